"""Units of an article's Markdown body."""

import re
from collections.abc import Iterator

from translate_pipeline.markdown.autolinks import without_codes
from translate_pipeline.markdown.events import (
    Leaf,
    RawEvent,
    Tag,
    raw_events,
    read_definitions,
    read_leaves,
)
from translate_pipeline.markdown.html_blocks import html_units
from translate_pipeline.markdown.lines import (
    continuation_prefix,
    find_text,
    read_text,
    trim_span,
)
from translate_pipeline.markdown.wishes import Wishes
from translate_pipeline.model.documents import Key, Role, Span, Syntax, Unit

__all__ = ["body_units"]

# In a container of these kinds a paragraph is what the container is; the innermost one counts.
_CONTAINER_ROLES = {
    "BlockQuote": Role.QUOTE,
    "Item": Role.LIST_ITEM,
    "FootnoteDefinition": Role.FOOTNOTE,
    "DefinitionListTitle": Role.TERM,
    "DefinitionListDefinition": Role.DEFINITION,
}
# Bound once: looking up a member of an enumeration costs as much as making a tuple.
_PARAGRAPH, _PROSE, _CELL, _LINE = Role.PARAGRAPH, Syntax.PROSE, Syntax.CELL, Syntax.LINE
_AUTOLINKS = ("Autolink", "Email")
_QUOTE_MARKS = re.compile(r"^[ \t]*(?:>[ \t]?)+", re.MULTILINE)
_LETTER = re.compile(r"[^\W_]")
_TITLE = re.compile(rb"""(?s)\s(?:"(.*)"|'(.*)'|\((.*)\))\s*\)\Z""")
_DEFINITION_TITLE = re.compile(rb"""(?s)[\s>](?:"(.*)"|'(.*)'|\((.*)\))\s*\Z""")
_QUOTES_ANY = 9


def body_units(data: bytes, offset: int, path: str) -> list[Unit]:
    """Return the units of ``data[offset:]`` in document order.

    Args:
        data: The article's bytes.
        offset: Where its Markdown starts, behind front matter and BOM.
        path: The article, for errors.

    Raises:
        SourceError: An author's directive cannot be read.
    """
    # Blank lines in place of what stands before: every range is one of the whole article.
    body = b"\n" * offset + data[offset:] if offset else data
    reader = _Reader(body, _LineCounter(data), Wishes(path))
    for leaf in read_leaves(raw_events(body)):
        reader.read(leaf)
    titles = list(_definition_units(body, _LineCounter(data)))
    return sorted([*reader.units, *titles], key=lambda u: u.lines) if titles else reader.units


class _LineCounter:
    """Line numbers of byte offsets; quick in ascending order."""

    def __init__(self, data: bytes) -> None:
        if b"\r" in data:
            data = data.replace(b"\r\n", b" \n").replace(b"\r", b"\n")
        self._data = data
        self._at = 0
        self._line = 1

    def line_of(self, offset: int) -> int:
        """Return the 1-based line that holds a byte."""
        if offset < self._at:
            self._at, self._line = 0, 1
        self._line += self._data.count(b"\n", self._at, offset)
        self._at = offset
        return self._line


class _Reader:
    """Collects the units of a body, leaf by leaf."""

    def __init__(self, body: bytes, lines: _LineCounter, wishes: Wishes) -> None:
        self.units: list[Unit] = []
        self._body = body
        self._lines = lines
        self._wishes = wishes
        self._headings: list[tuple[int, str]] = []
        self._path: tuple[str, ...] = ()

    def read(self, leaf: Leaf) -> None:
        """Add the units of a leaf."""
        blocks, run = leaf
        name = blocks[-1][0]
        if name == "HtmlBlock":
            units = self._html(blocks)
        elif name == "Heading":
            units = self._heading(blocks, run)
        else:
            units = self._text(blocks, run)
        if not self._wishes.is_idle:
            units = self._wishes.apply(units)
        self.units += units

    def _html(self, blocks: tuple[Tag, ...]) -> list[Unit]:
        _, _, start, end = blocks[-1]
        quotes = _quotes(blocks)
        html = self._body[start:end].decode()
        if quotes:
            html = _QUOTE_MARKS.sub("", html)
        self._wishes.read_html(html, self._lines.line_of(start))
        return [
            unit._replace(line=self._lines.line_of(unit.lines[0].start))
            for unit in html_units(self._body, start, end, self._path, quotes)
        ]

    def _heading(self, blocks: tuple[Tag, ...], run: list[RawEvent]) -> list[Unit]:
        level = int(blocks[-1].value["level"][1])
        self._headings = [above for above in self._headings if above[0] < level]
        self._path = tuple(text for _, text in self._headings)
        units = self._text(blocks, run)
        self._headings.append((level, _visible_text(run)))
        self._path = tuple(text for _, text in self._headings)
        return units

    def _text(self, blocks: tuple[Tag, ...], run: list[RawEvent]) -> list[Unit]:
        if "TaskListMarker" in run[0][0]:
            run = run[1:]
        if not run:
            return []
        if "Start" in run[0][0] and _is_figure(run):
            return self._figure(run, _quotes(blocks))
        return [self._prose(blocks, run)] if _has_prose(run) else []

    def _prose(self, blocks: tuple[Tag, ...], run: list[RawEvent]) -> Unit:
        body, block = self._body, blocks[-1]
        start, raw = find_text(body, run, block)
        quotes = _quotes(blocks) if len(blocks) > 1 else 0
        lines, text = read_text(body, start, raw, run, quotes)
        key = Key(None, text)
        line = self._lines.line_of(lines[0][0])
        if len(blocks) == 1 and block.name == "Paragraph":
            return Unit(key, _PARAGRAPH, _PROSE, lines, self._path, line)
        role, syntax, detail = _kind_of(body, blocks)
        prefix = continuation_prefix(body, lines) if syntax is _PROSE else ""
        return Unit(key, role, syntax, lines, self._path, line, detail, prefix)

    def _figure(self, run: list[RawEvent], quotes: int) -> list[Unit]:
        """Return alt text and caption; an image that stands alone shows its title below it."""
        image, reach = run[0][0]["Start"]["Image"], run[0][1]
        label_end = max((r["end"] for _, r in run[1:-1]), default=reach["start"] + 2)
        close = self._body.index(b"](", label_end)
        label = trim_span(self._body, reach["start"] + 2, close)
        found = [(Role.ALT_TEXT, Syntax.LABEL, label)]
        title = _TITLE.search(self._body, close, reach["end"])
        if title and image["title"]:
            caption = trim_span(self._body, *title.span(title.lastindex or 0))
            found.append((Role.CAPTION, Syntax.TITLE, caption))
        units = []
        for role, syntax, span in found:
            unit = _span_unit(self._body, self._lines, span, role, syntax, quotes)
            if unit is not None:
                units.append(unit._replace(path=self._path, image=str(image["dest_url"])))
        return units


def _quotes(blocks: tuple[Tag, ...]) -> int:
    return [block[0] for block in blocks].count("BlockQuote")


def _kind_of(body: bytes, blocks: tuple[Tag, ...]) -> tuple[Role, Syntax, str]:
    block = blocks[-1]
    if block.name == "Heading":
        is_setext = body[block.start : block.start + 1] != b"#"
        return Role.HEADING, _PROSE if is_setext else _LINE, block.value["level"][1]
    if block.name == "TableCell":
        return Role.TABLE_CELL, _CELL, ""
    for container in reversed(blocks):
        if container.name in _CONTAINER_ROLES:
            return _CONTAINER_ROLES[container.name], _PROSE, ""
    return _PARAGRAPH, _PROSE, ""


def _has_prose(run: list[RawEvent]) -> bool:
    """Return whether a reader sees any word: code, math, addresses and shortcodes are none."""
    is_autolink = False
    doubtful: list[str] = []
    for event, _ in run:
        if doubtful and "Text" not in event:
            doubtful.append(" ")
        if "Text" in event:
            text = event["Text"]
            if is_autolink:
                continue
            if doubtful or _may_be_code(text):
                doubtful.append(text)
            elif _LETTER.search(text):
                return True
        elif "Start" in event and type(event["Start"]) is dict:
            tag = event["Start"]
            if "Link" in tag:
                is_autolink = tag["Link"]["link_type"] in _AUTOLINKS
            elif "Image" in tag and _LETTER.search(tag["Image"]["title"]):
                return True
        elif event == {"End": "Link"}:
            is_autolink = False
    return bool(doubtful and _LETTER.search(without_codes("".join(doubtful))))


def _may_be_code(text: str) -> bool:
    return "{" in text or "://" in text or "www." in text or "@" in text


def _visible_text(run: list[RawEvent]) -> str:
    words = []
    for event, _ in run:
        if "Text" in event:
            words.append(event["Text"])
        elif "Code" in event:
            words.append(event["Code"])
        elif event in ("SoftBreak", "HardBreak"):
            words.append(" ")
    return " ".join("".join(words).split())


def _is_figure(run: list[RawEvent]) -> bool:
    """Return whether an inline image with its own target stands alone."""
    start, end = run[0][0], run[-1][0]
    return (
        end == {"End": "Image"}
        and run[0][1] == run[-1][1]
        and "Image" in start.get("Start", ())
        and start["Start"]["Image"]["link_type"] == "Inline"
    )


def _span_unit(
    body: bytes, counter: _LineCounter, span: Span, role: Role, syntax: Syntax, quotes: int
) -> Unit | None:
    """Return a unit of a label or title; None if it has no letter or digit."""
    lines, text = read_text(body, span.start, body[span.start : span.end], [], quotes)
    if not _LETTER.search(text):
        return None
    return Unit(Key(None, text), role, syntax, lines, (), counter.line_of(span.start))


def _has_definitions(body: bytes) -> bool:
    """Return whether a ``[label]:`` may be there that is no footnote's; quick."""
    at = body.find(b"]:")
    while at >= 0:
        opening = body.rfind(b"[", 0, at)
        if opening >= 0 and body[opening + 1 : opening + 2] != b"^":
            return True
        at = body.find(b"]:", at + 2)
    return False


def _definition_units(body: bytes, counter: _LineCounter) -> Iterator[Unit]:
    """Yield the titles of link reference definitions; a label is never translated."""
    if not _has_definitions(body):
        return
    for definition in read_definitions(body).values():
        if not definition["title"]:
            continue
        span = definition["span"]
        title = _DEFINITION_TITLE.search(body, span["start"], span["end"])
        if title is None:
            continue
        inside = trim_span(body, *title.span(title.lastindex or 0))
        unit = _span_unit(body, counter, inside, Role.LINK_TITLE, Syntax.TITLE, _QUOTES_ANY)
        if unit is not None:
            yield unit
