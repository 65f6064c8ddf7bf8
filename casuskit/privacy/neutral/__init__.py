"""Neutral words: which word stands for whom and for what, when a finding is to be replaced."""
