"""Run casuskit as a module: `python -m casuskit`."""

from casuskit.cli.main import main

if __name__ == "__main__":
    main()
