"""Sentences that stand twice in a row: one, or a few of them together."""

import re
from collections.abc import Iterator, Sequence
from itertools import chain

from translate_pipeline.checks.completeness.lengths import count_letters
from translate_pipeline.checks.pair import Pair

__all__ = ["doubled_sentence"]

# Closing quotes and brackets, and the ends of emphasis, belong to the sentence before them.
_CLOSING = r"[\"'”’»）)\]』」*_`~]*"
_BOUNDARY = re.compile(
    rf"[.!?…:]{_CLOSING}(?:</\w+>)?\s+|[。！？：]{_CLOSING}\s*|(?<=[^\s<>])>(?=[\u3400-\u9fff])|\n\s*"
)
_MARKS = ".!?…:。！？：>\n"
_EMPHASIS = ("*", "_")
_MOST_TOGETHER = 4
_LAST_STARTS = 4

# Letters from which on a sentence is there twice by mistake, whatever the source looks like; a
# shorter one must also make the translation have a sentence more than the source.
_LONG = 15
_LONG_EAST_ASIAN = 12
_SHORT = 5
_SHORT_EAST_ASIAN = 3
# "Bravo! Bravo!" is a call.
_SHORT_CALL = 8
_CALLS = ("!", "！")
_FIRST_EAST_ASIAN = "\u2e80"


def doubled_sentence(pair: Pair) -> tuple[int, int] | None:
    """Return the span of the first passage that is the same as the one before it.

    Returns:
        None if there is none, or the source repeats one too.
    """
    target = pair.target
    if not any(target.count(mark) > 1 for mark in _MARKS) and ":" not in target:
        return None
    starts = _find_starts(target)
    doubled = _find_doubled(target, starts)
    first = next(doubled, None)
    if first is None:
        return None
    source = _find_starts(pair.source)
    if any(True for _ in _find_doubled(pair.source, source)):
        return None
    for start, end in chain([first], doubled):
        if _is_mistake(target[start:end], has_more=len(starts) > len(source)):
            return start, end
    return None


def _find_starts(text: str) -> list[int]:
    """Return where sentences start; the last figure is the end of the text."""
    starts = {0, len(text)}
    for mark in _BOUNDARY.finditer(text):
        starts.add(mark.end())
        # Without a blank, emphasis behind a sentence may be that of the next one.
        if mark[0].endswith(_EMPHASIS):
            starts.add(mark.start() + 1)
    return sorted(starts)


def _find_doubled(text: str, starts: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield the spans of passages that are the same as what stands right before them."""
    for index, start in enumerate(starts[:-1]):
        for second in starts[index + 1 : index + 1 + _MOST_TOGETHER]:
            # Most differ at once.
            if text[start] != text[second : second + 1]:
                continue
            passage = text[start:second].rstrip()
            if passage and text.startswith(passage, second):
                yield second, second + len(passage)
    # A text that ends without a mark.
    for start in starts[-_LAST_STARTS - 1 : -1]:
        tail = text[start:].rstrip()
        half = len(tail) // 2
        if len(tail) % 2 and tail[half].isspace() and tail[:half] == tail[half + 1 :]:
            yield start + half + 1, start + len(tail)


def _is_mistake(passage: str, *, has_more: bool) -> bool:
    """Return whether a passage is long enough; ``has_more`` sentences than the source count."""
    letters = count_letters(passage)
    is_east_asian = any(sign >= _FIRST_EAST_ASIAN for sign in passage if sign.isalpha())
    if letters >= (_LONG_EAST_ASIAN if is_east_asian else _LONG):
        return True
    least = _SHORT_EAST_ASIAN if is_east_asian else _SHORT
    if passage.rstrip("\"'”’»」』*_").endswith(_CALLS) and "**" not in passage:
        least = _SHORT_CALL
    return letters >= least and has_more
