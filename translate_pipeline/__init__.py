"""Translate a Markdown newsletter through gettext catalogs, with every place name right.

The public names below are loaded when they are first used, so that the command line starts fast.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from translate_pipeline.catalogs import parse_catalog, serialize_catalog
    from translate_pipeline.checks import check_pair
    from translate_pipeline.glossary import TermMatcher, load_glossary
    from translate_pipeline.markdown import assemble, parse_article
    from translate_pipeline.memory.sentences import split_sentences
    from translate_pipeline.pipeline.manifest import load_build
    from translate_pipeline.update import update_catalog

__version__ = "0.1.0"

__all__ = [
    "TermMatcher",
    "assemble",
    "check_pair",
    "load_build",
    "load_glossary",
    "parse_article",
    "parse_catalog",
    "serialize_catalog",
    "split_sentences",
    "update_catalog",
]

_HOMES = {
    "TermMatcher": "glossary",
    "assemble": "markdown",
    "check_pair": "checks",
    "load_build": "pipeline.manifest",
    "load_glossary": "glossary",
    "parse_article": "markdown",
    "parse_catalog": "catalogs",
    "serialize_catalog": "catalogs",
    "split_sentences": "memory.sentences",
    "update_catalog": "update",
}


def __getattr__(name: str) -> object:
    """Return a public name from the module that defines it."""
    if name not in _HOMES:
        raise AttributeError(f"module '{__name__}' has no attribute '{name}'")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)


def __dir__() -> list[str]:
    """Return the public names."""
    return sorted([*__all__, "__version__"])
