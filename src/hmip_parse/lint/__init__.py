"""Diagnostics as a linter gives them: each with its line and column, for people and for other programs."""
