"""Split an HTML block into tags and text, as byte offsets.

Follows the tokenizer of the HTML standard (13.2.5), but gives up where that one starts to guess.
"""

import html
import re
from bisect import bisect_right
from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple

from translate_pipeline.model.documents import Span

__all__ = [
    "BLANKS",
    "INLINE_ELEMENTS",
    "SHORTCODE",
    "VOID_ELEMENTS",
    "Attribute",
    "HtmlSource",
    "Token",
    "TokenKind",
    "read_tag",
    "read_tokens",
]

# Phrasing content of the HTML standard that authors write amid words, and older kin of it. All
# others, custom elements too, part one text from the next.
INLINE_ELEMENTS = frozenset(
    ["a", "abbr", "acronym", "b", "bdi", "bdo", "big", "br", "cite", "code", "data", "del", "dfn",
    "em", "font", "i", "img", "ins", "kbd", "mark", "q", "rb", "rp", "rt", "rtc", "ruby", "s",
    "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr"]
)  # fmt: skip
# HTML standard 13.1.2: elements that have no content and no closing tag.
VOID_ELEMENTS = frozenset(
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
    "track", "wbr"]
)  # fmt: skip
# HTML standard 13.2.5: nothing within is a tag, but for their own closing one.
_RAW_ELEMENTS = frozenset(["iframe", "noembed", "noframes", "script", "style", "textarea", "xmp"])
# Hugo and Jinja-like {{…}} and {%…%}; what a browser would take for a tag is never within.
SHORTCODE = (
    r"\{\{[^{}<\r\n]*(?:<(?![A-Za-z/!?])[^{}<\r\n]*)*\}\}"
    r"|\{%[^{}<\r\n]*(?:<(?![A-Za-z/!?])[^{}<\r\n]*)*%\}"
)

# HTML standard: ASCII white space.
BLANKS = b" \t\n\r\f"
_NEWLINE = re.compile(rb"\r\n|\n|\r")
_TAG_START = re.compile(rb"<(?=[A-Za-z/!?])")
_NAME = re.compile(rb"</?([A-Za-z][A-Za-z0-9:._-]*)(?=[ \t\n\r\f/>])")
_ATTRIBUTE = re.compile(
    rb"""
    [ \t\n\r\f/]* ([^ \t\n\r\f"'<>/=]+)
    (?: [ \t\n\r\f]* = [ \t\n\r\f]* (?: (["']) | ([^ \t\n\r\f"'=<>`][^ \t\n\r\f"'<>`]*) ) )?
    """,
    re.VERBOSE,
)
_TAG_END = re.compile(rb"[ \t\n\r\f/]*>")
# A quote within a shortcode ends no value; a shortcode that stays open may hold any quote.
_IN_VALUE = {
    quote: re.compile(rb"%b|%b|\{[{%%]" % (quote, SHORTCODE.encode())) for quote in (b'"', b"'")
}


class TokenKind(Enum):
    """What a stretch of an HTML block is."""

    TEXT = "text"
    """What a reader sees; a ``<`` that starts no tag is text."""

    START = "start"
    """An opening tag, be it of a void element."""

    END = "end"
    """A closing tag."""

    UNSEEN = "unseen"
    """A comment, a declaration, CDATA, or what is in ``<script>`` and its like."""

    DAMAGE = "damage"
    """The rest of a block, from where its tags cannot be told for sure."""


class Attribute(NamedTuple):
    """An attribute that has a value."""

    name: str
    """Lower-case name."""

    value: Span
    """Where its value is, quotes left out."""

    quote: str
    """``"``, ``'``, or empty where the author wrote none."""


class Token(NamedTuple):
    """A tag or what is between two of them."""

    kind: TokenKind
    """What it is."""

    name: str
    """Lower-case name of a tag; empty for all else."""

    start: int
    """Byte offset where it starts."""

    end: int
    """Byte offset where it ends, which is where the next one starts."""

    attributes: tuple[Attribute, ...] = ()
    """Attributes with a value, as they come; none for all but opening tags."""


class HtmlSource:
    """An HTML block without the prefixes of its containers, and where its bytes come from."""

    def __init__(self, data: bytes, start: int, end: int, quotes: int) -> None:
        """Read ``data[start:end]``, each further line behind up to ``quotes`` marks ``>``."""
        self.data = data
        prefix = re.compile(rb"(?:[ \t]*>){0,%d}[ \t]*" % quotes)
        origins, starts, lines = [start], [0], []
        size = 0
        for newline in _NEWLINE.finditer(data, start, end):
            lines.append(data[origins[-1] : newline.end()])
            size += len(lines[-1])
            found = prefix.match(data, newline.end(), end)
            origins.append(found.end() if found else newline.end())
            starts.append(size)
        lines.append(data[origins[-1] : end])
        self.text = b"".join(lines)
        self._origins = origins
        self._starts = starts

    def spans(self, start: int, end: int) -> tuple[Span, ...]:
        """Return where ``text[start:end]`` is in the data: a span a line, white space left out."""
        spans = []
        number = bisect_right(self._starts, start) - 1
        while number < len(self._starts) and self._starts[number] < end:
            line_start = self._starts[number]
            next_start = (*self._starts[number + 1 : number + 2], end)[0]
            first, last = max(start, line_start), min(end, next_start)
            piece = self.text[first:last]
            first += len(piece) - len(piece.lstrip(BLANKS))
            size = len(piece.strip(BLANKS))
            if size:
                origin = self._origins[number] + first - line_start
                spans.append(Span(origin, origin + size))
            number += 1
        return tuple(spans)

    def is_blank(self, token: Token) -> bool:
        """Return whether there is nothing but white space in a token."""
        return not self.text[token.start : token.end].strip(BLANKS)

    def value_of(self, tag: Token, name: str) -> str:
        """Return an attribute's value, entities read; empty if there is none."""
        for attribute in tag.attributes:
            if attribute.name == name:
                return html.unescape(self.text[slice(*attribute.value)].decode())
        return ""


def read_tokens(text: bytes) -> Iterator[Token]:
    """Yield the tokens of an HTML block without a gap; damage comes last.

    Args:
        text: An HTML block without the prefixes of its containers.
    """
    at = 0
    while at < len(text):
        mark = _TAG_START.search(text, at)
        start = mark.start() if mark else len(text)
        if start > at:
            yield Token(TokenKind.TEXT, "", at, start)
        if not mark:
            return
        token = read_tag(text, start)
        yield token
        at = token.end
        if token.kind is TokenKind.START and token.name in _RAW_ELEMENTS:
            unseen = _raw_content(text, token)
            yield unseen
            at = unseen.end


def read_tag(text: bytes, at: int) -> Token:
    """Return the tag or comment that ``<`` at an offset starts; damage if it does not end."""
    name = _NAME.match(text, at)
    if not name:
        return _comment(text, at)
    word = name[1].decode().lower()
    if text[at + 1 : at + 2] == b"/":
        close = _TAG_END.match(text, name.end())
        return Token(TokenKind.END, word, at, close.end()) if close else _damage(text, at)
    attributes: list[Attribute] = []
    position = name.end()
    while match := _ATTRIBUTE.match(text, position):
        position = match.end()
        key = match[1].decode(errors="replace").lower()
        if match[3]:
            attributes.append(Attribute(key, Span(*match.span(3)), ""))
        elif match[2]:
            value_end = _end_of_value(text, position, match[2])
            if value_end < 0:
                return _damage(text, at)
            attributes.append(Attribute(key, Span(position, value_end), match[2].decode()))
            position = value_end + 1
    close = _TAG_END.match(text, position)
    if not close:
        return _damage(text, at)
    return Token(TokenKind.START, word, at, close.end(), tuple(attributes))


def _comment(text: bytes, at: int) -> Token:
    # An empty comment may be <!-->, so its end may share the hyphens of its start.
    for opening, closing, skipped in (
        (b"<!--", b"-->", 2), (b"<![CDATA[", b"]]>", 9), (b"<!", b">", 2), (b"<?", b"?>", 2),
    ):  # fmt: skip
        if text.startswith(opening, at):
            close = text.find(closing, at + skipped)
            if close >= 0:
                return Token(TokenKind.UNSEEN, "", at, close + len(closing))
            break
    return _damage(text, at)


def _end_of_value(text: bytes, at: int, quote: bytes) -> int:
    """Return where the closing quote is; -1 if there is none."""
    for match in _IN_VALUE[quote].finditer(text, at):
        if match[0] == quote:
            return match.start()
        if len(match[0]) == len(b"{{"):
            return -1
    return -1


def _raw_content(text: bytes, tag: Token) -> Token:
    close = re.compile(rb"(?i)</%b(?=[ \t\n\r\f/>])" % tag.name.encode()).search(text, tag.end)
    if not close:
        return _damage(text, tag.end)
    return Token(TokenKind.UNSEEN, "", tag.end, close.start())


def _damage(text: bytes, at: int) -> Token:
    return Token(TokenKind.DAMAGE, "", at, len(text))
