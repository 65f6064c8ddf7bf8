"""Look for an input that breaks a target: `python -m tests.fuzz core FOLDER [options of libFuzzer]`.

The corpus grows in the folder; without options it goes on until something is found.
"""

import sys
from importlib import import_module
from pathlib import Path

LOOKED_AT = ["casuskit", "markdown_it", "mdit_py_plugins"]
TARGETS = ("core", "detectors", "pages")


def main() -> None:
    """Lay the seeds down and begin."""
    target, folder, *options = sys.argv[1:]
    if target not in TARGETS:
        sys.exit(f"There is no target {target}; there are: {', '.join(TARGETS)}.")
    try:
        import atheris
    except ImportError:
        sys.exit("The fuzzer needs atheris, which comes for Linux on x86-64 only.")
    begin = Path(folder) / "corpus"
    begin.mkdir(parents=True, exist_ok=True)
    with atheris.instrument_imports(include=LOOKED_AT):  # what is imported before is not seen
        seeds = import_module("tests.fuzz.seeds")
        check = import_module(f"tests.fuzz.{target}").check
        for number, (_name, raw) in enumerate(seeds.seeds(target)):
            check(raw)  # imports what is imported late
            (begin / f"seed-{number:03}").write_bytes(raw)
    words = Path(folder) / "words"
    words.write_text(seeds.dictionary(), encoding="ascii")
    limits = (
        f"-dict={words}",
        f"-artifact_prefix={folder}/",
        f"-max_len={seeds.MOST}",
        "-timeout=10",
        "-rss_limit_mb=1024",
    )
    atheris.Setup([sys.argv[0], str(begin), *limits, *options], check)
    atheris.Fuzz()


main()
