"""Which blocks, runs of text and figures stand in the source language."""

from bisect import bisect_left
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from translate_pipeline.markdown.events import INLINE_TAGS, RawEvent, flatten_event, read_leaves
from translate_pipeline.model.documents import Span

__all__ = ["Figure", "Languages", "mark_languages"]


@dataclass(frozen=True, slots=True)
class Figure:
    """The ``lang`` attributes of an image that is a paragraph of its own."""

    picture: str
    """Attribute of the picture, for its alt text; empty if translated."""

    caption: str
    """Attribute of the caption; empty if translated."""


@dataclass(frozen=True, slots=True)
class Languages:
    """What stands in the source language, by byte offsets into the Markdown."""

    lang: str
    """The attribute that says so, with a space before it."""

    blocks: Collection[tuple[str, int]]
    """Name and start of the blocks whose whole text does."""

    runs: Collection[int]
    """Starts of text that does, beside other blocks in one container."""

    figures: Mapping[int, Figure]
    """All figures by the start of their paragraph."""

    def of_block(self, name: str, start: int) -> str:
        """Return the ``lang`` attribute of a block, or nothing."""
        return self.lang if (name, start) in self.blocks else ""


def mark_languages(
    events: Sequence[tuple[Any, int, int]], fallback: Sequence[Span], lang: str
) -> Languages:
    """Return what stands in the source language.

    Args:
        events: All events of the page.
        fallback: Hulls of units in the source language, sorted, on the events' offsets.
        lang: Attribute of the source language, with a space before it.
    """
    starts = [span.start for span in fallback]

    def lang_of(start: int, end: int) -> str:
        before = bisect_left(starts, end) - 1
        return lang if before >= 0 and fallback[before].end > start else ""

    parents = _blocks_with_blocks(events)
    blocks, runs, figures = set(), set(), {}
    for around, run in read_leaves((event, {"start": s, "end": e}) for event, s, e in events):
        if not run:
            continue
        block, start = around[-1], run[0][1]["start"]
        end = max(reach["end"] for _, reach in run)
        if block.name == "Paragraph" and _is_image_alone(run):
            middle = max((reach["end"] for _, reach in run[1:-1]), default=start + 2)
            figures[block.start] = Figure(lang_of(start, middle), lang_of(middle, end))
        elif not lang_of(start, end):
            continue
        elif (block.name, block.start) in parents:
            runs.add(start)
        else:
            blocks.add((block.name, block.start))
    return Languages(lang, blocks, runs, figures)


def _blocks_with_blocks(events: Sequence[tuple[Any, int, int]]) -> set[tuple[str, int]]:
    stack: list[tuple[str, int]] = []
    parents = set()
    for event, start, _ in events:
        name, edge, _ = flatten_event(event)
        if name in INLINE_TAGS or not edge:
            continue
        if edge == "End":
            stack.pop()
            continue
        parents.update(stack[-1:])
        stack.append((name, start))
    return parents


def _is_image_alone(run: list[RawEvent]) -> bool:
    (first, reach), (last, last_reach) = run[0], run[-1]
    is_image = last == {"End": "Image"} and flatten_event(first)[:2] == ("Image", "Start")
    return is_image and reach == last_reach
