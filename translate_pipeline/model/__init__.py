"""Frozen values that every stage shares."""
