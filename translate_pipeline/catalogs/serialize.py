r"""Write a Catalog as PO text: new and changed messages in one form, all others as they were.

The form keeps every string on one line (one line per ``\n``) with the flag ``no-wrap``, for that
is what Poedit, Lokalize, gtranslator and gettext of all versions leave alone.
"""

import re
from dataclasses import replace
from itertools import pairwise

from translate_pipeline.model.catalogs import Catalog, Message

__all__ = ["format_message", "quote_string", "serialize_catalog"]

_REFERENCE_WIDTH_BYTES = 79
_ESCAPES = {
    "\a": "\\a", "\b": "\\b", "\t": "\\t", "\n": "\\n", "\v": "\\v", "\f": "\\f", "\r": "\\r",
    '"': '\\"', "\\": "\\\\",
}  # fmt: skip
_AFTER_NEWLINES = re.compile(r"[^\n]*\n|[^\n]+")
_TO_ESCAPE = re.compile(r'[\a\b\t\n\v\f\r"\\]')


def serialize_catalog(catalog: Catalog) -> bytes:
    """Return the PO text of a catalog.

    Messages that were read and not changed keep their own text; obsolete messages without a
    translation are left out, as gettext does. A catalog in another charset becomes UTF-8 when a
    message of it changes.
    """
    messages = [catalog.header]
    messages += [m for m in catalog.messages if m.raw is not None or _is_worth_keeping(m)]
    is_as_read = all(message.raw is not None for message in messages)
    if not is_as_read and catalog.charset.upper() not in ("UTF-8", "UTF8"):
        messages[0] = _declare_utf8(catalog.header)
    chunks: list[str] = []
    for message, following in pairwise(messages):
        text = _text_of(message)
        if message.raw is None or (following.raw is None and not message.gap):
            chunks += [text if text.endswith(("\n", "\r")) else f"{text}\n", "\n"]
        else:
            chunks += [text, message.gap]
    chunks += [_text_of(messages[-1]), catalog.tail]
    return "".join(chunks).encode(catalog.charset if is_as_read else "UTF-8")


def _declare_utf8(header: Message) -> Message:
    fields = re.sub(r"charset=[\w.:-]+", "charset=UTF-8", header.msgstr[0], count=1)
    return replace(header, msgstr=(fields,), raw=None)


def _text_of(message: Message) -> str:
    return message.raw if message.raw is not None else format_message(message)


def _is_worth_keeping(message: Message) -> bool:
    return not message.is_obsolete or message.has_translation


def format_message(message: Message) -> str:
    """Return one entry in the canonical form, ended by one newline."""
    lines = [f"# {text}".rstrip() for text in message.translator_comments]
    lines += [f"#. {text}".rstrip() for text in message.extracted_comments]
    lines += _reference_lines(message.references)
    if message.flags:
        lines.append(f"#, {', '.join(_ordered(message.flags))}")
    mark = "#~ " if message.is_obsolete else ""
    lines += [f"#~| {text}" if message.is_obsolete else f"#| {text}" for text in message.previous]
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


def _ordered(flags: tuple[str, ...]) -> list[str]:
    """Return the flags once each: ``fuzzy`` first, ``no-wrap`` last."""
    if len(flags) == 1:
        return list(flags)
    return sorted(dict.fromkeys(flags), key=lambda flag: (flag != "fuzzy", flag == "no-wrap"))


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
