"""What both source texts ask of a case discussion, R01 to R107, each in a few words.

Nothing here says what carries a requirement: that stands where the thing is, and
`scripts/traceability.py` collects it. What nothing carries says here what will (`later`) or why
software cannot (`outside`). A carried one may have a `later` too, for what is still to come.
"""

from collections.abc import Mapping
from typing import NamedTuple


class Requirement(NamedTuple):
    """An element of the way of working; `later` is the subject of the work that is planned."""

    name: str
    later: str = ""
    outside: str = ""


COMPETENCES = "competences in the report"

REQUIREMENTS: Mapping[str, Requirement] = {
    "R01": Requirement("somebody brings the case"),
    "R02": Requirement("everybody else takes part"),
    "R03": Requirement("a facilitator from outside, or one of our own who was trained"),
    "R04": Requirement("a note taker, usual but not needed"),
    "R05": Requirement("facilitator and note taker stay out of the content"),
    "R06": Requirement("the facilitator sees to it that everybody has a turn"),
    "R07": Requirement("the facilitator says so when private norms begin to steer"),
    "R08": Requirement("first the case is told"),
    "R09": Requirement("then questions, deep ones and simple ones"),
    "R10": Requirement("the presenter says where the doubt lies, in person or in substance"),
    "R11": Requirement("the four steps of the Omgekeerde Toets are gone through"),
    "R12": Requirement("solutions wait until the fourth step"),
    "R13": Requirement("case law may be looked at"),
    "R14": Requirement("the presenter tells an own solution last, and whether it differs"),
    "R15": Requirement("listen and ask on"),
    "R16": Requirement("mind the place of the presenter"),
    "R17": Requirement("look at oneself"),
    "R18": Requirement("look wider than one's own task and field"),
    "R19": Requirement("see it through the eyes of the resident"),
    "R20": Requirement("do not agree too fast; the other voice counts"),
    "R21": Requirement("do not let private norms and values lead"),
    "R22": Requirement("use the values of the organisation and of the profession"),
    "R23": Requirement("name what opinions differ on, see whether all recognise it, go on"),
    "R24": Requirement("keeping one's own view back is hard: take turns at it"),
    "R25": Requirement("a decision that is right by law and by one's own sense"),
    "R26": Requirement("the outcome may differ from what was intended"),
    "R27": Requirement("the presenter may take the result along"),
    "R28": Requirement("the others learned from it too", later="report"),
    "R29": Requirement("a fixed rhythm, so that the method takes root"),
    "R30": Requirement("see the method at work before you begin"),
    "R31": Requirement(
        "the same questions help in the talk with the resident", later="question cards to print"
    ),
    "R32": Requirement("an attachment with personal data may be a data breach"),
    "R33": Requirement("ask colleagues for advice, information or support"),
    "R34": Requirement("several disciplines of one district, at regular times"),
    "R35": Requirement("a fixed procedure that ends in a decision made to measure"),
    "R36": Requirement("also a talk between equals, to learn from"),
    "R37": Requirement(
        "one's own way of working may be talked about", later="a confidential part of the record"
    ),
    "R38": Requirement("the presenter stays responsible and acts"),
    "R39": Requirement("another one acts only when they agreed to"),
    "R40": Requirement("aim of consultation: how do I go about this"),
    "R41": Requirement("aim of learning: how do we work as a district and a team"),
    "R42": Requirement("exchange, consultation and support weigh most"),
    "R43": Requirement("room to give the grounds of an action or a decision"),
    "R44": Requirement("did we do the right things, and did we do them right"),
    "R45": Requirement("one or more cases that are current or urgent"),
    "R46": Requirement("the team tests whether the care fits its values and its task"),
    "R47": Requirement("the meeting advises and supports; it does not take over"),
    "R48": Requirement("actions serve the question, the safety and the chances of the client"),
    "R49": Requirement("begin at the issue, not at one's own organisation; use what others know"),
    "R50": Requirement("an outcome may be that nothing can be done"),
    "R51": Requirement("that is always decided together"),
    "R52": Requirement("or the case goes to another body, for safety"),
    "R53": Requirement("each team names a contact person"),
    "R54": Requirement("who has the competences and the experience"),
    "R55": Requirement("the team itself names a successor"),
    "R56": Requirement("the successor is worked in"),
    "R57": Requirement("contact persons are always there"),
    "R58": Requirement("one of them is in the chair"),
    "R59": Requirement("the chair sees to it that it goes on"),
    "R60": Requirement("the chair sees to it that it is safe"),
    "R61": Requirement("the chair sees to it that we look back"),
    "R62": Requirement("a quick way to reach one another"),
    "R63": Requirement("every six weeks"),
    "R64": Requirement("dates are fixed ahead"),
    "R65": Requirement("all teams may bring cases", later="report"),
    "R66": Requirement("the presenter and others involved are invited"),
    "R67": Requirement("a case is registered beforehand"),
    "R68": Requirement("what cannot wait is asked at once"),
    "R69": Requirement("or a contact person is asked"),
    "R70": Requirement("contact persons agree who follows it up"),
    "R71": Requirement("a case is anonymous, or there is consent"),
    "R72": Requirement("prepare: what matters in all four domains"),
    "R73": Requirement("prepare: what is not known yet"),
    "R74": Requirement("prepare: what the client asks"),
    "R75": Requirement("prepare: what I ask of the team"),
    "R76": Requirement("or: how an earlier case went on, to share it or to test it"),
    "R77": Requirement("the one who asks prepares"),
    "R78": Requirement("deepening questions along the four domains"),
    "R79": Requirement("what the client puts first"),
    "R80": Requirement("can basic care do it, and why: basic if it can, a specialist if needed"),
    "R81": Requirement("a proposal on the medical side"),
    "R82": Requirement("a proposal on the social side"),
    "R83": Requirement("follow-up: what"),
    "R84": Requirement("follow-up: by whom"),
    "R85": Requirement("follow-up: by when"),
    "R86": Requirement("the client hears what came of it"),
    "R87": Requirement("the client decides on what is the client's"),
    "R88": Requirement("the client knows of the discussion"),
    "R89": Requirement("bringing a case feels like a high threshold: keep it low"),
    "R90": Requirement("contact persons ask for new cases"),
    "R91": Requirement("contact persons tell about the meeting"),
    "R92": Requirement("working agreements are looked at again"),
    "R93": Requirement("progress is evaluated", later="report"),
    "R94": Requirement("all that comes round by itself"),
    "R95": Requirement("those who were not there have to be reached actively"),
    "R96": Requirement("competence: see and act as a generalist", later=COMPETENCES),
    "R97": Requirement("competence: work across fields", later=COMPETENCES),
    "R98": Requirement("competence: from illness and care to health and behaviour"),
    "R99": Requirement("competence: join that with one's own profession", later=COMPETENCES),
    "R100": Requirement("competence: recognise and bear not knowing", later=COMPETENCES),
    "R101": Requirement("competence: look for support, be open about it", later=COMPETENCES),
    "R102": Requirement("competence: know one's limits and keep them", later=COMPETENCES),
    "R103": Requirement("competence: ask for feedback, give it, take it", later=COMPETENCES),
    "R104": Requirement("competence: know the terms and the frames"),
    "R105": Requirement("competence: master one's own profession", later=COMPETENCES),
    "R106": Requirement("competence: cooperate and connect", later=COMPETENCES),
    "R107": Requirement("competence: mind what culture does, in thought and act"),
}
