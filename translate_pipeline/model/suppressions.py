"""Findings that a project lives with: by configuration, or because they are old."""

from collections.abc import Iterable
from dataclasses import dataclass

from translate_pipeline.model.findings import Finding, Place

__all__ = ["Suppression", "Suppressions"]


@dataclass(frozen=True, slots=True)
class Suppression:
    """What is not reported."""

    check: str
    """Name of the check."""

    place: Place
    """Where it is written."""

    language: str = ""
    """Language as the configuration spells it; empty for all."""

    issue: str = ""
    """Issue id; empty for all."""

    subject: str = ""
    """What it is about, such as the id of an entry; empty for all."""

    fingerprint: str = ""
    """The one finding that it is for; empty for all that the other fields cover."""

    def covers(self, finding: Finding) -> bool:
        """Return whether it suppresses a finding."""
        return (
            self.check == finding.check
            and self.language in ("", finding.language)
            and self.issue in ("", finding.issue)
            and self.subject in ("", finding.subject)
            and self.fingerprint in ("", finding.fingerprint)
        )

    def describe(self) -> str:
        """Return what it suppresses, as messages name it."""
        what = f"{self.check}({self.subject})" if self.subject else self.check
        where = " ".join(part for part in (self.language, self.issue) if part)
        return f"'{what}' in {where}" if where else f"'{what}'"


class Suppressions:
    """Leaves out what a project lives with, and knows what was of use.

    Args:
        known: The suppressions; the first one that covers a finding takes it.
    """

    def __init__(self, known: Iterable[Suppression]) -> None:
        self._known = tuple(known)
        self._by_mark: dict[str, list[Suppression]] = {}
        for suppression in self._known:
            mark = suppression.fingerprint or suppression.check
            self._by_mark.setdefault(mark, []).append(suppression)
        self._used: set[Suppression] = set()

    def keep(self, findings: Iterable[Finding]) -> list[Finding]:
        """Return the findings that nothing suppresses."""
        return [finding for finding in findings if not self._is_suppressed(finding)]

    def unused(
        self, languages: Iterable[str], issues: Iterable[str], checks: Iterable[str]
    ) -> list[Suppression]:
        """Return what suppressed nothing, although all that it is about was looked at.

        Args:
            languages: Codes of the languages that were checked.
            issues: Ids of the issues that were checked.
            checks: Names of the checks that were run.
        """
        seen = (set(languages), set(issues), set(checks))
        return [
            suppression
            for suppression in self._known
            if suppression not in self._used and _was_seen(suppression, *seen)
        ]

    def _is_suppressed(self, finding: Finding) -> bool:
        for mark in (finding.check, finding.fingerprint):
            for suppression in self._by_mark.get(mark, ()):
                if suppression.covers(finding):
                    self._used.add(suppression)
                    return True
        return False


def _was_seen(
    suppression: Suppression, languages: set[str], issues: set[str], checks: set[str]
) -> bool:
    return (
        suppression.check in checks
        and (not suppression.language or suppression.language in languages)
        and (not suppression.issue or suppression.issue in issues)
    )
