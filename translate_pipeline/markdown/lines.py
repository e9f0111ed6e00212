"""The physical lines of a unit: where they start behind their container prefixes."""

import re
from itertools import pairwise

from translate_pipeline.markdown.events import Inline, Tag
from translate_pipeline.model.documents import Span

__all__ = ["continuation_prefix", "find_hull", "join_lines", "split_lines"]

_NEWLINE = re.compile(rb"\r\n|\n|\r")
_BLANKS = b" \t"
# PO readers take these for line ends: polib cuts the text there.
_LINE_SEPARATORS = str.maketrans({"\u2028": " ", "\u2029": " ", "\x85": " "})


def find_hull(data: bytes, inlines: list[Inline], block: Tag) -> Span:
    """Return the bytes of a run of inline content, markup included.

    The parser's ranges miss the backslash before the first character, and the ``[]`` of a
    collapsed reference at the end.
    """
    start = min(inlines[0].start, inlines[-1].start)
    end = max(inline.end for inline in inlines)
    if start > block.start and data[start - 1 : start] == b"\\":
        start -= 1
    if data[end : end + 2] == b"[]" and end + 2 <= block.end:
        end += 2
    while start < end and data[start : start + 1] in (b" ", b"\t", b"\n", b"\r"):
        start += 1
    while start < end and data[end - 1 : end] in (b" ", b"\t", b"\n", b"\r"):
        end -= 1
    return Span(start, end)


def split_lines(
    data: bytes, hull: Span, inlines: list[Inline], blocks: tuple[Tag, ...]
) -> tuple[tuple[Span, ...], frozenset[int]]:
    """Return one span a physical line, and the numbers of the lines that end in a hard break.

    Where the parser saw a line break, its next event tells where the line goes on; within code,
    HTML and link targets the prefixes are read off the containers.
    """
    newlines = list(_NEWLINE.finditer(data, hull.start, hull.end))
    if not newlines:
        return (hull,), frozenset()
    next_starts = _starts_after_breaks(data, inlines)
    hard_ends = [e.end for e in inlines if e.name == "HardBreak"]
    quotes = sum(block.name == "BlockQuote" for block in blocks)
    spans: list[Span] = []
    hard: set[int] = set()
    start = hull.start
    for number, newline in enumerate(newlines):
        end = newline.start()
        if any(newline.start() < hard_end <= newline.end() for hard_end in hard_ends):
            hard.add(number)
            if data[end - 1 : end] == b"\\":
                end -= 1
        while end > start and data[end - 1] in _BLANKS:
            end -= 1
        spans.append(Span(start, max(start, end)))
        start = next_starts.get(newline.end(), -1)
        if start < 0:
            start = _skip_prefix(data, newline.end(), quotes, hull.end)
    spans.append(Span(start, max(start, hull.end)))
    return tuple(spans), frozenset(hard)


def _starts_after_breaks(data: bytes, inlines: list[Inline]) -> dict[int, int]:
    """Return where each line goes on, by where its line break ends."""
    starts = {}
    for before, after in pairwise(inlines):
        if before.edge or before.name not in ("SoftBreak", "HardBreak"):
            continue
        start = after.start
        if start > before.end and data[start - 1 : start] == b"\\":
            start -= 1
        starts[before.end] = start
    return starts


def _skip_prefix(data: bytes, start: int, quotes: int, limit: int) -> int:
    """Return where a line's text starts: after up to ``quotes`` marks ``>`` and white space."""
    for _ in range(quotes):
        after = _skip_blanks(data, start, limit)
        if data[after : after + 1] != b">":
            break
        start = after + 1
    return _skip_blanks(data, start, limit)


def _skip_blanks(data: bytes, start: int, limit: int) -> int:
    while start < limit and data[start] in _BLANKS:
        start += 1
    return start


def join_lines(data: bytes, spans: tuple[Span, ...], hard: frozenset[int]) -> str:
    r"""Return a unit's text: soft breaks folded to one space, hard breaks as ``\n``."""
    parts = []
    for number, span in enumerate(spans):
        parts.append(data[span.start : span.end].decode())
        parts.append("\n" if number in hard else " ")
    return "".join(parts[:-1]).translate(_LINE_SEPARATORS)


def continuation_prefix(data: bytes, spans: tuple[Span, ...]) -> str:
    """Return what further lines of a unit start with, such as ``> `` or two spaces.

    The author's own second line tells; else the first line does, its markers made spaces.
    """
    if len(spans) > 1:
        before = data[spans[0].end : spans[1].start]
        return _NEWLINE.split(before)[-1].decode()
    line_start = max(data.rfind(b"\n", 0, spans[0].start), data.rfind(b"\r", 0, spans[0].start)) + 1
    before = data[line_start : spans[0].start]
    return re.sub(rb"[^>\t]", b" ", before).decode()
