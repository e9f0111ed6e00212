"""Findings for a person at a terminal: by file, those that count in plain sight."""

from collections.abc import Iterable, Iterator, Sequence

from rich.text import Text

from translate_pipeline.model.findings import Finding, Severity
from translate_pipeline.reports.console import count, finding_lines, finding_summary

__all__ = ["findings_hints", "findings_lines"]


def findings_lines(findings: Sequence[Finding], *, least: Severity) -> Iterator[Text]:
    """Yield what the checks found, a blank line between files, and how many there are.

    Args:
        findings: The findings in their order.
        least: Findings that are less severe are only counted.
    """
    for group in _by_file(_shown(findings, least)).values():
        for finding, line in zip(group, finding_lines(group), strict=True):
            yield line
            if finding.po and finding.article:
                yield Text(f"    {finding.article}: the source text", "dim")
        yield Text()
    yield Text(finding_summary(findings))


def findings_hints(findings: Sequence[Finding], *, least: Severity) -> Iterator[str]:
    """Yield what the reader of the findings may want to do next."""
    shown = _shown(findings, least)
    if hidden := len(findings) - len(shown):
        yield f"{count(hidden, 'finding')} for information not shown; --verbose lists all"
    if certain := sum(finding.is_certain for finding in shown):
        yield f"{count(certain, 'finding')} can be mended: --diff shows how, --fix does it"
    if shown:
        yield f"'translate-pipeline explain {shown[0].check}' says why, and how to allow one"


def _shown(findings: Iterable[Finding], least: Severity) -> list[Finding]:
    return [finding for finding in findings if finding.severity >= least]


def _by_file(findings: Iterable[Finding]) -> dict[str, list[Finding]]:
    groups: dict[str, list[Finding]] = {}
    for finding in findings:
        groups.setdefault(finding.place.path if finding.place else "", []).append(finding)
    return groups
