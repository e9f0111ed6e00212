"""Write a new value where one stands in front matter, in the style of the one it replaces."""

import json
import re

from translate_pipeline.markdown.front_matter.toml import load_toml
from translate_pipeline.markdown.front_matter.write_yaml import write_yaml
from translate_pipeline.model.documents import Syntax

__all__ = ["METADATA_SYNTAXES", "write_json", "write_toml", "write_value"]

METADATA_SYNTAXES = frozenset({Syntax.SCALAR, Syntax.TOML, Syntax.JSON})
_LINE_END = re.compile(r"\r\n|\n|\r")
_CONTROLS = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")
_CONTROLS_IN_LINES = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
# A line of these would end the front matter.
_MARK_LINE = re.compile(r"^\+(?=\+\+)", re.MULTILINE)
_SHORT_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r"}


def write_value(syntax: Syntax, written: str, text: str, prefix: str, newline: str) -> str:
    """Return ``text`` as a scalar that takes the place of another one.

    A quoting style that cannot hold the text gives way to double quotes.

    Args:
        syntax: ``SCALAR`` for YAML, ``TOML`` or ``JSON``.
        written: The scalar that stands there, quotes or block header included.
        text: The new value, without the line feeds at the ends of the old one; those stay.
        prefix: The unit's: what further lines start with.
        newline: Line end of the article.
    """
    if syntax is Syntax.TOML:
        return write_toml(written, text, newline)
    if syntax is Syntax.JSON:
        return write_json(written, text)
    return write_yaml(written, text, prefix, newline)


def write_json(written: str, text: str) -> str:
    """Return a JSON string, letters outside ASCII as they are."""
    if written.startswith('"'):
        text = _framed(str(json.loads(written)), text)
    return json.dumps(text, ensure_ascii=False)


def write_toml(written: str, text: str, newline: str) -> str:
    """Return a TOML string in the style of the one that it replaces."""
    if written[:1] in ("'", '"'):
        text = _framed(str(load_toml(f"x = {written}")["x"]), text)
    if written.startswith(('"""', "'''")):
        return _toml_lines(written, text, newline)
    if written.startswith("'") and not _CONTROLS.search(text) and "'" not in text:
        return f"'{text}'"
    return '"' + re.sub(r'[\x00-\x08\x0a-\x1f\x7f"\\]', _escape, text) + '"'


def _toml_lines(written: str, text: str, newline: str) -> str:
    opening = _LINE_END.match(written, 3)
    gap = opening[0] if opening else ""
    if text.startswith("\n") and not gap:
        gap = newline
    fits_literal = not (
        _CONTROLS_IN_LINES.search(text)
        or _MARK_LINE.search(text)
        or "'''" in text
        or text.endswith("'")
        or (newline == "\r" and "\n" in text)
    )
    if written.startswith("'''") and fits_literal:
        return "'''" + gap + text.replace("\n", newline) + "'''"
    text = re.sub(r"[\x00-\x08\x0b-\x1f\x7f\\]", _escape, text)
    text = _MARK_LINE.sub(r"\\u002B", re.sub(r'"(?="|\Z)', r"\"", text))
    # TOML has no lines that a carriage return alone ends.
    text = text.replace("\n", "\\n" if newline == "\r" else newline)
    return f'"""{gap}{text}"""'


def _framed(old: str, text: str) -> str:
    """Return a text with the line feeds that stand before and behind another one."""
    inner = old.strip("\n")
    before = old.index(inner)
    return "\n" * before + text + "\n" * (len(old) - before - len(inner))


def _escape(match: re.Match[str]) -> str:
    return _SHORT_ESCAPES.get(match[0]) or f"\\u{ord(match[0]):04x}"
