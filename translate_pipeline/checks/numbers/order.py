"""Numbers joined with a hyphen, whose order says something: block 4, house 11."""

import re

from translate_pipeline.checks.numbers.number import Number

__all__ = ["find_reversed"]

_JOINED = re.compile(r"(?<![A-Za-z0-9.,:/+–-])(\d{1,4})[-‐‑](\d{1,4})(?![A-Za-z.,:/–-]*\d)")
# The loser's goals come first where a language says so.
_SCORE = re.compile(
    r"\b(?:scor|won\b|win|beat|lost\b|los[et]|defeat|draw|drew|goal|match|game|result|victory|lead|led\b)",
    re.IGNORECASE,
)


def find_reversed(source: str, target: str) -> tuple[Number, Number] | None:
    """Return a number of two parts and its reverse, which the translation has in its place.

    Example:
        >>> [number.text for number in find_reversed("4-11 Hanawa", "Hanava 11-4")]
        ['4-11', '11-4']
    """
    for wanted in _JOINED.finditer(source):
        one, other = wanted.groups()
        found = next((f for f in _JOINED.finditer(target) if f.groups() == (other, one)), None)
        if one == other or not found or _count(source, other, one) or _count(target, one, other):
            continue
        return None if _SCORE.search(source) else (_whole(wanted), _whole(found))
    return None


def _count(text: str, one: str, other: str) -> int:
    return sum(found.groups() == (one, other) for found in _JOINED.finditer(text))


def _whole(found: re.Match[str]) -> Number:
    return Number(found[0], *found.span(), frozenset([found[0]]), figure=found[0])
