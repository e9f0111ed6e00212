"""Keep reference links whole when their text, which is also their label, is translated.

``[tea]`` and ``[tea][]`` lead to the definition of "tea"; as ``[Tee]`` they would lead nowhere,
so assembly writes ``[Tee][tea]``.
"""

from collections.abc import Collection, Iterator
from typing import NamedTuple

from translate_pipeline.markdown.events import read_definitions, read_events

__all__ = ["defined_labels", "restore_references"]

_HEAD = b"x "  # keeps the text's own head from starting a block
_BARE = ("ShortcutUnknown", "CollapsedUnknown")


class _Reference(NamedTuple):
    """A reference link or image in a text."""

    label: str
    """Its label, as the parser compares them."""

    spelled: str
    """Its label as written."""

    is_bare: bool
    """Whether its text is its label."""

    start: int
    """Byte offset of its opening bracket."""

    end: int
    """Byte offset behind its first closing bracket; an empty ``[]`` may follow."""


def defined_labels(body: bytes) -> frozenset[str]:
    """Return the labels that a Markdown text defines."""
    if b"]:" not in body:
        return frozenset()
    return frozenset(_folded(label) for label in read_definitions(body))


def restore_references(source: str, translation: str, labels: Collection[str]) -> str:
    """Return a translation whose bare references name the labels of the source's, in order.

    Args:
        source: The unit's text.
        translation: Its translation.
        labels: Labels that the article defines, from ``defined_labels``.

    Example:
        >>> restore_references("See [tea].", "Lásd: [a teát].", {"tea"})
        'Lásd: [a teát][tea].'
    """
    if not labels or "[" not in source or "[" not in translation:
        return translation
    wanted = [r for r in _references(source) if r.label in labels]
    found = list(_references(translation))
    kept = [r.label for r in found if r.label in labels]
    lost = [r.spelled for r in wanted if r.is_bare and not _take(kept, r.label)]
    lonely = [r for r in found if r.is_bare and r.label not in labels]
    written = translation.encode()
    for reference, label in reversed(list(zip(lonely, lost, strict=False))):
        rest = written[reference.end :].removeprefix(b"[]")
        written = written[: reference.end] + f"[{label}]".encode() + rest
    return written.decode()


def _take(labels: list[str], label: str) -> bool:
    """Remove a label once; return whether it was there."""
    if label not in labels:
        return False
    labels.remove(label)
    return True


def _references(text: str) -> Iterator[_Reference]:
    line = _HEAD + text.replace("\n", " ").replace("\r", " ").encode()
    for event, start, end in read_events(line, is_fragment=True):
        tag = event.get("Start") if isinstance(event, dict) else None
        if not isinstance(tag, dict):
            continue
        value = tag.get("Link") or tag.get("Image")
        if not value or not str(value["link_type"]).endswith("Unknown"):
            continue
        yield _Reference(
            label=_folded(value["id"]),
            spelled=value["id"],
            is_bare=value["link_type"] in _BARE and not value["id"].startswith("^"),
            start=start - len(_HEAD),
            end=end - len(_HEAD),
        )


def _folded(label: str) -> str:
    """Return a label as CommonMark compares them: case folded, white space as one space."""
    return " ".join(label.split()).casefold()
