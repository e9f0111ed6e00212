"""Units of an article's Markdown body."""

import re
from bisect import bisect_right
from collections.abc import Iterator

from translate_pipeline.markdown.events import Inline, Leaf, Tag, read_events, read_leaves
from translate_pipeline.markdown.lines import (
    continuation_prefix,
    find_hull,
    join_lines,
    split_lines,
)
from translate_pipeline.model.documents import Key, Role, Span, Syntax, Unit

__all__ = ["LineIndex", "body_units"]

# In a container of these kinds a paragraph is what the container is; the innermost one counts.
_CONTAINER_ROLES = {
    "BlockQuote": Role.QUOTE,
    "Item": Role.LIST_ITEM,
    "FootnoteDefinition": Role.FOOTNOTE,
    "DefinitionListTitle": Role.TERM,
    "DefinitionListDefinition": Role.DEFINITION,
}
_TITLE = re.compile(rb"""(?s)\s(?:"(.*)"|'(.*)'|\((.*)\))\s*\)\Z""")


class LineIndex:
    """Line numbers of byte offsets."""

    def __init__(self, data: bytes) -> None:
        self._starts = [m.end() for m in re.finditer(rb"\r\n|\n|\r", data)]

    def line_of(self, offset: int) -> int:
        """Return the 1-based line that holds a byte offset."""
        return bisect_right(self._starts, offset) + 1


def body_units(data: bytes, offset: int, index: LineIndex) -> Iterator[Unit]:
    """Yield the units of ``data[offset:]`` in document order.

    Args:
        data: The article's bytes.
        offset: Where its Markdown starts, behind front matter and BOM.
        index: Line numbers of ``data``.
    """
    body = data[offset:]
    headings: list[tuple[int, str]] = []
    for leaf in read_leaves(read_events(body)):
        block = leaf.blocks[-1]
        path = tuple(text for _, text in headings)
        if block.name == "Heading":
            level = int(block.value["level"][1:])
            headings = [h for h in headings if h[0] < level]
            path = tuple(text for _, text in headings)
            headings.append((level, _visible_text(leaf.inlines)))
        for unit in _leaf_units(body, leaf, path):
            yield _moved(unit, offset, index)


def _moved(unit: Unit, offset: int, index: LineIndex) -> Unit:
    """Return a unit of the body with its place in the whole article."""
    return Unit(
        key=unit.key,
        role=unit.role,
        syntax=unit.syntax,
        lines=tuple(Span(s.start + offset, s.end + offset) for s in unit.lines),
        path=unit.path,
        line=index.line_of(unit.lines[0].start + offset),
        detail=unit.detail,
        prefix=unit.prefix,
        image=unit.image,
    )


def _leaf_units(body: bytes, leaf: Leaf, path: tuple[str, ...]) -> Iterator[Unit]:
    inlines = [e for e in leaf.inlines if e.name != "TaskListMarker"]
    if _is_figure(inlines):
        yield from _figure_units(body, inlines, path)
    elif _has_prose(inlines):
        yield _text_unit(body, leaf, inlines, path)


def _text_unit(body: bytes, leaf: Leaf, inlines: list[Inline], path: tuple[str, ...]) -> Unit:
    block = leaf.blocks[-1]
    hull = find_hull(body, inlines, block)
    lines, hard = split_lines(body, hull, inlines, leaf.blocks)
    role, syntax, detail = _kind_of(body, leaf.blocks, hull)
    return Unit(
        key=Key(None, join_lines(body, lines, hard)),
        role=role,
        syntax=syntax,
        lines=lines,
        path=path,
        line=0,
        detail=detail,
        prefix=continuation_prefix(body, lines) if syntax is Syntax.PROSE else "",
    )


def _kind_of(body: bytes, blocks: tuple[Tag, ...], hull: Span) -> tuple[Role, Syntax, str]:
    block = blocks[-1]
    if block.name == "Heading":
        is_setext = body[block.start : block.start + 1] != b"#"
        return Role.HEADING, Syntax.PROSE if is_setext else Syntax.LINE, block.value["level"][1:]
    if block.name == "TableCell":
        return Role.TABLE_CELL, Syntax.CELL, ""
    for container in reversed(blocks):
        if container.name in _CONTAINER_ROLES:
            return _CONTAINER_ROLES[container.name], Syntax.PROSE, ""
    return Role.PARAGRAPH, Syntax.PROSE, ""


def _has_prose(inlines: list[Inline]) -> bool:
    """Return whether a reader sees any word: code, math and bare URLs alone are none."""
    autolinks = 0
    for event in inlines:
        if (
            event.name == "Link"
            and event.value
            and event.value["link_type"] in ("Autolink", "Email")
        ):
            autolinks += 1
        elif event.name == "Link" and event.edge == "End":
            autolinks = 0
        elif event.name == "Text" and not autolinks and any(c.isalnum() for c in event.value):
            return True
    return any(e.name == "Image" and e.edge == "Start" and e.value["title"] for e in inlines)


def _visible_text(inlines: list[Inline]) -> str:
    words = [
        e.value if e.name in ("Text", "Code") else " "
        for e in inlines
        if e.name in ("Text", "Code", "SoftBreak", "HardBreak")
    ]
    return " ".join("".join(words).split())


def _is_figure(inlines: list[Inline]) -> bool:
    """Return whether an inline image with its own target stands alone."""
    first, last = inlines[0] if inlines else None, inlines[-1] if inlines else None
    return (
        first is not None
        and last is not None
        and first.name == last.name == "Image"
        and first.edge == "Start"
        and (first.start, first.end) == (last.start, last.end)
        and first.value["link_type"] == "Inline"
    )


def _figure_units(body: bytes, inlines: list[Inline], path: tuple[str, ...]) -> Iterator[Unit]:
    """Yield alt text and caption; an image that stands alone shows its title as its caption."""
    image, label = inlines[0], inlines[1:-1]
    label_end = max((e.end for e in label), default=image.start + 2)
    close = body.index(b"](", label_end)
    spans = [(Role.ALT_TEXT, Syntax.LABEL, Span(image.start + 2, close))]
    title = _TITLE.search(body, close, image.end)
    if title and image.value["title"]:
        spans.append((Role.CAPTION, Syntax.TITLE, Span(*title.span(title.lastindex or 0))))
    for role, syntax, span in spans:
        trimmed = body[span.start : span.end]
        start = span.start + len(trimmed) - len(trimmed.lstrip())
        end = span.end - (len(trimmed) - len(trimmed.rstrip()))
        if not any(c.isalnum() for c in trimmed.decode()):
            continue
        lines, hard = split_lines(body, Span(start, end), [], ())
        text = join_lines(body, lines, hard)
        yield Unit(
            Key(None, text), role, syntax, lines, path, 0, image=str(image.value["dest_url"])
        )
