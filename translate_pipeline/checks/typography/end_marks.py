"""With which mark of punctuation a text ends."""

import re
import unicodedata
from dataclasses import dataclass
from enum import Enum

from translate_pipeline.checks.prose import CODE_MARK, Prose

__all__ = ["End", "EndMark", "is_abbreviated", "read_end"]


class EndMark(Enum):
    """What a mark at the end does; the value is the mark in English."""

    STOP = "."
    QUESTION = "?"
    EXCLAMATION = "!"
    COLON = ":"
    SEMICOLON = ";"
    COMMA = ","
    ELLIPSIS = "..."
    DASH = "–"
    NONE = ""


@dataclass(frozen=True, slots=True)
class End:
    """How a text ends."""

    kinds: frozenset[EndMark]
    """All that the end may be read as; ``NONE`` too if a stop belongs to an abbreviation."""

    mark: EndMark
    """The last mark."""

    index: int
    """Code point of the prose where the last mark stands; -1 if there is none."""

    is_quoted: bool
    """Whether a closing quote or bracket stands after the last mark."""


_MARKS = {
    ".": EndMark.STOP, "。": EndMark.STOP, "．": EndMark.STOP, "｡": EndMark.STOP,
    "?": EndMark.QUESTION, "？": EndMark.QUESTION,
    "!": EndMark.EXCLAMATION, "！": EndMark.EXCLAMATION,
    ":": EndMark.COLON, "：": EndMark.COLON,
    ";": EndMark.SEMICOLON, "；": EndMark.SEMICOLON,
    ",": EndMark.COMMA, "，": EndMark.COMMA, "、": EndMark.COMMA,
    "…": EndMark.ELLIPSIS, "⋯": EndMark.ELLIPSIS,
    "—": EndMark.DASH, "–": EndMark.DASH, "-": EndMark.DASH,
}  # fmt: skip
_DOUBLE_MARKS = frozenset("⁇⁈⁉")
_QUOTES = frozenset("\"'”’“»«›)]}）】》」』〕")
_NOTE_MARKS = frozenset("*†‡§¹²³⁴⁵⁶⁷⁸⁹⁰ \u00a0\u3000_~")
_DOTS = re.compile(r"(?:\.{2,}|。{2,}|…+)$")
# Its colon is none.
_FACE = re.compile(r"\s[:;=8][-^']?[()DPp]\s*$")
_LONGEST_FACE = 8
_LONGEST_WORD = 40
_LAST_WORD = re.compile(r"[\w.\u00a0]*$")
# What stands before a full stop that may end a word and not a sentence, by language.
_ENGLISH = (
    "etc co inc ltd corp bros dept est approx ca vs no nos st mt jr sr dr mr mrs ms prof fig vol"
    " pp jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun"
)
_SPANISH = "cía núm págs pág sra srta ud uds art tel av avda depto prov aprox ej cap ed ltda"
_HUNGARIAN = "stb kb pl ún ill kft zrt bt nyrt db szerk ford ld vö krt em fszt hrsz cca old"
_ABBREVIATIONS = frozenset(f"{_ENGLISH} {_SPANISH} {_HUNGARIAN}".split())
_ORDINAL = re.compile(r"(?:\d|\b[IVXLC]+)$")


def read_end(prose: Prose, language: str) -> End:
    """Return how a text ends, behind quotes, brackets, footnote marks and emphasis.

    Args:
        prose: The text.
        language: Bare code; in Hungarian a full stop makes a number an ordinal.
    """
    text = prose.text
    marks, is_quoted = _last_marks(prose)
    if not marks:
        return _without_mark(prose)
    index, last = marks[0]
    # The stop of an abbreviation, as in "(tea etc.)?", is not the end.
    kinds = {
        kind
        for place, kind in marks
        if place == index or kind is not EndMark.STOP or not is_abbreviated(text[:place], language)
    }
    if last is EndMark.STOP and is_abbreviated(text[:index], language):
        kinds.add(EndMark.NONE)
    return End(frozenset(kinds), last, index, is_quoted)


def _last_marks(prose: Prose) -> tuple[list[tuple[int, EndMark]], bool]:
    """Return the marks at the end, the last one first, and whether that stands within quotes."""
    text = prose.text
    marks: list[tuple[int, EndMark]] = []
    is_quoted = False
    face = _FACE.search(text, max(len(text) - _LONGEST_FACE, 0))
    place = (face.start() if face else len(text)) - 1
    while place >= 0:
        char, width = text[place], 1
        if char in _MARKS:
            kind, width = _read_mark(text, place)
            if kind is None:
                break
            marks.append((place, kind))
        elif char in _DOUBLE_MARKS:
            marks += [(place, EndMark.QUESTION), (place, EndMark.EXCLAMATION)]
        elif char in _QUOTES:
            is_quoted = is_quoted or not marks
        elif not _is_note(prose, place):
            break
        place -= width
    return marks, is_quoted


def _read_mark(text: str, place: int) -> tuple[EndMark | None, int]:
    """Return what the mark at a place is, and its width; None if it is two dots, as of a path."""
    dots = _DOTS.search(text[max(place - 5, 0) : place + 1]) if text[place] in ".。…" else None
    if dots is None:
        return _MARKS[text[place]], 1
    if dots[0] == ".." and text[place - 2 : place - 1] in "\"'“«»„ ":
        return None, 2
    return EndMark.ELLIPSIS if len(dots[0]) > 2 or dots[0][0] == "…" else EndMark.STOP, len(dots[0])


def _is_note(prose: Prose, place: int) -> bool:
    """Return whether a character is no part of the sentence: a footnote, a tag, a picture sign."""
    char = prose.text[place]
    if char == CODE_MARK:
        return prose.message.startswith(("[^", "<"), prose.starts[place])
    return char in _NOTE_MARKS or unicodedata.category(char) in ("So", "Sk", "Mn", "Cf")


def _without_mark(prose: Prose) -> End:
    """Return the end of a text without a mark of its own; an address may have swallowed it."""
    message = prose.message.rstrip()
    mark = _MARKS.get(message[-1:]) if prose.text.endswith(CODE_MARK) else None
    if mark is EndMark.COMMA:
        return End(frozenset([mark]), mark, len(prose.text) - 1, is_quoted=False)
    if mark is EndMark.STOP:
        return End(frozenset([mark, EndMark.NONE]), mark, len(prose.text) - 1, is_quoted=False)
    return End(frozenset([EndMark.NONE]), EndMark.NONE, -1, is_quoted=False)


def is_abbreviated(text: str, language: str) -> bool:
    """Return whether the full stop after a text may belong to its last word."""
    found = _LAST_WORD.search(text[-_LONGEST_WORD:])
    word = found[0] if found else ""
    bare = word.rpartition("\u00a0")[2].strip(".")
    if language == "hu" and _ORDINAL.search(bare):
        return True
    is_initial = len(bare) == 1 and "A" <= bare <= "Z" and text[-2:-1] != "°"
    return is_initial or "." in bare or bare.lower() in _ABBREVIATIONS
