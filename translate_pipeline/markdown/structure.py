"""The block structure of a Markdown text, for comparing two of them."""

from translate_pipeline.errors import SourceError
from translate_pipeline.markdown.events import INLINE_TAGS, flatten_event, read_events
from translate_pipeline.markdown.front_matter import find_front_matter
from translate_pipeline.model.documents import Article
from translate_pipeline.typed_text import read_yaml

__all__ = ["block_structure"]


def block_structure(article: Article) -> tuple[object, ...]:
    """Return what blocks an article has, in order, with their nesting and attributes.

    Two articles with the same structure differ in inline text alone: metadata counts by its
    keys, code blocks and HTML blocks by their content.
    """
    data = article.data
    if article.path.endswith((".yaml", ".yml")):
        return (_metadata_keys(data.decode(), article.path),)
    metadata, body = find_front_matter(data, article.path)
    keys = _metadata_keys(data[slice(*metadata)].decode(), article.path) if metadata else ""
    structure: list[object] = [keys, body > 0]
    verbatim = 0
    for event, _, _ in read_events(data[body:]):
        name, edge, value = flatten_event(event)
        if name == "Rule":
            structure.append(name)
        elif edge and name not in INLINE_TAGS:
            structure.append((edge, name, repr(value)))
            if name in ("CodeBlock", "HtmlBlock"):
                verbatim += 1 if edge == "Start" else -1
        elif not edge and (verbatim or name == "TaskListMarker"):
            structure.append((name, value))
    return tuple(structure)


def _metadata_keys(text: str, path: str) -> str:
    """Return the shape of metadata: its keys and list lengths, not its values."""
    return repr(_shape(read_yaml(text, path=path, error=SourceError).value))


def _shape(value: object) -> object:
    if isinstance(value, dict):
        return {key: _shape(child) for key, child in value.items()}
    if isinstance(value, list):
        return [_shape(child) for child in value]
    return type(value).__name__
