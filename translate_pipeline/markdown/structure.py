"""The block structure of a Markdown text, for comparing two of them."""

from collections.abc import Iterator

from translate_pipeline.markdown.events import INLINE_TAGS, flatten_event, read_events
from translate_pipeline.markdown.front_matter import find_front_matter, read_front_matter
from translate_pipeline.markdown.write_html import html_structure
from translate_pipeline.model.documents import Article

__all__ = ["block_structure"]


def block_structure(article: Article) -> tuple[object, ...]:
    """Return what blocks an article has, in order, with their nesting and attributes.

    Two articles with the same structure differ in inline text alone: metadata counts by its
    keys, code by its content, HTML blocks by their tags.
    """
    data = article.data
    front = find_front_matter(data, article.path)
    metadata = repr(_shape(read_front_matter(data, front, path=article.path).value))
    return (front.syntax, metadata, front.body > 0, *_blocks(data[front.body :]))


def _blocks(body: bytes) -> Iterator[object]:
    """Yield the blocks: HTML by its tags, code by its text, others by having a text."""
    is_code = has_text = False
    quotes = 0
    for event, start, end in read_events(body):
        name, edge, value = flatten_event(event)
        if edge and name not in INLINE_TAGS:
            yield edge, name, repr(value)
            has_text = False
            is_code = (edge, name) == ("Start", "CodeBlock")
            if name == "BlockQuote":
                quotes += 1 if edge == "Start" else -1
            elif (edge, name) == ("Start", "HtmlBlock"):
                yield html_structure(body, start, end, quotes)
        elif name in ("Rule", "TaskListMarker") or (is_code and not edge):
            yield name, value
        elif not has_text:
            has_text = True
            yield "text"


def _shape(value: object) -> object:
    """Return the shape of metadata: its keys and list lengths, not its values."""
    if isinstance(value, dict):
        return {key: _shape(child) for key, child in value.items()}
    if isinstance(value, list):
        return [_shape(child) for child in value]
    if isinstance(value, int | float) and not isinstance(value, bool):
        return "str"  # in another language a number may need quotes
    return type(value).__name__
