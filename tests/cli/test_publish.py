"""`casus publish`: a site of what may be shown, or the site as it was."""

import re
from pathlib import Path

import pytest

from tests.builders import TASKS, Answer, case, held, meeting, record, repo
from tests.cli.run import casus, example_in, texts
from tests.io.disk import on_disk
from tests.render.pages import Page

RECORD = "bijeenkomsten/2026-10-22/2026-001.md"
CASE = "casussen/2026-001.md"
PAGES = {
    "index.html",
    "geleerd.html",
    "toegankelijkheid.html",
    "feed.xml",
    "robots.txt",
    "style.css",
    ".casus-publicatie",
    "zoeken.html",
    "search.js",
    "pagefind",
    "2026-09-10.html",
    "2026-10-22.html",
}


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_every_held_meeting_gets_a_page(tmp_path: Path) -> None:
    root = example_in(tmp_path)
    before = texts(root)
    code, out, err = casus(root, "publish", "-o", "../site")
    assert (code, out, err) == (0, "", "Published 2 meetings in ../site.\n")
    assert names(tmp_path / "site") == PAGES
    assert texts(root) == before


def test_the_list_leads_to_every_page_and_back(tmp_path: Path) -> None:
    root = example_in(tmp_path)
    casus(root, "publish", "-o", "site")
    index = Page((root / "site" / "index.html").read_text(encoding="utf-8"))
    links = [each["href"] for each in index.all("a")]
    assert links[-2:] == ["2026-10-22.html", "2026-09-10.html"]
    for link in links[-2:]:
        page = Page((root / "site" / str(link)).read_text(encoding="utf-8"))
        assert {"href": "index.html"} in page.all("a")
        assert {"rel": "stylesheet", "href": "style.css"} in page.all("link")


def test_the_site_tells_only_what_was_learned_unless_asked(tmp_path: Path) -> None:
    root = example_in(tmp_path)
    casus(root, "publish", "-o", "site")
    shown = "".join(path.read_text(encoding="utf-8") for path in (root / "site").glob("*.html"))
    assert not re.search(r"2026-00\d", shown)
    casus(root, "publish", "-o", "site", "--audience", "team")
    shown = (root / "site" / "2026-10-22.html").read_text(encoding="utf-8")
    assert "Casus 2026-005" in shown


def test_the_same_files_give_the_same_site(tmp_path: Path) -> None:
    root = example_in(tmp_path)
    sites = []
    for name in ("een", "twee"):
        casus(root, "publish", "-o", tmp_path / name)
        sites.append(texts(tmp_path / name))
    assert sites[0] == sites[1]


FAULTS = (
    {CASE: case(grondslag="toestemming")[CASE]},
    {CASE: case(hulpvraag_client="Bel mij op 06-00000000.")[CASE]},
    {RECORD: record(TASKS, uitkomst="akkoord")[RECORD]},
    {RECORD: "---\nschema: bespreking/1\nonderbouwing: a: b\n---\n"},
    {RECORD: "geen front matter"},
    {CASE: "---\nschema: casus/1\ntitel: a: b\n---\n"},
    {"bijeenkomsten/2026-10-22/bijeenkomst.md": "kapot"},
    {"bijeenkomsten/2026-09-10/2026-001.md": "kapot"},
)


@pytest.mark.parametrize("fault", FAULTS)
def test_with_a_fault_in_what_is_shown_the_old_site_stays(
    fault: dict[str, str], tmp_path: Path
) -> None:
    root = on_disk(tmp_path, held())
    assert casus(root, "publish", "-o", "site").code == 0
    before = texts(root / "site")
    on_disk(root, fault)
    code, out, err = casus(root, "publish", "-o", "site")
    assert code == 1
    assert f"{next(iter(fault))}:" in out
    assert ": error " in out
    assert "00000000" not in out + err
    assert err == "Nothing was published: mend these first.\n"
    assert texts(root / "site") == before


def test_a_fault_in_a_case_that_is_not_shown_is_no_obstacle(tmp_path: Path) -> None:
    root = on_disk(tmp_path, held(), case(casus="2026-002", soort="oud"))
    assert casus(root, "publish", "-o", "site").code == 0


def test_a_meeting_to_come_or_cancelled_has_no_page(tmp_path: Path) -> None:
    others = (
        meeting(bijeenkomst="2026-12-03"),
        meeting(bijeenkomst="2026-09-10", vervallen="te weinig deelnemers", agenda=None),
    )
    root = on_disk(tmp_path, repo(held(), *others))
    assert casus(root, "publish", "-o", "site").code == 0
    assert {name for name in names(root / "site") if name.startswith("20")} == {"2026-10-22.html"}


def test_a_page_of_a_meeting_that_is_gone_goes_too(tmp_path: Path) -> None:
    root = on_disk(tmp_path, held())
    casus(root, "publish", "-o", "site")
    (root / RECORD).unlink()
    casus(root, "publish", "-o", "site")
    assert "2026-10-22.html" not in names(root / "site")


@pytest.mark.parametrize("folder", ["casussen", ".", "..", "eigen"])
def test_a_folder_with_other_files_is_refused(folder: str, tmp_path: Path) -> None:
    root = on_disk(tmp_path / "repo", held(), {"eigen/brief.txt": "van ons"})
    before = texts(tmp_path)
    code, out, err = casus(root, "publish", "-o", folder)
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert texts(tmp_path) == before


@pytest.mark.parametrize(
    "part",
    [
        record(TASKS, leeropbrengst=["Vraag wat er sinds 12 maart 2024 anders is."]),
        {
            "casus.yaml": repo()["casus.yaml"].replace(
                "functie: huisarts", "functie: huisarts 06-00000000"
            )
        },
    ],
    ids=["a-warning", "the-settings"],
)
def test_nothing_is_published_while_anything_personal_is_left(
    part: dict[str, str], tmp_path: Path
) -> None:
    root = on_disk(tmp_path / "repo", held(), part)
    code, _out, err = casus(root, "publish", "-o", "site")
    assert (code, err) == (1, "Nothing was published: mend these first.\n")
    assert not (root / "site").exists()


CONSENT: dict[str, Answer] = {
    "grondslag": "toestemming",
    "toestemming_op": "2026-09-01",
    "toestemming_vorm": "mondeling",
    "toestemming_door": "cliënt",
}
CLOSED: dict[str, Answer] = {"afgesloten_op": "2026-11-01", "afgesloten_reden": "doel-bereikt"}
OBSTACLES: tuple[tuple[str, dict[str, Answer]], ...] = (
    ("`grondslag` does not say", {"grondslag": None}),
    ("not complete", {**CONSENT, "toestemming_door": None}),
    ("not complete", {"grondslag": "toestemming"}),
    ("withdrawn", {**CONSENT, "toestemming_ingetrokken_op": "2026-11-01"}),
    ("has ended", {**CONSENT, "toestemming_tot": "2026-10-31"}),
    ("term of this case is over", {"bewaren_tot": "2026-06-30"}),
)


@pytest.mark.parametrize("closed", [{}, CLOSED], ids=["open", "closed"])
@pytest.mark.parametrize(("told", "changes"), OBSTACLES, ids=range(len(OBSTACLES)))
def test_a_case_that_may_not_be_shown_keeps_all_from_being_published(
    told: str, changes: dict[str, Answer], closed: dict[str, Answer], tmp_path: Path
) -> None:
    root = on_disk(tmp_path, held())
    assert casus(root, "publish", "-o", "site").code == 0
    before = texts(root / "site")
    on_disk(root, case("", **{**changes, **closed}))
    code, out, _err = casus(root, "publish", "-o", "site")
    assert code == 1
    assert f"{CASE}: " in out
    assert told in out
    assert texts(root / "site") == before


def test_no_weight_or_mute_lets_a_withdrawn_consent_through(tmp_path: Path) -> None:
    root = on_disk(tmp_path, held(), case("", **CONSENT, toestemming_ingetrokken_op="2026-11-01"))
    settings = root / "casus.yaml"
    off = "regels: {withdrawn-consent: uit, missing-consent-detail: uit}\n"
    settings.write_text(settings.read_text(encoding="utf-8") + off, encoding="utf-8")
    code, out, _err = casus(root, "publish", "-o", "site")
    assert code == 1
    assert "withdrawn" in out
    assert not (root / "site").exists()


def test_consent_that_holds_is_no_obstacle(tmp_path: Path) -> None:
    root = on_disk(tmp_path, held(), case("", **CONSENT))
    assert casus(root, "publish", "-o", "site").code == 0


def test_a_template_that_fails_leaves_the_old_site(tmp_path: Path) -> None:
    root = on_disk(tmp_path, held())
    casus(root, "publish", "-o", "site")
    before = texts(root / "site")
    on_disk(root, {"templates/learned.md.j2": "{{ kapot.weg }}"})
    code, _out, err = casus(root, "publish", "-o", "site")
    assert code == 2
    assert "learned.md.j2" in err
    assert texts(root / "site") == before
    assert not list(root.glob(".casus-*"))


def test_what_searches_lies_in_the_site_and_only_what_it_needs(tmp_path: Path) -> None:
    root = example_in(tmp_path)
    casus(root, "publish", "-o", "site")
    index = names(root / "site" / "pagefind")
    found = (root / "site" / "2026-10-22.html").read_text(encoding="utf-8")
    assert 'data-pagefind-meta="title:Bijeenkomst van donderdag 22 oktober 2026"' in found
    assert {"pagefind.js", "pagefind-entry.json", "wasm.nl.pagefind"} <= index
    assert not [each for each in index if "ui" in each or each.endswith(".css")]
    others = [each for each in (root / "site").glob("*.html") if each.name != "zoeken.html"]
    assert not any("script" in each.read_text(encoding="utf-8") for each in others)


def test_the_same_files_give_the_same_site_and_index(tmp_path: Path) -> None:
    root = example_in(tmp_path)
    for each in ("een", "twee"):
        casus(root, "publish", "-o", each)
    one, two = (
        {str(path.relative_to(root / each)): path.read_bytes() for path in files(root / each)}
        for each in ("een", "twee")
    )
    assert one == two


def files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]
