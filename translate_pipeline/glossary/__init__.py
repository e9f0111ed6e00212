"""The glossary: read it, and find its names in texts."""

from translate_pipeline.glossary.load import load_glossary
from translate_pipeline.glossary.match import TermMatch, TermMatcher
from translate_pipeline.glossary.stem import has_term

__all__ = ["TermMatch", "TermMatcher", "has_term", "load_glossary"]
