"""Entries that no article mentions."""

from collections.abc import Iterable, Iterator

from translate_pipeline.glossary.lint.base import Problem, Rule
from translate_pipeline.glossary.lint.subject import Subject
from translate_pipeline.glossary.match import TermMatcher
from translate_pipeline.model.findings import Severity
from translate_pipeline.model.glossary import Glossary

__all__ = ["UNUSED_ENTRY", "mentioned_ids"]


def mentioned_ids(glossary: Glossary, texts: Iterable[str]) -> frozenset[str]:
    """Return the ids of the entries whose source name stands in one of the texts.

    Args:
        glossary: Entries to look for.
        texts: Plain texts of units.
    """
    matcher = TermMatcher(glossary, glossary.source)
    return frozenset(
        entry.id
        for text in texts
        for match in matcher.find(text)
        for entry in (match.entry, *match.rivals)
    )


def _find_unused(subject: Subject) -> Iterator[Problem]:
    if subject.mentioned is None:
        return
    used = set(subject.mentioned)
    for entry_id in subject.mentioned:
        used.update(_wholes(subject.glossary, entry_id))
    for entry in subject.active:
        if entry.id not in used:
            message = f"no article mentions '{entry.names[0]}'"
            yield Problem(message, subject.place(entry), entry.id)


def _wholes(glossary: Glossary, entry_id: str) -> Iterator[str]:
    entry = glossary.entry(entry_id)
    while entry and entry.part_of:
        yield entry.part_of
        entry = glossary.entry(entry.part_of)


UNUSED_ENTRY = Rule(
    name="unused-entry",
    severity=Severity.INFO,
    summary="No article mentions an entry, nor a place that is a part of it.",
    find=_find_unused,
    good=(
        "- {id: whole, kind: prefecture, en: {name: Hill}}\n"
        "- {id: mentioned, kind: city, part_of: whole, en: {name: Knoll}}\n"
        "- {id: old, kind: city, status: retired, en: {name: Meadow}}",
    ),
    bad=("- {id: a, kind: city, en: {name: Hill}}",),
)
