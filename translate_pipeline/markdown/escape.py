"""Write a translation where a unit stands, so that its text starts no block and ends none early."""

import re
from enum import Enum

from translate_pipeline.markdown.front_matter import METADATA_SYNTAXES, write_value
from translate_pipeline.markdown.write_html import write_attribute, write_html_text
from translate_pipeline.model.documents import Role, Syntax, Unit

__all__ = ["Care", "write_unit"]


class Care(Enum):
    """How much of a translation is escaped."""

    USUAL = 1
    """What starts a block at the head of a line."""

    WARY = 2
    """Any mark at the head of a line; for texts that change the structure all the same."""


# What starts a block at the head of a line; the backslash goes before the named group.
_BLOCK_START = re.compile(
    r"""
      (?P<heading>\#{1,6}(?=[ \t\\]|\Z))
    | (?P<quote>>)
    | (?P<bullet>[-+*](?=[ \t]|\Z))
    | \d{1,9}(?P<number>[.)])(?=[ \t]|\Z)
    | (?P<fence>`{3,}(?=[^`]*\Z)|~{3,})
    | (?P<rule>(?:=+|-+|(?:[-*_][ \t]*){3,})[ \t]*\Z)
    | (?P<definition>\[
        (?:\^[^\]\s]+\]:
          |(?:[^\[\]\\]|\\.)+\]:[ \t]*(?:(?:<[^<>]*>|[^\s<]\S*)(?:[ \t]+
            (?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\((?:[^()\\]|\\.)*\)))?)?[ \t]*\Z))
    | (?P<describe>:(?=[ \t]|\Z))
    | (?P<row>[|:-][\s|:-]*-[\s|:-]*\Z)
    """,
    re.VERBOSE,
)
_RUNS = ("fence", "rule")
_BROKEN_TARGET = re.compile(r"<([^<>\n\r]*?)[ \t]*(?:\r\n|\n|\r)[ \t>]*([^<>\n\r]*)>")
_BACKSLASHES_AT_END = re.compile(r"(?<!\\)(?:\\\\)*\\\Z")
_BARE_TAG = re.compile(r"(?<!\\)<")
_VERBATIM = re.compile(
    r"(?<![`\\])(?P<marks>`+)(?!`).+?(?<!`)(?P=marks)(?!`)"
    r"|\$\$.+?\$\$|\$(?!\s)[^$]+(?<!\s)\$",
    re.DOTALL,
)
_ATTRIBUTES_AT_END = re.compile(r"(?<!\{)\{[^{}]*\}\Z")
_BARE_PIPE = re.compile(r"(?<!\\)((?:\\\\)*)\|")
_ASCII_PUNCTUATION = re.compile(r"[!-/:-@\[-`{-~]")


def write_unit(unit: Unit, data: bytes, text: str, newline: str, care: Care) -> bytes:
    """Return the bytes that put ``text`` where ``unit`` stands.

    Args:
        unit: The unit to replace.
        data: The article that it stands in.
        text: The translation; its line feeds are hard breaks.
        newline: Line end of the article.
        care: How much to escape.
    """
    text = text.strip(" \t\n\r")
    written = data[slice(*unit.hull)]
    if unit.syntax in METADATA_SYNTAXES:
        return write_value(unit.syntax, written.decode(), text, unit.prefix, newline).encode()
    if "\n" in text and ("`" in text or "$" in text):
        text = _VERBATIM.sub(_on_one_line, text)
    lines = [_spaced(line) for line in re.split(r"\r\n|\n|\r", text)]
    if unit.syntax is Syntax.LABEL:
        return _write_label(" ".join(lines)).encode()
    if unit.syntax is Syntax.TITLE:
        delimiter = data[: unit.hull.start].rstrip()[-1:].decode()
        return _write_title(" ".join(lines), delimiter).encode()
    if unit.syntax is Syntax.HTML:
        return write_html_text(" ".join(lines)).encode()
    if unit.syntax is Syntax.ATTRIBUTE:
        return write_attribute(" ".join(lines), unit.prefix).encode()
    if unit.syntax is Syntax.PROSE or len(lines) > 1 or care is Care.WARY:
        lines = [_escape_start(line, care) for line in lines]
    # A backslash before our break would make a pair with it, or escape its first mark.
    lines[:-1] = [_BACKSLASHES_AT_END.sub(r"\g<0>\\", line) for line in lines[:-1]]
    has_attributes = data[unit.hull.end : unit.hull.end + 16].lstrip(b" \t").startswith(b"{")
    if unit.role is Role.HEADING and not has_attributes and _ATTRIBUTES_AT_END.search(lines[-1]):
        # The parser takes {…} at the end for attributes, be it escaped with a backslash.
        lines[-1] = lines[-1][:-1] + "&#125;"
    if unit.syntax is Syntax.LINE:
        return _write_line("<br>".join(lines)).encode()
    if unit.syntax is Syntax.CELL:
        return _write_cell("<br>".join(lines)).encode()
    is_spaced = all(lines) and (b"  \n" in written or b"  \r" in written)
    piece = (("  " if is_spaced else "\\") + newline + unit.prefix).join(lines)
    return _with_broken_targets(piece, written.decode(), newline + unit.prefix).encode()


def _on_one_line(verbatim: re.Match[str]) -> str:
    """Return code or math without line ends, at which a hard break would show its own marks.

    A fence is none: what starts like a block of code is shown letter by letter.
    """
    before = verbatim.string[: verbatim.start()]
    if verbatim[0].startswith("```") and before[-1:] in ("", "\n"):
        return verbatim[0]
    return verbatim[0].replace("\n", " ")


def _with_broken_targets(piece: str, written: str, line_end: str) -> str:
    """Return a piece in which what the author broke over two lines is no link target.

    ``[tea](<green`` and ``leaf>)`` on two lines is plain text; on one it would be a link.
    """
    for match in _BROKEN_TARGET.finditer(written) if "](<" in written else ():
        start, end = match[1], match[2]
        piece = piece.replace(f"<{start} {end}>", f"<{start}{line_end}{end}>")
    return piece


def _spaced(line: str) -> str:
    return line.strip(" \t")


def _escape_start(line: str, care: Care) -> str:
    match = _BLOCK_START.match(line)
    if match and match.lastgroup in _RUNS:
        # All of it: what is left of a run could pair with another one.
        return _ASCII_PUNCTUATION.sub(r"\\\g<0>", match[0]) + line[match.end() :]
    if match and match.lastgroup:
        at = match.start(match.lastgroup)
        return f"{line[:at]}\\{line[at:]}"
    if care is Care.WARY and line.startswith("<"):
        return _BARE_TAG.sub(r"\\<", line)
    if care is Care.WARY and _ASCII_PUNCTUATION.match(line):
        return f"\\{line}"
    return line


def _write_line(text: str) -> str:
    """Escape a ``#`` that would close an ATX heading."""
    return re.sub(r"(?<=\s)(#+)\Z", r"\\\1", text)


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


def _write_title(text: str, delimiter: str) -> str:
    """Escape what would end a title that starts with ``delimiter``."""
    text = _BACKSLASHES_AT_END.sub(r"\g<0>\\", text)
    ends = "()" if delimiter == "(" else delimiter
    return re.sub(rf"(?<!\\)((?:\\\\)*)([{re.escape(ends)}])", r"\1\\\2", text)
