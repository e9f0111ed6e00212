"""The glossary: read it, and find its names in texts."""

from translate_pipeline.glossary.load import load_glossary
from translate_pipeline.glossary.match import TermMatch, TermMatcher

__all__ = ["TermMatch", "TermMatcher", "load_glossary"]
