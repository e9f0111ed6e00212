"""The Markdown parser, behind one narrow door.

Dialect: CommonMark 0.31 with GitHub's tables, strikethrough, task lists and alerts, footnotes,
definition lists, heading attributes and math, as pulldown-cmark reads them.
"""

import re
from collections.abc import Iterable, Iterator
from functools import reduce
from operator import or_
from typing import Any, NamedTuple

import pyromark
from pyromark import Options

__all__ = ["INLINE_TAGS", "Inline", "Leaf", "Tag", "flatten_event", "read_events", "read_leaves"]

_DIALECT = reduce(
    or_,
    (
        Options.ENABLE_TABLES,
        Options.ENABLE_FOOTNOTES,
        Options.ENABLE_STRIKETHROUGH,
        Options.ENABLE_TASKLISTS,
        Options.ENABLE_HEADING_ATTRIBUTES,
        Options.ENABLE_MATH,
        Options.ENABLE_GFM,
        Options.ENABLE_DEFINITION_LIST,
    ),
)
_PARSER = pyromark.Markdown(options=_DIALECT)
# Text alone, such as one message, has no definitions: every reference is taken as defined.
_LENIENT = pyromark.Markdown(
    options=_DIALECT, broken_link_callback=lambda link: (link["reference"], "")
)

_LONE_CR = re.compile(r"\r(?!\n)")

INLINE_TAGS = frozenset(
    ["Emphasis", "Strong", "Strikethrough", "Link", "Image", "Superscript", "Subscript"]
)
_TEXT_HOLDERS = frozenset(
    ["Paragraph", "Heading", "TableCell", "Item", "DefinitionListTitle", "DefinitionListDefinition",
     "FootnoteDefinition"]
)  # fmt: skip


class Inline(NamedTuple):
    """An inline event, flattened."""

    name: str
    """``Text``, ``Code``, ``SoftBreak``, … or the tag of a ``Start`` or ``End``."""

    edge: str
    """``Start``, ``End``, or empty for what stands alone."""

    value: Any
    """The event's payload: text, or a tag's attributes. Untyped in the parser."""

    start: int
    """Byte offset where it starts; for both edges of a tag, where the tag starts."""

    end: int
    """Byte offset where it ends; for both edges of a tag, where the tag ends."""


class Tag(NamedTuple):
    """An open block."""

    name: str
    """``Paragraph``, ``Item``, ``BlockQuote``, …"""

    value: Any
    """Attributes of the tag; None if it has none. Untyped in the parser."""

    start: int
    """Byte offset where the block starts."""

    end: int
    """Byte offset where the block ends."""


class Leaf(NamedTuple):
    """A run of inline content with the blocks around it."""

    blocks: tuple[Tag, ...]
    """Blocks around it, outermost first; the last one holds the text."""

    inlines: list[Inline]
    """Its events; never empty."""


def read_events(data: bytes, *, is_fragment: bool = False) -> Iterator[tuple[Any, int, int]]:
    """Yield ``(event, start, end)`` for UTF-8 bytes; ranges are byte offsets.

    A lone CR ends a line in CommonMark but not for the parser: it gets LF in its place.

    Args:
        data: Markdown without front matter and without BOM.
        is_fragment: Whether link references without a definition count as links.
    """
    text = data.decode()
    if "\r" in text:
        text = _LONE_CR.sub("\n", text)
    parser = _LENIENT if is_fragment else _PARSER
    for event, reach in parser.events_with_range(text):
        yield event, reach["start"], reach["end"]


def flatten_event(event: Any) -> tuple[str, str, Any]:
    """Return the name, edge and value of an event, as in ``Inline``.

    Example:
        >>> flatten_event("Rule"), flatten_event({"End": "Paragraph"})
        (('Rule', '', None), ('Paragraph', 'End', None))
        >>> flatten_event({"Text": "tea"}), flatten_event({"Start": {"List": 1}})
        (('Text', '', 'tea'), ('List', 'Start', 1))
    """
    if isinstance(event, str):
        return event, "", None
    ((kind, payload),) = event.items()
    if kind not in ("Start", "End"):
        return kind, "", payload
    if isinstance(payload, str):
        return payload, kind, None
    ((name, value),) = payload.items()
    return name, kind, value


def read_leaves(events: Iterable[tuple[Any, int, int]]) -> Iterator[Leaf]:
    """Yield the runs of inline content in document order.

    A tight list item holds its text itself; a loose one holds paragraphs.
    """
    blocks: list[Tag] = []
    inlines: list[Inline] = []
    for event, start, end in events:
        name, edge, value = flatten_event(event)
        if name != "Rule" and (not edge or name in INLINE_TAGS):
            inlines.append(Inline(name, edge, value, start, end))
            continue
        if inlines:
            if blocks and blocks[-1].name in _TEXT_HOLDERS:
                yield Leaf(tuple(blocks), inlines)
            inlines = []
        if edge == "Start":
            blocks.append(Tag(name, value, start, end))
        elif edge:
            blocks.pop()
