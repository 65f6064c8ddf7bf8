"""What a new case repository starts with, as texts by path."""

from collections.abc import Mapping
from datetime import date, timedelta

from casuskit import __version__
from casuskit.core.messages import language
from casuskit.io.resources import folder
from casuskit.meetings.shifting import shift, whole_weeks
from casuskit.render.environment import render

EXAMPLE_DAY = date(2026, 11, 22)  # the day on which the example is as it is written
_ALWAYS = {
    "pre-commit-config.yaml": ".pre-commit-config.yaml",
    "gitignore": ".gitignore",
    "vscode-tasks.json": ".vscode/tasks.json",
    "vscode-settings.json": ".vscode/settings.json",
    "README.md": "README.md",
}
_CI = {
    "github": {"github.yml": ".github/workflows/casus.yml"},
    "gitlab": {"gitlab-ci.yml": ".gitlab-ci.yml"},
    "none": {},
}


def files(name: str, ci: str, today: date, *, example: bool, public: bool) -> Mapping[str, str]:
    """The files of a new repository; those of the example with their dates brought up to today."""
    names = {**_ALWAYS, **_CI[ci], **({} if example else {"casus.yaml": "casus.yaml"})}
    place = folder("templates") / "init"
    sources = {each: (place / each).read_text(encoding="utf-8") for each in names}
    values = {
        "version": __version__,
        "name": name,
        "public": public,
        "language": language(),
        "today": today.isoformat(),
        "first": _thursday_after(today + timedelta(weeks=2)).isoformat(),
    }
    made = {path: render(sources, each, **values) for each, path in names.items()}
    return {**made, **(_example(today) if example else {})}


def _thursday_after(day: date) -> date:
    return day + timedelta(days=(3 - day.weekday()) % 7)


def _example(today: date) -> Mapping[str, str]:
    by = whole_weeks(EXAMPLE_DAY, today)
    root = folder("examples")
    paths = sorted(path for path in root.rglob("*") if path.suffix in (".md", ".yaml"))
    return {
        shift(path.relative_to(root).as_posix(), by): shift(path.read_text(encoding="utf-8"), by)
        for path in paths
    }
