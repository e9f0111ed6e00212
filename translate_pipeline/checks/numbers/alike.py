"""Whether a number in words may stand where the other text has another one, by mistake."""

import re
from collections.abc import Sequence
from fractions import Fraction

from translate_pipeline.checks.numbers.number import Number, is_part

__all__ = ["are_alike"]

# One in five, nine out of ten, uno de cada cinco, minden ötödik, 八成: a share, like a fifth.
_SHARE_BEFORE = re.compile(r"\b(?:in|out of|in every|cada|minden)\s$", re.IGNORECASE)
_SHARE_AFTER = re.compile(
    r"-?b[őo]l\b|\s(?:out of|in|de cada)\s|\s?(?:%|per\s?cent|por ciento|száz)"
)
_BY = re.compile(r"\b(?:by|en|por)(?: an?| unas?| unos| un)?\s\Z", re.IGNORECASE)
_TIMES = ("twice", "thrice")
# Numbers from ten on count something, whatever their form: the nineties are the 90th … years.
_LARGE = 10


def are_alike(wanted: Sequence[Number], found: Sequence[Number], source: str, target: str) -> bool:
    """Return whether the numbers in words that are left in two texts say the same thing wrongly.

    Args:
        wanted: Numbers of the source that the translation lacks.
        found: Numbers of the translation that the source lacks.
        source: The source text.
        target: The translation.
    """
    if len(found) != 1 or not wanted:
        return False
    if len(wanted) == 1 and _are_complements(wanted[0], found[0], source, target):
        return False
    are_shares = all(_is_share(number, source) for number in wanted)
    if are_shares and _is_share(found[0], target):
        return True
    if len(wanted) != 1 or is_part(wanted[0]) is not is_part(found[0]):
        return False
    (one,), (other,) = wanted, found
    return one.kind is other.kind or _says_times(one) or (_is_large(one) and _is_large(other))


def _are_complements(one: Number, other: Number, source: str, target: str) -> bool:
    """Return whether what one text takes away is what the other leaves: by 3/4, to a quarter."""
    text = source[max(0, one.start - 9) : one.start], target[max(0, other.start - 9) : other.start]
    wholes = {
        a + b
        for a in one.values
        for b in other.values
        if isinstance(a, Fraction) and isinstance(b, Fraction)
    }
    return 1 in wholes and _BY.search(text[0]) is not None and not _BY.search(text[1])


def _is_share(number: Number, text: str) -> bool:
    before = text[max(0, number.start - 12) : number.start]
    return (
        is_part(number)
        or _SHARE_BEFORE.search(before) is not None
        or _SHARE_AFTER.match(text, number.end) is not None
    )


def _says_times(number: Number) -> bool:
    """Return whether a number counts times, for which other languages have two words: dos veces."""
    return number.text.lower() in _TIMES


def _is_large(number: Number) -> bool:
    return all(isinstance(value, int) and value >= _LARGE for value in number.values)
