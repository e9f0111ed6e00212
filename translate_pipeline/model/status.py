"""How far an issue is, by article, section and language."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from translate_pipeline.model.catalogs import State
from translate_pipeline.model.findings import Severity

__all__ = ["ArticleStatus", "IssueStatus", "Progress", "SectionStatus", "add_progress"]


@dataclass(frozen=True, slots=True)
class Progress:
    """Units and source words of one language, by state, and the findings on them."""

    units: Mapping[State, int] = field(default_factory=dict)
    """Units by state; a text that stands twice counts twice."""

    words: Mapping[State, int] = field(default_factory=dict)
    """Words of the source text by state."""

    findings: Mapping[Severity, int] = field(default_factory=dict)
    """Findings by severity, each message counted where it stands first."""

    @property
    def unit_total(self) -> int:
        """Units in all states."""
        return sum(self.units.values())

    @property
    def word_total(self) -> int:
        """Words in all states."""
        return sum(self.words.values())

    @property
    def translated_percent(self) -> int:
        """Share of words that are translated, rounded down: 100 means all of them."""
        if not self.word_total:
            return 100
        return self.words.get(State.TRANSLATED, 0) * 100 // self.word_total


def add_progress(parts: "list[Progress]") -> Progress:
    """Return the sum of several parts."""
    return Progress(
        units={s: sum(p.units.get(s, 0) for p in parts) for s in _LIVE_STATES},
        words={s: sum(p.words.get(s, 0) for p in parts) for s in _LIVE_STATES},
        findings={s: sum(p.findings.get(s, 0) for p in parts) for s in Severity},
    )


_LIVE_STATES = (State.TRANSLATED, State.FUZZY, State.UNTRANSLATED)


@dataclass(frozen=True, slots=True)
class SectionStatus:
    """A part of an article below one heading."""

    heading: str
    """The heading; empty for what stands above the first one, metadata included."""

    languages: Mapping[str, Progress]
    """Progress by language, in the order of the configuration."""


@dataclass(frozen=True, slots=True)
class ArticleStatus:
    """One article of an issue."""

    name: str
    """File name; ``issue.yaml`` for the issue's own texts."""

    title: str
    """Title in the source language."""

    sections: tuple[SectionStatus, ...]
    """Sections in their order."""

    languages: Mapping[str, Progress]
    """Progress of the whole article by language."""


@dataclass(frozen=True, slots=True)
class IssueStatus:
    """One issue."""

    id: str
    """Issue id."""

    title: str
    """Name of the newsletter."""

    articles: tuple[ArticleStatus, ...]
    """The issue's own texts first, then its articles in order."""

    languages: Mapping[str, Progress]
    """Progress of the whole issue by language."""
