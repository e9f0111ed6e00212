"""What became of the HTML tags of a source in its translation."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from translate_pipeline.checks.marks import Mark, Marks, read_marks
from translate_pipeline.checks.markup.tags import TRANSLATABLE_ATTRIBUTES, Tag, read_tag
from translate_pipeline.checks.markup.targets import is_localized, normalize_target
from translate_pipeline.checks.markup.unsafe_html import find_dangers
from translate_pipeline.checks.pair import Pair, base_language

__all__ = ["TagChanges", "changed_attributes", "compare_tags"]

_ADDRESSES = frozenset(["action", "cite", "data", "href", "poster", "src"])
# An address that leads nowhere waits for one.
_OPEN_ADDRESSES = frozenset(["", "#"])
_LANGUAGES = frozenset(["lang", "hreflang", "xml:lang"])
# What a translator may write with asterisks or a line feed instead.
_SUBSTITUTES = {
    "b": "strong",
    "strong": "strong",
    "i": "emphasis",
    "em": "emphasis",
    "s": "strikethrough",
    "del": "strikethrough",
    "br": "break_",
    "code": "code",
    "kbd": "code",
    "samp": "code",
    "tt": "code",
}


@dataclass(frozen=True, slots=True)
class TagChanges:
    """Tags that are not on both sides; a closing one only if its opening one is."""

    missing: tuple[Mark, ...] = ()
    """Tags of the source without a counterpart."""

    changed: tuple[tuple[Mark, Mark], ...] = ()
    """Tags of the source and others in their place."""

    extra: tuple[Mark, ...] = ()
    """Tags of the translation without a counterpart."""

    attributes: tuple[tuple[Mark, Mark], ...] = ()
    """Opening tags of the source, and those of the same name with other attributes."""

    misplaced: tuple[Mark, ...] = ()
    """The first tag that closes what is not open, or not the innermost one; if all are there."""


_NONE = TagChanges()


def compare_tags(pair: Pair) -> TagChanges:
    """Return the tags that a translation has lost, changed, misplaced or gained.

    A line break may be a tag or a line feed, and emphasis tags or asterisks. Unsafe tags are left
    to the check for those.
    """
    if "<" not in pair.source_characters and "<" not in pair.target_characters:
        return _NONE
    languages = pair.languages
    return _compare(pair.source, pair.target, (languages.source_base, languages.target_base))


@lru_cache(maxsize=64)
def _compare(source: str, target: str, languages: tuple[str, str]) -> TagChanges:
    marks, others = read_marks(source), read_marks(target)
    wanted, found = list(marks.of("html")), list(others.of("html"))
    for _ in _matches(wanted, found, lambda tag, other: _is_same(tag, other, languages)):
        pass
    attributes = tuple(_matches(wanted, found, _is_namesake))
    wanted, found = _without_ends(wanted), _without_ends(found)
    gained = _counts(target, others) - _counts(source, marks)
    lost = _counts(source, marks) - _counts(target, others)
    wanted, found = list(_without(wanted, gained)), list(_without(found, lost))
    dangers = find_dangers(source, target)
    found = [mark for mark in found if not _belongs_to(mark, dangers)]
    changed = tuple(_matches(wanted, found, _is_alike))
    is_whole = not (wanted or found or attributes or changed) and _first_misplaced(marks) is None
    misplaced = _first_misplaced(others) if is_whole else None
    return TagChanges(
        tuple(wanted),
        changed,
        tuple(found),
        tuple(both for both in attributes if both[1] not in dangers),
        (misplaced,) if misplaced else (),
    )


def _matches(
    wanted: list[Mark], found: list[Mark], is_match: Callable[[Tag, Tag], bool]
) -> Iterator[tuple[Mark, Mark]]:
    """Remove from both lists what matches, in text order, and yield it."""
    for mark in list(wanted):
        tag = read_tag(mark.text)
        other = next((other for other in found if is_match(tag, read_tag(other.text))), None)
        if other:
            wanted.remove(mark)
            found.remove(other)
            yield mark, other


def _is_namesake(tag: Tag, other: Tag) -> bool:
    return (tag.name, tag.is_end) == (other.name, other.is_end)


def _is_alike(tag: Tag, other: Tag) -> bool:
    """Return whether one tag may stand by mistake where the other should."""
    return tag.is_void == other.is_void


def _is_same(tag: Tag, other: Tag, languages: tuple[str, str]) -> bool:
    """Return whether two tags do the same, be it each in its own language."""
    return _is_namesake(tag, other) and not changed_attributes(tag, other, languages)


def changed_attributes(tag: Tag, other: Tag, languages: tuple[str, str]) -> list[str]:
    """Return the names of the attributes that a tag's translation must not have so.

    Args:
        tag: Tag of the source.
        other: Tag of the translation.
        languages: Bare codes of the languages of source and translation.
    """
    names = dict.fromkeys((*tag.attributes, *other.attributes))
    return [
        name
        for name in names
        if name not in TRANSLATABLE_ATTRIBUTES
        and not _is_same_value(
            name, tag.attributes.get(name), other.attributes.get(name), languages
        )
    ]


def _is_same_value(
    name: str, wanted: str | None, found: str | None, languages: tuple[str, str]
) -> bool:
    if wanted is None or found is None:
        return wanted == found
    if name in _ADDRESSES:
        if wanted in _OPEN_ADDRESSES:
            return True
        return normalize_target(wanted) == normalize_target(found) or is_localized(
            wanted, found, languages[1]
        )
    if name in _LANGUAGES:
        bases = base_language(wanted), base_language(found)
        return bases == languages or wanted.lower() == found.lower()
    return " ".join(wanted.split()) == " ".join(found.split())


def _without_ends(tags: list[Mark]) -> list[Mark]:
    """Return tags without the closing ones whose opening one is among them."""
    opened = Counter(read_tag(mark.text).name for mark in tags if not _is_end(mark))
    kept = []
    for mark in tags:
        name = read_tag(mark.text).name
        if _is_end(mark) and opened[name]:
            opened[name] -= 1
        else:
            kept.append(mark)
    return kept


def _belongs_to(mark: Mark, dangers: tuple[Mark, ...]) -> bool:
    """Return whether a tag is unsafe, or closes what is."""
    name = read_tag(mark.text).name
    return mark in dangers or (
        _is_end(mark) and any(name in danger.text.casefold() for danger in dangers)
    )


def _is_end(mark: Mark) -> bool:
    return read_tag(mark.text).is_end


def _counts(message: str, marks: Marks) -> Counter[str]:
    """Return how often there is what a tag may be written for."""
    return Counter(break_=message.strip().count("\n")) + Counter(mark.kind for mark in marks.all)


def _without(tags: list[Mark], substitutes: Counter[str]) -> Iterator[Mark]:
    """Yield the tags in whose place the other side has nothing else: no line feed, no asterisks."""
    for mark in tags:
        kind = _SUBSTITUTES.get(read_tag(mark.text).name, "")
        if substitutes[kind] and not _is_end(mark):
            substitutes[kind] -= 1
        else:
            yield mark


def _first_misplaced(marks: Marks) -> Mark | None:
    """Return the first tag that closes another element than the innermost one; None if none."""
    opened: list[Mark] = []
    for mark in marks.of("html"):
        tag = read_tag(mark.text)
        if not tag.is_end:
            opened += [] if tag.is_void else [mark]
        elif not opened or read_tag(opened.pop().text).name != tag.name:
            return mark
    return opened[-1] if opened else None
