"""What changed from one text to another, word by word."""

import re
from typing import NamedTuple

from rapidfuzz.distance import Indel

__all__ = ["Edit", "mark_difference", "word_edits"]

# Scripts without spaces are compared character by character.
_WORD = re.compile(
    r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]|\d+(?:[.,]\d+)+|\w+(?:['’]\w+)*|\s+|[^\w\s]"
)
_CONTEXT_WORDS = 4


class Edit(NamedTuple):
    """A stretch of two texts: equal, or replaced; one side is empty if it was added or dropped."""

    old: str
    """The stretch in the old text."""

    new: str
    """The stretch in the new text."""

    @property
    def is_equal(self) -> bool:
        """Whether nothing changed here."""
        return self.old == self.new


def word_edits(old: str, new: str) -> tuple[Edit, ...]:
    """Return the stretches that make ``old`` into ``new``, in order.

    The old parts joined are ``old``, the new parts joined are ``new``. Changes with nothing but a
    blank between them are one.

    Example:
        >>> [tuple(edit) for edit in word_edits("green tea", "black tea")]
        [('green', 'black'), (' tea', ' tea')]
    """
    before, after = _WORD.findall(old), _WORD.findall(new)
    edits: list[Edit] = []
    for step in Indel.opcodes(before, after):
        old_part = "".join(before[step.src_start : step.src_end])
        new_part = "".join(after[step.dest_start : step.dest_end])
        edit = Edit(old_part, new_part)
        is_last = step.src_end == len(before) and step.dest_end == len(after)
        if edits and edit.is_equal and not old_part.strip() and not is_last:
            edits[-1] = _joined(edits[-1], edit)
        else:
            edits.append(edit)
    return tuple(_with_neighbours_joined(edits))


def _joined(one: Edit, other: Edit) -> Edit:
    return Edit(one.old + other.old, one.new + other.new)


def _with_neighbours_joined(edits: list[Edit]) -> list[Edit]:
    """Return the edits with adjacent changes as one."""
    joined: list[Edit] = []
    for edit in edits:
        if joined and not joined[-1].is_equal and not edit.is_equal:
            joined[-1] = _joined(joined[-1], edit)
        else:
            joined.append(edit)
    return joined


def mark_difference(old: str, new: str) -> str:
    """Return one line that shows what changed; what is long and needs no look is cut short.

    Example:
        >>> mark_difference("We sell green tea.", "We sell black tea.")
        'We sell [-green-]{+black+} tea.'
    """
    edits = word_edits(old, new)
    parts = []
    for number, edit in enumerate(edits):
        if edit.is_equal:
            parts.append(_cut(edit.old, after=number > 0, before=number < len(edits) - 1))
            continue
        parts.append(f"[-{_cut(edit.old, after=True, before=True)}-]" if edit.old else "")
        parts.append(f"{{+{edit.new}+}}" if edit.new else "")
    return "".join(parts).replace("\n", "⏎").strip()


def _cut(text: str, *, after: bool, before: bool) -> str:
    """Return a stretch without its middle: words next to changes stay."""
    words = re.findall(r"\s*\S+|\s+", text)
    head = words[: _CONTEXT_WORDS if after else 0]
    tail = words[len(words) - _CONTEXT_WORDS :] if before else []
    if len(words) <= len(head) + len(tail) + 1:
        return text
    first, last = "".join(head), "".join(tail).lstrip()
    return " ".join(part for part in (first, "…", last) if part)
