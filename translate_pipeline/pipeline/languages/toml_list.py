"""Add a language to a configuration's text, or take one out; all else stays byte for byte.

The result is a proposal: who asks for it has to read it and compare. Where the layout is too
unusual, the proposal may be wrong or None.
"""

import re
from collections.abc import Sequence

from translate_pipeline.pipeline.languages.toml_places import (
    Item,
    Statement,
    items_of,
    statements_of,
)

__all__ = ["with_language", "without_language"]

_KEY = "languages"


def with_language(text: str, prefix: tuple[str, ...], code: str, locale: str) -> str | None:
    """Return a TOML text with one more language, behind the others.

    Args:
        text: Valid TOML.
        prefix: The table of the configuration, ``()`` for the whole file.
        code: The language.
        locale: Its locale; empty for the code's own. A list cannot hold one.
    """
    at = (*prefix, _KEY)
    statements = statements_of(text)
    for statement in statements:
        if statement.path == at and not statement.is_header:
            return _in_brackets(text, statement, code, locale)
    entries = [s for s in statements if s.path[: len(at)] == at and len(s.path) > len(at)]
    if not entries:
        return None
    last = entries[-1]
    opened = [s for s in statements if s.is_header and s.start < last.start]
    if last.is_header or (opened and len(opened[-1].path) > len(at)):
        header = f"[{'.'.join((*at, code))}]"
        lines = ["", header, *([f'locale = "{locale}"'] if locale else [])]
    else:
        lines = [_entry_line(text, last, len(at), code, locale)]
    return _with_lines(text, last.end, lines)


def _entry(code: str, locale: str) -> str:
    return f'{code} = {{ locale = "{locale}" }}' if locale else f"{code} = {{}}"


def _entry_line(text: str, last: Statement, depth: int, code: str, locale: str) -> str:
    """Return a line like the last one, which may repeat the table: ``languages.hu = …``."""
    indent = re.match(r"\s*", text[last.start :])
    written = text[last.start : last.value[0]].partition("=")[0].strip()
    base = [part.strip() for part in written.split(".")][: depth - len(last.path)]
    return (indent[0] if indent else "") + ".".join((*base, _entry(code, locale)))


def _with_lines(text: str, at: int, lines: Sequence[str]) -> str:
    end = "\r\n" if "\r\n" in text else "\n"
    head = text[:at] if text[:at].endswith("\n") else text[:at] + end
    return head + "".join(line + end for line in lines) + text[at:]


def _in_brackets(text: str, statement: Statement, code: str, locale: str) -> str | None:
    is_list = text[statement.value[0]] == "["
    items = items_of(text, statement.value)
    if not items or (is_list and locale):
        return None
    written = f'"{code}"' if is_list else _entry(code, locale)
    last = items[-1]
    rest = text[last.end : statement.value[1]]
    comma = re.match(r"\s*,", rest)
    line_start = text.rfind("\n", 0, last.start) + 1
    indent = text[line_start : last.start]
    if line_start <= statement.value[0] or indent.strip():
        if comma:
            return f"{text[: last.end + comma.end()]} {written},{text[last.end + comma.end() :]}"
        return f"{text[: last.end]}, {written}{text[last.end :]}"
    line_end = last.end + rest.find("\n") + 1
    if line_end <= last.end:
        return None
    ended = text[last.end : line_end] if comma else f",{text[last.end : line_end]}"
    added = _with_lines(ended, len(ended), [f"{indent}{written}{',' if comma else ''}"])
    return text[: last.end] + added + text[line_end:]


def without_language(text: str, prefix: tuple[str, ...], code: str) -> str | None:
    """Return a TOML text without a language, which is not the last one.

    Args:
        text: Valid TOML.
        prefix: The table of the configuration, ``()`` for the whole file.
        code: The language as it is written there.
    """
    at = (*prefix, _KEY)
    statements = statements_of(text)
    for statement in statements:
        if statement.path == at and not statement.is_header:
            return _out_of_brackets(text, items_of(text, statement.value), code)
    gone = [s for s in statements if s.path[: len(at) + 1] == (*at, code)]
    for statement in reversed(gone):
        head = text[: statement.start]
        if statement.is_header:
            head = re.sub(r"\n\r?\n\Z", "\n", head)
        text = head + text[statement.end :]
    return text if gone else None


def _out_of_brackets(text: str, items: list[Item], code: str) -> str | None:
    number = next((n for n, item in enumerate(items) if item.key == code), None)
    if number is None:
        return None
    item = items[number]
    line_start = text.rfind("\n", 0, item.start) + 1
    behind = re.compile(r"[^\S\n]*(,?)[^\S\n]*(?:#[^\n]*)?\n").match(text, item.end)
    if behind and not text[line_start : item.start].strip():
        head = text[:line_start]
        if number and number + 1 == len(items) and not behind[1]:
            before = items[number - 1].end  # the last item had no comma, so its heir has none
            head = head[:before] + head[before:].replace(",", "", 1)
        return head + text[behind.end() :]
    if number + 1 < len(items):
        comma = re.compile(r"[^\S\n]*,[^\S\n]*").match(text, item.end)
        return text[: item.start] + text[comma.end() :] if comma else None
    return text[: items[number - 1].end] + text[item.end :]
