"""Findings as SARIF, which code hosts show beside the lines of a change.

Format: Static Analysis Results Interchange Format 2.1.0 (OASIS Standard, 2020).
"""

from collections.abc import Iterable, Sequence
from urllib.parse import quote

import msgspec

from translate_pipeline.model.explanations import Explanation
from translate_pipeline.model.findings import Finding, Place, Severity
from translate_pipeline.reports.visible import visible

__all__ = ["sarif_text"]

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS = {Severity.INFO: "note", Severity.WARNING: "warning", Severity.ERROR: "error"}


def sarif_text(findings: Iterable[Finding], checks: Sequence[Explanation], *, version: str) -> str:
    """Return a SARIF log as indented JSON without a newline at its end.

    Args:
        findings: What the checks found.
        checks: All checks that were run.
        version: Version of the program.
    """
    rules = {check.name: index for index, check in enumerate(checks)}
    driver = {
        "name": "translate-pipeline",
        "semanticVersion": version,
        "rules": [_rule(check) for check in checks],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(finding, rules) for finding in findings],
    }
    data = msgspec.json.encode({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]})
    return msgspec.json.format(data, indent=2).decode()


def _rule(check: Explanation) -> dict[str, object]:
    return {
        "id": check.name,
        "shortDescription": {"text": check.summary},
        "fullDescription": {"text": f"{check.summary} {check.why}"},
        "help": {"text": f"{check.why} 'translate-pipeline explain {check.name}' has examples."},
        "defaultConfiguration": {"level": _LEVELS[check.severity]},
        "properties": {"tags": [check.category]},
    }


def _result(finding: Finding, rules: dict[str, int]) -> dict[str, object]:
    result: dict[str, object] = {
        "ruleId": finding.check,
        "level": _LEVELS[finding.severity],
        "message": {"text": _message(finding)},
        "locations": [_location(place) for place in [finding.place] if place],
    }
    if finding.check in rules:
        result["ruleIndex"] = rules[finding.check]
    if finding.po and finding.article:
        result["relatedLocations"] = [_location(finding.article, "the source text")]
    if finding.fingerprint:
        result["partialFingerprints"] = {"finding/v1": finding.fingerprint}
    if finding.language:
        result["properties"] = {"language": finding.language, "issue": finding.issue}
    return result


def _message(finding: Finding) -> str:
    text = visible(finding.message)
    return f"{text}; try '{visible(finding.suggestion)}'" if finding.suggestion else text


def _location(place: Place, text: str = "") -> dict[str, object]:
    physical: dict[str, object] = {"artifactLocation": {"uri": quote(place.path)}}
    if place.line:
        region = {"startLine": place.line}
        physical["region"] = region | ({"startColumn": place.column} if place.column else {})
    location: dict[str, object] = {"physicalLocation": physical}
    return location | {"message": {"text": text}} if text else location
