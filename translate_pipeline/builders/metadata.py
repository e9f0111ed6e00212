"""Read the metadata of articles and issues as typed values."""

import datetime
from collections.abc import Mapping
from typing import TypeVar

import msgspec

from translate_pipeline.errors import SourceError
from translate_pipeline.markdown.front_matter import find_front_matter, read_front_matter
from translate_pipeline.model.documents import Article
from translate_pipeline.typed_text import Path, Position, convert_value

__all__ = [
    "ArticleMetadata",
    "ImageMetadata",
    "IssueMetadata",
    "read_localized_metadata",
    "read_metadata",
]


class ImageMetadata(msgspec.Struct, frozen=True):
    """One item of an article's ``images``."""

    file: str
    """Path below the issue's folder."""

    alt: str = ""
    """Text in its place."""

    caption: str = ""
    """Text below it."""

    credit: str = ""
    """Who made it."""


class ArticleMetadata(msgspec.Struct, frozen=True):
    """The front matter of an article, as far as pages show it; other keys are the author's."""

    title: str = ""
    """Heading of its page."""

    summary: str = ""
    """Lead text."""

    date: str = ""
    """ISO 8601 date."""

    images: list[ImageMetadata] = []
    """Pictures, the lead picture first."""


class IssueMetadata(msgspec.Struct, frozen=True):
    """The content of ``issue.yaml``, as far as pages show it."""

    id: str
    """Name of the issue's folder."""

    title: str
    """Name of the newsletter."""

    date: str
    """ISO 8601 date."""

    publisher: str = ""
    """Who publishes it."""

    editorial: str = ""
    """Markdown."""


_Metadata = TypeVar("_Metadata", ArticleMetadata, IssueMetadata)


def read_metadata(article: Article, wanted: type[_Metadata]) -> tuple[_Metadata, int]:
    """Return an article's metadata, and the byte offset where its Markdown starts.

    Args:
        article: An article, or ``issue.yaml``, which is metadata alone.
        wanted: What the metadata has to be.

    Raises:
        SourceError: A value is missing, of the wrong type, or no date; with its line.
    """
    found, positions, body = _read(article, wanted)
    if found.date and not _is_date(found.date):
        line, column = positions[("date",)]
        raise SourceError(
            f"'{found.date}' is no date",
            path=article.path,
            line=line,
            column=column,
            advice="write it as 2026-05-01",
        )
    return found, body


def read_localized_metadata(article: Article, wanted: type[_Metadata]) -> tuple[_Metadata, int]:
    """Return what ``read_metadata`` does, but the date may be in a language's own form.

    Raises:
        SourceError: A value is missing or of the wrong type; with its line.
    """
    found, _, body = _read(article, wanted)
    return found, body


def _read(
    article: Article, wanted: type[_Metadata]
) -> tuple[_Metadata, Mapping[Path, Position], int]:
    front = find_front_matter(article.data, article.path)
    metadata = read_front_matter(article.data, front, path=article.path)
    value, positions = _without_blanks(metadata.value), metadata.positions
    found = convert_value(value, wanted, path=article.path, positions=positions, error=SourceError)
    return found, positions, front.body


def _without_blanks(value: object) -> object:
    """Return a mapping without the keys that have no value; anything else as it is."""
    if value is None:
        return {}
    if not isinstance(value, dict):
        return value
    return {key: child for key, child in value.items() if child is not None}


def _is_date(text: str) -> bool:
    try:
        datetime.date.fromisoformat(text)
    except ValueError:
        return False
    return len(text) == len("2026-05-01")
