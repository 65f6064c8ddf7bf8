"""A check in a process that is refused what everybody is refused, also when root runs the tests."""

import ctypes
import os
import sys
import traceback
from collections.abc import Callable

_SECURE_BITS, _ROOT_IS_NOBODY = 28, 0b11  # of prctl: what is started has no powers either, for good
_VERSION = 0x20080522  # of the call that takes powers away


def powerless(check: Callable[[], None]) -> None:
    """Run a check in a fork without the powers of root; it fails here when it failed there."""
    child = os.fork()
    if child == 0:
        code = 1
        try:
            drop_powers()
            check()
            code = 0
        except BaseException:  # noqa: BLE001 - it is told, and the code says the rest
            traceback.print_exc(file=sys.__stderr__)
        finally:
            os._exit(code)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


def drop_powers() -> None:
    """Take the powers of root from this process and from all that it starts."""
    if sys.platform != "linux" or os.geteuid() != 0:
        return
    this = ctypes.CDLL(None)
    version, nothing = (ctypes.c_uint32 * 2)(_VERSION, 0), (ctypes.c_uint32 * 6)()
    if this.prctl(_SECURE_BITS, _ROOT_IS_NOBODY, 0, 0, 0) or this.capset(version, nothing):
        raise OSError
