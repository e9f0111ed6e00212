"""Read YAML front matter: PyYAML finds the scalars, and the rules of ``typed_text`` hold.

Format: YAML 1.2, as far as libyaml reads it.
"""

import re
from collections.abc import Container, Iterator

import yaml

from translate_pipeline.errors import SourceError
from translate_pipeline.markdown.front_matter.values import (
    Comment,
    Contents,
    Entry,
    Value,
    broken,
)
from translate_pipeline.typed_text import (
    YamlText,
    check_nodes,
    compose_yaml,
    read_nodes,
    scalar_value,
)

__all__ = ["read_yaml_metadata", "scan_yaml"]

_DIRECTIVE = re.compile(r"#[^\r\n]*translate[ \t]*:")
_COMMENT = re.compile(r"(?<![^\s,\[\]{}])#([^\r\n]*)")
# A node's mark is that of its anchor or tag; comments may stand behind those.
_PROPERTIES = re.compile(r"(?:[&!]\S*|#[^\r\n]*|\s+)*")
_BLOCK_HEADER = re.compile(r"[|>][^\r\n]*")
_KEPT_HEADER = re.compile(r"[|>][0-9]?\+")


def read_yaml_metadata(text: str, *, path: str, first_line: int) -> YamlText:
    """Return the plain values of YAML metadata, with their places in the article.

    Raises:
        SourceError: The YAML is broken.
    """
    found = read_nodes(_compose(text, path, first_line), path=path, error=SourceError)
    below = first_line - 1
    positions = {at: (line + below, column) for at, (line, column) in found.positions.items()}
    return YamlText(found.value, positions)


def scan_yaml(text: str, wanted: Container[str], *, path: str, first_line: int) -> Contents:
    """Return the wanted scalars of a YAML mapping.

    An alias is no value: it changes with its anchor.

    Raises:
        SourceError: The YAML is broken or no mapping.
    """
    root = _compose(text, path, first_line)
    if root is None:
        return Contents([], [], [])
    if not isinstance(root, yaml.MappingNode):
        raise SourceError(
            "front matter is no mapping", path=path, line=first_line, advice="write 'key: value'"
        )
    values = list(_values(root, text, wanted))
    if not _DIRECTIVE.search(text):
        return Contents(values, [], [])
    entries = sorted(_entries(root), key=lambda entry: (entry.start, -entry.end, entry.is_key))
    return Contents(values, entries, list(_comments(text, root)))


def _compose(text: str, path: str, first_line: int) -> yaml.Node | None:
    try:
        root = compose_yaml(text, path=path, error=SourceError)
        check_nodes(root, path=path, error=SourceError)
    except SourceError as problem:
        line = problem.line + first_line - 1 if problem.line else first_line
        raise broken(problem.message, path, (line, problem.column), problem.advice) from problem
    return root


def _values(root: yaml.Node, text: str, wanted: Container[str]) -> Iterator[Value]:
    """Yield the scalars, anchors only where they are defined."""
    stack: list[tuple[yaml.Node, str, str, bool]] = [(root, "", "", False)]
    seen: set[int] = set()
    while stack:
        node, where, image, is_flow = stack.pop()
        if id(node) in seen:
            continue
        seen.add(id(node))
        if isinstance(node, yaml.ScalarNode):
            plain = scalar_value(node) if where in wanted else None
            if plain is not None:
                is_text = isinstance(plain, str)
                start, end = _span(node, text)
                yield Value(where, str(node.value), start, end, is_text, image, is_flow)
            continue
        assert isinstance(node, yaml.CollectionNode)
        is_flow = is_flow or bool(node.flow_style)
        if isinstance(node, yaml.SequenceNode):
            item = f"{where}[]"
            stack.extend((child, item, "", is_flow) for child in reversed(node.value))
            continue
        image = ""
        for key, child in node.value:
            seen.add(id(key))
            if key.value == "file" and isinstance(child, yaml.ScalarNode):
                image = str(child.value)
        stack.extend(
            (child, f"{where}.{key.value}" if where else str(key.value), image, is_flow)
            for key, child in reversed(node.value)
        )


def _span(node: yaml.ScalarNode, text: str) -> tuple[int, int]:
    """Return where a scalar stands, without anchor, tag and what is no part of its value.

    A block scalar that keeps its last line ends has them within.
    """
    start, end = node.start_mark.index, node.end_mark.index
    if text[start : start + 1] in ("&", "!", " ", "\t"):
        properties = _PROPERTIES.match(text, start, end)
        start = properties.end() if properties else start
    written = text[start:end]
    if node.style in ("|", ">"):
        if _KEPT_HEADER.match(written):
            return start, end
        if node.value.rstrip("\n").endswith((" ", "\t")):
            return start, start + len(written.rstrip("\r\n"))
    return start, start + len(written.rstrip())


def _entries(root: yaml.Node) -> Iterator[Entry]:
    for node in _nodes(root):
        if isinstance(node, yaml.SequenceNode):
            for child in node.value:
                yield Entry(child.start_mark.index, child.end_mark.index, False)
        elif isinstance(node, yaml.MappingNode):
            for key, child in node.value:
                yield Entry(key.start_mark.index, child.end_mark.index, True)


def _comments(text: str, root: yaml.Node) -> Iterator[Comment]:
    scalars = (node for node in _nodes(root) if isinstance(node, yaml.ScalarNode))
    position = 0
    for start, end in (*sorted(_covered(node, text) for node in scalars), (len(text), len(text))):
        for match in _COMMENT.finditer(text, position, max(start, position)):
            yield Comment(match.start(), match[1])
        position = max(position, end)


def _covered(node: yaml.ScalarNode, text: str) -> tuple[int, int]:
    """Return the part of a scalar that can hold no comment."""
    start, end = _span(node, text)
    header = _BLOCK_HEADER.match(text, start) if node.style in ("|", ">") else None
    if header:
        start = min(end, header.end())
    return start, end


def _nodes(root: yaml.Node) -> Iterator[yaml.Node]:
    stack = [root]
    seen: set[int] = set()
    while stack:
        node = stack.pop()
        if id(node) in seen:
            continue
        seen.add(id(node))
        yield node
        if isinstance(node, yaml.SequenceNode):
            stack.extend(node.value)
        elif isinstance(node, yaml.MappingNode):
            stack.extend(part for pair in node.value for part in pair)
