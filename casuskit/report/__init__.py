"""Reporters: findings as text for people and as documents for programs; pure functions."""
