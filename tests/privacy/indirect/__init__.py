"""Tests of the indirect data; all people in them are made up."""
