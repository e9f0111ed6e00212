"""Run an edit script through the update and say what came out wrong."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from edits.scripts import Expectation, Script
from edits.starting import Remembered, as_written, template_of, translated_catalog
from edits.structure import SENTENCES
from edits.translation import (
    joined_sentence,
    translate_sentence,
    translate_unit,
)
from translate_pipeline.catalogs import parse_catalog, serialize_catalog
from translate_pipeline.catalogs.previous import previous_text
from translate_pipeline.model.catalogs import Catalog, Message
from translate_pipeline.model.documents import Key
from translate_pipeline.update import Updated, update_catalog

__all__ = [
    "Failure",
    "Outcome",
    "lost_translations",
    "run_script",
    "run_series",
]

_TARGET = re.compile(r"\]\(([^)]*)\)")
_FUZZY = ("sentences", "similar")


@dataclass(frozen=True, slots=True)
class Failure:
    """One thing that came out wrong."""

    law: str
    """lost, idempotence, class, carried, joined, target, previous, named or fuzzy."""

    kind: str
    """The edit that it is about; empty if about none."""

    what: str
    """What is wrong, for a reader."""


@dataclass(slots=True)
class Outcome:
    """What one script showed."""

    failures: list[Failure] = field(default_factory=list)
    """What came out wrong."""

    checked: Counter[str] = field(default_factory=Counter)
    """How many texts were touched by each kind of edit."""

    right: Counter[str] = field(default_factory=Counter)
    """How many of them were classed as they should be."""

    unchanged_sentences: int = 0
    """How many old sentences stand in touched texts."""

    carried_sentences: int = 0
    """How many of them have their translation in the live entry of that text."""


def run_script(script: Script, language: str) -> Outcome:
    """Translate the old issue, update it to the new one, and check the laws."""
    old = translated_catalog(script.old, language)
    memory = Remembered(script.elsewhere, language)
    outcome = Outcome()
    if script.between != script.old:
        updated = update_catalog(old, template_of(script.between), memory=memory)
        written = as_written(updated.catalog)
        outcome.failures += lost_translations(old, written)
        old = written
    updated = _update(outcome, old, script, memory)
    live = {message.msgid: message for message in updated.catalog.live}
    for expectation in script.expectations:
        message = live[expectation.text]
        fate = updated.fates[Key(None, expectation.text)].value
        _count(outcome, expectation, fate)
        outcome.failures += _wrong_state(expectation, message, fate)
        outcome.failures += _wrong_text(script, expectation, message, language)
        _follow_sentences(outcome, script, expectation, message, language)
    outcome.failures += _not_obsolete(script, updated)
    return outcome


def run_series(scripts: Iterable[Script], language: str) -> Outcome:
    """Update one catalog script after script, nobody looking at what is fuzzy, and check the laws.

    Args:
        scripts: Each begins with the issue that the one before ends with.
        language: Code of the language.
    """
    outcome = Outcome()
    catalog: Catalog | None = None
    for script in scripts:
        old = catalog or translated_catalog(script.old, language)
        memory = Remembered(script.elsewhere, language)
        catalog = as_written(_update(outcome, old, script, memory).catalog)
    return outcome


def _update(outcome: Outcome, old: Catalog, script: Script, memory: Remembered) -> Updated:
    """Return the updated catalog; what is lost, or changes at a second update, is a failure."""
    template = template_of(script.new)
    if script.seed % 2:
        template = as_written(template)  # a template may come from its file
    updated = update_catalog(old, template, memory=memory, minor=script.minor)
    outcome.failures += lost_translations(old, as_written(updated.catalog))
    outcome.failures += _restless(updated.catalog, template, memory, script.minor)
    return updated


def lost_translations(old: Catalog, new: Catalog) -> Iterator[Failure]:
    """Yield old translations that are neither live nor obsolete any more."""
    kept = {text for message in new.messages for text in message.msgstr}
    for message in old.messages:
        for text in message.msgstr:
            if text and text not in kept:
                yield Failure("lost", "", f"{message.msgid!r}: {text!r}")


def _restless(
    catalog: Catalog, template: Catalog, memory: Remembered, minor: frozenset[str]
) -> Iterator[Failure]:
    """Yield what a second update changes."""
    before = serialize_catalog(catalog)
    again = update_catalog(
        parse_catalog(before, path="a.po"), template, memory=memory, minor=minor
    ).catalog
    if serialize_catalog(again) != before:
        old = set(before.decode().splitlines())
        added = [line for line in serialize_catalog(again).decode().splitlines() if line not in old]
        yield Failure("idempotence", "", f"a second update adds {added[:4]}")
    unread = update_catalog(catalog, template, memory=memory, minor=minor).catalog
    if serialize_catalog(unread) != before:
        yield Failure("idempotence", "", "a second update without the file differs")


def _count(outcome: Outcome, expectation: Expectation, fate: str) -> None:
    outcome.checked[expectation.kind] += 1
    if fate in expectation.changes:
        outcome.right[expectation.kind] += 1
        return
    wanted = " or ".join(sorted(expectation.changes))
    outcome.failures.append(
        Failure("class", expectation.kind, f"{fate}, not {wanted}: {_pair(expectation)}")
    )


def _wrong_state(expectation: Expectation, message: Message, fate: str) -> Iterator[Failure]:
    """Yield what a message lacks that a class promises."""
    about = f"{fate}: {_pair(expectation)}\n      msgstr {message.msgstr[0]!r}"
    if message.is_fuzzy != (fate in _FUZZY):
        yield Failure("fuzzy", expectation.kind, about)
    if message.has_translation == (fate == "new"):
        yield Failure("fuzzy", expectation.kind, f"has a translation or lacks one; {about}")
    told = [line for line in message.extracted_comments if line.startswith("changed:")]
    if fate not in _FUZZY:
        if told or message.previous:
            yield Failure("previous", expectation.kind, f"{told} {message.previous} {about}")
        return
    if not _names_its_source(expectation, message):
        yield Failure("previous", expectation.kind, f"{message.previous} {about}")
    if not any("[-" in line or "{+" in line for line in told):
        yield Failure("named", expectation.kind, f"no words that changed in {told} {about}")
    for name in expectation.named:
        if not any(line.startswith(f"changed: {name}") for line in told):
            yield Failure("named", expectation.kind, f"no {name!r} in {told} {about}")


def _names_its_source(expectation: Expectation, message: Message) -> bool:
    """Return whether the previous text holds an old text that the new one was made from."""
    previous = previous_text(message.previous)
    # After several edits the text may have more of another paragraph than of its own.
    origins = expectation.origins if expectation.kind != "combined" else ()
    return bool(previous) and (not origins or any(origin in previous for origin in origins))


def _wrong_text(
    script: Script, expectation: Expectation, message: Message, language: str
) -> Iterator[Failure]:
    """Yield a translation that is not what the edit leaves of it, where that is certain."""
    known = _known_sentences(script)
    if expectation.kind in SENTENCES and not any(map(known.get, expectation.sentences)):
        kept = translate_unit((s for s in expectation.sentences if s in known), language)
        if message.msgstr[0] != kept:
            what = (
                f"{_pair(expectation)}\n      msgstr {message.msgstr[0]!r}\n      wanted {kept!r}"
            )
            yield Failure("joined", expectation.kind, what)
    if expectation.kind == "link target":
        old, new = _TARGET.findall(expectation.text), _TARGET.findall(message.msgstr[0])
        if sorted(old) != sorted(new):
            yield Failure("target", expectation.kind, f"{message.msgstr[0]!r}")


def _known_sentences(script: Script) -> dict[str, bool]:
    """Return the translated sentences, and whether each is one with another in the translation."""
    known: dict[str, bool] = {}
    for article in script.old:
        for _, sentences in article.units():
            at = joined_sentence(sentences)
            for number, sentence in enumerate(sentences):
                known[sentence] = at is not None and number in (at, at + 1)
    return known


def _follow_sentences(
    outcome: Outcome, script: Script, expectation: Expectation, message: Message, language: str
) -> None:
    known = _known_sentences(script)
    for sentence in expectation.sentences:
        if sentence not in known:
            continue
        outcome.unchanged_sentences += 1
        target = translate_sentence(sentence, language)
        if (target[:-1] if known[sentence] else target) in message.msgstr[0]:
            outcome.carried_sentences += 1
            continue
        what = f"{sentence!r}\n      of {_pair(expectation)}\n      msgstr {message.msgstr[0]!r}"
        outcome.failures.append(Failure("carried", expectation.kind, what))


def _not_obsolete(script: Script, updated: Updated) -> Iterator[Failure]:
    """Yield deleted texts whose pair is not kept as obsolete."""
    after = {text for article in script.new for text, _ in article.units()}
    used = {origin for each in script.expectations for origin in each.origins}
    kept = {message.msgid for message in updated.catalog.messages if message.is_obsolete}
    for article in script.old:
        for block in article.blocks:
            for text in block.texts if block.kind in ("paragraph", "item", "quote") else ():
                if text not in after and text not in used and text not in kept:
                    yield Failure("lost", "delete paragraph", f"not obsolete: {text!r}")


def _pair(expectation: Expectation) -> str:
    origins = "\n          ".join(map(repr, expectation.origins))
    return f"{expectation.text!r}\n      old {origins}"
