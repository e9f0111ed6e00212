r"""Write a Catalog as PO text: new and changed messages in one form, all others as they were.

The form keeps every string on one line (one line per ``\n``) with the flag ``no-wrap``, for that
is what Poedit, Lokalize, gtranslator and gettext of all versions leave alone.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from itertools import islice, pairwise

from translate_pipeline.catalogs.charsets import declare_utf8, is_utf8
from translate_pipeline.catalogs.comments import WHITE
from translate_pipeline.model.catalogs import Catalog, Message

__all__ = ["format_message", "quote_string", "serialize_catalog"]

_REFERENCE_WIDTH_BYTES = 79
_NO_WRAP = "no-wrap"
_ESCAPES = {
    "\a": "\\a", "\b": "\\b", "\t": "\\t", "\n": "\\n", "\v": "\\v", "\f": "\\f", "\r": "\\r",
    '"': '\\"', "\\": "\\\\",
}  # fmt: skip
_AFTER_NEWLINES = re.compile(r"[^\n]*\n|[^\n]+")
_TO_ESCAPE = re.compile(r'[\a\b\t\n\v\f\r"\\]')
_LINE_END = re.compile(r"\r\n|\n|\r")
# Encoding in batches needs less memory than all at once, and is as fast.
_BATCH = 1_000


def serialize_catalog(catalog: Catalog) -> bytes:
    """Return the PO text of a catalog.

    Messages that were read and not changed keep their own text; obsolete messages that are new
    or changed stand behind all live ones, and are left out without a translation, as gettext
    does. A catalog in another charset becomes UTF-8 when a message of it changes. Lines end as
    those of the messages that were read.
    """
    messages = [catalog.header, *_in_order(catalog.messages)]
    if all(message.raw is not None for message in messages):
        if is_utf8(catalog.charset):
            return _encode(_chunks(messages, catalog.tail))
        try:  # as a whole, for some charsets shift between lines
            return "".join(_chunks(messages, catalog.tail)).encode(catalog.charset)
        except UnicodeEncodeError:
            pass  # a message came here from another file
    messages[0] = _in_utf8(catalog.header)
    return _encode(_chunks(messages, catalog.tail))


def _in_order(messages: tuple[Message, ...]) -> list[Message]:
    """Return the messages to write; those as read keep their places."""
    last_live = max((at for at, m in enumerate(messages) if not m.is_obsolete), default=0)
    kept: list[Message] = []
    retired: list[Message] = []
    for at, message in enumerate(messages):
        if message.raw is not None or not message.is_obsolete:
            kept.append(message)
        elif any(message.msgstr):
            (retired if at < last_live else kept).append(message)
    return kept + retired


def _in_utf8(header: Message) -> Message:
    """Return a header that declares UTF-8; itself if it does."""
    fields = declare_utf8(header.msgstr[0])
    if fields == header.msgstr[0]:
        return header
    return replace(header, msgstr=(fields,), raw=None)


def _chunks(messages: list[Message], tail: str) -> Iterator[str]:
    """Yield the texts of the messages and what stands between them."""
    newline = _newline_of(messages)
    for message, following in pairwise(messages):
        text = _text_of(message, newline)
        yield text
        if message.raw is None:
            yield newline
            continue
        if not text.endswith(("\n", "\r")):
            yield newline
        yield message.gap or (newline if following.raw is None else "")
    yield _text_of(messages[-1], newline)
    yield tail


def _encode(chunks: Iterator[str]) -> bytes:
    data = BytesIO()  # hands over what it holds without copying it
    for batch in iter(lambda: "".join(islice(chunks, _BATCH)), ""):
        data.write(batch.encode())
    return data.getvalue()


def _newline_of(messages: list[Message]) -> str:
    raw = next((message.raw for message in messages if message.raw is not None), "")
    found = _LINE_END.search(raw)
    return found[0] if found else "\n"


def _text_of(message: Message, newline: str) -> str:
    if message.raw is not None:
        return message.raw
    text = format_message(message)
    return text if newline == "\n" else text.replace("\n", newline)


def format_message(message: Message) -> str:
    """Return one entry in the canonical form, ended by one newline."""
    mark = "#~ " if message.is_obsolete else ""
    lines = _comment_lines("#", message.translator_comments)
    lines += _comment_lines("#.", message.extracted_comments)
    lines += _reference_lines(message.references)
    lines.append(f"#, {', '.join(_flags_of(message))}")
    lines += _comment_lines("#~|" if message.is_obsolete else "#|", message.previous)
    if message.msgctxt is not None:
        lines += quote_string("msgctxt", message.msgctxt, mark)
    lines += quote_string("msgid", message.msgid, mark)
    if message.msgid_plural is not None:
        lines += quote_string("msgid_plural", message.msgid_plural, mark)
        for number, text in enumerate(message.msgstr):
            lines += quote_string(f"msgstr[{number}]", text, mark)
    else:
        lines += quote_string("msgstr", message.msgstr[0], mark)
    return "\n".join(lines) + "\n"


def _comment_lines(marker: str, texts: tuple[str, ...]) -> list[str]:
    # A text with a line end in it would else put its rest among the strings.
    lines = [line for text in texts for line in _LINE_END.split(text)]
    return [f"{marker} {line}".rstrip(WHITE) for line in lines]


def _flags_of(message: Message) -> list[str]:
    """Return the flags once each: ``fuzzy`` first, ``no-wrap`` last, which no entry lacks.

    Without a translation there is nothing to look at again, so it is not fuzzy; msgcat agrees.
    """
    is_fuzzy = message.is_fuzzy and any(message.msgstr)
    others = [flag for flag in dict.fromkeys(message.flags) if flag not in ("fuzzy", _NO_WRAP)]
    return [*(["fuzzy"] if is_fuzzy else []), *others, _NO_WRAP]


def _reference_lines(references: tuple[str, ...]) -> list[str]:
    if len(references) == 1:
        return [f"#: {references[0]}"]
    lines: list[str] = []
    for reference in dict.fromkeys(references):
        longer = f"{lines[-1]} {reference}" if lines else ""
        if longer and len(longer.encode()) <= _REFERENCE_WIDTH_BYTES:
            lines[-1] = longer
        else:
            lines.append(f"#: {reference}")
    return lines


def quote_string(keyword: str, text: str, mark: str = "") -> list[str]:
    r"""Return the lines of one string: one line, or one per ``\n`` below an empty first.

    Example:
        >>> quote_string("msgid", 'say "tea"\nnow')
        ['msgid ""', '"say \\"tea\\"\\n"', '"now"']
    """
    if not _TO_ESCAPE.search(text):
        return [f'{mark}{keyword} "{text}"']
    parts = _AFTER_NEWLINES.findall(text)
    escaped = [_TO_ESCAPE.sub(lambda m: _ESCAPES[m[0]], part) for part in parts]
    if len(escaped) == 1:
        return [f'{mark}{keyword} "{escaped[0]}"']
    return [f'{mark}{keyword} ""', *(f'{mark}"{part}"' for part in escaped)]
