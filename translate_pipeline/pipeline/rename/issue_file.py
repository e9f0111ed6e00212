"""Change one value of ``issue.yaml`` in place; comments and layout stay byte for byte."""

import re

from translate_pipeline.errors import SourceError
from translate_pipeline.typed_text import compose_yaml, read_yaml

__all__ = ["with_article", "with_id"]

_SPELLINGS = ("{}", '"{}"', "'{}'")


def with_id(data: bytes, new: str, *, path: str) -> bytes:
    """Return an ``issue.yaml`` with another id.

    Raises:
        SourceError: The id is written in a way that cannot be changed safely.
    """
    return _with_value(data, ("id",), new, path)


def with_article(data: bytes, old: str, new: str, *, path: str) -> bytes:
    """Return an ``issue.yaml`` whose list of articles has a new name in the place of an old one.

    Raises:
        SourceError: The name is written in a way that cannot be changed safely.
    """
    value = read_yaml(_text(data), path=path, error=SourceError).value
    assert isinstance(value, dict)
    articles = value["articles"]
    assert isinstance(articles, list)
    return _with_value(data, ("articles", articles.index(old)), new, path)


def _text(data: bytes) -> str:
    """Return the text as YAML counts it: without BOM."""
    return data.decode().removeprefix("\ufeff")


def _with_value(data: bytes, at: tuple[str | int, ...], new: str, path: str) -> bytes:
    text = _text(data)
    before = read_yaml(text, path=path, error=SourceError).value
    old = _value_at(before, at)
    start, end, line = _place(text, at, path)
    written = text[start:end]
    spellings = [form.format(new) for form in _SPELLINGS if form.format(old) == written]
    if spellings and spellings[0] == new:
        spellings.append(f'"{new}"')  # a plain '2026' would be a number
    for spelling in spellings:
        changed = text[:start] + spelling + text[end:]
        if read_yaml(changed, path=path, error=SourceError).value == _replaced(before, at, new):
            return data[: len(data) - len(text.encode())] + changed.encode()
    raise SourceError(
        f"'{old}' is written in a way that cannot be changed in place",
        path=path,
        line=line,
        advice=f"write it plainly as '{old}', without anchor, tag or escapes, and try again",
    )


def _place(text: str, at: tuple[str | int, ...], path: str) -> tuple[int, int, int]:
    """Return the offsets of a value's text, in code points, and its line."""
    node = compose_yaml(text, path=path, error=SourceError)
    for step in at:
        assert node is not None
        if isinstance(step, int):
            node = node.value[step]
        else:
            node = next(value for key, value in node.value if key.value == step)
    assert node is not None
    start, end = node.start_mark.index, node.end_mark.index
    # An anchor belongs to the node, so it is part of the text and no spelling fits.
    return start, start + len(re.sub(r"\s+\Z", "", text[start:end])), node.start_mark.line + 1


def _value_at(value: object, at: tuple[str | int, ...]) -> object:
    for step in at:
        value = value[step]  # type: ignore[index]  # the issue was read with its schema before
    return value


def _replaced(value: object, at: tuple[str | int, ...], new: str) -> object:
    """Return plain values with one of them changed."""
    if not at:
        return new
    if isinstance(value, dict):
        return {k: _replaced(v, at[1:], new) if k == at[0] else v for k, v in value.items()}
    assert isinstance(value, list)
    return [_replaced(v, at[1:], new) if n == at[0] else v for n, v in enumerate(value)]
