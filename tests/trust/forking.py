"""A process that has casuskit loaded and forks for each run: real processes, at a tenth of the cost.

Reads a request as JSON on each line of stdin and tells on stdout how the run ended. A run has its
own descriptors, folder, environment and limits, and leaves by the code that `casus` would give.
"""

import json
import os
import resource
import sys
import time
from importlib import import_module
from typing import Any

from casuskit.cli import app, main
from casuskit.privacy.searching import search
from casuskit.rules.registry import GROUPS, rules
from tests.powerless import drop_powers

_LOADED = (
    "casuskit.core.explain",
    "casuskit.render.environment",
    "casuskit.render.html",
    "casuskit.io.git",
    "casuskit.cli.subjects",
    "casuskit.cli.suggesting",
    "casuskit.privacy.file_names",
    "concurrent.futures.process",
)


def serve() -> None:
    """Load what commands need, then fork for every request until there is none."""
    for name in (*_LOADED, *map(app.module_name, app.COMMANDS)):
        import_module(name)
    for group in GROUPS:
        rules(group)
    search("Mevrouw Voorbeeld belt.")  # compiles what is compiled at first use
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            _run(json.loads(line))
        _pid, status, used = os.wait4(child, 0)
        told = {"status": status, "peak": used.ru_maxrss * 1024, "seconds": used.ru_utime}
        os.write(1, f"{json.dumps(told)}\n".encode())


def _run(asked: dict[str, Any]) -> None:
    code = 99
    try:
        os.setsid()
        os.chdir(asked["folder"])
        for at, name in enumerate(("stdin", "stdout", "stderr")):
            flags = os.O_RDONLY if at == 0 else os.O_WRONLY | os.O_CREAT | os.O_TRUNC
            handle = os.open(asked[name], flags, 0o600)
            os.dup2(handle, at)
            os.close(handle)
        os.environ.clear()
        os.environ.update(asked["environment"])
        time.tzset()
        sys.argv = ["casus", *asked["words"]]
        _limit(asked)
        code = main.run(sys.argv[1:])
    finally:
        os._exit(code)


def _limit(asked: dict[str, Any]) -> None:
    resource.setrlimit(resource.RLIMIT_CPU, (asked["seconds"], asked["seconds"] + 1))
    resource.setrlimit(resource.RLIMIT_AS, (asked["memory"], asked["memory"]))
    resource.setrlimit(resource.RLIMIT_FSIZE, (asked["output"], asked["output"]))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if asked["powerless"]:
        drop_powers()


if __name__ == "__main__":
    serve()
