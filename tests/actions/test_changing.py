"""What somebody may do with an action, and what is refused with a reason."""

from datetime import date

import pytest

from casuskit.actions.changing import finish, hand_over, postpone
from casuskit.actions.followup import actions
from casuskit.core.corpus import Corpus
from casuskit.core.errors import CasusError
from tests.builders import TEAM, case, corpus, meeting, record, repo, team

TODAY = date(2026, 11, 22)


def with_task(line: str, **changes: str) -> Corpus:
    left = TEAM + "  weg-1: {functie: oud-collega, team: buurtteam, tot: 2026-11-21}\n"
    body = f"\n## Vervolgacties\n\n{line}\n"
    return corpus(repo(team(left), case(**changes), meeting(), record(body)))


def test_an_action_is_done_today() -> None:
    whole = with_task("- [ ] Bel @bt-2")
    meant = finish(whole, actions(whole)[0]).meant
    assert (meant.done, meant.done_on) == (True, TODAY)


@pytest.mark.parametrize("line", ["- [x] Bel", "- [X] Bel ✅ 2026-11-01"])
def test_what_was_ticked_by_hand_is_done_and_stays_as_it_is(line: str) -> None:
    whole = with_task(line)
    assert finish(whole, actions(whole)[0]).edits == ()


@pytest.mark.parametrize("day", [TODAY, date(2026, 12, 1), date(9999, 12, 31)])
def test_an_action_can_be_put_off_from_today_on(day: date) -> None:
    whole = with_task("- [ ] Bel @bt-2 📅 2026-11-10")
    assert postpone(whole, actions(whole)[0], day).meant.due == day


@pytest.mark.parametrize("day", [date(2026, 11, 21), date(1, 1, 1)])
def test_an_action_cannot_be_put_off_to_the_past(day: date) -> None:
    whole = with_task("- [ ] Bel @bt-2 📅 2026-11-10")
    with pytest.raises(CasusError, match="is past"):
        postpone(whole, actions(whole)[0], day)


@pytest.mark.parametrize(
    ("line", "owner", "agreed", "mark"),
    [
        ("- [ ] Bel @ha-1 (akkoord)", "bt-2", False, False),
        ("- [ ] Bel @ha-1", "bt-2", False, False),
        ("- [ ] Bel @ha-1", "bt-2", True, False),
        ("- [ ] Bel", "bt-2", False, False),
        ("- [ ] Bel @bt-2", "ha-1", True, True),
        ("- [ ] Bel", "poh-1", True, True),
    ],
)
def test_the_presenter_acts_and_another_when_they_agreed(
    line: str, owner: str, agreed: bool, mark: bool
) -> None:
    whole = with_task(line)
    meant = hand_over(whole, actions(whole)[0], owner, agreed=agreed).meant
    assert (meant.owner, meant.agreed) == (owner, mark)


@pytest.mark.parametrize(
    "line", ["- [ ] Bel @bt-2", "- [ ] Bel @bt-2 (akkoord)", "- [ ] Bel @ha-1"]
)
def test_another_who_did_not_agree_is_refused(line: str) -> None:
    whole = with_task(line)
    with pytest.raises(CasusError, match="--agreed"):
        hand_over(whole, actions(whole)[0], "ha-1", agreed=False)


def test_without_a_known_presenter_there_is_nobody_to_agree_instead_of() -> None:
    whole = with_task("- [ ] Bel", inbrenger="")
    assert hand_over(whole, actions(whole)[0], "ha-1", agreed=False).meant.owner == "ha-1"


def test_who_left_gets_no_actions() -> None:
    whole = with_task("- [ ] Bel @bt-2")
    with pytest.raises(CasusError, match="takes no part"):
        hand_over(whole, actions(whole)[0], "weg-1", agreed=True)


def test_what_is_done_is_neither_put_off_nor_handed_over() -> None:
    whole = with_task("- [x] Bel @bt-2 ✅ 2026-11-01")
    [action] = actions(whole)
    with pytest.raises(CasusError, match="2026-001/1 is done"):
        postpone(whole, action, TODAY)
    with pytest.raises(CasusError, match="2026-001/1 is done"):
        hand_over(whole, action, "bt-2", agreed=False)
