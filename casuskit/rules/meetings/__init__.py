"""Rules on a meeting and its roles."""

from typing import Any

from casuskit.rules.meetings import (
    absent_role_holder,
    case_without_ground_on_agenda,
    chair_is_no_contact_person,
    closed_case_on_agenda,
    concept_on_agenda,
    contact_person_absent,
    misplaced_meeting,
    missing_invitation,
    no_attendance,
    no_chair,
    no_note_taker,
    no_reflection,
    overfull_agenda,
    present_and_absent,
    presenter_in_neutral_role,
    single_discipline,
    unknown_case_on_agenda,
    unknown_participant,
    unled_discussion,
    untrained_facilitator,
)
from casuskit.rules.rule import Rule

RULES: tuple[Rule[Any], ...] = (
    misplaced_meeting.RULE,
    unknown_participant.RULE,
    no_chair.RULE,
    chair_is_no_contact_person.RULE,
    presenter_in_neutral_role.RULE,
    unled_discussion.RULE,
    untrained_facilitator.RULE,
    no_note_taker.RULE,
    no_attendance.RULE,
    present_and_absent.RULE,
    absent_role_holder.RULE,
    contact_person_absent.RULE,
    single_discipline.RULE,
    missing_invitation.RULE,
    unknown_case_on_agenda.RULE,
    concept_on_agenda.RULE,
    closed_case_on_agenda.RULE,
    case_without_ground_on_agenda.RULE,
    overfull_agenda.RULE,
    no_reflection.RULE,
)
