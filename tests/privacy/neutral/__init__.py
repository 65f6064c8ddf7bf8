"""Neutral words for findings; all people and numbers in these tests are made up."""
