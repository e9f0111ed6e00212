"""Findings as JSON for programs, and the schema of that form."""

from collections.abc import Iterable
from typing import Annotated, Literal

import msgspec

from translate_pipeline.model.findings import Finding, Place

__all__ = ["findings_answer", "findings_schema"]

_Count = Annotated[int, msgspec.Meta(ge=0)]
_Span = Annotated[
    tuple[_Count, _Count],
    msgspec.Meta(description="Code points, half-open: the first one, and the one behind the last"),
]
_SCHEMA = "https://json-schema.org/draft/2020-12/schema"


class _Place(msgspec.Struct, frozen=True):
    """A position in a file."""

    path: Annotated[str, msgspec.Meta(description="File, relative to the project")]
    line: Annotated[_Count, msgspec.Meta(description="1-based; 0 if unknown")]
    column: Annotated[_Count, msgspec.Meta(description="1-based code point; 0 if unknown")]


class _Finding(msgspec.Struct, frozen=True):
    """One potential error in a translation, or in an article."""

    check: Annotated[str, msgspec.Meta(description="Name of the check")]
    severity: Literal["info", "warning", "error"]
    language: Annotated[str, msgspec.Meta(description="As the configuration spells it")]
    issue: Annotated[str, msgspec.Meta(description="Issue id")]
    message: Annotated[str, msgspec.Meta(description="What is wrong")]
    suggestion: Annotated[
        str, msgspec.Meta(description="Text in place of target_span that would mend it, or empty")
    ]
    certain: Annotated[bool, msgspec.Meta(description="Whether 'check --fix' may put it there")]
    subject: Annotated[
        str, msgspec.Meta(description="What a comment can name: '# check: allow NAME(SUBJECT)'")
    ]
    source_span: _Span | None
    target_span: _Span | None
    po: Annotated[_Place | None, msgspec.Meta(description="The message in its catalog")]
    article: Annotated[_Place | None, msgspec.Meta(description="The unit in its article")]
    fingerprint: Annotated[
        str, msgspec.Meta(description="Stays the same when lines move; empty if it has none")
    ]


class _Answer(msgspec.Struct, frozen=True):
    """What ``translate-pipeline check --format json`` prints."""

    version: Literal[1]
    findings: list[_Finding]


def findings_answer(findings: Iterable[Finding]) -> dict[str, object]:
    """Return what ``check`` found."""
    return {"findings": [_record(finding) for finding in findings]}


def findings_schema() -> str:
    """Return the JSON Schema of the answer as indented text with a newline at its end."""
    schema = {
        "$schema": _SCHEMA,
        "title": "Findings of translate-pipeline check",
        **msgspec.json.schema(_Answer),
    }
    return msgspec.json.format(msgspec.json.encode(schema), indent=2).decode() + "\n"


def _record(finding: Finding) -> _Finding:
    return _Finding(
        finding.check,
        finding.severity.label,  # type: ignore[arg-type]  # the labels are these three
        finding.language,
        finding.issue,
        finding.message,
        finding.suggestion,
        finding.is_certain,
        finding.subject,
        finding.source_span,
        finding.target_span,
        _place(finding.po),
        _place(finding.article),
        finding.fingerprint,
    )


def _place(place: Place | None) -> _Place | None:
    return _Place(place.path, place.line, place.column) if place else None
