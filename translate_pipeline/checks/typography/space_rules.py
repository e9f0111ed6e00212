"""Where a blank stands beside punctuation that has none there, or is missing.

Rules: Ortografía de la lengua española (RAE 2010), III 3.4; A magyar helyesírás szabályai (12th
edition), 238-258; GB/T 15834-2011, 5.1.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from translate_pipeline.checks.typography.places import HAN, LATIN, LOWER, UPPER

__all__ = ["Fault", "find_faults"]


class Fault(NamedTuple):
    """A place where the blanks are not as they should be."""

    start: int
    """Code point of the prose."""

    end: int
    """Code point of the prose after it."""

    suggestion: str
    """Text that should stand there."""

    message: str
    """What is wrong."""

    is_extra: bool
    """Whether there is a blank too many; otherwise one is missing."""


_FACE = r"(?![-^']?[()DPp])"
_END = r"(?=[\s,.;:!?)\]}”»\"']|$)"
# Before the blank stands what a sentence ends with: not a dash, not an opening bracket.
_BEFORE = re.compile(
    rf"(?<=[\w)\]”’»\"'%°\ufffc]) (?:(?P<pause>,(?!\d)|;{_FACE})"
    rf"|(?P<stop>[!?]{_END}|\.(?!\.){_END}|(?:(?<!\d ):|:(?! \d)){_FACE}{_END})"
    rf"|(?P<closing>[)\]}}]|[”»]{_END}))"
)
_AFTER = {
    "es": re.compile(r"(?:(?<!\w)[¿¡]|[(\[{]|(?:^|(?<=[\s(¿¡]))[“«]) (?=[\w\ufffc¿¡“«])"),
    "hu": re.compile(r"[(\[{„] (?=[\w\ufffc„»])"),
}
_WORD = f"[{LATIN}]{{2}}"
_OPENING = r"(?:[„¿¡]|[“«](?=[\w¿¡]))"
_MISSING = re.compile(
    rf"(?:(?<={_WORD})|(?<=[)\]”»]))[,;](?=[{LATIN}(\d]|{_OPENING})"
    rf"|(?<=[{LATIN}\d])[,;](?={_WORD})"
    rf"|(?<={_WORD}):(?={_WORD}|[{LATIN}] |{_OPENING})(?![\w+-]+:)"
    rf"|(?<={_WORD})[!?](?={_WORD}|{_OPENING}|[{UPPER}]\s)"
    rf"|(?:(?<=[{LATIN}][{LOWER}])|(?<=[\d)”»])|(?<=[{UPPER}]{{3}}))"
    rf"\.(?=[{UPPER}][{LOWER}]|[AEOYÁÉŐ]\s|{_OPENING})"
)
# In Hungarian a suffix follows the closing quote, and » opens.
_MISSING_AFTER_QUOTE = re.compile(rf"(?<=[\w.,!?])[”»](?={_WORD})")
_WIDE_MARKS = frozenset("，。；：！？、）》】”")
_WIDE_BEFORE = re.compile(rf"(?<=[\w）》”’】%℃]) [，。；：！？、）》】]|(?<=[{HAN}，。！？]) ”")
_WIDE_AFTER = re.compile(r"[，。；：！？、）》】（《【“] (?=\S)")


def find_faults(text: str, language: str) -> list[Fault]:
    """Return the places where blanks beside punctuation are wrong, in text order.

    Args:
        text: Visible text.
        language: Bare code: ``es``, ``hu`` or ``zh``.

    Example:
        >>> [fault.suggestion for fault in find_faults("Té ,arroz", "es")]
        [', ']
    """
    if language == "zh":
        return sorted([*_extra_before(_WIDE_BEFORE, text), *_extra_after(_WIDE_AFTER, text)])
    faults = [
        *_extra_before(_BEFORE, text),
        *_extra_after(_AFTER[language], text),
        *_missing(_MISSING, text),
    ]
    if language == "es":
        faults += _missing(_MISSING_AFTER_QUOTE, text)
    return sorted(faults)


def _extra_before(rule: re.Pattern[str], text: str) -> Iterator[Fault]:
    for found in rule.finditer(text):
        mark = found[0][-1]
        is_tight = mark not in _WIDE_MARKS and text[found.end() : found.end() + 1].isalpha()
        suggestion = f"{mark} " if is_tight else mark
        yield Fault(*found.span(), suggestion, f"found a blank before '{mark}'", is_extra=True)


def _extra_after(rule: re.Pattern[str], text: str) -> Iterator[Fault]:
    for found in rule.finditer(text):
        mark = found[0][0]
        yield Fault(*found.span(), mark, f"found a blank after '{mark}'", is_extra=True)


def _missing(rule: re.Pattern[str], text: str) -> Iterator[Fault]:
    for found in rule.finditer(text):
        mark = found[0]
        yield Fault(*found.span(), f"{mark} ", f"expected a blank after '{mark}'", is_extra=False)
