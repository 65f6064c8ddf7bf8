"""Where the project lives in public: every address that casuskit prints begins here."""

HOME = "https://github.com/casuskit/casuskit"
REPORT_TO = f"{HOME}/issues"


def rule_page(rule: str) -> str:
    """The address of a rule's page in the documentation."""
    return f"{HOME}/blob/main/docs/regels.md#{rule}"
