"""Names of accounts on social media: `@naam`, `Instagram: naam`, `op Snapchat als naam`."""

import re
from collections.abc import Iterator

from casuskit.core.findings import Severity
from casuskit.core.messages import N_
from casuskit.core.text import Span, occurrences
from casuskit.privacy.match import Match
from casuskit.privacy.numbers import lowered
from casuskit.privacy.pieces import different

_PLATFORM = (
    r"(?:instagram|insta|facebook|fb|messenger|twitter|tiktok|snapchat|snap|linkedin|telegram|discord"
    r"|threads|mastodon|youtube|twitch|strava|roblox|fortnite|psn|xbox|skype|bluesky|reddit"
    r"|pinterest|badoo|tinder|grindr|onlyfans|vinted|kik|steam|spotify|signal|bereal|yubo|habbo"
    r"|minecraft|soundcloud|marktplaats|hyves|wechat|viber)"
)
_ACCOUNT = r"(?:[ -]?(?:account|naam|handle|profiel|gebruikersnaam|kanaal|adres|tag|id))"
_NAMED = re.compile(
    rf"(?<![a-z0-9@./-])(?:{_PLATFORM}{_ACCOUNT}?"
    r"(?: ?[:=(|] ?(?:als |is )?| is | -> | - "
    r"| (?:heet|als|onder|met|bekend)(?: (?:hij|zij|ze|ie|als|onder)){0,2}(?: de (?:naam|nick))? )"
    rf"|{_PLATFORM}{_ACCOUNT} |(?P<bare>{_PLATFORM} |(?<![a-z])alias )|(?:ig|tt|yt|sc) ?[:=] ?"
    r"|(?:gebruikersnaam|gamertag|nickname|username|accountnaam|schermnaam|game-?naam|profielnaam"
    r"|inlognaam|handle|useraccount)(?: is| luidt)?[ :=(|]{1,3}"
    r"|online (?:bekend )?(?:als|onder(?: de naam)?) )"
    r"[\"'`*_/]{0,3}(?P<name>(?:live:)?[^\W_][\w.#-]{1,38}\w)"
)
_STARTS = (
    "insta", "facebook", "fb", "messenger", "twitter", "tiktok", "snap", "linkedin", "telegram",
    "discord", "threads", "mastodon", "youtube", "twitch", "strava", "roblox", "fortnite", "psn",
    "xbox", "skype", "bluesky", "reddit", "pinterest", "badoo", "tinder", "grindr", "onlyfans",
    "vinted", "kik", "steam", "spotify", "signal", "bereal", "yubo", "habbo", "minecraft",
    "soundcloud", "marktplaats", "hyves", "wechat", "viber", "alias", "ig:", "tt:", "yt:", "sc:",
    "ig =", "tt =", "yt =", "sc =", "online ", "gebruikersnaam", "gamertag", "nickname",
    "username", "accountnaam", "schermnaam", "inlognaam", "handle", "useraccount", "gamenaam",
    "game-naam", "profielnaam",
)  # fmt: skip
"""How what leads to a name begins."""
_PATH = re.compile(r"(?<![\w/.:])/?(?:u|in|user|add)/(?P<name>[^\W_][\w-]{2,60})(?![\w./])")
_PATHS = ("in/", "/u/", "\nu/", "user/", "add/")
_HANDLE = re.compile(r"@(?P<name>_{0,2}[^\W\d_][\w.]{0,38}\w)(?![\w@-]|\.\w)")
_JOINED = re.compile(r"[\w@./]")
_NEAR = re.compile(
    rf"(?<![a-z])(?:{_PLATFORM}|account|profiel|volg(?:t|en)?|gebruikersnaam|online|post(?:te)?|handle|tag(?:t|gen)?)"
    r"(?![a-z])[^\n]{0,40}\Z"
)
_BEHIND = re.compile(rf" ?\(?(?:op|via) {_PLATFORM}")
_TASK = re.compile(r"[ \t>]{0,8}(?:[-*+]|[0-9]{1,3}[.)]) \[[ xX]\]")
_LONGEST_TASK = 400
_ODD = re.compile(r"[_.0-9]")
_VERY_ODD = re.compile(
    r"\w*_\w|[\w.-]*#[0-9]|(?=[a-z]{2,30}[.-]?[a-z]{0,30}[.-]?[0-9])[a-z]{3}|[a-z]{3,30}\.[a-z]{3}"
    r"|[a-z]{2,30}[.-][a-z]{0,30}[0-9]"
)
_WORK = re.compile(
    r"team|zorg|arts|verpleeg|werk|coach|consulent|poh|wijk|leider|psych|therap|regie|bege|mentor"
    r"|voorz|notul|maatsch|fysio|jeugd|ggz|beheer|gemeente|allen|inbreng|schuld|prakt|huis|apoth|buurt"
)
_SAYS_NOTHING = frozenset(
    """
    nee ja geen actief onbekend veel weinig niet privé openbaar alleen vooral soms vaak gebruikt
    dagelijks contact bericht berichten filmpjes foto foto's zie geblokkeerd verwijderd nvt
    n.v.t wel een het de dit dat hij zij ze die wat waar hoe om via naar voor door met zijn haar
    er en of ook nog heel erg gedoe pesten ruzie groep groepen verslaafd bron middel account
    onder naam afleiding leuk stoppen vrienden communicatiemiddel hulpmiddel uitlaatklep eigen
    mijn ouders moeder vader jongere client cliënt
    """.split()
)

_IS = N_("`{value}` is the name of an account on social media.")


def find(text: str) -> Iterator[Match]:
    """Every account name; the owner of an action, `@poh`, is none."""
    lower = lowered(text)
    for at in _HANDLE.finditer(text):
        if _is_account(text, lower, at):
            yield Match("URL", Span(*at.span()), Severity.ERROR, _IS)
    said = different(text)
    for path in _PATH.finditer(lower) if any(map(said.__contains__, _PATHS)) else ():
        if _ODD.search(path["name"]) or "-" in path["name"]:
            yield Match("URL", Span(*path.span()), Severity.ERROR, _IS)
    for named in _names(lower, said):
        if _is_name(text, named):
            yield Match("URL", Span(*named.span("name")), Severity.ERROR, _IS)


def _names(lower: str, said: str) -> Iterator[re.Match[str]]:
    """What is called a name, found from the words that lead to one."""
    starts = {
        at for word in _STARTS if word.partition(" ")[0] in said for at in occurrences(lower, word)
    }
    for at in sorted(starts):
        named = _NAMED.match(lower, at)
        if named:
            yield named


def _is_account(text: str, lower: str, at: re.Match[str]) -> bool:
    start = at.start()
    if start and _JOINED.match(text, start - 1):
        return False
    furthest = max(0, start - _LONGEST_TASK)
    line = text.rfind("\n", furthest, start) + 1 or furthest
    if _TASK.match(text, line):
        return False
    name = at["name"]
    if _NEAR.search(lower, max(0, start - 64), start) or _BEHIND.match(lower, at.end()):
        return True
    if _WORK.search(name.lower()):
        return False
    return bool(_ODD.search(name)) or name != name.lower()


def _is_name(text: str, named: re.Match[str]) -> bool:
    """Whether what follows a platform is a name: odd signs in it, a capital, or a field's end."""
    name = named["name"]
    if name in _SAYS_NOTHING:
        return False
    written = text[named.start("name") : named.end("name")]
    lead = text[named.start() : named.start("name")]
    if named["bare"]:
        return _VERY_ODD.match(name) is not None
    if _ODD.search(name) and not name.isdigit():
        return True
    field = ":" in lead or "=" in lead or "|" in lead
    ended = text[named.end("name") : named.end("name") + 1] in ("", "\n", ",", ";", ")", "|")
    return field and len(name) > 3 and (ended or written[:1].isupper())
