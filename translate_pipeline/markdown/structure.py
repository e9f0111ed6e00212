"""The block structure of a Markdown text, for comparing two of them."""

from translate_pipeline.markdown.events import INLINE_TAGS, raw_events
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


def _blocks(body: bytes) -> list[object]:
    """Return the blocks: HTML by its tags, code by its text, others by having a text."""
    found: list[object] = []
    is_code = has_text = False
    quotes = 0
    for event, reach in raw_events(body):
        edge = "Start" if "Start" in event else "End" if "End" in event else ""
        tag = event[edge] if edge else None
        name = tag if type(tag) is str else next(iter(tag)) if tag else ""
        if edge and name not in INLINE_TAGS:
            has_text = False
            found.append((edge, repr(tag)))
            is_code = (edge, name) == ("Start", "CodeBlock")
            if name == "BlockQuote":
                quotes += 1 if edge == "Start" else -1
            elif (edge, name) == ("Start", "HtmlBlock"):
                found.append(html_structure(body, reach["start"], reach["end"], quotes))
        elif is_code or event == "Rule" or "TaskListMarker" in event:
            found.append(repr(event))
        elif not has_text:
            has_text = True
            found.append("text")
    return found


def _shape(value: object) -> object:
    """Return the shape of metadata: its keys and list lengths, not its values."""
    if isinstance(value, dict):
        return {key: _shape(child) for key, child in value.items()}
    if isinstance(value, list):
        return [_shape(child) for child in value]
    if isinstance(value, int | float) and not isinstance(value, bool):
        return "str"  # in another language a number may need quotes
    return type(value).__name__
