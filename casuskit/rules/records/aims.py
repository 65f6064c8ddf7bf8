"""What an action can be good for, as tags on its line; R48."""

AIMS = ("hulpvraag", "veiligheid", "mogelijkheden")
