"""Write a YAML scalar in the style of the one that it replaces.

Format: YAML 1.2 sections 7 and 8; quoted if a reader of YAML 1.1 could take it for no text.
"""

import re

import yaml

__all__ = ["write_yaml"]

_UNPRINTABLE = "\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff"
# YAML 1.2, 7.3.3: what a plain scalar may not start with, hold or look like.
_UNSAFE_START = re.compile(r"""[-?:](?:\s|\Z)|[\s,\[\]{}#&*!|>'"%@`]|---|\.\.\.""")
_UNSAFE_INSIDE = re.compile(rf":(?:\s|\Z)|\s#|[\x00-\x1f{_UNPRINTABLE}]|\s\Z")
_UNSAFE_IN_FLOW = re.compile(r"[,\[\]{}?]|\A[-:]|:[^\w/]")
_NUMBER = re.compile(r"[-+]?\.?\d[\d_]*(?:\.[\d_]*)?(?:[eE][-+]?\d+)?|0[xob][\da-fA-F_]+")
_UNSAFE_IN_QUOTES = re.compile(rf"[\x00-\x1f{_UNPRINTABLE}]")
_UNSAFE_IN_BLOCK = re.compile(rf"[\x00-\x08\x0b-\x1f{_UNPRINTABLE}]|\A[ \t\n]|[\n]\Z")
_ESCAPED = re.compile(rf'[\x00-\x1f{_UNPRINTABLE}"\\]')
_SHORT_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r", "\0": "\\0"}
_HEADER = re.compile(r"([|>])([-+0-9]*)([^\r\n]*)(\r\n|\n|\r)")
_BLANK_LINES = re.compile(r"(?: *(?:\r\n|\n|\r))*")
_LINE_END = re.compile(r"\r\n|\n|\r")
_RESOLVERS = yaml.SafeLoader.yaml_implicit_resolvers
_Loader: type[yaml.SafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def write_yaml(written: str, text: str, prefix: str, newline: str) -> str:
    """Return ``text`` as a YAML scalar.

    Args:
        written: The scalar that stands there, quotes or block header included; with the line
            ends behind it if it is a block that keeps them.
        text: The new value, without the line feeds at the ends of the old one; those stay.
        prefix: Empty within brackets, where fewer texts go without quotes.
        newline: Line end of the article.
    """
    style = written[:1]
    if style in ("|", ">"):
        return _write_block(written, text, newline)
    if style in ("'", '"') and re.search(r"[\r\n\\]", written):
        text = _framed(written, text)
    if style == "'" and not _UNSAFE_IN_QUOTES.search(text):
        return "'" + text.replace("'", "''") + "'"
    if style not in ("'", '"') and _fits_plain(text, is_flow=not prefix):
        return text
    return _quoted(text)


def _quoted(text: str) -> str:
    return '"' + _ESCAPED.sub(_escape, text) + '"'


def _fits_plain(text: str, *, is_flow: bool) -> bool:
    if not text or _UNSAFE_START.match(text) or _UNSAFE_INSIDE.search(text):
        return False
    if is_flow and _UNSAFE_IN_FLOW.search(text):
        return False
    rules = _RESOLVERS.get(text[0], [])
    return not _NUMBER.fullmatch(text) and not any(rule.match(text) for _, rule in rules)


def _write_block(written: str, text: str, newline: str) -> str:
    header = _HEADER.match(written)
    assert header is not None, "a block scalar with text has a line end"
    style, indicators, comment, line_end = header.groups()
    chomping = indicators.strip("0123456789")
    blank = _BLANK_LINES.match(written, header.end())
    first = blank.end() if blank else header.end()
    tail = written[len(written.rstrip()) :].lstrip(" \t") if chomping == "+" else ""
    if _UNSAFE_IN_BLOCK.search(text):
        before = len(_LINE_END.findall(written, header.end(), first))
        after = {"-": 0, "+": len(_LINE_END.findall(tail))}.get(chomping, 1)
        return _quoted("\n" * before + text + "\n" * after) + comment + tail
    indent = written[first : len(written) - len(written[first:].lstrip(" "))]
    if style == ">" and re.search(r"\n[ \t]", text):
        style = "|"  # folding would keep line ends around such lines
    if style == ">":
        text = re.sub(r"\n+", r"\g<0>\n", text)
    lines = [indent + line if line else "" for line in text.split("\n")]
    header_text = style + chomping + comment + line_end
    return header_text + written[header.end() : first] + newline.join(lines) + tail


def _framed(written: str, text: str) -> str:
    """Return a text with the line feeds that stand before and behind the old value."""
    old = str(yaml.load(written, Loader=_Loader))
    inner = old.strip("\n")
    before = old.index(inner)
    return "\n" * before + text + "\n" * (len(old) - before - len(inner))


def _escape(match: re.Match[str]) -> str:
    char = match[0]
    return _SHORT_ESCAPES.get(char) or f"\\u{ord(char):04x}"
