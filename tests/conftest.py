"""How the tests run: property tests without a deadline, and the same examples every time in CI."""

import os
import sys

from hypothesis import settings

settings.register_profile("here", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "here")

# Hundreds of tests start `casus`: it is compiled once, as on the machine of a user.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False
