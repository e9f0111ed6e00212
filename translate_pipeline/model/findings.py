"""Findings: potential errors that a check reports."""

from dataclasses import dataclass, replace
from enum import IntEnum

__all__ = ["Finding", "Place", "Severity"]


class Severity(IntEnum):
    """How bad a finding is; compares by weight."""

    INFO = 1
    WARNING = 2
    ERROR = 3

    @property
    def label(self) -> str:
        """The lower-case word that is printed and configured."""
        return self.name.lower()


@dataclass(frozen=True, slots=True)
class Place:
    """A position in a file."""

    path: str
    """File, as printed."""

    line: int = 0
    """1-based; 0 if unknown."""

    column: int = 0
    """1-based, in code points; 0 if unknown."""

    def __str__(self) -> str:
        return ":".join([self.path, *(str(n) for n in (self.line, self.column) if n)])


@dataclass(frozen=True, slots=True)
class Finding:
    """One potential error in a translation."""

    check: str
    """Name of the check; reads well after "allow", such as ``missing-term``."""

    severity: Severity
    """How bad it is."""

    message: str
    """What is wrong: lower-case start, no full stop, values in quotes."""

    source_span: tuple[int, int] | None = None
    """Code points of the msgid that it is about; None if it is about all of it."""

    target_span: tuple[int, int] | None = None
    """Code points of the msgstr that it is about; None if it is about all of it."""

    suggestion: str = ""
    """Text in place of ``target_span`` that would mend it; empty if there is none."""

    is_certain: bool = False
    """Whether the suggestion mends it beyond doubt, so that no person need look at it."""

    subject: str = ""
    """What a waiver can name in brackets, such as the id of a glossary entry; empty if nothing."""

    language: str = ""
    """Language as the configuration spells it; empty before the pipeline places it."""

    issue: str = ""
    """Issue id; empty before the pipeline places it."""

    po: Place | None = None
    """Where the message stands in its catalog; None if the finding is about no message."""

    article: Place | None = None
    """Where the unit stands in its article, named as references do; None if it is in none."""

    fingerprint: str = ""
    """Digest that stays the same when lines move: of check, language, issue, text and message.

    Empty before the pipeline places it.
    """

    def with_articles_in(self, folder: str) -> "Finding":
        """Return the finding with the path of its article from the project on, to be opened."""
        if self.article is None:
            return self
        return replace(self, article=replace(self.article, path=f"{folder}/{self.article.path}"))

    @property
    def place(self) -> Place | None:
        """Where a person has to look first; None before the pipeline places it."""
        return self.po or self.article
