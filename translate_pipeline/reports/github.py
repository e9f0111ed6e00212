"""Findings as workflow commands, which GitHub shows as annotations beside the lines.

Format: "Workflow commands for GitHub Actions", GitHub documentation.
"""

from collections.abc import Iterable, Iterator

from translate_pipeline.model.findings import Finding, Severity
from translate_pipeline.reports.visible import visible

__all__ = ["github_lines"]

_COMMANDS = {Severity.INFO: "notice", Severity.WARNING: "warning", Severity.ERROR: "error"}


def github_lines(findings: Iterable[Finding]) -> Iterator[str]:
    """Yield a command for each finding: at the catalog's line, the article's in its text."""
    for finding in findings:
        text = visible(finding.message)
        if finding.suggestion:
            text = f"{text}; try '{visible(finding.suggestion)}'"
        if finding.po and finding.article:
            text = f"{text}\nSource: {finding.article}"
        yield f"::{_COMMANDS[finding.severity]} {_properties(finding)}::{_escaped(text)}"


def _properties(finding: Finding) -> str:
    place = finding.place
    pairs = {"title": finding.check}
    if place:
        pairs = {"file": place.path, "line": str(max(place.line, 1)), **pairs}
        if place.column:
            pairs["col"] = str(place.column)
    return ",".join(f"{name}={_escaped_property(value)}" for name, value in pairs.items())


def _escaped(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _escaped_property(text: str) -> str:
    return _escaped(text).replace(":", "%3A").replace(",", "%2C")
