"""Structure: a translation does not break the article that it goes into."""

from translate_pipeline.checks.base import Category, WholeCheck
from translate_pipeline.model.findings import Severity

__all__ = ["BROKEN_STRUCTURE"]

BROKEN_STRUCTURE = WholeCheck(
    name="broken-structure",
    category=Category.WORKFLOW,
    severity=Severity.ERROR,
    summary="A translation cannot be put into its article without changing the blocks around it.",
    why="The page keeps the source text there, so the translation is never seen.",
)
