"""Read the metadata of articles and issues as typed values."""

import datetime
from typing import TypeVar

import msgspec

from translate_pipeline.errors import SourceError
from translate_pipeline.markdown.front_matter import find_front_matter
from translate_pipeline.model.documents import Article, Span
from translate_pipeline.typed_text import convert_value, read_yaml

__all__ = ["ArticleMetadata", "ImageMetadata", "IssueMetadata", "read_metadata"]


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
    if article.path.endswith((".yaml", ".yml")):
        span, body = Span(0, len(article.data)), len(article.data)
    else:
        metadata, body = find_front_matter(article.data, article.path)
        span = metadata or Span(0, 0)
    text = article.data[slice(*span)].decode("utf-8-sig")
    lines_before = article.data[: span.start].count(b"\n")
    yaml_text = read_yaml(text, path=article.path, error=SourceError)
    positions = {
        at: (line + lines_before, column) for at, (line, column) in yaml_text.positions.items()
    }
    value = _without_blanks(yaml_text.value)
    found = convert_value(value, wanted, path=article.path, positions=positions, error=SourceError)
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
