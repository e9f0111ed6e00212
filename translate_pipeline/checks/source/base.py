"""What a check of the source is: one function over the articles of an issue."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from translate_pipeline.checks.base import Example, WholeCheck
from translate_pipeline.checks.prose import Prose, read_prose
from translate_pipeline.model.documents import Document, Treatment, Unit
from translate_pipeline.model.findings import Severity

__all__ = ["SourceCheck", "SourceProblem", "articles", "read_units"]


@dataclass(frozen=True, slots=True)
class SourceProblem:
    """What a check reports about an article."""

    path: str
    """The article, as references name it."""

    line: int
    """1-based line of the article."""

    message: str
    """What is wrong: lower-case start, no full stop, values in quotes."""

    span: tuple[int, int] | None = None
    """Code points of the unit's text that it is about; None if it is about all of it."""

    suggestion: str = ""
    """Text in place of ``span`` that would mend it; empty if there is none."""

    severity: Severity | None = None
    """How bad it is; None if as bad as the check says."""

    subject: str = ""
    """What a suppression can name, such as a word; empty if nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceCheck(WholeCheck):
    """A rule that articles are held to before they go to translators."""

    find: Callable[[Sequence[Document]], Iterable[SourceProblem]]
    """Returns the problems of an issue's articles, in their order."""


def articles(*texts: str) -> tuple[tuple[Example, ...], ...]:
    """Return examples, each an article in English without a translation."""
    return tuple((Example(text, "", "en"),) for text in texts)


def read_units(documents: Iterable[Document]) -> Iterator[tuple[Document, Unit, Prose]]:
    """Yield the units that translators get, each with its text as a reader sees it."""
    for document in documents:
        for unit in document.units:
            if unit.treatment is Treatment.TRANSLATE:
                yield document, unit, read_prose(unit.key.msgid)
