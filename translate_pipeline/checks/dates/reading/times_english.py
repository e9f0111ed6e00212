"""How English writes times of the day."""

import re
from collections.abc import Iterable, Iterator

from translate_pipeline.checks.dates.facts import Clock, Place
from translate_pipeline.checks.dates.reading.anchors import matches_at, starts_of
from translate_pipeline.checks.dates.reading.hours import clock_of, in_half
from translate_pipeline.checks.dates.reading.numerals import numbered

__all__ = ["read"]

_HOURS = numbered("one two three four five six seven eight nine ten eleven twelve")
_MINUTES = {"five": 5, "ten": 10, "a quarter": 15, "quarter": 15, "twenty": 20, "twenty-five": 25,
            "half": 30}  # fmt: skip
_HALF = (
    r"(?:[ap]\.?\s?m\b\.?|"
    r"in\s+the\s+(?:early\s+|late\s+)?(?:morning|afternoon|evening)|at\s+night)"
)
_WORD = "|".join(_HOURS)
_FIGURES = re.compile(
    rf"(?<!\d:)(?<![\d.,/$€£¥])(?P<hour>[01]?\d|2[0-4])(?:[:.](?P<minute>[0-5]\d))?(?![:\d]|[.,]\d)"
    rf"(?:\s?(?P<half>{_HALF}))?"
)
_RANGE_END = re.compile(
    rf"\s*(?:[-–—~]|to|until|till|through|and)\s*(?P<hour>\d{{1,2}})(?:[:.][0-5]\d)?"
    rf"\s?(?P<half>{_HALF})"
)
_NO_TIME_BEFORE = re.compile(r"(?:(?:scale|ratio|score|odds)(?:\s+of)?|by|won|beat)\s+$")
_O_CLOCK = re.compile(
    rf"\b(?:(?P<figure>[01]?\d)|(?P<word>{_WORD}))\s+o['’]clock(?:\s+(?P<half>{_HALF}))?"
    rf"|\b(?P<word2>{_WORD})\s+(?P<half2>{_HALF})",
)
_PAST = re.compile(
    rf"\b(?P<minutes>{'|'.join(sorted(_MINUTES, key=len, reverse=True))})\s+(?:minutes\s+)?"
    rf"(?P<side>past|to|after|before)\s+(?:(?P<figure>[01]?\d)|(?P<word>{_WORD}|noon|midnight))\b"
    rf"(?!\s+\w+s\b)(?:\s+(?:o['’]clock\s+)?(?P<half>{_HALF}))?",
)
# Open at 10 and close at 4: nothing follows that there could be ten of.
_AT = re.compile(
    r"at\s(?<!\w...)(?P<hour>[1-9]|1\d|2[0-3])(?!\d|[.,:/-]\d)"
    r"(?=\s*(?:$|[.;!?)]|,\s|(?:and|or|but|on|every|sharp|each|daily)\b))"
)
# What the patterns above cannot do without, quicker to find than they are to try.
_PERHAPS_HALF = re.compile(r"m\b(?:(?<=[ap]m)|(?<=[ap][.\s]m)|(?<=[ap]\.\sm))")
_PARTS = ("morning", "noon", "evening", "night")
_QUARTERS = ("five", "ten", "quarter", "twenty", "half")
_NAMES = ("noon", "midday", "midnight")
_FIGURE_START = re.compile(r"\d(?<!\d\d)")
_NAMED = re.compile(r"\b(?P<name>noon|midday|midnight)\b")


def read(text: str) -> Iterator[Clock]:
    """Yield the times of an English text in small letters; one may overlap others before it."""
    has_half = _PERHAPS_HALF.search(text) is not None or _holds(text, _PARTS)
    if _holds(text, _QUARTERS):
        for found in _PAST.finditer(text):
            yield _build_past(found)
    if has_half or "clock" in text:
        yield from _o_clock(text)
    if has_half or ":" in text:
        yield from _in_figures(text)
    for found in _AT.finditer(text):
        yield clock_of(found.span("hour"), int(found["hour"]), 0, "")
    if _holds(text, _NAMES):
        for found in _NAMED.finditer(text):
            hour = 0 if found["name"].lower() == "midnight" else 12
            yield clock_of(found.span(), hour, 0, "named")


def _holds(text: str, words: Iterable[str]) -> bool:
    # Quicker than any(); most texts with a figure have no time at all.
    for word in words:  # noqa: SIM110
        if word in text:
            return True
    return False


def _o_clock(text: str) -> Iterator[Clock]:
    for found in _O_CLOCK.finditer(text):
        word = found["word"] or found["word2"]
        hour = int(found["figure"]) if found["figure"] else _HOURS[word.lower()]
        yield clock_of(found.span(), hour, 0, _half(found["half"] or found["half2"], hour))


def _in_figures(text: str) -> Iterator[Clock]:
    for found in matches_at(_FIGURES, text, starts_of(_FIGURE_START, text)):
        half = found["half"]
        if half or (found["minute"] and found[0].count(":")):
            if not half and _NO_TIME_BEFORE.search(text, max(found.start() - 12, 0), found.start()):
                continue
            end = None if half else _RANGE_END.match(text, found.end())
            hour = int(found["hour"])
            yield clock_of(*_figures(found), _half_before(hour, end) if end else _half(half, hour))
        elif end := _RANGE_END.match(text, found.end()):
            yield clock_of(*_figures(found), _half_before(int(found["hour"]), end))


def _half_before(hour: int, end: re.Match[str]) -> str:
    """Return the half of the day of an hour from that of the end of its range: 7 to 9 p.m."""
    last = int(end["hour"])
    if hour > 12 or last > 12:
        return ""
    half = _half(end["half"], last)
    is_same = hour % 12 <= last % 12
    return half if is_same else "am" if half == "pm" else "pm"


def _figures(found: re.Match[str]) -> tuple[Place, int, int]:
    return found.span(), int(found["hour"]), int(found["minute"] or 0)


def _build_past(found: re.Match[str]) -> Clock:
    minutes = _MINUTES[found["minutes"].lower()]
    word = (found["word"] or "").lower()
    if found["figure"]:
        hour = int(found["figure"])
    else:
        hour = {"noon": 12, "midnight": 24}.get(word) or _HOURS[word]
    half = "named" if word in ("noon", "midnight") else _half(found["half"], hour)
    if found["side"].lower() in ("to", "before"):
        return clock_of(found.span(), hour - 1 or 12, 60 - minutes, half)
    return clock_of(found.span(), hour, minutes, half)


def _half(words: str | None, hour: int) -> str:
    if not words:
        return ""
    text = words.lower()
    if text[0] in "ap" and "night" not in text:
        return "am" if text[0] == "a" else "pm"
    part = "morning" if "morning" in text else "night" if "night" in text else "later"
    return in_half(part, hour)
