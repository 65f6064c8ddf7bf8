"""Make the pages that are made from the code; `--check` writes nothing and says what is stale."""

import argparse
import json
import os
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from casuskit.cli.app import COMMANDS, group
from casuskit.core import messages
from casuskit.core.corpus import Corpus
from casuskit.core.documents import Document
from casuskit.core.records import Case, Discussion, Meeting
from casuskit.core.settings import SEVERITY_WORDS, Settings
from casuskit.rules.registry import GROUPS, rules
from casuskit.rules.rule import Rule
from scripts import traceability

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
HELP_WIDTH = "88"

GROUP_NAMES = {
    "reading": "Het bestand zelf",
    "cases": "Een casus",
    "consent": "Toestemming",
    "urgency": "Een casus met spoed",
    "following": "Een casus die terugkomt",
    "closing": "Afsluiten en bewaren",
    "meetings": "Een bijeenkomst",
    "records": "Het verslag van een casus",
    "team": "De instellingen",
    "repository": "De hele map",
    "mutes": "Uitgezette regels",
    "personal": "Herkenbare gegevens",
}
LOOKS_AT = {
    Document: "elk bestand",
    Case: "elke casus",
    Meeting: "elke bijeenkomst",
    Discussion: "elk verslag van een besproken casus",
    Settings: "`casus.yaml`",
    Corpus: "alle bestanden samen",
}
WEIGHTS = {severity: word for word, severity in SEVERITY_WORDS.items()}

RULES_HEAD = """\
# Regels

`casus lint` en `casus anonymise-check` kijken je bestanden na. Elke regel let op één ding. Deze
pagina zegt van elke regel wat die zoekt, waarom dat ertoe doet, en hoe je het oplost. In de
terminal geeft `casus rule <regel>` dezelfde uitleg.

Een **fout** houdt tegen: `casus submit` meldt de casus dan niet aan en `casus publish` zet niets
klaar. Een **waarschuwing** vraagt om een besluit van jou. **Info** is goed om te weten. In een
concept tellen de meeste opmerkingen over de casus nog als info, zodat je gewoon kunt bewaren.

## Een regel zachter of strenger zetten

Dat doe je voor het hele team, in `casus.yaml`. Kies uit `uit`, `info`, `waarschuwing` en `fout`:

```yaml
regels:
  one-sided-actions: uit
  overdue-action: waarschuwing
```

## Een regel op één plek uitzetten

Klopt een opmerking in dit ene geval niet? Zet er dan een notitie bij, met de naam van de regel en
de reden. Zonder reden werkt de notitie niet. Bovenin het bestand, tussen de strepen, schrijf je:

```yaml
# casus: negeer one-sided-proposal - er is geen medische vraag
```

Daaronder, in de gewone tekst:

```markdown
<!-- casus: negeer overdue-action - wacht op antwoord van de gemeente -->
```

Op een eigen regel geldt de notitie voor het hele bestand. Staat ze achter iets anders, dan geldt
ze alleen voor die regel tekst. Is een notitie niet meer nodig, dan zegt `casus lint` dat.

## Alle regels
"""

COMMANDS_HEAD = """\
# Opdrachten

Wat `casus` kan, in de volgorde waarin je het meestal nodig hebt. Dit is precies wat
`casus <opdracht> --help` laat zien. Liever eerst rustig uitleg? Lees de
[handleiding](handleiding.md).

Elke opdracht eindigt met een getal, waar andere programma's op kunnen letten: **0** alles in orde
of gedaan, **1** er is iets gevonden, **2** je kunt er zelf iets aan doen (een tikfout, een
instelling), **3** een fout in casuskit, **130** gestopt met Ctrl-C.
"""

SETTINGS_HEAD = """\
# Instellingen

Alle instellingen van een team staan in één bestand: `casus.yaml`. `casus init` maakt het voor je;
daarna pas je het aan in een gewone editor. `casus lint` zegt het als er iets niet klopt.

Let op twee dingen. Inspringen doe je met spaties, niet met tabs. En zet een tijd tussen
aanhalingstekens: `"12:30"`.

Teams en leden krijgen een korte sleutel, zoals `buurtteam` of `bt-1`: kleine letters, cijfers en
streepjes. Die sleutel staat in casussen, verslagen en acties. In de lijst hieronder staat
`<sleutel>` voor een sleutel die je zelf kiest.

Twee dingen stel je buiten het bestand in, als je ze een keer anders wilt: `CASUS_LANG=en` geeft
meldingen in het Engels, en `CASUS_TODAY=2026-12-03` laat `casus` rekenen alsof het die dag is.
"""


def rules_page() -> str:
    """Every rule by group, under its own heading."""
    lines = [RULES_HEAD]
    for name in GROUPS:
        lines.append(f"### {GROUP_NAMES[name]}\n")
        lines += [
            f"- [{rule.id}](#{rule.id}) ({WEIGHTS[rule.severity]}): {rule.page.summary}"
            for rule in rules(name)
        ]
        lines.append("")
    for name in GROUPS:
        lines += [_rule(rule, GROUP_NAMES[name]) for rule in rules(name)]
    return "\n".join(lines).rstrip("\n") + "\n"


def _rule(rule: Rule[Any], group_name: str) -> str:
    page = rule.page
    supports = [f"Steunt: {', '.join(rule.requirements)}.\n"] if rule.requirements else []
    return "\n".join(
        (
            f"## {rule.id}\n",
            f"**{page.summary}**\n",
            f"*{WEIGHTS[rule.severity].capitalize()}* · {group_name} · kijkt naar "
            f"{LOOKS_AT[rule.on]}\n",
            f"{page.why}\n",
            f"Niet zo:\n\n{_block(page.bad)}\n",
            f"Maar zo:\n\n{_block(page.good)}\n",
            *supports,
        )
    )


def _block(text: str) -> str:
    fence = "````" if "```" in text else "```"
    return f"{fence}text\n{text}\n{fence}"


def commands_page() -> str:
    """The help of every command, as the terminal prints it."""
    parts = [COMMANDS_HEAD, f"## casus\n\n{_block(_help())}\n"]
    parts += [f"## casus {name}\n\n{_block(_help(name))}\n" for name in COMMANDS]
    return "\n".join(parts)


def _help(*words: str) -> str:
    """The help page of the whole, or of one command, without the hurdle of a real stdout."""
    command = group("nl")
    context = command.context_class(command, info_name="casus", **command.context_settings)
    for name in words:
        command = command.get_command(context, name)
        settings = command.context_settings
        context = command.context_class(command, info_name=name, parent=context, **settings)
    return command.get_help(context).strip("\n")


def settings_page() -> str:
    """Every key of `casus.yaml`, from the schema."""
    schema = json.loads((ROOT / "schemas" / "team.json").read_text(encoding="utf-8"))
    example = (ROOT / "examples" / "casus.yaml").read_text(encoding="utf-8").strip()
    parts = [SETTINGS_HEAD, *_keys(schema, "", 2)]
    return "\n".join(parts) + f"\n## Een heel voorbeeld\n\n```yaml\n{example}\n```\n"


def _keys(schema: Mapping[str, Any], route: str, level: int) -> Iterator[str]:
    """A section for each key of a schema, and below it for the keys that it holds."""
    required = schema.get("required", ())
    for key, part in schema.get("properties", {}).items():
        place = f"{route}.{key}" if route else key
        yield _key(place, part, level, needed=key in required)
        for inner, extra in ((part, ""), (part.get("additionalProperties"), ".<sleutel>")):
            if isinstance(inner, dict):
                yield from _keys(inner, f"{place}{extra}", 3)
        yield from _keys(part.get("items", {}), f"{place}[]", 3)


def _key(place: str, part: Mapping[str, Any], level: int, *, needed: bool) -> str:
    title = part["title"] if part["title"].endswith("?") else f"{part['title']}."
    told = [f"{'#' * level} {place}\n", f"**{title}** {part['description']}\n"]
    facts = ["Verplicht." if needed else "Mag weg blijven."]
    facts += [f"Kies uit: {', '.join(_choices(part))}."] if _choices(part) else []
    facts += [f"Van {part['minimum']} tot en met {part['maximum']}."] if "minimum" in part else []
    if not needed and "default" in part:
        facts.append(f"Zonder deze sleutel geldt `{part['default']}`.")
    if part.get("examples") and not isinstance(part["examples"][0], dict | list):
        facts.append(f"Voorbeeld: `{part['examples'][0]}`.")
    return "\n".join((*told, " ".join(facts) + "\n"))


def _choices(part: Mapping[str, Any]) -> list[str]:
    return [f"`{each}`" for each in part.get("enum", ()) if each is not None]


PAGES: Mapping[str, Callable[[], str]] = {
    "regels.md": rules_page,
    "opdrachten.md": commands_page,
    "instellingen.md": settings_page,
    "traceability.md": traceability.page,
}


def main() -> int:
    """Write the pages, or with `--check` name those that are stale."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 when stale")
    check = parser.parse_args().check
    os.environ["COLUMNS"] = HELP_WIDTH
    messages.use("nl")  # before a command is imported: its options are worded then
    stale = []
    for name, make in PAGES.items():
        path, text = DOCS / name, make()
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            stale.append(name)
            if not check:
                path.write_text(text, encoding="utf-8")
    for name in stale:
        print(f"docs/{name} is stale; run `make docs`" if check else f"docs/{name}")
    return 1 if check and stale else 0


if __name__ == "__main__":
    sys.exit(main())
