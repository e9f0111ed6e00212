"""Carry a catalog over to a new template: nothing typed by a person is lost."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum

from translate_pipeline.model.catalogs import Catalog, Message
from translate_pipeline.model.documents import Key

__all__ = ["Change", "Updated", "update_catalog"]


class Change(Enum):
    """What became of a message."""

    KEPT = "kept"
    MOVED = "moved"
    NEW = "new"
    OBSOLETE = "obsolete"
    REVIVED = "revived"


@dataclass(frozen=True, slots=True)
class Updated:
    """A catalog after an update, and what the update did."""

    catalog: Catalog
    """The catalog in the order of the template, obsolete messages last."""

    changes: Mapping[Change, int]
    """How many messages of each kind; kinds without any are 0."""


def update_catalog(
    old: Catalog, template: Catalog, *, memory: Mapping[str, str] | None = None
) -> Updated:
    """Return ``old`` with the messages of ``template``.

    A message with the same key keeps its translation, flags and comments. A text that is new
    here takes the translation that the same text had in another context, as an obsolete
    message, or in the memory. Translated messages that the template lacks become obsolete.

    Args:
        old: The language's catalog.
        template: The issue's template.
        memory: Translations of other issues by msgid; approved ones only.
    """
    live = {message.key: message for message in old.live}
    spare = _spare_messages(old, template)
    counts: Counter[Change] = Counter()
    messages: list[Message] = []
    used: set[int] = set()
    for wanted in template.messages:
        before = live.get(wanted.key)
        if before is not None:
            moved = set(before.references) != set(wanted.references)
            counts[Change.MOVED if moved else Change.KEPT] += 1
            messages.append(_refreshed(before, wanted))
            continue
        found = spare.get(wanted.key) or spare.get(wanted.msgid)
        if found is not None:
            used.add(id(found))
            counts[Change.REVIVED if found.is_obsolete else Change.MOVED] += 1
            messages.append(_adopted(found, wanted))
        elif memory and memory.get(wanted.msgid):
            counts[Change.MOVED] += 1
            messages.append(replace(wanted, msgstr=(memory[wanted.msgid],)))
        else:
            counts[Change.NEW] += 1
            messages.append(wanted)
    retired, newly = _retired(old, {m.key for m in template.messages}, used)
    counts[Change.OBSOLETE] = newly
    catalog = replace(old, header=_dated(old.header, template), messages=(*messages, *retired))
    return Updated(catalog, {change: counts[change] for change in Change})


def _spare_messages(old: Catalog, template: Catalog) -> dict[Key | str, Message]:
    """Return what may serve a new message, by its key and by its msgid alone.

    Live texts that go come before obsolete ones, ready ones before fuzzy ones. The same key
    counts first: else its obsolete message would stay beside the new one.
    """
    wanted = {message.key for message in template.messages}
    spare: dict[Key | str, Message] = {}
    for message in sorted(old.messages, key=lambda m: (m.is_obsolete, m.is_fuzzy)):
        goes = message.is_obsolete or message.key not in wanted
        if goes and message.has_translation and message.msgid_plural is None:
            spare[message.key] = message
            spare.setdefault(message.msgid, message)
    return spare


def _refreshed(before: Message, wanted: Message) -> Message:
    """Return a message with what the template says about it; itself if nothing changed."""
    flags = _merged_flags(before.flags, wanted.flags)
    previous = before.previous if "fuzzy" in flags else ()
    fresh = replace(
        before,
        references=wanted.references,
        extracted_comments=wanted.extracted_comments,
        flags=flags,
        previous=previous,
        raw=None,
    )
    return before if fresh == before and before.raw is not None else fresh


def _adopted(found: Message, wanted: Message) -> Message:
    """Return a new message with the translation and the comments of an old one."""
    return replace(
        wanted,
        msgstr=found.msgstr,
        translator_comments=found.translator_comments,
        flags=_merged_flags(found.flags, wanted.flags),
        previous=found.previous if found.is_fuzzy else (),
    )


def _merged_flags(old: tuple[str, ...], template: tuple[str, ...]) -> tuple[str, ...]:
    """Return an editor's flags, with the template's that are missing."""
    return (*old, *(flag for flag in template if flag not in old))


def _retired(old: Catalog, wanted: set[Key], used: set[int]) -> tuple[tuple[Message, ...], int]:
    """Return the obsolete messages to keep, and how many became so now."""
    kept: list[Message] = []
    newly = 0
    for message in old.messages:
        if id(message) in used:
            continue
        if message.is_obsolete:
            kept.append(message)
        elif message.key not in wanted and message.has_translation:
            newly += 1
            kept.append(_retire(message))
    return tuple(kept), newly


def _retire(message: Message) -> Message:
    return replace(
        message, is_obsolete=True, references=(), extracted_comments=(), raw=None, line=0
    )


def _dated(header: Message, template: Catalog) -> Message:
    """Return the header with the template's date; an editor's own values stay."""
    date = template.fields.get("POT-Creation-Date", "")
    lines = header.msgstr[0].split("\n")
    changed = [
        f"POT-Creation-Date: {date}" if line.startswith("POT-Creation-Date:") else line
        for line in lines
    ]
    if changed == lines:
        return header
    return replace(header, msgstr=("\n".join(changed),), raw=None)
