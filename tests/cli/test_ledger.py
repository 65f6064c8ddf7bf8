"""The ledger gives back what was put in it, by the piece, and never a piece of another one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casuskit.cli.again.ledger import FILES, NOTHING_FOUND, Ledger, Row, pieces, tokens

QUESTIONS = [f"case 2026-{number:03}" for number in range(120)]
words = st.sets(st.sampled_from(QUESTIONS), max_size=4).map(lambda each: " ".join(tokens(each)))
rows = st.builds(
    Row,
    stamp=st.sampled_from(["", "1:2:3:4", "5:6:7:8"]),
    digest=st.sampled_from(["", "a" * 32, "b" * 32]),
    answers=words,
    asked=words,
    told=st.sampled_from(["", "c" * 32]),
    kind=st.sampled_from(["", "casus", "bespreking"]),
    outline=st.sampled_from(["", '{"casus": "2026-001"}']),
    muted=st.sampled_from(["", "x"]),
    unread=st.sampled_from(["", "too-large"]),
    findings=st.sampled_from([NOTHING_FOUND, '[["no-chair"]]']),
)
ledgers = st.lists(rows, min_size=1, max_size=600).map(
    lambda each: {f"casussen/2026-{number:03}.md": row for number, row in enumerate(each)}
)


@given(ledgers, st.sets(st.sampled_from(QUESTIONS)))
def test_a_ledger_gives_back_what_was_put_in_it(known: dict[str, Row], asked: set[str]) -> None:
    made = pieces("[1]", "{}", known)
    found, wanted = Ledger(made.by_name.__getitem__), tokens(asked)
    assert (found.together, found.summaries, found.content) == ("[1]", "{}", made.content)
    assert {path: found.row(at) for at, path in enumerate(found.paths)} == known
    assert dict(found.remarkable()) == {
        path: row
        for path, row in known.items()
        if row.muted or row.unread or row.findings != NOTHING_FOUND
    }
    assert found.answering(wanted) == {
        path for path, row in known.items() if wanted & {*row.answers.split()}
    }
    assert found.asking(wanted) == {
        path for path, row in known.items() if wanted & {*row.asked.split()}
    }


ROW = Row("1:2:3:4", "a" * 32, "", "", "", "casus", "", "", "", NOTHING_FOUND)


@pytest.mark.parametrize("changed", [{"stamp": "9:9:9:9"}, {"digest": "b" * 32}])
def test_a_piece_of_another_ledger_is_not_believed(changed: dict[str, str]) -> None:
    ours = pieces("[]", "{}", {"casus.yaml": ROW}).by_name
    other = pieces("[]", "{}", {"casus.yaml": ROW._replace(**changed)}).by_name
    mixed = Ledger({**other, FILES: ours[FILES]}.__getitem__)
    for ask in (
        lambda: mixed.row(0),
        lambda: mixed.together,
        lambda: [*mixed.remarkable()],
        lambda: mixed.asking({"0" * 16}),
    ):
        with pytest.raises(ValueError, match=r"^$"):
            ask()


def test_what_files_hold_and_not_how_they_lie_there_makes_the_content() -> None:
    def content(row: Row) -> str:
        return pieces("[]", "{}", {"casus.yaml": row}).content

    assert content(ROW) == content(ROW._replace(stamp="9:9:9:9", muted="x"))
    assert content(ROW) != content(ROW._replace(digest="b" * 32))
