"""What the rules of the glossary found, as an answer for programs."""

from collections.abc import Iterable

from translate_pipeline.model.findings import Finding

__all__ = ["lint_answer"]


def lint_answer(remarks: Iterable[tuple[str, Finding]]) -> dict[str, object]:
    """Return findings on the glossary.

    Args:
        remarks: Each with the id of the entry that it is about, empty if about none.
    """
    return {
        "findings": [
            {
                "rule": finding.check,
                "severity": finding.severity.label,
                "entry": entry or None,
                "language": finding.language or None,
                "message": finding.message,
                "suggestion": finding.suggestion,
                "path": finding.article.path if finding.article else None,
                "line": finding.article.line if finding.article else None,
                "column": finding.article.column if finding.article else None,
            }
            for entry, finding in remarks
        ]
    }
