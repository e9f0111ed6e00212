"""Write translations within an HTML block, so that they are text there and nothing else."""

import html
import re
from html.entities import html5

from translate_pipeline.markdown.html_tokens import (
    INLINE_ELEMENTS,
    SHORTCODE,
    HtmlSource,
    TokenKind,
    read_tag,
    read_tokens,
)

__all__ = ["html_structure", "write_attribute", "write_html_text"]

# White space to HTML, and what PO readers or Markdown parsers may take for a line end.
_BLANKS = re.compile("[ \t\n\v\f\r\x85\u2028\u2029]+")
_MARK = re.compile(rf"{SHORTCODE}|<|-->|&(#?\w*)(;?)".encode())
_IN_ATTRIBUTE = re.compile(rf"{SHORTCODE}|\{{(?=[{{%])|[<>\"']|&(#?\w*)(;?)".encode())
_CHARACTERS = {
    b"<": b"&lt;",
    b">": b"&gt;",
    b'"': b"&quot;",
    b"'": b"&#39;",
    b"{": b"&#123;",
    b"-->": b"--&gt;",
}


def write_html_text(text: str) -> str:
    r"""Return a translation as text of an HTML block: one line, inline tags and entities kept.

    Example:
        >>> write_html_text("1 < 2,\n<b>R&D</b> &amp; <div>")
        '1 &lt; 2, <b>R&D</b> &amp; &lt;div>'
    """
    written = _folded(text).encode()
    parts, position = [], 0
    while mark := _MARK.search(written, position):
        parts.append(written[position : mark.start()])
        position = mark.end()
        # A comment is no tag to keep, and its end may be far to seek.
        if mark[0] == b"<" and written[position : position + 1] not in (b"!", b"?"):
            tag = read_tag(written, mark.start())
            if tag.kind is not TokenKind.DAMAGE and tag.name in INLINE_ELEMENTS:
                position = tag.end
                parts.append(written[tag.start : tag.end])
                continue
        parts.append(_CHARACTERS.get(mark[0]) or _ampersand(mark))
    parts.append(written[position:])
    return b"".join(parts).decode()


def write_attribute(text: str, quote: str) -> str:
    r"""Return a translation as an attribute's value: one line that ends at its own quote.

    Args:
        text: The translation.
        quote: The quote around the value, ``"`` or ``'``.

    Example:
        >>> write_attribute('Tea "from"\n<Yame>', '"')
        'Tea &quot;from&quot; &lt;Yame&gt;'
    """
    own = quote.encode()

    def write(mark: re.Match[bytes]) -> bytes:
        if mark[0] in (b'"', b"'") and mark[0] != own:
            return mark[0]
        if mark[0].startswith(b"{") and own in mark[0]:
            # To a browser the quote ends the value, and what follows are attributes.
            return mark[0].replace(own, _CHARACTERS[own])
        return _CHARACTERS.get(mark[0]) or _ampersand(mark)

    return _IN_ATTRIBUTE.sub(write, _folded(text).encode()).decode()


def html_structure(data: bytes, start: int, end: int, quotes: int = 0) -> tuple[str, ...]:
    """Return the names of the tags in an HTML block, inline ones left out.

    A closing tag has ``/`` before its name; where tags are damaged, ``<`` stands for the rest.

    Args:
        data: Bytes of an article.
        start: Where the block starts, behind the prefix of its first line.
        end: Where it ends.
        quotes: How many block quotes are around it.

    Example:
        >>> html_structure(b"<ul><li>Tea <b>leaves</b></ul>", 0, 30)
        ('ul', 'li', '/ul')
    """
    names = {TokenKind.START: "{}", TokenKind.END: "/{}", TokenKind.DAMAGE: "<"}
    return tuple(
        names[token.kind].format(token.name)
        for token in read_tokens(HtmlSource(data, start, end, quotes).text)
        if token.kind in names and token.name not in INLINE_ELEMENTS
    )


def _folded(text: str) -> str:
    return _BLANKS.sub(" ", text).strip(" ")


def _ampersand(mark: re.Match[bytes]) -> bytes:
    """Return a shortcode or entity as it is; ``&`` that is read as one by accident, escaped.

    Browsers read some names without their semicolon, such as ``&copy`` in ``&copying``.
    """
    written = mark[0].decode()
    if not written.startswith("&"):
        return mark[0]
    is_entity = mark[2] and (mark[1][:1] == b"#" or written[1:] in html5)
    if is_entity or html.unescape(written) == written:
        return mark[0]
    return b"&amp;" + mark[0][1:]
