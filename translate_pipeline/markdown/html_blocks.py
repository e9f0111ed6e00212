"""Units within an HTML block: the texts between its tags, and attributes that are read.

Source: CommonMark 0.31, 4.6 "HTML blocks"; which elements are which, the HTML standard.
"""

import html
import re
from collections import Counter
from collections.abc import Iterable, Iterator

from translate_pipeline.markdown.html_tokens import (
    INLINE_ELEMENTS,
    SHORTCODE,
    VOID_ELEMENTS,
    Attribute,
    HtmlSource,
    Token,
    TokenKind,
    read_tokens,
)
from translate_pipeline.markdown.lines import join_lines
from translate_pipeline.model.documents import Key, Role, Syntax, Unit

__all__ = ["html_units"]

# What a text is to the reader; the innermost of these counts, as in Markdown. In all other
# elements a text is what it is around them.
_ROLES = {
    "figcaption": (Role.CAPTION, ""),
    "caption": (Role.CAPTION, ""),
    "td": (Role.TABLE_CELL, ""),
    "th": (Role.TABLE_CELL, ""),
    "li": (Role.LIST_ITEM, ""),
    "blockquote": (Role.QUOTE, ""),
    "dt": (Role.TERM, ""),
    "dd": (Role.DEFINITION, ""),
    "summary": (Role.PARAGRAPH, ""),
} | {f"h{level}": (Role.HEADING, str(level)) for level in range(1, 7)}
_ATTRIBUTE_ROLES = {
    "alt": Role.ALT_TEXT,
    "title": Role.CAPTION,
    "aria-label": Role.CAPTION,
    "placeholder": Role.CAPTION,
}
_HIDDEN_ELEMENTS = frozenset(["code", "math", "pre", "svg"])
_SELF_CLOSING_ELEMENTS = frozenset(["math", "svg"])

_SHORTCODE = re.compile(SHORTCODE)
# ASCII only: in Chinese and Japanese the words go on behind an address without a space.
_ADDRESS = re.compile(r"(?:(?:https?|ftp)://|mailto:|www\.)[!-~]+|[!-?A-~]+@[!-?A-~]+\.[!-?A-~]+")
_AROUND_ADDRESS = "()<>[]{}\"'.,;:!?|/·•–—-"


def html_units(
    data: bytes, start: int, end: int, path: tuple[str, ...], quotes: int
) -> Iterator[Unit]:
    r"""Yield the units of an HTML block in document order; their hulls are disjoint.

    A text is a unit with the inline tags in it; attributes are units of their own only outside of
    one, and have their quote for ``prefix``. Where a tag is damaged the units end.

    Args:
        data: Bytes of an article.
        start: Where the block starts, behind the prefix of its first line.
        end: Where it ends.
        path: Headings above it, outermost first.
        quotes: How many block quotes are around it.

    Example:
        >>> data = b'<p>\n  Tea from\n  <b>Yame</b>\n</p>'
        >>> [unit.key.msgid for unit in html_units(data, 0, len(data), (), 0)]
        ['Tea from <b>Yame</b>']
    """
    source = HtmlSource(data, start, end, quotes)
    elements = _OpenElements(source)
    run: list[tuple[Token, bool]] = []
    for token in read_tokens(source.text):
        if token.kind is TokenKind.DAMAGE:
            return
        if _is_inline(token):
            run.append((token, elements.follow(token)))
            continue
        yield from _run_units(source, run, path, *elements.role)
        run = []
        if not elements.follow(token):
            yield from _attribute_units(source, [token], path)
    yield from _run_units(source, run, path, *elements.role)


def _is_inline(token: Token) -> bool:
    """Return whether a token may be part of a text.

    An inline tag that starts a block is alone in its line, which is what makes the block one
    (CommonMark 4.6, kind 7): it has to stay there.
    """
    return token.kind is TokenKind.TEXT or (token.name in INLINE_ELEMENTS and token.start > 0)


class _OpenElements:
    """The elements that are open at a token: the roles they give, and whether one is hidden."""

    def __init__(self, source: HtmlSource) -> None:
        self._source = source
        self._open: list[tuple[str, tuple[Role, str]]] = []
        self._count: Counter[str] = Counter()
        self._hidden_name = ""
        self._hidden_depth = 0
        self._hidden_level = 0

    @property
    def role(self) -> tuple[Role, str]:
        """Role and detail of a text that stands here."""
        return self._open[-1][1] if self._open else (Role.PARAGRAPH, "")

    def follow(self, token: Token) -> bool:
        """Go on behind a token; return whether it is hidden from translators."""
        if token.kind is TokenKind.START:
            return self._follow_start(token)
        if token.kind is TokenKind.END:
            self._follow_end(token.name)
        return bool(self._hidden_name)

    def _follow_start(self, token: Token) -> bool:
        name, hides = token.name, self._hides(token)
        is_closed = self._source.text[token.end - 2 : token.end] == b"/>"
        if name in VOID_ELEMENTS or (is_closed and name in _SELF_CLOSING_ELEMENTS):
            return hides or bool(self._hidden_name)
        if name == self._hidden_name:
            self._hidden_depth += 1
        elif hides and not self._hidden_name:
            self._hidden_name, self._hidden_depth = name, 1
            self._hidden_level = len(self._open)
        if name not in INLINE_ELEMENTS:
            self._open.append((name, _ROLES.get(name, self.role)))
            self._count[name] += 1
        return bool(self._hidden_name)

    def _follow_end(self, name: str) -> None:
        if self._count[name]:
            closed = ""
            while closed != name:
                closed, _ = self._open.pop()
                self._count[closed] -= 1
        if name == self._hidden_name:
            self._hidden_depth -= 1
        if self._hidden_depth == 0 or len(self._open) < self._hidden_level:
            self._hidden_name = ""

    def _hides(self, tag: Token) -> bool:
        return (
            tag.name in _HIDDEN_ELEMENTS
            or self._source.value_of(tag, "translate").strip().lower() == "no"
            or "notranslate" in self._source.value_of(tag, "class").split()
        )


def _run_units(
    source: HtmlSource,
    run: list[tuple[Token, bool]],
    path: tuple[str, ...],
    role: Role,
    detail: str,
) -> Iterator[Unit]:
    """Yield the text of a run, or the attributes in it if it says nothing by itself."""
    seen = [token for token, is_hidden in run if not is_hidden]
    words = b" ".join(source.text[t.start : t.end] for t in seen if t.kind is TokenKind.TEXT)
    if not _has_words(words.decode()):
        yield from _attribute_units(source, seen, path)
        return
    tokens = [token for token, _ in run]
    first, last = _edges(source, tokens)
    start, end = tokens[first].start, tokens[last].end
    yield from _attribute_units(source, (t for t in seen if t.end <= start), path)
    lines = source.spans(start, end)
    text = join_lines(source.data, lines, frozenset())
    yield Unit(Key(None, text), role, Syntax.HTML, lines, path, 0, detail)
    yield from _attribute_units(source, (t for t in seen if t.start >= end), path)


def _edges(source: HtmlSource, run: list[Token]) -> tuple[int, int]:
    """Return the first and the last token of a text: no blanks, no tag without its partner."""
    open_at: dict[str, list[int]] = {}
    lonely: set[int] = set()
    for number, token in enumerate(run):
        if token.kind is TokenKind.START and token.name not in VOID_ELEMENTS:
            open_at.setdefault(token.name, []).append(number)
        elif token.kind is TokenKind.END and open_at.get(token.name):
            open_at[token.name].pop()
        elif token.kind is TokenKind.END or source.is_blank(token):
            lonely.add(number)
    lonely.update(*open_at.values())
    kept = [number for number in range(len(run)) if number not in lonely]
    return kept[0], kept[-1]


def _attribute_units(
    source: HtmlSource, tags: Iterable[Token], path: tuple[str, ...]
) -> Iterator[Unit]:
    """Yield the attributes that a reader sees; unquoted ones cannot hold a translation."""
    for tag in tags:
        for attribute in tag.attributes:
            if attribute.name in _ATTRIBUTE_ROLES and attribute.quote:
                yield from _attribute_unit(source, tag, attribute, path)


def _attribute_unit(
    source: HtmlSource, tag: Token, attribute: Attribute, path: tuple[str, ...]
) -> Iterator[Unit]:
    lines = source.spans(*attribute.value)
    text = join_lines(source.data, lines, frozenset()) if lines else ""
    if not _has_words(text):
        return
    has_picture = tag.name == "img" and attribute.name in ("alt", "title")
    yield Unit(
        key=Key(None, text),
        role=_ATTRIBUTE_ROLES[attribute.name],
        syntax=Syntax.ATTRIBUTE,
        lines=lines,
        path=path,
        line=0,
        prefix=attribute.quote,
        image=source.value_of(tag, "src") if has_picture else "",
    )


def _has_words(text: str) -> bool:
    """Return whether a text has a letter or digit outside of addresses and shortcodes."""
    for word in html.unescape(_SHORTCODE.sub(" ", text)).split():
        bare = word.strip(_AROUND_ADDRESS)
        address = _ADDRESS.match(bare)
        if any(c.isalnum() for c in bare[address.end() if address else 0 :]):
            return True
    return False
