"""Front matter and ``issue.yaml``: where the values stand, and how a new one is written there.

Only the bytes of a translated value change: order, quotes, comments and all other keys stay.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

import yaml

from translate_pipeline.errors import SourceError
from translate_pipeline.model.documents import Key, Role, Span, Syntax, Unit
from translate_pipeline.typed_text import compose_yaml, read_yaml

__all__ = ["FrontMatter", "find_front_matter", "metadata_units", "write_scalar"]

_BOM = b"\xef\xbb\xbf"
_OPENING = re.compile(rb"(---|\+\+\+)[ \t]*(?:\r\n|\n|\r)")
_CLOSINGS = {
    b"---": re.compile(rb"(?:\A|(?<=[\n\r]))(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|\Z)"),
    b"+++": re.compile(rb"(?:\A|(?<=[\n\r]))\+\+\+[ \t]*(?:\r\n|\n|\r|\Z)"),
}
_KEY_LINE = re.compile(rb"\s*[\w-]+[ \t]*:(\s|\Z)")
_ROLES = {"alt": Role.ALT_TEXT, "caption": Role.CAPTION}

# YAML 1.2, 7.3.3: what a plain scalar may not start with, hold or look like.
_UNSAFE_START = re.compile(r"""[-?:](?:\s|\Z)|[\s,\[\]{}#&*!|>'"%@`]|---|\.\.\.""")
_UNSAFE_INSIDE = re.compile(r":(?:\s|\Z)|\s#|[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff]|\s\Z")
_UNSAFE_IN_FLOW = re.compile(r"[,\[\]{}]")
_CONTROLS = re.compile('[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff"\\\\]')
_SHORT_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r", "\0": "\\0"}


class FrontMatter(NamedTuple):
    """Where an article's metadata and its Markdown stand."""

    metadata: Span | None
    """YAML between the marker lines; None if there is no YAML front matter."""

    body: int
    """Byte offset where the Markdown starts."""


def find_front_matter(data: bytes, path: str) -> FrontMatter:
    """Return where the front matter of an article stands.

    TOML front matter (``+++``) is cut off and copied, not translated.

    Raises:
        SourceError: It opens with a key, but no line closes it.
    """
    start = len(_BOM) if data.startswith(_BOM) else 0
    opening = _OPENING.match(data, start)
    if not opening:
        return FrontMatter(None, start)
    closing = _CLOSINGS[opening[1]].search(data, opening.end())
    if not closing:
        if _KEY_LINE.match(data, opening.end()):
            raise SourceError(
                "front matter is not closed",
                path=path,
                line=1,
                advice=f"end it with a line '{opening[1].decode()}'",
            )
        return FrontMatter(None, start)
    inside = Span(opening.end(), closing.start())
    if opening[1] == b"+++":
        return FrontMatter(None, closing.end())
    has_keys = any(_KEY_LINE.match(line) for line in data[inside.start : inside.end].splitlines())
    if not has_keys and data[inside.start : inside.end].strip():
        return FrontMatter(None, start)
    return FrontMatter(inside, closing.end())


def metadata_units(data: bytes, span: Span, keys: tuple[str, ...], *, path: str) -> Iterator[Unit]:
    """Yield the translatable values of a YAML mapping in their order.

    Args:
        data: The article's bytes.
        span: Where the YAML stands in them.
        keys: Paths of what is translatable, such as ``title`` or ``images[].alt``.
        path: The article, for errors.

    Raises:
        SourceError: The YAML is broken or no mapping.
    """
    text = data[span.start : span.end].decode()
    first_line = len(re.findall(rb"\r\n|\n|\r", data[: span.start])) + 1
    try:
        root = compose_yaml(text, path=path, error=SourceError)
        read_yaml(text, path=path, error=SourceError)
    except SourceError as problem:
        line = problem.line + first_line - 1 if problem.line else first_line
        raise SourceError(
            f"broken front matter: {problem.message}",
            path=path,
            line=line,
            column=problem.column,
            advice=problem.advice,
        ) from problem
    if root is None:
        return
    if not isinstance(root, yaml.MappingNode):
        raise SourceError(
            "front matter is no mapping", path=path, line=first_line, advice="write 'key: value'"
        )
    for detail, node, image in _scalars(root):
        if detail in keys:
            unit = _scalar_unit(text, node, detail, span.start, first_line)
            if unit is not None:
                yield unit if unit.role is Role.METADATA else unit._replace(image=image)


def _scalars(root: yaml.Node) -> Iterator[tuple[str, yaml.ScalarNode, str]]:
    """Yield path, scalar and the ``file`` beside it, anchors only where they are defined."""
    stack: list[tuple[yaml.Node, str, str]] = [(root, "", "")]
    seen: set[int] = set()
    while stack:
        current, where, image = stack.pop()
        if id(current) in seen:
            continue
        seen.add(id(current))
        if isinstance(current, yaml.ScalarNode):
            yield where, current, image
        elif isinstance(current, yaml.SequenceNode):
            stack.extend((child, f"{where}[]", "") for child in reversed(current.value))
        else:
            files = [value.value for key, value in current.value if key.value == "file"]
            image = str(files[0]) if files and isinstance(files[0], str) else ""
            stack.extend(
                (value, f"{where}.{key.value}" if where else str(key.value), image)
                for key, value in reversed(current.value)
            )


def _scalar_unit(
    text: str, node: yaml.ScalarNode, detail: str, offset: int, first_line: int
) -> Unit | None:
    value = str(node.value).strip("\n")
    if not any(c.isalnum() for c in value):
        return None
    start, end = node.start_mark.index, node.end_mark.index
    start += len(text[start:end]) - len(text[start:end].lstrip(" \t"))
    end -= len(text[start:end]) - len(text[start:end].rstrip())
    byte_start = offset + len(text[:start].encode())
    span = Span(byte_start, byte_start + len(text[start:end].encode()))
    # Python's YAML counts columns, so the key's own indentation is that of its line.
    line_start = max(text.rfind("\n", 0, start), text.rfind("\r", 0, start)) + 1
    indent = len(text[line_start:start]) - len(text[line_start:start].lstrip(" -"))
    return Unit(
        key=Key(None, " ".join(value.split("\u2028"))),
        role=_ROLES.get(detail.rpartition(".")[2], Role.METADATA),
        syntax=Syntax.SCALAR,
        lines=(span,),
        path=(),
        line=first_line + node.start_mark.line,
        detail=detail,
        prefix=" " * indent,
    )


def write_scalar(written: str, text: str, indent: str, newline: str) -> str:
    """Return ``text`` as a YAML scalar in the style of the one that it replaces.

    A style that cannot hold the text gives way to double quotes.

    Args:
        written: The scalar that stands there, quotes or block header included.
        text: The new value.
        indent: Indentation of the key's line, in spaces.
        newline: Line end of the article.
    """
    style = written[:1]
    if style in ("|", ">") and _fits_block(text):
        header = re.split(r"[ \t]*(?:\r\n|\n|\r)", written, maxsplit=1)[0]
        header = re.sub(r"[1-9]", "", header)
        inner = _block_indent(written, indent)
        gap = newline * 2 if style == ">" else newline
        lines = text.split("\n")
        return header + newline + inner + (gap + inner).join(lines)
    if style == "'" and not re.search(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff]", text):
        return "'" + text.replace("'", "''") + "'"
    if style not in ("'", '"', "|", ">") and _fits_plain(text):
        return text
    return '"' + _CONTROLS.sub(_escape, text) + '"'


def _fits_block(text: str) -> bool:
    """Return whether lines of text survive in a block scalar as they are."""
    lines = text.split("\n")
    return all(
        line
        and not line[0].isspace()
        and not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff]", line)
        for line in lines
    )


def _fits_plain(text: str) -> bool:
    if not text or _UNSAFE_START.match(text) or _UNSAFE_INSIDE.search(text):
        return False
    if _UNSAFE_IN_FLOW.search(text):
        return False
    try:
        value = yaml.safe_load(text)
    except yaml.YAMLError:
        return False
    return isinstance(value, str) and value == text


def _block_indent(written: str, indent: str) -> str:
    for line in re.split(r"\r\n|\n|\r", written)[1:]:
        if line.strip():
            return line[: len(line) - len(line.lstrip(" "))]
    return indent + "  "


def _escape(match: re.Match[str]) -> str:
    char = match[0]
    return _SHORT_ESCAPES.get(char) or f"\\u{ord(char):04x}"
