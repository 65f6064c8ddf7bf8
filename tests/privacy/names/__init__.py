"""Names in running text; all people in these tests are made up."""
