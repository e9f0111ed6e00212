"""Read gettext PO text into a Catalog; refuse what would lose work.

Format: GNU gettext manual, "The Format of PO Files".
"""

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from translate_pipeline.errors import CatalogError
from translate_pipeline.model.catalogs import Catalog, Message
from translate_pipeline.model.documents import Key

__all__ = ["parse_catalog"]

_LINE = re.compile(r"[^\n\r]*(?:\r\n|\n|\r|\Z)")
_CHARSET = re.compile(rb"charset=([A-Za-z0-9_.:-]+)")
_STRING = re.compile(r'"((?:[^"\\]|\\.)*)"\Z')
_KEYWORD = re.compile(r"(msgctxt|msgid_plural|msgid|msgstr(?:\[(\d+)\])?)[ \t]*(.*)\Z", re.DOTALL)
_CONFLICT = re.compile(r"(?:<{7}|={7}|>{7}|\|{7})(?: |\Z)")
_ESCAPE = re.compile(r"\\(?:x([0-9a-fA-F]{1,2})|([0-7]{1,3})|(.))", re.DOTALL)
_ESCAPES = {"a": "\a", "b": "\b", "t": "\t", "n": "\n", "v": "\v", "f": "\f", "r": "\r"}
_MERGED = re.compile(r"#-#-#-#-#")


def parse_catalog(data: bytes, *, path: str) -> Catalog:
    """Return the catalog of a PO or POT file.

    Every message keeps its own text, so that an unchanged one is written back byte for byte.

    Args:
        data: The file; in the encoding that its header declares, UTF-8 if it declares none.
        path: The file's name, for errors.

    Raises:
        CatalogError: Where reading on would lose work: syntax, a message twice, a message
            without translation field, conflict markers, damaged characters.
    """
    charset = _charset_of(data, path)
    text = _decode(data, charset, path)
    entries = list(_entries(text.removeprefix("\ufeff"), path))
    if entries and text.startswith("\ufeff"):
        entries[0].raw.insert(0, "\ufeff")
    tail = entries[-1].gap if entries else ""
    messages = [entry.message() for entry in entries]
    _refuse_duplicates(messages, path)
    _refuse_damage(messages, path)
    if not messages or messages[0].msgid or messages[0].is_obsolete:
        raise CatalogError(
            "no header: the first message has to have an empty msgid",
            path=path,
            line=1,
            advice="restore it from version control; 'update' writes new catalogs with a header",
        )
    return Catalog(messages[0], tuple(messages[1:]), tail, charset)


def _charset_of(data: bytes, path: str) -> str:
    declared = _CHARSET.search(data[:4096])
    charset = declared[1].decode() if declared else "UTF-8"
    if charset == "CHARSET":
        return "UTF-8"
    try:
        codecs.lookup(charset)
    except LookupError as problem:
        raise CatalogError(
            f"unknown charset '{charset}'", path=path, advice="declare UTF-8 in the header"
        ) from problem
    return charset


def _decode(data: bytes, charset: str, path: str) -> str:
    try:
        return data.decode(charset)
    except UnicodeDecodeError as problem:
        raise CatalogError(
            f"not {charset}: byte 0x{data[problem.start]:02x}",
            path=path,
            line=data.count(b"\n", 0, problem.start) + 1,
            advice="save the file in the charset that its header declares",
        ) from problem


@dataclass(slots=True)
class _Entry:
    """What has been read of one entry."""

    path: str
    raw: list[str] = field(default_factory=list)
    gap: str = ""
    line: int = 0
    is_obsolete: bool = False
    translator: list[str] = field(default_factory=list)
    extracted: list[str] = field(default_factory=list)
    references: list[str] = field(default_factory=list)
    flags: list[str] = field(default_factory=list)
    previous: list[str] = field(default_factory=list)
    texts: dict[str, list[str]] = field(default_factory=dict)
    last: str = ""

    def message(self) -> Message:
        texts = {name: "".join(parts) for name, parts in self.texts.items()}
        forms = [name for name in texts if name.startswith("msgstr")]
        return Message(
            msgid=texts["msgid"],
            msgstr=tuple(texts[name] for name in forms),
            msgctxt=texts.get("msgctxt"),
            msgid_plural=texts.get("msgid_plural"),
            translator_comments=tuple(self.translator),
            extracted_comments=tuple(self.extracted),
            references=tuple(self.references),
            flags=tuple(self.flags),
            previous=tuple(self.previous),
            is_obsolete=self.is_obsolete,
            line=self.line,
            raw="".join(self.raw),
            gap=self.gap,
        )

    def is_complete(self) -> bool:
        return any(name.startswith("msgstr") for name in self.texts)


def _entries(text: str, path: str) -> Iterator[_Entry]:
    """Yield entries; one ends at a blank line or where the next begins without one."""
    entry = _Entry(path)
    for number, match in enumerate(_LINE.finditer(text), start=1):
        line = match[0]
        if not line:
            break
        content = line.rstrip("\r\n").strip(" \t")
        if not content:
            if entry.is_complete():
                entry.gap += line
            else:
                entry.raw.append(line)
            continue
        if entry.is_complete() and (entry.gap or _starts_entry(content)):
            yield entry
            entry = _Entry(path)
        _take(entry, content, number)
        entry.raw.append(line)
    if entry.is_complete():
        yield entry
    elif any(part.strip() for part in entry.raw):
        last = text.count("\n") + (not text.endswith("\n"))
        raise _error(entry, last, "the last entry has no msgstr", "complete or remove it")


def _starts_entry(content: str) -> bool:
    """Return whether a line cannot belong to an entry that has its msgstr."""
    if content.startswith("#~"):
        content = content[2:].lstrip()
    return not content.startswith(('"', "msgstr"))


def _take(entry: _Entry, content: str, number: int) -> None:
    """Add one line to an entry."""
    if content.startswith("#~"):
        entry.is_obsolete = True
        content = content[2:].strip()
        if content.startswith("|"):
            content = f"#{content}"
        elif not content:
            return
    if content.startswith("#"):
        _take_comment(entry, content, number)
    elif content.startswith('"'):
        if not entry.last:
            raise _error(entry, number, "a string without a keyword before it", "add or remove it")
        entry.texts[entry.last].append(_unquote(entry, content, number))
    else:
        _take_keyword(entry, content, number)


def _take_comment(entry: _Entry, content: str, number: int) -> None:
    kind, rest = content[1:2], content[2:]
    if entry.last:
        raise _error(entry, number, "a comment inside a message", "move it above the message")
    if kind == ".":
        entry.extracted.append(rest.removeprefix(" "))
    elif kind == ":":
        entry.references += rest.split()
    elif kind == ",":
        entry.flags += [flag.strip() for flag in rest.split(",") if flag.strip()]
    elif kind == "|":
        entry.previous.append(rest.strip())
    else:
        entry.translator.append(content[1:].removeprefix(" "))


def _take_keyword(entry: _Entry, content: str, number: int) -> None:
    match = _KEYWORD.match(content)
    if not match:
        if _CONFLICT.match(content):
            raise _error(entry, number, "a merge conflict marker", "resolve the conflict first")
        word = content.split()[0][:30]
        raise _error(entry, number, f"'{word}' is no PO keyword", "remove or quote the line")
    name = match[1]
    if name in entry.texts and name in ("msgctxt", "msgid"):
        raise _error(entry, number, "the message above has no msgstr", "complete or remove it")
    if name in entry.texts:
        raise _error(entry, number, f"'{name}' stands twice in one message", "remove one of them")
    if name.startswith("msgstr") and "msgid" not in entry.texts:
        raise _error(entry, number, "msgstr without msgid", "restore the msgid")
    if name == "msgid":
        entry.line = number
    entry.last = name
    entry.texts[name] = [_unquote(entry, match[3], number)]


def _unquote(entry: _Entry, content: str, number: int) -> str:
    match = _STRING.match(content)
    if not match:
        message = "text after the closing quote" if content.startswith('"') else "no quoted text"
        if re.match(r'"(?:[^"\\]|\\.)*\Z', content):
            message = "string is not closed"
        raise _error(entry, number, message, 'write it as "…" with \\" for quotes inside')
    text = match[1]
    return _ESCAPE.sub(_unescape, text) if "\\" in text else text


def _unescape(match: re.Match[str]) -> str:
    if match[1]:
        return chr(int(match[1], 16))
    if match[2]:
        return chr(int(match[2], 8) & 0xFF)
    return _ESCAPES.get(match[3], match[3])


def _error(entry: _Entry, line: int, message: str, advice: str) -> CatalogError:
    return CatalogError(message, path=entry.path, line=line, advice=advice)


def _refuse_duplicates(messages: list[Message], path: str) -> None:
    """Refuse a message that stands twice, be it obsolete: gettext and editors do the same."""
    seen: dict[Key, int] = {}
    for message in messages:
        if message.key in seen:
            shown = message.msgid if len(message.msgid) <= 40 else f"{message.msgid[:39]}…"
            raise CatalogError(
                f"message '{shown}' stands twice, first in line {seen[message.key]}",
                path=path,
                line=message.line,
                advice="keep the better translation and remove the other entry",
            )
        seen[message.key] = message.line


def _refuse_damage(messages: list[Message], path: str) -> None:
    for message in messages:
        for text in message.msgstr:
            if _MERGED.search(text):
                raise CatalogError(
                    "two translations merged by a tool ('#-#-#-#-#')",
                    path=path,
                    line=message.line,
                    advice="keep one of them and remove the markers",
                )
            if "\ufffd" in text and "\ufffd" not in message.msgid:
                raise CatalogError(
                    "a damaged character (U+FFFD) in a translation",
                    path=path,
                    line=message.line,
                    advice="restore the text from version control",
                )
