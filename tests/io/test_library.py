"""The methods that ship and those of a team's own; what is wrong with one is told by its place."""

from pathlib import Path

import pytest

from casuskit.core.errors import CasusError
from casuskit.core.schemas import KINDS, questions, usable
from casuskit.io.library import library
from casuskit.io.resources import folder
from tests.builders import Files
from tests.io.disk import on_disk

METHOD = """\
methode: eigen
naam: Eigen manier
uitleg: Kort en goed.
stappen:
  - {naam: Vertellen, minuten: 5, uitleg: De inbrenger vertelt.}
  - {naam: Vragen, minuten: 15, uitleg: De anderen vragen.}
kaarten:
  - {naam: Vragen, vragen: [Wat gebeurde er?]}
nodig_bij_aanmelden: [leervraag]
nodig_na_bespreken: []
vraag_client: wens
vraag_team: leervraag
verborgen_op_agenda: []
niet_voor_inbrenger: []
"""
PART = '{"properties": {"leervraag": {"title": "Wat wil je leren?", "type": ["string", "null"]}}}'
HERE = "methoden/eigen"


def method(text: str = METHOD, part: str = PART, name: str = "eigen") -> Files:
    place = f"methoden/{name}"
    return {
        f"{place}/methode.yaml": text,
        f"{place}/casus.json": part,
        f"{place}/bespreking.json": part,
    }


def refused(root: Path) -> str:
    with pytest.raises(CasusError) as caught:
        library(root)
    return str(caught.value).removeprefix(f"{root}/")


def test_what_ships_holds_every_kind_and_both_methods() -> None:
    found = library(None)
    assert set(found.schemas) == set(KINDS)
    assert list(found.methods) == ["kbz", "omgekeerde-toets"]


def test_a_method_of_the_team_comes_before_those_that_ship(tmp_path: Path) -> None:
    found = library(on_disk(tmp_path, method()))
    assert list(found.methods) == ["eigen", "kbz", "omgekeerde-toets"]
    own = found.methods["eigen"]
    assert (own.name, own.minutes, own.team_question) == ("Eigen manier", 20, "leervraag")
    assert "leervraag" in questions(found.schema("casus", "eigen"))
    assert "leervraag" not in questions(found.schema("casus", "kbz"))


def test_a_method_of_the_team_may_take_the_place_of_one_that_ships(tmp_path: Path) -> None:
    root = on_disk(tmp_path, method(METHOD.replace("methode: eigen", "methode: kbz"), name="kbz"))
    assert library(root).methods["kbz"].name == "Eigen manier"


def test_files_and_hidden_folders_beside_the_methods_are_left_alone(tmp_path: Path) -> None:
    others = {"methoden/LEESMIJ.md": "x", "methoden/.obsidian/app.json": "{}"}
    assert list(library(on_disk(tmp_path, others)).methods) == ["kbz", "omgekeerde-toets"]


@pytest.mark.parametrize("linked", ["methoden", "methoden/eigen"])
def test_a_link_to_a_method_is_refused(linked: str, tmp_path: Path) -> None:
    elsewhere = on_disk(tmp_path / "elders", method())
    link = tmp_path / "overleg" / linked
    link.parent.mkdir(parents=True)
    link.symlink_to(elsewhere / linked)
    assert "is a link; it is not followed" in refused(tmp_path / "overleg")


FAULTS = (
    (METHOD.replace("minuten: 15", "minuten: lang"), "6:29:", "minuten"),
    (METHOD + "kaart: []\n", "15:1:", "`kaarten`"),
    (METHOD.replace("naam: Eigen manier\n", ""), "1:1:", "`naam` is missing"),
    (METHOD + "methode: eigen\n", "15:1:", "second time"),
    (METHOD.replace("Kort en goed", "Kort: en goed"), "3:13:", "colon"),
    (METHOD.replace("Kort", "Kort\x07"), "3:13:", "U+0007"),
    (METHOD.replace("[leervraag]", "*leervraag"), "9:22:", "&"),
    ("- geen\n- sleutels\n", "1:1:", "missing"),
    ("", "1:1:", "missing"),
)


@pytest.mark.parametrize(("text", "place", "words"), FAULTS)
def test_a_fault_in_a_method_is_told_with_its_place(
    text: str, place: str, words: str, tmp_path: Path
) -> None:
    told = refused(on_disk(tmp_path, method(text)))
    assert told.startswith(f"{HERE}/methode.yaml:{place}")
    assert words in told
    assert "\n" not in told


def test_a_method_must_have_the_name_of_its_folder(tmp_path: Path) -> None:
    assert "`eigenwijs`" in refused(on_disk(tmp_path, method(name="eigenwijs")))


def test_a_method_without_its_file_is_told(tmp_path: Path) -> None:
    (tmp_path / HERE).mkdir(parents=True)
    assert refused(tmp_path).startswith(f"{HERE}/methode.yaml: ")


def test_a_method_that_is_not_utf_8_is_told(tmp_path: Path) -> None:
    assert "methode.yaml" in refused(on_disk(tmp_path, method(METHOD + "# cli\udcebnt\n")))


def test_a_link_is_no_method(tmp_path: Path) -> None:
    root = on_disk(tmp_path, method())
    (root / HERE / "casus.json").rename(root / "elders.json")
    (root / HERE / "casus.json").symlink_to(root / "elders.json")
    assert refused(root).startswith(f"{HERE}/casus.json: ")


@pytest.mark.parametrize(
    "part",
    [
        "",
        "[]",
        "{}",
        '{"properties": []}',
        '{"properties": {"x": 1}}',
        '{"properties": {"x": {"type": "sting"}}}',
        '{"properties": {"x": {"type": 5}}}',
        '{"properties": {"x": {"pattern": "("}}}',
        '{"properties": {"x": {"$ref": "https://example.org/x.json"}}}',
        '{"properties": {"x": {"enum": 5}}}',
        '{"properties": {"x": {"maxLength": "5"}}}',
        '{"properties": {"x": {"title": 5}}}',
        '{"properties": {"x": {"examples": "a"}}}',
        '{"properties": {"x": {"items": {"anyOf": []}}}}',
        '{"properties": {"x": {"properties": {"y": 5}}}}',
        '{"properties": {"x": {"typ": "string"}}}',
        '{"properties": {"x": }}',
    ],
)
def test_questions_that_nothing_can_be_judged_by_are_told(part: str, tmp_path: Path) -> None:
    told = refused(on_disk(tmp_path, method(part=part)))
    assert told.startswith(f"{HERE}/casus.json: ")
    assert "\n" not in told


def test_every_schema_that_ships_can_be_judged_by() -> None:
    found = library(None)
    assert all(usable(found.schema(kind, key)) for kind in KINDS for key in found.methods)
    assert folder("schemas").is_dir()
