"""What became of an article's translation, for people and for programs."""

from collections.abc import Iterator, Sequence
from typing import Protocol

from rich.text import Text

from translate_pipeline.model.documents import Key, Unit
from translate_pipeline.reports.console import count

__all__ = ["AlignedArticle", "AlignedText", "align_answer", "align_lines"]

_WIDTH_COLUMNS = 80


class AlignedText(Protocol):
    """A text of the translated article, and the message that it was found for."""

    @property
    def key(self) -> Key:
        """The message."""

    @property
    def text(self) -> str:
        """The translation."""

    @property
    def confidence(self) -> float:
        """How likely they belong together, in [0, 1]."""

    @property
    def line(self) -> int:
        """1-based line in the article."""

    @property
    def translated_line(self) -> int:
        """1-based line in the translated article."""

    @property
    def faults(self) -> tuple[str, ...]:
        """Checks that speak against it."""


class AlignedArticle(Protocol):
    """An article whose translation was taken into the catalog, or would be."""

    @property
    def translated(self) -> Sequence[AlignedText]:
        """Taken as translations."""

    @property
    def fuzzy(self) -> Sequence[AlignedText]:
        """Taken as fuzzy."""

    @property
    def kept(self) -> Sequence[AlignedText]:
        """Not taken, for there is a translation."""

    @property
    def copied(self) -> Sequence[AlignedText]:
        """Not taken, for it is the source text."""

    @property
    def lost(self) -> Sequence[Unit]:
        """Units without a translation."""

    @property
    def spare(self) -> Sequence[Unit]:
        """Units of the translation that nothing is the source of."""

    @property
    def source_path(self) -> str:
        """The article."""

    @property
    def translated_path(self) -> str:
        """Its translation."""

    @property
    def catalog_path(self) -> str:
        """The catalog."""

    @property
    def is_written(self) -> bool:
        """Whether the catalog changed."""


def align_lines(article: AlignedArticle, *, verb: str) -> Iterator[Text]:
    """Yield how many texts were taken, then each that somebody has to look at.

    Args:
        article: The outcome.
        verb: ``taken`` or ``would be taken``.
    """
    source, translated = article.source_path, article.translated_path
    yield Text(f"{article.catalog_path}, from {translated}:")
    yield from _totals(article, verb)
    fuzzy = (
        (f"{translated}:{each.translated_line}", f"{_reason(each)}: {each.text}")
        for each in article.fuzzy
    )
    yield from _listed(f"Fuzzy, {verb} for a look:", fuzzy)
    copied = ((f"{translated}:{each.translated_line}", each.text) for each in article.copied)
    yield from _listed("Not translated there:", copied)
    lost = ((f"{source}:{unit.line}", unit.key.msgid) for unit in article.lost)
    yield from _listed("In the article, without a translation:", lost)
    spare = ((f"{translated}:{unit.line}", unit.key.msgid) for unit in article.spare)
    yield from _listed("In the translation only:", spare)


def _totals(article: AlignedArticle, verb: str) -> Iterator[Text]:
    yield Text(f"  {count(len(article.translated), 'text')} {verb} as translated")
    for texts, what in (
        (article.fuzzy, f"{verb} as fuzzy"),
        (article.kept, "left alone: the catalog has a translation"),
        (article.copied, "left out: the same as in the article"),
    ):
        if texts:
            yield Text(f"  {count(len(texts), 'text')} {what}")
    for units, what in (
        (article.lost, "of the article without a translation"),
        (article.spare, "of the translation without a source"),
    ):
        if units:
            yield Text(f"  {count(len(units), 'text')} {what}")


def _listed(heading: str, rows: Iterator[tuple[str, str]]) -> Iterator[Text]:
    """Yield a heading and a line for each row; nothing if there are no rows."""
    for number, (place, text) in enumerate(rows):
        if number == 0:
            yield Text()
            yield Text(heading, "bold")
        line = Text(f"  {place}: {' '.join(text.split())}")
        line.truncate(max(_WIDTH_COLUMNS, len(place) + 24), overflow="ellipsis")
        yield line


def _reason(text: AlignedText) -> str:
    return ", ".join((f"{text.confidence:.2f}", *text.faults))


def align_answer(article: AlignedArticle) -> dict[str, object]:
    """Return the outcome as plain values."""
    return {
        "source": article.source_path,
        "translated_file": article.translated_path,
        "catalog": article.catalog_path,
        "written": article.is_written,
        "translated": [_text(each) for each in article.translated],
        "fuzzy": [_text(each) for each in article.fuzzy],
        "already_translated": [_text(each) for each in article.kept],
        "same_as_source": [_text(each) for each in article.copied],
        "unmatched_source": [_unit(unit) for unit in article.lost],
        "unmatched_translated": [_unit(unit) for unit in article.spare],
    }


def _text(text: AlignedText) -> dict[str, object]:
    return {
        "msgid": text.key.msgid,
        "msgctxt": text.key.msgctxt,
        "msgstr": text.text,
        "confidence": round(text.confidence, 2),
        "findings": text.faults,
        "line": text.line,
        "translated_line": text.translated_line,
    }


def _unit(unit: Unit) -> dict[str, object]:
    return {"line": unit.line, "role": unit.role.value, "text": unit.key.msgid}
