"""One name, one form: a place is not written in two ways within an issue."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from translate_pipeline.checks.base import Category, WholeCheck
from translate_pipeline.checks.names import Rendering
from translate_pipeline.model.findings import Finding, Severity
from translate_pipeline.model.glossary import Entry, TermStatus

__all__ = ["INCONSISTENT_TERM", "TermUses"]

INCONSISTENT_TERM = WholeCheck(
    name="inconsistent-term",
    category=Category.TERMINOLOGY,
    severity=Severity.WARNING,
    summary="A name is written in two approved forms within one issue; the rarer one is reported.",
    why="Readers take two names for two places.",
)

Where = TypeVar("Where")


@dataclass(slots=True)
class _Uses(Generic[Where]):
    """How the approved terms of one entry are used."""

    entry: Entry
    counts: Counter[str] = field(default_factory=Counter)
    first: dict[str, tuple[Where, tuple[int, int]]] = field(default_factory=dict)


class TermUses(Generic[Where]):
    """Gathers the approved terms that the messages of a catalog use."""

    def __init__(self) -> None:
        self._by_entry: dict[str, _Uses[Where]] = {}

    def add(self, where: Where, renderings: Iterable[Rendering]) -> None:
        """Note the names of one message.

        Args:
            where: What tells the message from others; given back with a finding.
            renderings: Its names.
        """
        for rendering in renderings:
            text = rendering.target.text
            for match in rendering.approved:
                if text[: match.start].rstrip().endswith(("(", "（")):
                    continue  # the other form, given to the reader
                uses = self._by_entry.setdefault(match.entry.id, _Uses(match.entry))
                uses.counts[match.term.form] += 1
                uses.first.setdefault(match.term.form, (where, rendering.target.span(*match.span)))

    def findings(self) -> Iterator[tuple[Where, Finding]]:
        """Yield a finding for each form of a name but the usual one, where it stands first."""
        for uses in self._by_entry.values():
            usual = max(
                uses.counts, key=lambda form: (uses.counts[form], _is_preferred(uses, form))
            )
            for form, count in uses.counts.items():
                if form == usual:
                    continue
                where, span = uses.first[form]
                often = _times(uses.counts[usual])
                yield (
                    where,
                    Finding(
                        check=INCONSISTENT_TERM.name,
                        severity=INCONSISTENT_TERM.severity,
                        message=f"'{uses.entry.names[0]}' is '{usual}' {often} in this issue, and"
                        f" '{form}' {_times(count)}",
                        target_span=span,
                        suggestion=usual,
                        subject=uses.entry.id,
                    ),
                )


def _is_preferred(uses: _Uses[Where], form: str) -> bool:
    decisions = uses.entry.decisions.values()
    return any(
        term.form == form and term.status is TermStatus.PREFERRED
        for decision in decisions
        for term in decision.terms
    )


def _times(count: int) -> str:
    return {1: "once", 2: "twice"}.get(count, f"{count} times")
