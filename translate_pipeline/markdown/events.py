"""The Markdown parser, behind one narrow door.

Dialect: CommonMark 0.31 with GitHub's tables, strikethrough, task lists and alerts, footnotes,
definition lists, heading attributes and math, as pulldown-cmark reads them.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import partial, reduce
from operator import or_
from typing import Any, NamedTuple

import pyromark
from pyromark import Options

__all__ = [
    "INLINE_TAGS",
    "Leaf",
    "RawEvent",
    "Tag",
    "flatten_event",
    "raw_events",
    "read_definitions",
    "read_events",
    "read_leaves",
    "read_merged_events",
]

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
_WITHOUT_ATTRIBUTES = pyromark.Markdown(
    options=Options(_DIALECT & ~Options.ENABLE_HEADING_ATTRIBUTES)
)
_ATTRIBUTES_ABOVE_LINE = re.compile(r"\}[ \t]*\r?\n[ \t>]*(?:-+|=+)[ \t]*$", re.MULTILINE)
_LONE_CR = re.compile(r"\r(?!\n)")

INLINE_TAGS = frozenset(
    ["Emphasis", "Strong", "Strikethrough", "Link", "Image", "Superscript", "Subscript"]
)
_TEXT_HOLDERS = frozenset(
    ["Paragraph", "Heading", "TableCell", "Item", "DefinitionListTitle", "DefinitionListDefinition",
     "FootnoteDefinition"]
)  # fmt: skip

RawEvent = tuple[Any, Mapping[str, int]]
"""An event as the parser makes it, and its range: byte offsets ``start`` and ``end``."""


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


Leaf = tuple[tuple[Tag, ...], list[RawEvent]]
"""A run of inline events, or a block of raw HTML without any, behind the blocks around it.

The outermost block comes first; the last one holds the text, or is the HTML block.
"""
# A named tuple's own constructor is a Python function; this one is not.
_make_tag = partial(tuple.__new__, Tag)


def raw_events(data: bytes) -> Iterator[Any]:
    """Return the parser's events for UTF-8 bytes, each a ``RawEvent``.

    A lone CR ends a line in CommonMark but not for the parser: it gets LF in its place.

    Args:
        data: Markdown without front matter and without BOM.
    """
    return _parse(_PARSER, _as_parsed(data))


def _parse(parser: pyromark.Markdown, text: str, *, merge_text: bool = False) -> Iterator[Any]:
    """Return the events of a text, without heading attributes where those fail.

    The parser panics on some ``{…}`` above the underline of a heading; only there are all events
    made before the first one is used.
    """
    if "}" not in text or not _ATTRIBUTES_ABOVE_LINE.search(text):
        return parser.events_with_range(text, merge_text=merge_text)
    try:
        return iter(list(parser.events_with_range(text, merge_text=merge_text)))
    except BaseException as problem:
        # A panic derives from BaseException, and its class is not importable.
        if type(problem).__name__ != "PanicException":
            raise
    return _WITHOUT_ATTRIBUTES.events_with_range(text, merge_text=merge_text)


def _as_parsed(data: bytes) -> str:
    text = data.decode()
    return _LONE_CR.sub("\n", text) if "\r" in text else text


def read_events(data: bytes, *, is_fragment: bool = False) -> Iterator[tuple[Any, int, int]]:
    """Yield ``(event, start, end)`` for UTF-8 bytes; ranges are byte offsets.

    Args:
        data: Markdown without front matter and without BOM.
        is_fragment: Whether link references without a definition count as links.
    """
    parser = _LENIENT if is_fragment else _PARSER
    for event, reach in _parse(parser, _as_parsed(data)):
        yield event, reach["start"], reach["end"]


def read_merged_events(data: bytes) -> Iterator[tuple[Any, int, int]]:
    """Yield events like ``read_events``, adjacent pieces of text as one."""
    for event, reach in _parse(_PARSER, _as_parsed(data), merge_text=True):
        yield event, reach["start"], reach["end"]


def read_definitions(data: bytes) -> Mapping[str, Any]:
    """Return the link reference definitions by label: ``dest``, ``title`` and ``span``."""
    return _PARSER.reference_definitions(_as_parsed(data))


def flatten_event(event: Any) -> tuple[str, str, Any]:
    """Return name, edge (``Start``, ``End`` or empty) and value of an event.

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


def read_leaves(events: Iterable[RawEvent]) -> Iterator[Leaf]:
    """Yield the runs of inline content and the HTML blocks in document order.

    A tight list item holds its text itself; a loose one holds paragraphs. A thematic break ends
    the text before it. This is the hot path of parsing: one flat loop over plain values.
    """
    blocks: list[Tag] = []
    run: list[RawEvent] = []
    for item in events:
        event = item[0]
        if "Text" in event:  # events are words such as "SoftBreak" or have one key
            run.append(item)
            continue
        edge = "Start" if "Start" in event else "End" if "End" in event else ""
        if edge:
            tag = event[edge]
            name = tag if type(tag) is str else next(iter(tag))
            if name in INLINE_TAGS:
                run.append(item)
                continue
        elif event != "Rule":
            run.append(item)
            continue
        if run:
            if blocks[-1].name in _TEXT_HOLDERS:
                yield tuple(blocks), run
            run = []
        if edge == "Start":
            value = None if type(tag) is str else tag[name]
            reach = item[1]
            blocks.append(_make_tag((name, value, reach["start"], reach["end"])))
            if name == "HtmlBlock":
                yield tuple(blocks), run
        elif edge:
            blocks.pop()
