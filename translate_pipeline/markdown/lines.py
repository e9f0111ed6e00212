"""The physical lines of a unit: where they start behind their container prefixes."""

import re
from functools import partial
from itertools import pairwise

from translate_pipeline.markdown.events import RawEvent, Tag
from translate_pipeline.model.documents import Span

__all__ = [
    "continuation_prefix",
    "find_text",
    "join_lines",
    "read_text",
    "split_lines",
    "trim_span",
]

_NEWLINE = re.compile(rb"\r\n|\n|\r")
_BACKSLASH = 0x5C
# What holds nothing but one run of text: its range, trimmed, is the text's.
_WHOLE_BLOCKS = ("Paragraph", "TableCell")
# A named tuple's own constructor is a Python function; this one is not.
_make_span = partial(tuple.__new__, Span)
_BLANKS = b" \t"
_WHITE = b" \t\r\n"
_MARKS_TO_BLANKS = bytes(byte if byte in b">\t" else 0x20 for byte in range(256))
_BLANK_LINE = re.compile(rb"(?:[ \t]|\xe2\x80[\xa8\xa9]|\xc2\x85)*")
_LINE_SEPARATORS = "\u2028\u2029\x85"
_RAGGED = b" \t\\"


def find_text(data: bytes, run: list[RawEvent], block: Tag) -> tuple[int, bytes]:
    """Return where a run of inline content starts, and its bytes, markup included.

    The parser's ranges miss the backslash before the first character, and the ``[]`` of a
    collapsed reference at the end.
    """
    name, _, start, end = block
    if name not in _WHOLE_BLOCKS:
        start, end = run[0][1]["start"], run[-1][1]["end"]
        if start > block.start and data[start - 1] == _BACKSLASH:
            start -= 1
        if data[end : end + 2] == b"[]" and end + 2 <= block.end:
            end += 2
    raw = data[start:end].rstrip(_WHITE)
    text = raw.lstrip(_WHITE)
    return start + len(raw) - len(text), text


def trim_span(data: bytes, start: int, end: int) -> Span:
    """Return a span without the white space at its ends."""
    text = data[start:end].rstrip(_WHITE)
    length = len(text)
    return Span(start + length - len(text.lstrip(_WHITE)), start + length)


def read_text(
    data: bytes, start: int, raw: bytes, run: list[RawEvent], quotes: int
) -> tuple[tuple[Span, ...], str]:
    r"""Return one span a physical line, and the text: soft breaks are spaces, hard ones ``\n``.

    Args:
        data: The Markdown.
        start: Where the unit starts.
        raw: The unit's bytes.
        run: Its events; none for text that is not Markdown.
        quotes: How many block quotes are around it.
    """
    lines: tuple[Span, ...]
    if b"\n" not in raw and b"\r" not in raw:
        lines = (_make_span((start, start + len(raw))),)
    else:
        pieces = raw.split(b"\n")
        # Nearly all prose has lines that neither start nor end with what has to be looked at.
        is_odd = quotes or b"\r" in raw or not (pieces[0] and raw.isascii())
        if is_odd or [piece.strip(_RAGGED) for piece in pieces] != pieces:
            lines, hard = split_lines(data, Span(start, start + len(raw)), run, quotes)
            return lines, join_lines(data, lines, hard)
        spans = []
        for piece in pieces:
            end = start + len(piece)
            spans.append(_make_span((start, end)))
            start = end + 1
        lines = tuple(spans)
        raw = b" ".join(pieces)
    text = raw.decode()
    return lines, text if raw.isascii() else _without_separators(text)


def _without_separators(text: str) -> str:
    """Return a text with blanks for what PO readers take for line ends: polib cuts it there."""
    for separator in _LINE_SEPARATORS:
        if separator in text:
            text = text.replace(separator, " ")
    return text


def split_lines(
    data: bytes, hull: Span, run: list[RawEvent], quotes: int
) -> tuple[tuple[Span, ...], frozenset[int]]:
    """Return one span a physical line, and the numbers of the lines that end in a hard break.

    In block quotes, where the parser saw a line break, its next event tells where the line goes
    on; within code, HTML and link targets the prefixes are read off the containers.
    """
    start, end = hull
    hard_ends = _hard_ends(run)
    resumes = _starts_after_breaks(data, run) if quotes else {}
    spans: list[Span] = []
    hard: set[int] = set()
    for newline in _NEWLINE.finditer(data, start, end):
        line_end, after = newline.span()
        line = data[start:line_end]
        if not hard_ends.isdisjoint(range(line_end + 1, after + 1)):
            hard.add(len(spans))
            line = line.removesuffix(b"\\")
        line = line.rstrip(_BLANKS)
        spans.append(Span(start, start + len(line)))
        start = resumes.get(after) or _skip_prefix(data, after, quotes, end)
    spans.append(Span(start, max(start, end)))
    return _without_blank_edges(data, spans, hard)


def _without_blank_edges(
    data: bytes, spans: list[Span], hard: set[int]
) -> tuple[tuple[Span, ...], frozenset[int]]:
    """Return lines without those at the ends that hold nothing but a break or separators."""
    first, behind = 0, len(spans)
    while behind - first > 1 and _BLANK_LINE.fullmatch(data, *spans[first]):
        first += 1
    while behind - first > 1 and _BLANK_LINE.fullmatch(data, *spans[behind - 1]):
        behind -= 1
    kept = frozenset(number - first for number in hard if first <= number < behind - 1)
    return tuple(spans[first:behind]), kept


def _hard_ends(run: list[RawEvent]) -> frozenset[int]:
    """Return where the hard breaks of a run end."""
    return frozenset([reach["end"] for event, reach in run if event == "HardBreak"])


def _starts_after_breaks(data: bytes, run: list[RawEvent]) -> dict[int, int]:
    """Return where each line goes on, by where its line break ends."""
    starts = {}
    for (before, reach), (_, next_reach) in pairwise(run):
        if before not in ("SoftBreak", "HardBreak"):
            continue
        end, start = reach["end"], next_reach["start"]
        if start > end and data[start - 1] == _BACKSLASH:
            start -= 1
        starts[end] = start
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
    if len(spans) == 1:
        text = data[spans[0].start : spans[0].end].decode()
    elif not hard:
        text = b" ".join([data[start:end] for start, end in spans]).decode()
    else:
        parts = []
        for number, (start, end) in enumerate(spans):
            parts += [data[start:end], b"\n" if number in hard else b" "]
        text = b"".join(parts[:-1]).decode()
    return text if text.isascii() else _without_separators(text)


def continuation_prefix(data: bytes, spans: tuple[Span, ...]) -> str:
    """Return what further lines of a unit start with, such as ``> `` or two spaces.

    The author's own second line tells; else the first line does, its markers made spaces.
    """
    first = spans[0].start
    if len(spans) > 1:
        before = data[spans[0].end : spans[1].start].replace(b"\r", b"\n")
        return before[before.rfind(b"\n") + 1 :].decode()
    line_start = data.rfind(b"\n", 0, first) + 1
    if b"\r" in data:
        line_start = max(line_start, data.rfind(b"\r", 0, first) + 1)
    return data[line_start:first].translate(_MARKS_TO_BLANKS).decode()
