"""Rules on a prepared case."""

from typing import Any

from casuskit.rules.cases import (
    date_in_the_future,
    dates_out_of_order,
    empty_domain,
    hidden_answer_shown,
    misplaced_case,
    missing_question_type,
    no_missing_information,
    open_past_term,
    placeholder_answer,
    presenter_left,
    presenter_of_another_team,
    priority_not_from_client,
    same_question,
    several_questions,
    statement_instead_of_question,
    unanswered_question,
    unknown_method,
    unknown_presenter,
    unknown_team,
)
from casuskit.rules.rule import Rule

RULES: tuple[Rule[Any], ...] = (
    unanswered_question.RULE,
    empty_domain.RULE,
    same_question.RULE,
    statement_instead_of_question.RULE,
    several_questions.RULE,
    placeholder_answer.RULE,
    no_missing_information.RULE,
    missing_question_type.RULE,
    priority_not_from_client.RULE,
    hidden_answer_shown.RULE,
    unknown_method.RULE,
    unknown_team.RULE,
    unknown_presenter.RULE,
    presenter_of_another_team.RULE,
    presenter_left.RULE,
    date_in_the_future.RULE,
    dates_out_of_order.RULE,
    open_past_term.RULE,
    misplaced_case.RULE,
)
