"""Documents and translations to localized articles, and those to pages."""

from translate_pipeline.builders.body import read_anchors
from translate_pipeline.builders.furniture import load_furniture
from translate_pipeline.builders.localize import (
    localize_article,
    localize_issue,
    localize_values,
)
from translate_pipeline.builders.pages import make_environment, render_pages

__all__ = [
    "load_furniture",
    "localize_article",
    "localize_issue",
    "localize_values",
    "make_environment",
    "read_anchors",
    "render_pages",
]
