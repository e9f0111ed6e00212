"""Find the front matter of an article: YAML, TOML or JSON."""

import re
from typing import NamedTuple

from translate_pipeline.errors import SourceError
from translate_pipeline.model.documents import Span, Syntax

__all__ = ["FrontMatter", "find_front_matter"]

_BOM = b"\xef\xbb\xbf"
_OPENING = re.compile(rb"(---|\+\+\+)[ \t]*(?:\r\n|\n|\r)")
_CLOSINGS = {
    b"---": re.compile(rb"(?:\A|(?<=[\n\r]))(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|\Z)"),
    b"+++": re.compile(rb"(?:\A|(?<=[\n\r]))\+\+\+[ \t]*(?:\r\n|\n|\r|\Z)"),
}
_KEY_LINES = {
    b"---": re.compile(rb"\s*[\w-]+[ \t]*:(\s|\Z)"),
    b"+++": re.compile(rb"\s*(?:[\w\"'.-]+[ \t]*=|\[)"),
}
_TOML_LINE = re.compile(rb"^[ \t]*(?:[\w\"'.-]+[ \t]*=|\[|#)", re.MULTILINE)
_KEY_LINE = re.compile(rb"^[ \t]*[\w-]+[ \t]*:(?:\s|\Z)", re.MULTILINE)
# A key has to follow, for text may start with a brace too: {{<shortcode>}}, {: .class}.
_JSON_OPENING = re.compile(rb'\{\s*(?:"(?:[^"\\\r\n]|\\.)*"\s*:|\}[ \t]*(?:[\r\n]|\Z))')
_JSON_TOKEN = re.compile(rb'"[^"\\\r\n]*(?:\\.[^"\\\r\n]*)*"|[{}]')
_REST_OF_LINE = re.compile(rb"[ \t]*(?:\r\n|\n|\r|\Z)")


class FrontMatter(NamedTuple):
    """Where an article's metadata and its Markdown stand."""

    metadata: Span | None
    """The metadata without marker lines, JSON with its braces; None if there is none."""

    body: int
    """Byte offset where the Markdown starts."""

    syntax: Syntax = Syntax.SCALAR
    """How the metadata is written: ``SCALAR`` for YAML, ``TOML`` or ``JSON``."""


def find_front_matter(data: bytes, path: str) -> FrontMatter:
    """Return where the front matter of an article stands.

    A path that ends in ``.yaml`` or ``.yml`` is metadata alone, such as ``issue.yaml``.

    Raises:
        SourceError: It opens with a key, but nothing closes it.
    """
    start = len(_BOM) if data.startswith(_BOM) else 0
    if path.endswith((".yaml", ".yml")):
        return FrontMatter(Span(start, len(data)), len(data))
    if data.startswith(b"{", start):
        return _find_json(data, start, path)
    opening = _OPENING.match(data, start)
    if not opening:
        return FrontMatter(None, start)
    mark = opening[1]
    closing = _CLOSINGS[mark].search(data, opening.end())
    if not closing:
        if _KEY_LINES[mark].match(data, opening.end()):
            raise _not_closed(path, f"end it with a line '{mark.decode()}'")
        return FrontMatter(None, start)
    inside = Span(opening.end(), closing.start())
    text = data[inside.start : inside.end]
    if mark == b"+++":
        if text.strip() and not _TOML_LINE.search(text.replace(b"\r", b"\n")):
            return FrontMatter(None, start)
        return FrontMatter(inside, closing.end(), Syntax.TOML)
    if text.strip() and not _has_key(text):
        return FrontMatter(None, start)
    return FrontMatter(inside, closing.end())


def _has_key(text: bytes) -> bool:
    if b"\r" in text:
        text = text.replace(b"\r", b"\n")
    return _KEY_LINE.search(text) is not None


def _find_json(data: bytes, start: int, path: str) -> FrontMatter:
    if not _JSON_OPENING.match(data, start):
        return FrontMatter(None, start)
    depth = 0
    for token in _JSON_TOKEN.finditer(data, start):
        depth += {b"{": 1, b"}": -1}.get(token[0], 0)
        if depth == 0:
            rest = _REST_OF_LINE.match(data, token.end())
            body = rest.end() if rest else token.end()
            return FrontMatter(Span(start, token.end()), body, Syntax.JSON)
    raise _not_closed(path, "end it with '}', and close every quote")


def _not_closed(path: str, advice: str) -> SourceError:
    return SourceError("front matter is not closed", path=path, line=1, advice=advice)
