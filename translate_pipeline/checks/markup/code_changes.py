"""What became of code spans, formulas, shortcodes and footnote references in a translation."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from translate_pipeline.checks.marks import Mark, Marks, read_marks
from translate_pipeline.checks.markup.link_brackets import find_broken_links
from translate_pipeline.checks.markup.tags import TRANSLATABLE_ATTRIBUTES
from translate_pipeline.checks.pair import Pair

__all__ = ["CodeChanges", "compare_codes", "is_placeholder", "is_sign"]

_KINDS = ("code", "footnote", "math", "shortcode")
_SIGNS = frozenset("`{$")
# {{name}} stands for words, {{< map >}} and {{ ref "a.md" }} for what a program makes.
_PLACEHOLDER = re.compile(r"\{\{-?\s*\w[\w.]*\s*(?:\|[^{}]*)?\}\}")
_VARIABLE = re.compile(r"[A-Za-z_]\w+")
# An argument with its value, or a value of more than one word, which is prose.
_ARGUMENT = re.compile(
    r"""(?P<name>[\w-]+)\s*=\s*(?P<value>"[^"]*"|'[^']*')|"[^"]*\s[^"]*"|'[^']*\s[^']*'"""
)


@dataclass(frozen=True, slots=True)
class CodeChanges:
    """Codes that are not on both sides."""

    missing: tuple[Mark, ...] = ()
    """Codes of the source without a counterpart."""

    changed: tuple[tuple[Mark, Mark], ...] = ()
    """Codes of the source and what stands in their place: another one of their kind."""

    extra: tuple[Mark, ...] = ()
    """Codes of the translation without a counterpart."""


# Quotation marks of old manuals, which Markdown takes for code that goes on to the next one.
_OLD_QUOTES = re.compile(r"`[^\s`']+'")
_CODE_TAG = re.compile(r"<(?:code|kbd|samp|tt)\b[^<>]*>([^<]{0,300})</", re.IGNORECASE)
_NONE = CodeChanges()


def compare_codes(pair: Pair) -> CodeChanges:
    """Return the codes that a translation has lost, changed or gained.

    References with broken brackets are left to the check for those, and so are code spans where
    a backtick does not work, and placeholders.
    """
    sides = (pair.source, pair.source_characters), (pair.target, pair.target_characters)
    if not any(_may_hold(message, characters) for message, characters in sides):
        return _NONE
    return _compare(pair.source, pair.target)


def _may_hold(message: str, characters: frozenset[str]) -> bool:
    return not _SIGNS.isdisjoint(characters) or "[^" in message


@lru_cache(maxsize=64)
def _compare(source: str, target: str) -> CodeChanges:
    marks, others = read_marks(source), read_marks(target)
    is_readable = others.text.count("`") <= marks.text.count("`")
    kinds = _KINDS if is_readable and not _OLD_QUOTES.search(source) else _KINDS[1:]
    wanted = _surplus(marks, others, kinds)
    found = _surplus(others, marks, kinds)
    broken = [link.wanted for link in find_broken_links(source, target)]
    in_tags, own_tags = _in_tags(target), _in_tags(source)
    wanted = [mark for mark in wanted if mark not in broken and mark.text not in in_tags]
    found = [mark for mark in found if mark.text not in own_tags]
    changed = tuple(_counterparts(wanted, found))
    return CodeChanges(tuple(wanted), changed, tuple(found))


def _in_tags(message: str) -> list[str]:
    """Return what stands as code between tags."""
    return [text.strip() for text in _CODE_TAG.findall(message)]


def _surplus(own: Marks, other: Marks, kinds: tuple[str, ...]) -> list[Mark]:
    """Return the marks of some kinds that the other side does not have, or not as often."""
    left = [_identity(mark) for mark in other.of(*kinds)]
    surplus = []
    for mark in own.of(*kinds):
        if _identity(mark) in left:
            left.remove(_identity(mark))
        elif not is_placeholder(mark):
            surplus.append(mark)
    return surplus


def _identity(mark: Mark) -> tuple[str, str]:
    """Return what has to be the same; words in a shortcode may be translated."""
    if mark.kind != "shortcode":
        return mark.kind, " ".join(mark.text.split())
    return mark.kind, "".join(_ARGUMENT.sub(_without_words, mark.text).split())


def _without_words(argument: re.Match[str]) -> str:
    name = argument["name"]
    is_prose = not name or name.lower() in TRANSLATABLE_ATTRIBUTES or " " in argument["value"]
    return name or "" if is_prose else argument[0]


def is_placeholder(mark: Mark) -> bool:
    """Return whether a shortcode or formula is a placeholder: ``{{name}}`` or ``$NAME$``."""
    if mark.kind == "math":
        return _VARIABLE.fullmatch(mark.text) is not None
    return mark.kind == "shortcode" and _PLACEHOLDER.fullmatch(mark.text) is not None


def _may_stand_for(mark: Mark, other: Mark) -> bool:
    """Return whether both are of one kind, and neither is a sign where the other has words."""
    return mark.kind == other.kind and is_sign(mark) == is_sign(other)


def is_sign(mark: Mark) -> bool:
    """Return whether a code has neither letters nor figures in it."""
    return re.search(r"\w", mark.text) is None


def _counterparts(wanted: list[Mark], found: list[Mark]) -> Iterator[tuple[Mark, Mark]]:
    """Remove from both lists what stands for the other, in text order, and yield it."""
    for mark in list(wanted):
        other = next((other for other in found if _may_stand_for(other, mark)), None)
        if other:
            wanted.remove(mark)
            found.remove(other)
            yield mark, other
