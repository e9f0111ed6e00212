"""Pictures without a text in their place, or without a caption."""

from collections.abc import Iterator, Sequence

from translate_pipeline.checks.base import Category
from translate_pipeline.checks.source.base import SourceCheck, SourceProblem, articles
from translate_pipeline.markdown.events import flatten_event, read_events
from translate_pipeline.markdown.front_matter import find_front_matter, read_front_matter
from translate_pipeline.model.documents import Document
from translate_pipeline.model.findings import Severity

__all__ = ["SOURCE_MISSING_ALT", "SOURCE_MISSING_CAPTION"]


def _find_alt(documents: Sequence[Document]) -> Iterator[SourceProblem]:
    for document in documents:
        for line, name in (*_listed(document, "alt"), *_in_text(document)):
            yield SourceProblem(
                document.article.path, line, f"'{name}' has no alt text", subject=name
            )


def _find_caption(documents: Sequence[Document]) -> Iterator[SourceProblem]:
    for document in documents:
        for line, name in _listed(document, "caption"):
            yield SourceProblem(
                document.article.path, line, f"'{name}' has no caption", subject=name
            )


def _listed(document: Document, key: str) -> Iterator[tuple[int, str]]:
    """Yield line and file of the pictures in the front matter that lack a key."""
    article = document.article
    front = find_front_matter(article.data, article.path)
    metadata = read_front_matter(article.data, front, path=article.path)
    images = metadata.value.get("images") if isinstance(metadata.value, dict) else None
    for number, image in enumerate(images if isinstance(images, list) else ()):
        if isinstance(image, dict) and not str(image.get(key) or "").strip():
            line, _ = metadata.positions.get(("images", number), (0, 0))
            yield line, str(image.get("file", "a picture"))


def _in_text(document: Document) -> Iterator[tuple[int, str]]:
    """Yield line and target of the pictures in the text whose alt text is empty."""
    data = document.article.data[document.body :]
    target, place, words = "", 0, ""
    for event, start, _ in read_events(data):
        name, edge, value = flatten_event(event)
        if name == "Image" and edge == "Start":
            target, place, words = str(value["dest_url"]), start, ""
        elif name == "Image":
            if not words.strip():
                before = document.article.data[: document.body + place]
                yield before.count(b"\n") + 1, target
            target = ""
        elif target and name in ("Text", "Code"):
            words += value


_TWO = """\
---
title: Tea
images:
  - file: images/one.jpg
    {one}
  - file: images/two.jpg
    alt: A bowl
    {two}
---

Text.
"""

SOURCE_MISSING_ALT = SourceCheck(
    name="source-missing-alt",
    category=Category.ACCURACY,
    severity=Severity.WARNING,
    summary="A picture has no alt text, in the front matter or in the text.",
    why="Readers who cannot see it learn nothing of it, in no language.",
    find=_find_alt,
    good=articles(
        "![A tea field](tea.jpg)",
        "Text with ![a leaf](leaf.png) in it.",
        "![`tea`](tea.jpg)",
        _TWO.format(one="alt: A field", two="caption: A bowl"),
    ),
    bad=articles(
        "![](tea.jpg)",
        "Text with ![ ](leaf.png) in it.",
        "[![](tea.jpg)](tea.md)",
        _TWO.format(one="caption: A field", two="caption: A bowl"),
    ),
)

SOURCE_MISSING_CAPTION = SourceCheck(
    name="source-missing-caption",
    category=Category.ACCURACY,
    severity=Severity.INFO,
    summary="A picture in the front matter has no caption.",
    why="Readers are not told what they see; a picture may also stand without one.",
    find=_find_caption,
    good=articles(
        "![A tea field](tea.jpg)",
        "Text.",
        "---\ntitle: Tea\n---\n\nText.",
        _TWO.format(one="alt: A field\n    caption: In Yame", two="caption: In Lima"),
    ),
    bad=articles(
        _TWO.format(one="alt: A field\n    caption: In Yame", two="credit: Yame City"),
        _TWO.format(one="alt: A field", two="caption: In Lima"),
        _TWO.format(one='alt: A field\n    caption: ""', two="caption: In Lima"),
        "---\nimages:\n  - file: a.jpg\n    alt: A field\n---\n\nText.",
    ),
)
