"""Pseudo-translation: every letter that a reader sees becomes another one, nothing else changes.

Where readers see letters is decided here, from the parser's events on the whole article, and not
by the code under test: autolinks, raw HTML, entities, code, math, link targets, the labels of
shortcut and collapsed references, bare addresses and shortcodes stay as they are.
"""

import re
from collections.abc import Iterator

import pyromark

from translate_pipeline.markdown.events import _DIALECT
from translate_pipeline.model.documents import Document, Key, Syntax, Unit

__all__ = [
    "EXEMPT",
    "MARKED",
    "body_of",
    "events_of",
    "html_of",
    "is_verbatim",
    "pseudo",
    "pseudo_translations",
    "unpseudo",
]

PARSER = pyromark.Markdown(options=_DIALECT)

# Armenian: letters like the Latin ones to every rule of Markdown, and in no specification.
_PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
MARKED = "".join(map(chr, [*range(0x561, 0x561 + 26), *range(0x531, 0x531 + 26)]))
_THERE = str.maketrans(_PLAIN, MARKED)
_BACK = str.maketrans(MARKED, _PLAIN)

_SHORTCODE = r"\{\{.*?\}\}|\{%.*?%\}"
# GFM 6.9: what looks like an entity at the end of an address is not part of it.
_ADDRESS = (
    r"(?:(?:https?|ftp)://|mailto:|xmpp:|www\.)(?:(?!&\w+;(?:[\s<]|\Z))[^\s<>*`\[\]\"'])+"
    r"|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
)
_ENTITY = r"&(?:\#[0-9]{1,7}|\#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});"
_TAG = r"<!--.*?-->|<[^>]*>"
EXEMPT = re.compile(f"{_SHORTCODE}|{_ADDRESS}", flags=re.DOTALL)
"""What is not prose although the parser reads it as text."""

_EXEMPT_IN_VALUES = re.compile(f"{EXEMPT.pattern}|{_ENTITY}", flags=re.DOTALL)
_EXEMPT_IN_HTML = re.compile(f"{_EXEMPT_IN_VALUES.pattern}|{_TAG}", flags=re.DOTALL)
_BOM = b"\xef\xbb\xbf"
# Enough for the cases here; what the code under test makes of front matter is not asked.
_METADATA = re.compile(
    rb"(?s)---END(?:#[^\r\n]*END)*[\w-]+:.*?END---END|\+\+\+END.*?END\+\+\+END|\{END.*?END\}END".replace(
        b"END", rb"(?:\r\n|\n|\r)"
    )
)
_LONE_CR = re.compile(r"\r(?!\n)")
_VERBATIM_LINKS = ("Autolink", "Email", "Shortcut", "Collapsed")


def pseudo(text: str) -> str:
    """Return a text with every basic Latin letter replaced."""
    return text.translate(_THERE)


def unpseudo(text: str) -> str:
    """Return a text with every replaced letter put back."""
    return text.translate(_BACK)


def body_of(data: bytes) -> bytes:
    """Return the Markdown of an article, without front matter and BOM."""
    data = data.removeprefix(_BOM)
    metadata = _METADATA.match(data)
    return data[metadata.end() :] if metadata else data


def html_of(data: bytes) -> str:
    """Return the rendering of an article's body."""
    return PARSER.html(_LONE_CR.sub("\n", body_of(data).decode()))


def events_of(data: bytes) -> Iterator[tuple[str, str, object, int, int]]:
    """Yield name, edge, payload, start and end of the events of an article's body."""
    text = _LONE_CR.sub("\n", body_of(data).decode())
    for event, reach in PARSER.events_with_range(text):
        if isinstance(event, str):
            yield event, "", None, reach["start"], reach["end"]
            continue
        ((kind, payload),) = event.items()
        if kind not in ("Start", "End"):
            yield kind, "", payload, reach["start"], reach["end"]
        elif isinstance(payload, str):
            yield payload, kind, None, reach["start"], reach["end"]
        else:
            ((name, value),) = payload.items()
            yield name, kind, value, reach["start"], reach["end"]


def is_verbatim(name: str, value: object) -> bool:
    """Return whether text inside a tag is an address, a label or code."""
    if name == "CodeBlock":
        return True
    return isinstance(value, dict) and value.get("link_type") in _VERBATIM_LINKS


def seen_offsets(data: bytes) -> set[int]:
    """Return the byte offsets of the letters that a reader sees as text, in the whole article."""
    offset = len(data) - len(body_of(data))
    seen: set[int] = set()
    verbatim: list[str] = []
    for name, edge, value, start, end in events_of(data):
        if edge == "Start" and (verbatim or is_verbatim(name, value)):
            verbatim.append(name)
        elif edge == "End" and verbatim:
            verbatim.pop()
        elif name == "Text" and not verbatim:
            written = data[offset + start : offset + end]
            # An entity's event has another text than its bytes.
            if written.decode().replace("\r", "\n") == str(value):
                seen.update(range(offset + start, offset + end))
    return seen


def pseudo_translations(document: Document) -> dict[Key, str]:
    """Return the pseudo-translation of every unit."""
    seen = seen_offsets(document.article.data)
    texts: dict[Key, str] = {}
    for unit in document.units:
        text = _pseudo_text(document, unit, seen)
        before = texts.get(unit.key, text)
        # One text in two places, Markdown and HTML: what is a word in both is replaced.
        pairs = zip(text, before, unit.key.msgid, strict=True)
        texts[unit.key] = "".join(a if a == b else c for a, b, c in pairs)
    return texts


def _pseudo_text(document: Document, unit: Unit, seen: set[int]) -> str:
    msgid = unit.key.msgid
    if unit.syntax in (Syntax.SCALAR, Syntax.TOML, Syntax.JSON):
        return _outside(EXEMPT, msgid)
    offsets = list(_offsets(document, unit))
    if unit.syntax is Syntax.HTML:
        return _outside(_EXEMPT_IN_HTML, msgid)
    if unit.syntax in (Syntax.TITLE, Syntax.ATTRIBUTE):
        return _outside(_EXEMPT_IN_VALUES, msgid)
    kept = {at for m in EXEMPT.finditer(msgid) for at in range(*m.span())}
    return "".join(
        pseudo(char) if offset in seen and at not in kept else char
        for at, (char, offset) in enumerate(zip(msgid, offsets, strict=True))
    )


def _outside(exempt: re.Pattern[str], text: str) -> str:
    """Return a text with the letters replaced that no match of a pattern covers."""
    parts, position = [], 0
    for match in exempt.finditer(text):
        parts += [pseudo(text[position : match.start()]), match[0]]
        position = match.end()
    return "".join([*parts, pseudo(text[position:])])


def _offsets(document: Document, unit: Unit) -> Iterator[int]:
    """Yield for each character of a unit's text its byte offset in the article; -1 for joints.

    The spans have to hold the text: an AssertionError tells that they do not.
    """
    msgid, position = unit.key.msgid, 0
    for number, span in enumerate(unit.lines):
        if number:
            assert msgid[position : position + 1] in (" ", "\n"), (msgid, unit.lines)
            yield -1
            position += 1
        offset = span.start
        for char in document.article.data[span.start : span.end].decode(errors="replace"):
            expected = " " if char in "\u2028\u2029\x85" else char
            assert msgid[position : position + 1] == expected, (msgid, unit.lines)
            yield offset
            position += 1
            offset += len(char.encode())
    assert position == len(msgid), (msgid, unit.lines)
