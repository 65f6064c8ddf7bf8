"""Examples for `social-handle`; all people and numbers in them are made up."""

from tests.builders import case

MISSES = [
    case("[cliënt] is actief op sociale media."),
    case("Taak voor @poh en @bt-2."),
    case("- [ ] bel terug @jan_2"),
    case("Instagram: veel ruzie met vrienden."),
    case("Facebook: nee"),
    case("Snap: dat begrijpt hij niet."),
    case("Mail naam@example.org"),
]

HITS = [
    (case("Insta: jan_voorbeeld"), "Insta: jan_voorbeeld"),
    (case("Volg @jan_voorbeeld"), "Volg @jan_voorbeeld"),
    (case("Op Snapchat als sannetje03"), "Op Snapchat als sannetje03"),
]
