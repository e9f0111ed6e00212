"""Articles to documents and back, and to HTML.

The names below are loaded when they are first used: who compares messages needs inline markup,
and none of the parsers of front matter.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from translate_pipeline.markdown.assembly import Assembled, assemble
    from translate_pipeline.markdown.inline import count_words, find_codes, plain_text
    from translate_pipeline.markdown.parse import parse_article

__all__ = ["Assembled", "assemble", "count_words", "find_codes", "parse_article", "plain_text"]

_HOMES = {
    "Assembled": "assembly",
    "assemble": "assembly",
    "count_words": "inline",
    "find_codes": "inline",
    "parse_article": "parse",
    "plain_text": "inline",
}


def __getattr__(name: str) -> object:
    """Return a name from the module that defines it."""
    if name not in _HOMES:
        raise AttributeError(f"module '{__name__}' has no attribute '{name}'")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
