"""An action as documents show it."""

from datetime import date
from typing import NamedTuple

from markupsafe import Markup

from casuskit.actions.followup import Action, action_id
from casuskit.core.corpus import Corpus
from casuskit.render.markdown import escape


class ActionLine(NamedTuple):
    """An action as it is shown: what it is called, who by function, what, and until when."""

    id: Markup
    case: Markup
    what: Markup
    owner: Markup
    due: date | None
    overdue: bool
    done: bool

    @property
    def state(self) -> str:
        """How it stands, in the words of the documents."""
        return "gedaan" if self.done else "te laat" if self.overdue else "open"


def action_line(corpus: Corpus, action: Action) -> ActionLine:
    """An action in the words of the reader."""
    return ActionLine(
        id=escape(action_id(corpus, action)),
        case=escape(action.record.case_id),
        what=escape(action.task.what),
        owner=escape(corpus.settings.function(action.task.owner)),
        due=action.task.due,
        overdue=action.overdue_on(corpus.today),
        done=action.task.done,
    )
