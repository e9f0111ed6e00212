"""The laws of documents as functions: each returns what is wrong with one article, or nothing.

A law takes the parsed document, so that a test can hand it one with a deliberate fault.
"""

import re
from collections.abc import Iterator
from html.parser import HTMLParser

from markdown_it import MarkdownIt
from markdown_it.token import Token

from spec.pseudo import (
    EXEMPT,
    body_of,
    events_of,
    html_of,
    is_verbatim,
    pseudo_translations,
    unpseudo,
)
from translate_pipeline.markdown import assemble, parse_article
from translate_pipeline.markdown.structure import block_structure
from translate_pipeline.model.documents import Article, Document, Key, Syntax, Unit

__all__ = ["LAWS"]

MARKER = "Zwölf Boxkämpfer"
_TASK = re.compile(r"^\[[ xX]\](?=\s)")
_LETTER = re.compile(r"[A-Za-z]")
_OTHER = MarkdownIt("commonmark", {"store_labels": True}).enable(["table", "strikethrough"])
# Entities and escapes stay tokens of their own, so that they can be told from text.
_OTHER.disable("text_join")


def find_changed_bytes(document: Document) -> Iterator[str]:
    """Identity by the copy path: no translation, or each unit's own text, changes no byte."""
    data = document.article.data
    if assemble(document, {}).data != data:
        yield "changed without translations"
    if assemble(document, {u.key: u.key.msgid for u in document.units}).data != data:
        yield "changed with each text as its own translation"


def find_broken_splices(document: Document) -> Iterator[str]:
    """Splice: a marker in place of a unit changes that unit, and no byte or block around it."""
    structure = block_structure(document.article)
    for key in dict.fromkeys(unit.key for unit in document.units):
        result = assemble(document, {key: MARKER})
        if result.refused:
            yield f"{key.msgid!r}: refused"
            continue
        parts = outside(document, key)
        if result.data != MARKER.encode().join(parts) and not _is_quoted(document, key):
            yield f"{key.msgid!r}: bytes outside changed: {result.data!r}"
        if block_structure(Article("a.md", result.data)) != structure:
            yield f"{key.msgid!r}: structure changed: {result.data!r}"
        after = parse_article(result.data, path="a.md")
        expected = [MARKER if u.key == key else u.key.msgid for u in document.units]
        if [u.key.msgid for u in after.units] != expected:
            yield f"{key.msgid!r}: other units: {result.data!r}"
            continue
        # The way back goes through the writer, for the text is a translation of the marker.
        back = assemble(after, {Key(key.msgctxt, MARKER): key.msgid})
        if back.refused:
            yield f"{key.msgid!r}: own text refused"
        if _is_quoted(document, key):
            # One value has several spellings, so the values are compared.
            again = parse_article(back.data, path="a.md")
            if [u.key for u in again.units] != [u.key for u in document.units]:
                yield f"{key.msgid!r}: own text written back has another value: {back.data!r}"
        elif _folded(html_of(back.data)) != _folded(html_of(_with_own_text(document, key))):
            # Not the bytes: an escape that is not needed is no fault, for nobody sees it.
            yield f"{key.msgid!r}: own text written back renders differently: {back.data!r}"


def _with_own_text(document: Document, key: Key) -> bytes:
    """Return the article with the text of a key as its unit gives it: soft breaks are blanks.

    Folding may make a link of what was none over two lines; that is the text then.
    """
    if "\n" in key.msgid:
        return document.article.data
    return key.msgid.encode().join(outside(document, key))


def outside(document: Document, key: Key) -> list[bytes]:
    """Return the bytes outside the units of one key."""
    data, parts, position = document.article.data, [], 0
    for unit in document.units:
        if unit.key == key:
            parts.append(data[position : unit.hull.start])
            position = unit.hull.end
    return [*parts, data[position:]]


def _is_quoted(document: Document, key: Key) -> bool:
    """Return whether quotes or a block header belong to the unit's span."""
    return any(
        unit.syntax in (Syntax.SCALAR, Syntax.TOML, Syntax.JSON)
        for unit in document.units
        if unit.key == key
    )


def _folded(html: str) -> str:
    """Return HTML with each run of white space as one space.

    A bare ``>`` at the start of a line is no text, for that is escaped: within a raw comment
    the parser leaves the marks of the quote around it.
    """
    html = re.sub(r"\s+", " ", re.sub(r"\n(?:> ?)+", " ", html))
    # A line separator at either end of a text goes with the blanks there.
    return re.sub(r"(?<=>) | (?=</|<br)", "", html)


def find_changed_html(document: Document) -> Iterator[str]:
    """HTML equality: a pseudo-translation changes the letters that a reader sees, and no more.

    Letters put back, the two renderings are equal; and no letter was left out.
    """
    data = document.article.data
    try:
        result = assemble(document, pseudo_translations(document))
    except AssertionError as problem:
        yield f"spans do not hold the text: {problem}"
        return
    if result.refused:
        yield f"refused: {result.refused}"
    before, after = html_of(data), unpseudo(html_of(result.data))
    if _folded(after) != _folded(before):
        yield f"rendered differently: {before!r} {after!r} {result.data!r}"
    left = _letters_left(result.data)
    if left:
        yield f"letters left: {left} in {result.data!r}"


def _letters_left(data: bytes) -> list[str]:
    """Return the texts of the parser's events that still have plain letters."""
    left: list[str] = []
    text, verbatim = "", 0
    body = body_of(data)
    for name, edge, value, start, end in events_of(data):
        if name == "Text" and not verbatim:
            text += str(value) if body[start:end].decode() == value else " "
            continue
        if name == "SoftBreak":
            text += "\n"
        elif name not in ("Emphasis", "Strong"):
            left += [t for t in EXEMPT.split(text) if _LETTER.search(t)]
            text = ""
        if edge == "Start" and (verbatim or is_verbatim(name, value)):
            verbatim += 1
        elif edge == "End" and verbatim:
            verbatim -= 1
    return left


def find_uncovered_text(document: Document) -> Iterator[str]:
    """Coverage: what another parser shows as text lies in exactly one unit, and no unit is empty.

    Text lies in a unit if the pseudo-translation of all units reaches it.
    """
    position = 0
    for unit in document.units:
        if unit.hull.start < position:
            yield f"{unit.key.msgid!r}: overlaps the unit before"
        position = unit.hull.end
        if not _has_words(document, unit):
            yield f"{unit.key.msgid!r}: no words"
    try:
        result = assemble(document, pseudo_translations(document))
    except AssertionError as problem:
        yield f"spans do not hold the text: {problem}"
        return
    for text in _seen_texts(_OTHER.parse(body_of(result.data).decode())):
        if _LETTER.search(EXEMPT.sub("", text)):
            yield f"{text!r}: in no unit"


def _has_words(document: Document, unit: Unit) -> bool:
    """Return whether a unit has a letter or digit outside code, addresses and shortcodes."""
    if unit.syntax in (Syntax.SCALAR, Syntax.TOML, Syntax.JSON, Syntax.TITLE, Syntax.ATTRIBUTE):
        texts = [unit.key.msgid]
    elif unit.syntax is Syntax.HTML:
        texts = _texts_of_html(unit.key.msgid)
    else:
        # The definitions of the article tell which brackets are links.
        env: dict[str, object] = {}
        _OTHER.parse(body_of(document.article.data).decode(), env)
        tokens = _OTHER.parseInline(unit.key.msgid, env)
        texts = [text for token in tokens for text in _words(token.children or [])]
    return any(c.isalnum() for text in texts for c in EXEMPT.sub("", text))


def _words(tokens: list[Token]) -> Iterator[str]:
    """Yield the words of inline tokens, entities, labels and titles of images included."""
    is_autolink = False
    run = ""
    for token in tokens:
        if token.type in ("link_open", "link_close"):
            is_autolink = token.type == "link_open" and token.markup == "autolink"
        if token.type in ("text", "text_special") and not is_autolink:
            # An escape parts an address: "foo\\+@example.org" is none.
            run += token.markup if token.info == "escape" else token.content
            continue
        yield run
        run = ""
        if token.type == "image":
            yield str(token.attrs.get("title", ""))
            yield from _words(token.children or [])
    yield run


def _seen_texts(tokens: list[Token]) -> Iterator[str]:
    """Yield the texts that a reader sees: code, addresses, labels and entities left out."""
    for number, token in enumerate(tokens):
        if token.type == "html_block":
            yield from _texts_of_html(token.content)
        elif token.type == "inline":
            texts = list(_inline_texts(token.children or []))
            if number > 1 and tokens[number - 2].type == "list_item_open":
                # This parser takes the mark of a task for text.
                texts[0] = _TASK.sub("", texts[0])
            yield from texts


def _inline_texts(tokens: list[Token]) -> Iterator[str]:
    links: list[tuple[str, list[str]]] = []
    texts: list[str] = []
    for token in tokens:
        if token.type == "link_open":
            links.append((str(token.meta.get("label", "")) or token.markup, texts))
            texts = []
        elif token.type == "link_close":
            label, before = links.pop()
            texts = [*before, *_unless_label(texts, label)]
        elif token.type == "image":
            alt = list(_inline_texts(token.children or []))
            texts += _unless_label(alt, str(token.meta.get("label", "")))
        elif token.type == "text" or (token.type == "text_special" and token.info == "escape"):
            texts.append(token.content)
        else:
            texts.append("\n")
    yield from "".join(texts).split("\n")


def _unless_label(texts: list[str], label: str) -> list[str]:
    """Return the texts of a link, none of them if the text is the label or the address."""
    if label == "autolink" or _bare("".join(texts)) == _bare(label):
        return ["\n"]
    return texts


def _bare(text: str) -> str:
    return "".join(c for c in text.casefold() if c.isalnum())


class _Texts(HTMLParser):
    """The texts of an HTML block, with ``alt`` and ``title``; scripts, styles and code excepted."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.texts: list[str] = []
        self.verbatim = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.texts += [value for name, value in attrs if name in ("alt", "title") and value]
        self.verbatim += tag in _VERBATIM_TAGS

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.texts += [value for name, value in attrs if name in ("alt", "title") and value]

    def handle_endtag(self, tag: str) -> None:
        self.verbatim -= tag in _VERBATIM_TAGS and self.verbatim > 0

    def handle_data(self, data: str) -> None:
        if not self.verbatim:
            self.texts.append(data)


# Code, or raw text by the HTML standard, 13.2.5.1 (what is obsolete included).
_VERBATIM_TAGS = ("script", "style", "pre", "code", "textarea", "xmp")


def _texts_of_html(html: str) -> list[str]:
    parser = _Texts()
    parser.feed(html)
    return parser.texts


LAWS = {
    "identity": find_changed_bytes,
    "splice": find_broken_splices,
    "html": find_changed_html,
    "coverage": find_uncovered_text,
}
