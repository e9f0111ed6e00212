"""Roman numerals, with which Spanish and Hungarian number centuries, kings and chapters."""

import re
from collections.abc import Iterator

from translate_pipeline.checks.numbers.number import Kind, Number

__all__ = ["read_romans", "write_roman"]

# Up to 39: XL, CD, MM and the like are sizes, discs and millimetres before they are numbers.
_ROMAN = re.compile(r"(?<![\w'’&-])(?=[IVX])(X{0,3}(?:IX|IV|V?I{0,3}))(?![\w&]|['’](?!s\b)|-[A-Z])")
# A lone letter is an initial, a pronoun or a mark, unless what it counts stands beside it.
_BEFORE = re.compile(
    r"(?:[Ss]iglos?|[Cc]apítulo|[Tt]omo|[Vv]olumen|[Pp]arte|[Aa]cto|[Cc]hapter|[Vv]olume|[Pp]art"
    r"|[Ww]ar|[^\W\d_]{3,})\s$"
)
_AFTER = re.compile(r"\.(?:-|\s\w)|\s(?:fejezet|rész|kötet|Cumbre|Congreso|Festival|Guerra)")
_VALUES = {"I": 1, "V": 5, "X": 10}
_SIGNS = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))


def read_romans(text: str, language: str) -> Iterator[Number]:
    """Yield the Roman numerals of a text that are most likely numbers.

    Example:
        >>> [(n.text, *n.values) for n in read_romans("el siglo XXI y el té I", "es")]
        [('XXI', 21), ('I', 1)]
    """
    for found in _ROMAN.finditer(text):
        if language == "en" and found[0] == "I" and not text[: found.start()].endswith("War "):
            kind = Kind.HINT
        elif len(found[0]) > 1 or _has_company(text, found, language):
            kind = Kind.WORD
        else:
            kind = Kind.HINT
        values = frozenset([_value(found[0])])
        yield Number(found[0], found.start(), found.end(), values, kind)


def write_roman(value: int) -> str:
    """Return a number from 1 to 39 as a Roman numeral.

    Example:
        >>> write_roman(29)
        'XXIX'
    """
    numeral = ""
    for worth, sign in _SIGNS:
        count, value = divmod(value, worth)
        numeral += sign * count
    return numeral


def _has_company(text: str, found: re.Match[str], language: str) -> bool:
    if found[0] == "I":
        return False
    if language == "hu":
        return _AFTER.match(text, found.end()) is not None
    return _BEFORE.search(text[max(0, found.start() - 12) : found.start()]) is not None


def _value(numeral: str) -> int:
    values = [_VALUES[char] for char in numeral]
    following = [*values[1:], 0]
    return sum(-v if v < after else v for v, after in zip(values, following, strict=True))
