"""Read front matter as plain values, or as values that a translation may replace."""

from collections.abc import Container

from translate_pipeline.markdown.front_matter.find import FrontMatter
from translate_pipeline.markdown.front_matter.json import read_json_metadata, scan_json
from translate_pipeline.markdown.front_matter.toml import read_toml_metadata, scan_toml
from translate_pipeline.markdown.front_matter.values import Contents, Places
from translate_pipeline.markdown.front_matter.yaml import read_yaml_metadata, scan_yaml
from translate_pipeline.model.documents import Syntax
from translate_pipeline.typed_text import YamlText

__all__ = ["read_front_matter", "scan_front_matter"]

_READERS = {
    Syntax.SCALAR: read_yaml_metadata,
    Syntax.TOML: read_toml_metadata,
    Syntax.JSON: read_json_metadata,
}
_SCANNERS = {Syntax.SCALAR: scan_yaml, Syntax.TOML: scan_toml, Syntax.JSON: scan_json}


def read_front_matter(data: bytes, front: FrontMatter, *, path: str) -> YamlText:
    """Return the metadata of an article as plain values with their places in the article.

    Args:
        data: The article's bytes.
        front: Where its metadata stands.
        path: The article, for errors.

    Raises:
        SourceError: The metadata is broken.
    """
    if front.metadata is None:
        return YamlText(None, {(): (0, 0)})
    text, first_line = _text_of(data, front)
    return _READERS[front.syntax](text, path=path, first_line=first_line)


def scan_front_matter(
    data: bytes, front: FrontMatter, wanted: Container[str], *, path: str
) -> tuple[Contents, str, int]:
    """Return the values at the wanted paths of the metadata, its text, and its first line.

    Raises:
        SourceError: The metadata is broken.
    """
    text, first_line = _text_of(data, front)
    contents = _SCANNERS[front.syntax](text, wanted, path=path, first_line=first_line)
    return contents, text, first_line


def _text_of(data: bytes, front: FrontMatter) -> tuple[str, int]:
    """Return the text of the metadata and the line of the article that it starts in."""
    assert front.metadata is not None
    start, end = front.metadata
    before = data[:start].decode("utf-8-sig")
    return data[start:end].decode(), Places(before, 0, 1).find(len(before))[1]
