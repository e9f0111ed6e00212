"""Localized articles and issues, and what a build made of them."""

from dataclasses import dataclass

from translate_pipeline.model.documents import Span
from translate_pipeline.model.locales import Language

__all__ = ["LocalizedArticle", "LocalizedIssue", "Picture", "Site"]


@dataclass(frozen=True, slots=True)
class Picture:
    """An image of an article's front matter."""

    file: str
    """Path below the issue's folder, such as ``images/tea.svg``."""

    alt: str
    """Text in its place for who cannot see it."""

    caption: str
    """Text below it; may be empty."""

    credit: str
    """Who made it; may be empty."""


@dataclass(frozen=True, slots=True)
class LocalizedArticle:
    """One article in one language."""

    name: str
    """File name without ending, such as ``yame-tea``; the same in every language."""

    data: bytes
    """The localized Markdown file, front matter included."""

    body: int
    """Byte offset in ``data`` where the Markdown starts."""

    title: str
    """Title from the front matter; the file's name if it has none."""

    summary: str
    """Summary from the front matter; may be empty."""

    date: str
    """ISO 8601 date from the front matter; empty if it has none."""

    pictures: tuple[Picture, ...]
    """Images of the front matter in their order; the first is the lead picture."""

    fallback: tuple[Span, ...]
    """Hulls in ``data`` of the body's units, HTML blocks left out, in the source language."""

    html_fallback: tuple[Span, ...]
    """Hulls in ``data`` of texts within HTML blocks that stand in the source language."""

    fallback_texts: frozenset[str]
    """Texts of this article that stand in the source language, metadata included."""

    unit_count: int
    """How many units the article has."""

    fallback_count: int
    """How many of them stand in the source language."""


@dataclass(frozen=True, slots=True)
class LocalizedIssue:
    """One issue in one language."""

    id: str
    """Issue id, the name of its folder."""

    language: Language
    """Language of the text."""

    data: bytes
    """The localized ``issue.yaml``."""

    title: str
    """Name of the newsletter."""

    date: str
    """ISO 8601 date of the issue."""

    publisher: str
    """Who publishes it."""

    editorial: str
    """One paragraph of Markdown; may be empty."""

    articles: tuple[LocalizedArticle, ...]
    """Articles in the order of ``issue.yaml``."""

    fallback_texts: frozenset[str]
    """Texts of ``issue.yaml`` that stand in the source language."""

    unit_count: int
    """How many units ``issue.yaml`` has, articles not counted."""

    fallback_count: int
    """How many of them stand in the source language."""


@dataclass(frozen=True, slots=True)
class Site:
    """What the pages of an issue know of their siblings."""

    languages: tuple[Language, ...]
    """Every language that the issue is built in, the source language first."""

    source_language: Language
    """Language that untranslated text stands in."""
