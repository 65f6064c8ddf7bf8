"""Templates are strict about names, refuse what is unsafe, and tell where they fail."""

from datetime import date
from pathlib import Path

import pytest
from markupsafe import Markup

from casuskit.core.errors import CasusError
from casuskit.io.templates import templates
from casuskit.render.environment import render

FAULTS = (
    ("een\n{{ naam }}\n{{ niets }}", "own.j2:3", "'niets' is undefined"),
    ("{{ naam.niets }}", "own.j2:1", "no attribute"),
    ("een\n{% if naam %}", "own.j2:2", ""),
    ("een\n\n{{ naam|geen_filter }}", "own.j2:3", "geen_filter"),
    ("{{ 1 / 0 }}", "own.j2:1", "ZeroDivisionError"),
    ("een\n{{ naam + 1 }}", "own.j2:2", "TypeError"),
    ("{{ naam|day }}", "own.j2:1", "AttributeError"),
    ("{{ [1][3] }}", "own.j2:1", ""),
    ("{% for each in range(10**9) %}x{% endfor %}", "own.j2:1", "OverflowError"),
    ("{% include 'own.j2' %}", "own.j2:1", "RecursionError"),
    ("{% include 'weg.j2' %}", "own.j2:1", "weg.j2"),
    ("een\n{% include 'other.j2' %}", "other.j2:2", "'niets' is undefined"),
    ("{% import 'other.j2' as other %}{{ other.greet() }}", "other.j2:2", "'niets' is undefined"),
)
UNSAFE = (
    "{{ ''.__class__ }}",
    "{{ naam.__class__.__mro__ }}",
    "{{ ''['__class__'] }}",
    "{{ naam|attr('__class__') }}",
    "{{ render.__globals__ }}",
    "{{ cycler.__init__.__globals__ }}",
    "{{ self.__init__.__globals__ }}",
    "{{ '{0.__class__}'.format(naam) }}",
    "{{ ('%s' % naam).__class__ }}",
    "{% set _ = lijst.append(1) %}",
    "{% set _ = lijst.clear() %}",
)
VALUES = {"naam": Markup("Overleg"), "lijst": [1], "render": render}


@pytest.mark.parametrize(("text", "place", "reason"), FAULTS)
def test_a_template_that_fails_says_where_and_why(text: str, place: str, reason: str) -> None:
    texts = {
        "own.j2": text,
        "other.j2": "{% macro greet() %}\n{{ niets }}{% endmacro %}{{ greet() }}",
    }
    with pytest.raises(CasusError) as caught:
        render(texts, "own.j2", **VALUES)
    assert f"The template {place} cannot" in str(caught.value)
    assert reason in str(caught.value)


@pytest.mark.parametrize("text", UNSAFE)
def test_the_sandbox_refuses_what_reaches_outside(text: str) -> None:
    with pytest.raises(CasusError, match=r"own\.j2"):
        render({"own.j2": text}, "own.j2", **VALUES)
    assert VALUES["lijst"] == [1]


def test_a_value_that_is_no_markdown_yet_is_escaped() -> None:
    values = {"plain": "<b>", "ready": Markup("<b>")}
    assert render({"own.j2": "{{ plain }} {{ ready }}"}, "own.j2", **values) == "&lt;b&gt; <b>"


def test_what_looks_like_a_template_in_a_value_stays_text() -> None:
    assert render({"own.j2": "{{ value }}"}, "own.j2", value="{{ 1 + 1 }}") == "{{ 1 + 1 }}"


def test_the_filters_write_days_and_markdown() -> None:
    text = "{{ day|day }}|{{ day|date }}|{{ '*a*'|md }}|{{ 'a\n\nb'|paragraphs }}"
    told = render({"own.j2": text}, "own.j2", day=date(2026, 12, 3))
    assert told == "donderdag 3 december 2026|3 december 2026|\\*a\\*|a\n\nb"


def written(root: Path, name: str, text: str) -> Path:
    (root / "templates").mkdir(exist_ok=True)
    file = root / "templates" / name
    file.write_bytes(text.encode("utf-8", "surrogateescape"))
    return file


def test_a_template_of_the_team_goes_before_the_one_that_ships(tmp_path: Path) -> None:
    written(tmp_path, "agenda.md.j2", "Van ons\n")
    texts = templates(tmp_path)
    assert texts["agenda.md.j2"] == "Van ons\n"
    assert texts["minutes-team.md.j2"] == templates(None)["minutes-team.md.j2"]


def test_a_template_of_the_team_can_use_those_that_ship(tmp_path: Path) -> None:
    written(tmp_path, "own.j2", '{% import "records.md.j2" as show %}{{ show.actions([]) }}')
    assert "geen acties" in render(templates(tmp_path), "own.j2")


def test_other_files_beside_the_templates_are_left_alone(tmp_path: Path) -> None:
    written(tmp_path, "agenda.md", "geen sjabloon")
    assert templates(tmp_path) == templates(None)


def test_a_link_is_no_template(tmp_path: Path) -> None:
    written(tmp_path, "agenda.md.j2", "x").rename(tmp_path / "elders")
    (tmp_path / "templates" / "agenda.md.j2").symlink_to(tmp_path / "elders")
    with pytest.raises(CasusError, match=r"agenda\.md\.j2"):
        templates(tmp_path)


def test_a_template_that_is_not_utf_8_is_refused_by_name(tmp_path: Path) -> None:
    written(tmp_path, "agenda.md.j2", "cli\udcebnt")
    with pytest.raises(CasusError, match=r"agenda\.md\.j2"):
        templates(tmp_path)
