"""The cases by which CommonMark and YAML are held: theirs as our input (`make suites` gets them)."""
