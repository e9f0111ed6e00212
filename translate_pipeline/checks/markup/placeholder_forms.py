"""Placeholders in prose: where a program puts a name or a number."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from translate_pipeline.checks.marks import Marks, read_marks
from translate_pipeline.checks.markup.code_changes import is_placeholder

__all__ = ["Placeholder", "find_placeholders"]

# Braces of Python, ICU, JavaScript and Ruby; the conversions of C, numbered or named; %name% and
# [[name]] of templates; keys of Vue. A per cent sign behind a figure is one: 50%d is none.
_FORM = re.compile(
    r"""
      [$\#]?\{ [ ]? (?P<brace>[^\W\d][\w.]*|\d{1,3}) [ ]? (?:[:!][^{}\s]{0,20})? \}
    | (?P<empty>\{\})
    | (?<![%A-Za-z0-9_])(?<!\d\s)%
        (?: \( (?P<key>\w+) \) [-+0]?\d*(?:\.\d+)?[sdifgux]
          | (?P<number>\d+) \$ [-+0]?\d*(?:\.\d+)?[sdifgux@]
          | [-+0]?\d*(?:\.\d+)?(?P<conversion>[sdifux@])(?![A-Za-z0-9]) )
    | (?<![%A-Za-z0-9_])% (?P<percent>[A-Za-z_][A-Za-z0-9_À-ž]+) %(?![A-Za-z0-9_])
    | \[\[ (?P<wiki>[^\W\d][\w.-]*) \]\]
    | (?<![A-Za-z0-9_])@: (?P<vue>[A-Za-z][\w.]*)
    """,
    re.VERBOSE,
)
_COUNTED = ("conversion", "empty")


@dataclass(frozen=True, slots=True)
class Placeholder:
    """A placeholder in a message."""

    text: str
    """As written."""

    key: str
    """What it stands for; conversions without a name have their number."""

    start: int
    """Code point where it starts."""

    end: int
    """Code point where it ends."""

    is_counted: bool = False
    """Whether there have to be as many as in the source: it has no name."""


@lru_cache(maxsize=64)
def find_placeholders(message: str) -> tuple[Placeholder, ...]:
    """Return the placeholders of a message in text order.

    Example:
        >>> [p.text for p in find_placeholders("50% of {{name}}'s %s cost {price}")]
        ['{{name}}', '%s', '{price}']
    """
    marks = read_marks(message)
    found = sorted((*_from_marks(marks), *_from_text(message, marks)), key=lambda p: p.start)
    if not any(one.is_counted for one in found):
        return tuple(found)
    return tuple(_numbered(found))


def _from_marks(marks: Marks) -> Iterator[Placeholder]:
    for mark in marks.of("shortcode", "math"):
        if is_placeholder(mark):
            text = mark.text if mark.kind == "shortcode" else f"${mark.text}$"
            key = "".join(mark.text.split())
            yield Placeholder(text, key, mark.start, mark.end)


def _from_text(message: str, marks: Marks) -> Iterator[Placeholder]:
    codes = [(mark.start, mark.end) for mark in marks.of("shortcode", "code", "html")]
    text = marks.text
    if "[[" in message:
        # The parser takes [name] within for a link to a label.
        for mark in marks.of("link"):
            if mark.style == "bare":
                start, end = mark.start - 1, mark.end + 1
                text = f"{text[:start]}{message[start:end]}{text[end:]}" if start >= 0 else text
    for match in _FORM.finditer(text):
        if any(start <= match.start() < end for start, end in codes):
            continue
        kind = match.lastgroup or ""
        key = f"{kind}:{match[kind]}"
        if kind == "number":
            key = f"{match[kind]}{_conversion(match[0])}"
        yield Placeholder(match[0], key, *match.span(), is_counted=kind in _COUNTED)


def _conversion(text: str) -> str:
    """Return the letter that says how a value is written: %i is another spelling of %d."""
    return "d" if text[-1] in "iu" else text[-1]


def _numbered(found: list[Placeholder]) -> Iterator[Placeholder]:
    """Yield placeholders, those without a name as if they had their number: %s as %1$s."""
    count = 0
    for one in found:
        if one.is_counted:
            count += 1
            yield replace(one, key=f"{count}{_conversion(one.text)}")
        else:
            yield one
