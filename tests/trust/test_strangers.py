"""What strangers put in a repository is text: nothing of it runs, and what may run has limits."""

import json
import os
import subprocess
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casuskit.core.patterns import is_quick
from tests.builders import Files, case, meeting, record, repo
from tests.cli.run import example_in, texts
from tests.io.disk import CLEAN, commit, git, on_disk
from tests.trust.often import EVERYTHING
from tests.trust.running import Runner, broken

ROOT = Path(__file__).parents[2]

# Templates of a team

ENDLESS = {
    "a long text": "{{ 'a' * 10**9 }}",
    "a text made longer": "{% set ns = namespace(x='ab') %}{% for a in range(60) %}"
    "{% set ns.x = ns.x ~ ns.x %}{% endfor %}{{ ns.x }}",
    "a wide text": "{{ 'a'|center(10**9) }}",
    "a wide number": "{{ '%999999999d'|format(1) }}",
    "a filled text": "{{ 'a'.zfill(10**10) }}",
    "loops that write": "{% for a in range(99999) %}{% for b in range(99999) %}"
    "{% for c in range(99999) %}x{% endfor %}{% endfor %}{% endfor %}",
    "loops that say nothing": "{% for a in range(99999) %}{% for b in range(99999) %}"
    "{% for c in range(99999) %}{% endfor %}{% endfor %}{% endfor %}",
    "a large number": "{% set ns = namespace(x=7) %}{% for a in range(60) %}"
    "{% set ns.x = ns.x * ns.x %}{% endfor %}{{ ns.x }}",
    "a rounded number": "{{ 5|round(-10**9) }}",
    "a macro that calls itself": "{% macro a() %}{{ a() }}{% endmacro %}{{ a() }}",
    "a template within itself": "{% include 'minutes-team.md.j2' %}",
    "too much text": "{{ 'a' * 5000000 }}",
    "too many marks": "{{ '- [ ] *a*\n' * 99999 }}",
    "deep blocks": "{% for a in [1] %}" * 30 + "x" + "{% endfor %}" * 30,
    "deep brackets": "{{ " + "(" * 5_000 + "1" + ")" * 5_000 + " }}",
}
REACHING = {
    "a class": "{{ ''.__class__.__mro__ }}",
    "a class by a filter": "{{ ''|attr('__class__') }}",
    "a class by a format": "{{ '{0.__class__.__mro__}'.format('') }}",
    "a module": "{{ lipsum.__globals__['os'].popen('touch ingebroken').read() }}",
    "a module by a cycle": "{{ cycler.__init__.__globals__.os.system('touch ingebroken') }}",
    "a file": "{% include '../casus.yaml' %}",
    "a file of the machine": "{% include '/etc/passwd' %}",
    "a module by import": "{% import 'os' as os %}{{ os.getcwd() }}",
    "a list that changes": "{% set a = [] %}{{ a.append(1) }}",
    "a name that is not there": "{{ geheim }}",
}


def with_template(folder: Path, text: str, name: str = "minutes-team.md.j2") -> Path:
    root = example_in(folder)
    (root / "templates").mkdir()
    (root / "templates" / name).write_text(text, encoding="utf-8")
    return root


# These take five seconds each, as long as they may.
SLOW = frozenset({"loops that say nothing", "a large number"})


@pytest.mark.parametrize(
    "name", [each for each in (*ENDLESS, *REACHING) if EVERYTHING or each not in SLOW]
)
def test_a_template_without_end_or_out_of_its_box_is_told_in_one_line(
    name: str, tmp_path: Path, run: Runner
) -> None:
    root = with_template(tmp_path, {**ENDLESS, **REACHING}[name])
    before = texts(root)
    ended = run(root, "minutes", "--format", "txt")
    assert (broken(ended), ended.code, ended.out) == ("", 2, b"")
    assert ended.err.count(b"\n") == 1
    assert b"minutes-team.md.j2" in ended.err or name == "too many marks"
    assert texts(root) == before


def test_all_templates_of_a_command_share_one_limit(tmp_path: Path, run: Runner) -> None:
    slow = "{% for a in range(999) %}{% for b in range(9999) %}{% endfor %}{% endfor %}"
    root = with_template(tmp_path, slow + "{{ content }}", "page.html.j2")
    for number in range(6):
        day = f"2025-{number % 12 + 1:02}-{number // 12 + 10:02}"
        on_disk(root, meeting(bijeenkomst=day, agenda=[]), record(bijeenkomst=day))
    assert broken(run(root, "publish", "-o", "site", "--audience", "team")) == ""


def test_a_team_can_still_have_its_own_template(tmp_path: Path, run: Runner) -> None:
    root = with_template(tmp_path, "# Eigen verslag\n\n{{ day }}\n".replace("{{ day }}", "Klaar."))
    ended = run(root, "minutes", "--format", "txt")
    assert (ended.code, ended.out) == (0, b"Eigen verslag\n=============\n\nKlaar.\n")


def test_text_of_a_case_is_no_template_anywhere(tmp_path: Path, run: Runner) -> None:
    told = "{{ 7*191 }} {% raw %} {# x #} ${7*191} <%= 7*191 %> #{7*191}"
    quoted = json.dumps(told)
    files = repo(case(titel=quoted, hulpvraag_team=quoted), meeting(), record(onderbouwing=quoted))
    root = on_disk(tmp_path / "overleg", files)
    for words in ("agenda --date 2026-10-22", "minutes", "minutes --format html", "status"):
        ended = run(root, *words.split())
        assert (broken(ended), ended.code) == ("", 0)
        assert b"1337" not in ended.out
        assert b"7*191" in ended.out.replace(b"\\", b"")


# Patterns of a team's own method

EXPLOSIVE = (
    "^(a+)+$",
    "^(a|aa)+$",
    "^(a*)*b$",
    "^(a|a)*$x",
    "^(.*a){20}$",
    "^a*a*a*a*a*b$",
    "(a+)x",
    "[0-9]+x",
    "^(?=a)*b",
    "(a)\\1",
    "^(?:a{1,30}){1,30}$",
    "^(a?){25}a{25}$",
    "^(?:(?:a|b)?){1,99}c$",
    "a{99999}b",
    "(?m)^a*b$",
    "(",
    "a{99999999999}",
    "(?<!a)b+c",
)
SOUND = (
    "^[0-9]{4}-[0-9]{3}$",
    "^[a-z][a-z0-9-]{0,30}$",
    "^ECLI:NL:[A-Z]{2,7}:[0-9]{4}:[0-9A-Z]{1,25}$",
    "^[0-9]+$",
    "^.*$",
    "^(nieuw|oud)$",
    "^([01][0-9]|2[0-3]):[0-5][0-9]$",
    "^\\w{1,64}@\\w{1,64}$",
    "ECLI",
    "",
)


@pytest.mark.parametrize("pattern", SOUND)
def test_a_pattern_that_costs_little_is_taken(pattern: str) -> None:
    assert is_quick(pattern)


@pytest.mark.parametrize("pattern", EXPLOSIVE)
def test_a_pattern_that_can_take_long_is_refused(pattern: str) -> None:
    assert not is_quick(pattern)


def own_method(pattern: str) -> Files:
    part = {"properties": {"eigen": {"title": "Eigen?", "type": "string", "pattern": pattern}}}
    method = (ROOT / "schemas" / "methoden" / "kbz" / "methode.yaml").read_text(encoding="utf-8")
    base = ROOT / "schemas" / "methoden" / "kbz"
    both = {
        kind: json.loads((base / f"{kind}.json").read_text("utf-8"))
        for kind in ("casus", "bespreking")
    }
    both["casus"]["properties"] |= part["properties"]
    return {
        "methoden/eigen/methode.yaml": method.replace("methode: kbz", "methode: eigen"),
        **{f"methoden/eigen/{kind}.json": json.dumps(each) for kind, each in both.items()},
    }


@pytest.mark.parametrize("pattern", EXPLOSIVE)
def test_a_method_with_such_a_pattern_is_told_in_one_line(
    pattern: str, tmp_path: Path, run: Runner
) -> None:
    long = case(methode="eigen", eigen="a" * 5_000 + "!")
    root = on_disk(tmp_path / "overleg", repo(long, own_method(pattern)))
    ended = run(root, "lint")
    assert (broken(ended), ended.code, ended.err.count(b"\n")) == ("", 2, 1)
    assert b"methoden/eigen/casus.json: the question `eigen`" in ended.err


@st.composite
def patterns(draw: st.DrawFn) -> str:
    """Patterns as somebody who means harm makes them."""
    part = st.sampled_from(["a", "[ab]", ".", "(?:a|b)", "(?:a|ab)", "(a)", "b", r"\w"])
    times = st.sampled_from(["", "?", "*", "+", "{2}", "{0,9}", "{1,40}", "*?", "{3,}"])
    piece = st.tuples(part, times).map("".join)
    row = st.lists(piece, min_size=1, max_size=4).map("".join)
    group = st.tuples(row, times).map(lambda each: f"(?:{each[0]}){each[1]}")
    body = draw(st.lists(st.one_of(row, group), min_size=1, max_size=3).map("".join))
    return draw(st.sampled_from(["^", ""])) + body + draw(st.sampled_from(["$", "", "!"]))


@given(patterns(), st.sampled_from(["a", "ab", "b", "aab"]))
def test_what_is_taken_is_tried_in_few_steps(pattern: str, unit: str) -> None:
    """A pattern that is taken ends on a long text that does not fit; else this test would hang."""
    import re

    if is_quick(pattern):
        re.search(pattern, unit * 3_000 + "\n?")


# Git

PROGRAMS = {
    "core.fsmonitor": "{touch}",
    "core.pager": "{touch}",
    "pager.log": "{touch}",
    "core.editor": "{touch}",
    "sequence.editor": "{touch}",
    "core.sshCommand": "{touch}",
    "core.askPass": "{touch}",
    "core.gitProxy": "{touch}",
    "core.alternateRefsCommand": "{touch}",
    "core.hooksPath": "{hooks}",
    "credential.helper": "!{touch}",
    "diff.external": "{touch}",
    "diff.kwaad.command": "{touch}",
    "diff.kwaad.textconv": "{touch}",
    "filter.kwaad.clean": "{touch}",
    "filter.kwaad.smudge": "{touch}",
    "filter.kwaad.process": "{touch}",
    "merge.kwaad.driver": "{touch}",
    "gpg.program": "{touch}",
    "gpg.openpgp.program": "{touch}",
    "gpg.ssh.program": "{touch}",
    "commit.gpgSign": "true",
    "tag.gpgSign": "true",
    "log.showSignature": "true",
    "gc.auto": "1",
    "gc.recentObjectsHook": "{touch}",
    "interactive.diffFilter": "{touch}",
    "trailer.kwaad.command": "{touch}",
    "uploadpack.packObjectsHook": "{touch}",
    "browser.kwaad.cmd": "{touch}",
    "man.kwaad.cmd": "{touch}",
    "alias.log": "!{touch}",
    "alias.rev-parse": "!{touch}",
    "extensions.partialClone": "kwaad",
    "remote.kwaad.promisor": "true",
    "remote.kwaad.url": "/nergens",
    "remote.kwaad.uploadpack": "{touch}",
    "protocol.file.allow": "always",
    "protocol.ext.allow": "always",
    "submodule.recurse": "true",
}
HOOKS = (
    "pre-commit prepare-commit-msg commit-msg post-commit post-checkout post-index-change pre-auto-gc"
    " post-rewrite reference-transaction fsmonitor-watchman"
).split()


def hostile_repository(folder: Path) -> Path:
    """A repository whose configuration starts a program wherever git knows of one."""
    files = repo(
        case(casus="2026-001", afgesloten_op="2026-10-30", bewaren_tot="2026-11-01"),
        case(casus="2026-002", soort="voortgang", vervolg_op="2026-001"),
        meeting(agenda=["2026-001", "2026-002"]),
        {".gitattributes": "* diff=kwaad merge=kwaad\n"},
    )
    root = on_disk(folder / "overleg", files)
    git(root, "init", "--quiet", "--initial-branch=main")
    commit(root)
    git(root, "rm", "--quiet", "casussen/2026-002.md")
    signed = git(root, "cat-file", "commit", "HEAD").replace(
        "\n\n", "\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n x\n -----END PGP SIGNATURE-----\n\n", 1
    )
    made = folder / "commit"
    made.write_text(signed, encoding="utf-8")
    name = git(root, "hash-object", "-t", "commit", "-w", str(made)).strip()
    git(root, "update-ref", "HEAD", name)
    git(root, "commit", "--quiet", "-m", "weg")
    on_disk(root, case(casus="2026-002", soort="voortgang", vervolg_op="2026-001"))
    commit(root)
    program = folder / "kwaad"
    program.write_text(f"#!/bin/sh\ntouch '{folder}/ingebroken'\n", encoding="utf-8")
    program.chmod(0o755)
    for hook in HOOKS:
        for place in (root / ".git" / "hooks", folder / "hooks"):
            place.mkdir(exist_ok=True)
            (place / hook).write_bytes(program.read_bytes())
            (place / hook).chmod(0o755)
    for key, value in PROGRAMS.items():
        told = value.format(touch=program, hooks=folder / "hooks")
        git(root, "config", "-f", str(root / ".git" / "config"), key, told)
    return root


GIT_COMMANDS = (
    "lint --staged",
    "anonymise-check",
    "anonymise-check --staged",
    "anonymise-check --history",
    "anonymise-check --history main",
    "actions --format ics",
    "agenda --date 2026-10-22 --format ics",
    "new Titel",
    "import README.md --method kbz --by bt-2",
    "plan --write",
    "report",
    "cleanup --history",
    "cleanup --apply --commit",
    "publish -o site",
)


@pytest.mark.parametrize("words", GIT_COMMANDS)
def test_no_program_that_a_repository_names_is_started(
    words: str, tmp_path: Path, run: Runner
) -> None:
    root = hostile_repository(tmp_path)
    assert broken(run(root, *words.split(), more=CLEAN)) == ""
    assert not (tmp_path / "ingebroken").exists()


@pytest.mark.parametrize("words", ["status", "log --all -p", "commit --allow-empty -m x"])
def test_whoever_calls_git_without_care_there_starts_one(words: str, tmp_path: Path) -> None:
    """The trap works: without this the tests around it would prove nothing."""
    root = hostile_repository(tmp_path)
    git(root, "config", "alias.log", "")
    subprocess.run(["git", *words.split()], cwd=root, env={**os.environ, **CLEAN}, check=False)
    assert (tmp_path / "ingebroken").exists()


def test_what_git_lacks_is_not_fetched(tmp_path: Path, run: Runner) -> None:
    root = hostile_repository(tmp_path)
    for each in (root / ".git" / "objects").glob("??/*"):
        if git(root, "cat-file", "-t", each.parent.name + each.name).strip() == "blob":
            each.unlink()
    for words in GIT_COMMANDS:
        assert broken(run(root, *words.split(), more=CLEAN)) == "", words
    assert not (tmp_path / "ingebroken").exists()


def test_a_file_that_git_hands_to_a_program_is_not_committed(tmp_path: Path, run: Runner) -> None:
    root = hostile_repository(tmp_path)
    (root / ".gitattributes").write_text("* filter=kwaad\n", encoding="utf-8")
    before = texts(root)
    ended = run(root, "cleanup", "--apply", "--commit", more=CLEAN)
    assert (broken(ended), ended.code) == ("", 2)
    assert b"to a program first; commit it yourself" in ended.err
    assert texts(root) == before
    assert not (tmp_path / "ingebroken").exists()


# The network


@pytest.fixture
def asked() -> Iterator[tuple[str, list[str]]]:
    """The address of a listener on this machine, and what it was asked for."""
    got: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            got.append(self.path)
            self.send_response(200)
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name
            pass

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}", got
    server.shutdown()
    thread.join()
    server.server_close()


def test_nothing_is_asked_of_the_network(
    asked: tuple[str, list[str]], tmp_path: Path, run: Runner
) -> None:
    address, got = asked
    body = f"![a]({address}/a.png) <img src={address}/b> [c]({address}/c)\n@import url({address}/d)"
    method = own_method("^a$")
    part = json.loads(method["methoden/eigen/casus.json"])
    part["$schema"] = part["$id"] = f"{address}/schema"
    method = {**method, "methoden/eigen/casus.json": json.dumps(part)}
    files = repo(case(body, titel=f"Kijk op {address}/t"), meeting(body), record(body), method)
    root = on_disk(tmp_path / "overleg", files)
    referring = {**part, "properties": {"a": {"$ref": f"{address}/ref"}}}
    proxies = dict.fromkeys(("http_proxy", "https_proxy", "ALL_PROXY"), address)
    for words in (
        "lint",
        "anonymise-check",
        "agenda --date 2026-10-22 --format html",
        "minutes --format html",
        "minutes --format pdf",
        "minutes --format docx",
        "minutes --format odt",
        "publish -o site --audience team",
        "new Titel",
    ):
        assert broken(run(root, *words.split(), more=proxies)) == "", words
    (root / "methoden" / "eigen" / "casus.json").write_text(json.dumps(referring), "utf-8")
    assert run(root, "lint").code == 2
    assert got == []


def test_no_constructor_of_yaml_runs(tmp_path: Path, run: Runner) -> None:
    for tag in ("!!python/object/apply:os.system", "!!python/object/new:os.system", "!x"):
        value = f"{tag} ['touch {tmp_path}/ingebroken']"
        for files in (
            case(titel=value),
            {"casus.yaml": f"taal: {value}\n"},
            {"lokaal.yaml": value},
        ):
            root = on_disk(tmp_path / "overleg", repo(case(), files))
            for words in ("lint", "status", "anonymise-check"):
                assert broken(run(root, *words.split())) == ""
    assert not (tmp_path / "ingebroken").exists()
    assert os.listdir(tmp_path) == ["overleg"]  # noqa: PTH208 - names alone
