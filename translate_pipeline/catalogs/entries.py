"""Read one entry of PO text line by line, whatever its shape, and name what is wrong with it.

Format: GNU gettext manual, "The Format of PO Files".
"""

import re
from dataclasses import dataclass, field
from typing import NamedTuple

from translate_pipeline.catalogs.comments import WHITE, read_comments
from translate_pipeline.catalogs.strings import StringError, unquote
from translate_pipeline.errors import CatalogError
from translate_pipeline.model.catalogs import Message

__all__ = ["ReadEntry", "read_entry"]

_LINE = re.compile(r"[^\n\r]*(?:\r\n|\n|\r|\Z)")
_KEYWORD = re.compile(
    r"(msgctxt|msgid_plural|msgid|msgstr(?:\[([0-9]+)\])?)(?![^ \t\f\v\"])[ \t\f\v]*(.*)\Z",
    re.DOTALL,
)
# Markers of git, also of nested conflicts, whose markers are longer.
_CONFLICT = re.compile(r"(?:<{7,}|={7,}|>{7,}|\|{7,})(?: |\Z)")


class ReadEntry(NamedTuple):
    """One entry, and where the next begins."""

    message: Message | None
    """The entry; None where only comments and blank lines were left."""

    end: int
    """Offset behind the entry and its blank lines."""

    line: int
    """1-based line at that offset."""


def read_entry(text: str, start: int, line: int, *, path: str, charset: str) -> ReadEntry:
    """Return the entry that begins at an offset.

    It ends before the next one: at the first line that is not blank after blank lines, or that
    cannot belong to an entry that has its msgstr.

    Args:
        text: The whole file.
        start: Offset of the entry's first line.
        line: 1-based number of that line.
        path: The file's name, for errors.
        charset: The file's charset, for escaped bytes.

    Raises:
        CatalogError: The entry is damaged.
    """
    entry = _Entry(path, charset)
    end = start
    while end < len(text):
        match = _LINE.match(text, end)
        assert match is not None
        content = match[0].rstrip("\r\n").strip(WHITE)
        if entry.forms and content and (entry.gap or _starts_entry(content)):
            break
        _take(entry, content, match[0], line)
        end = match.end()
        line += 1
    if entry.forms:
        return ReadEntry(entry.message(), end, line)
    if entry.texts:
        raise _error(entry, line - 1, "the last entry has no msgstr", "complete or remove it")
    return ReadEntry(None, end, line)


@dataclass(slots=True)
class _Entry:
    """What has been read of one entry."""

    path: str
    """The file's name."""

    charset: str
    """The file's charset."""

    raw: list[str] = field(default_factory=list)
    """Its lines."""

    gap: list[str] = field(default_factory=list)
    """Blank lines after it."""

    line: int = 0
    """1-based line of its msgid; 0 before that."""

    is_obsolete: bool | None = None
    """Whether its strings have ``#~`` before them; None before the first one."""

    comments: list[str] = field(default_factory=list)
    """Comment lines from ``#`` on."""

    texts: dict[str, list[str]] = field(default_factory=dict)
    """Texts of its strings by keyword, one a line."""

    forms: int = 0
    """Translations so far; an entry with one is complete."""

    last: str = ""
    """The keyword that a string without one belongs to."""

    def message(self) -> Message:
        texts = {name: "".join(parts) for name, parts in self.texts.items()}
        return Message(
            texts["msgid"],
            tuple(text for name, text in texts.items() if name.startswith("msgstr")),
            texts.get("msgctxt"),
            texts.get("msgid_plural"),
            *read_comments(self.comments),
            is_obsolete=bool(self.is_obsolete),
            line=self.line,
            raw="".join(self.raw),
            gap="".join(self.gap),
        )


def _starts_entry(content: str) -> bool:
    """Return whether a line cannot belong to an entry that has its msgstr."""
    if content.startswith("#~"):
        content = content[2:].lstrip(WHITE)
    return not content.startswith(('"', "msgstr"))


def _take(entry: _Entry, content: str, line: str, number: int) -> None:
    """Add one line to an entry."""
    if entry.forms and not content:
        entry.gap.append(line)
        return
    entry.raw.append(line)
    if content.startswith("#~"):
        content = content[2:].strip(WHITE)
        if content.startswith("|"):
            content = f"#{content}"
        if content:
            _mark(entry, True, number)
    elif content and not content.startswith("#"):
        _mark(entry, False, number)
    if content.startswith("#"):
        if entry.last:
            raise _error(entry, number, "a comment inside a message", "move it above the message")
        entry.comments.append(content)
    elif content.startswith('"'):
        if not entry.last:
            raise _error(entry, number, "a string without a keyword before it", "add or remove it")
        entry.texts[entry.last].append(_unquote(entry, content, number))
    elif content:
        _take_keyword(entry, content, number)


def _mark(entry: _Entry, is_obsolete: bool, number: int) -> None:
    if entry.is_obsolete not in (None, is_obsolete):
        advice = "mark all lines of the message or none"
        raise _error(entry, number, "a message with '#~' on some of its lines", advice)
    entry.is_obsolete = is_obsolete


def _take_keyword(entry: _Entry, content: str, number: int) -> None:
    match = _KEYWORD.match(content)
    if not match:
        if _CONFLICT.match(content):
            raise _error(entry, number, "a merge conflict marker", "resolve the conflict first")
        word = content.split(" ")[0][:30]
        raise _error(entry, number, f"{word!r} is no PO keyword", "remove or quote the line")
    name, form, string = match.groups()
    _refuse_order(entry, name, number)
    if name.startswith("msgstr"):
        _refuse_form(entry, form, number)
        entry.forms += 1
    elif name == "msgid":
        entry.line = number
    entry.last = name
    entry.texts[name] = [_unquote(entry, string, number)]


def _refuse_order(entry: _Entry, name: str, number: int) -> None:
    if "msgid" in entry.texts and name in ("msgctxt", "msgid"):
        raise _error(entry, number, "the message above has no msgstr", "complete or remove it")
    if name in entry.texts:
        raise _error(entry, number, f"'{name}' stands twice in one message", "remove one of them")
    if "msgid" not in entry.texts and name not in ("msgctxt", "msgid"):
        word = name.partition("[")[0]
        raise _error(entry, number, f"{word} without msgid", "restore the msgid")


def _refuse_form(entry: _Entry, form: str | None, number: int) -> None:
    has_plural = "msgid_plural" in entry.texts
    if has_plural and form is None:
        advice = "write msgstr[0], msgstr[1] and so on"
        raise _error(entry, number, "msgid_plural without plural forms", advice)
    if form is not None and not has_plural:
        advice = "restore the msgid_plural, or write msgstr"
        raise _error(entry, number, f"'msgstr[{form}]' without msgid_plural", advice)
    if form is not None and form != str(entry.forms):
        message = f"'msgstr[{form}]' where 'msgstr[{entry.forms}]' is expected"
        raise _error(entry, number, message, "give every plural form once, in order")


def _unquote(entry: _Entry, content: str, number: int) -> str:
    try:
        return unquote(content, entry.charset)
    except StringError as problem:
        raise _error(entry, number, problem.message, problem.advice) from problem


def _error(entry: _Entry, line: int, message: str, advice: str) -> CatalogError:
    return CatalogError(message, path=entry.path, line=line, advice=advice)
