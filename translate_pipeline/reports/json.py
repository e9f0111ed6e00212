"""Results as JSON for programs; every answer carries the version of its form."""

from collections.abc import Iterable, Mapping, Sequence

import msgspec

from translate_pipeline.model.catalogs import State
from translate_pipeline.model.documents import Document, InlineCode
from translate_pipeline.model.findings import Severity
from translate_pipeline.model.status import IssueStatus, Progress
from translate_pipeline.model.updates import CatalogUpdate

__all__ = ["encode", "segment_answer", "status_answer", "update_answer"]

_VERSION = 1
_STATES = (State.TRANSLATED, State.FUZZY, State.UNTRANSLATED)


def encode(answer: Mapping[str, object]) -> str:
    """Return an answer as indented JSON text without a newline at its end."""
    data = msgspec.json.encode({"version": _VERSION, **answer})
    return msgspec.json.format(data, indent=2).decode()


def update_answer(
    updates: Iterable[CatalogUpdate], written: Sequence[str], frozen: Sequence[str]
) -> dict[str, object]:
    """Return what an update did, or would do.

    Args:
        updates: By issue and language.
        written: Files that changed, or would.
        frozen: Issues that were left alone.
    """
    return {
        "catalogs": [
            {
                "issue": update.issue,
                "language": update.language,
                "path": update.path,
                "messages": {change.value: n for change, n in update.messages.items()},
                "words": {change.value: update.words.get(change, 0) for change in update.messages},
                "carried": [{"change": c.value, "msgid": text} for c, text in update.carried],
                "written": update.is_written,
            }
            for update in updates
        ],
        "written": written,
        "frozen": frozen,
    }


def segment_answer(document: Document, codes: Sequence[Sequence[InlineCode]]) -> dict[str, object]:
    """Return the units of a document.

    Args:
        document: The document.
        codes: Inline codes of each unit, in the order of the units.
    """
    return {
        "units": [
            {
                "msgid": unit.key.msgid,
                "msgctxt": unit.key.msgctxt,
                "role": unit.role.value,
                "detail": unit.detail,
                "treatment": unit.treatment.value,
                "line": unit.line,
                "path": unit.path,
                "spans": unit.lines,
                "codes": [{"kind": code.kind, "text": code.text} for code in found],
                "notes": unit.notes,
                "max_length": unit.max_length,
            }
            for unit, found in zip(document.units, codes, strict=True)
        ]
    }


def status_answer(issues: Iterable[IssueStatus]) -> dict[str, object]:
    """Return how far issues are."""
    return {
        "issues": [
            {
                "id": issue.id,
                "languages": _languages(issue.languages),
                "articles": [
                    {
                        "name": article.name,
                        "title": article.title,
                        "languages": _languages(article.languages),
                        "sections": [
                            {
                                "heading": section.heading,
                                "languages": _languages(section.languages),
                            }
                            for section in article.sections
                        ],
                    }
                    for article in issue.articles
                ],
            }
            for issue in issues
        ]
    }


def _languages(languages: Mapping[str, Progress]) -> dict[str, object]:
    return {
        code: {
            "units": {state.value: progress.units.get(state, 0) for state in _STATES},
            "words": {state.value: progress.words.get(state, 0) for state in _STATES},
            "translated_percent": progress.translated_percent,
            "findings": {
                severity.label: progress.findings.get(severity, 0)
                for severity in sorted(Severity, reverse=True)
            },
        }
        for code, progress in languages.items()
    }
