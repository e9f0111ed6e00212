"""Write a translation where a unit stands, so that its text starts no block and ends none early."""

import re

from translate_pipeline.markdown.front_matter import write_scalar
from translate_pipeline.model.documents import Role, Syntax, Unit

__all__ = ["write_unit"]

# What starts a block at the head of a line; the backslash goes before the named group.
_BLOCK_START = re.compile(
    r"""
      (?P<heading>\#{1,6}(?=[\s\\]|\Z))
    | (?P<quote>>)
    | (?P<bullet>[-+*](?=\s|\Z))
    | \d{1,9}(?P<number>[.)])(?=\s|\Z)
    | (?P<fence>`{3,}|~{3,})
    | (?P<rule>(?:=+|-+|(?:[-*_][ \t]*){3,})[ \t]*\Z)
    | (?P<definition>\[[^\]]*\]:)
    | (?P<describe>:(?=\s|\Z))
    | (?P<row>[|:-][\s|:-]*-[\s|:-]*\Z)
    """,
    re.VERBOSE,
)
_BACKSLASHES_AT_END = re.compile(r"(?<!\\)(?:\\\\)*\\\Z")
_BARE_PIPE = re.compile(r"(?<!\\)((?:\\\\)*)\|")
_ASCII_PUNCTUATION = re.compile(r"[!-/:-@\[-`{-~]")


def write_unit(unit: Unit, written: bytes, text: str, newline: str, *, is_wary: bool) -> bytes:
    """Return the bytes that put ``text`` where ``unit`` stands.

    Args:
        unit: The unit to replace.
        written: Its bytes in the article.
        text: The translation; its line feeds are hard breaks.
        newline: Line end of the article.
        is_wary: Whether to escape whatever could be markup at the head of a line; for texts
            that the usual escapes did not tame.
    """
    text = text.strip(" \t\n\r")
    if unit.syntax is Syntax.SCALAR:
        return write_scalar(written.decode(), text, unit.prefix, newline).encode()
    lines = [_spaced(line) for line in re.split(r"\r\n|\n|\r", text)]
    if unit.syntax is Syntax.LABEL:
        return _write_label(" ".join(lines)).encode()
    if unit.syntax is Syntax.TITLE:
        return _write_title(" ".join(lines)).encode()
    lines = [_escape_start(line, is_wary=is_wary) for line in lines]
    if unit.role is Role.HEADING and lines[-1].endswith("}"):
        # The parser takes {…} at the end for attributes, be it escaped with a backslash.
        lines[-1] = lines[-1][:-1] + "&#125;"
    if unit.syntax is Syntax.LINE:
        return _write_line("<br>".join(lines)).encode()
    if unit.syntax is Syntax.CELL:
        return _write_cell("<br>".join(lines)).encode()
    break_mark = "  " if b"  \n" in written or b"  \r" in written else "\\"
    return (break_mark + newline + unit.prefix).join(lines).encode()


def _spaced(line: str) -> str:
    return line.strip(" \t")


def _escape_start(line: str, *, is_wary: bool) -> str:
    match = _BLOCK_START.match(line)
    if match and match.lastgroup:
        at = match.start(match.lastgroup)
        return f"{line[:at]}\\{line[at:]}"
    if is_wary and _ASCII_PUNCTUATION.match(line):
        return f"\\{line}"
    return line


def _write_line(text: str) -> str:
    """Escape what would end an ATX heading early: closing ``#``, and a last backslash."""
    text = re.sub(r"(?<=\s)(#+)\Z", r"\\\1", text)
    return _BACKSLASHES_AT_END.sub(r"\g<0>\\", text)


def _write_cell(text: str) -> str:
    return _BACKSLASHES_AT_END.sub(r"\g<0>\\", _BARE_PIPE.sub(r"\1\\|", text))


def _write_label(text: str) -> str:
    """Escape brackets that have no partner, and a backslash that would escape the last one."""
    text = _BACKSLASHES_AT_END.sub(r"\g<0>\\", text)
    open_at: list[int] = []
    lonely: list[int] = []
    for match in re.finditer(r"\\.|[\[\]]", text):
        if match[0] == "[":
            open_at.append(match.start())
        elif match[0] == "]":
            if open_at:
                open_at.pop()
            else:
                lonely.append(match.start())
    for at in sorted(lonely + open_at, reverse=True):
        text = f"{text[:at]}\\{text[at:]}"
    return text


def _write_title(text: str) -> str:
    """Escape every quote and bracket that could end a title, whichever way it is quoted."""
    text = _BACKSLASHES_AT_END.sub(r"\g<0>\\", text)
    return re.sub(r"""(?<!\\)((?:\\\\)*)(["'()])""", r"\1\\\2", text)
