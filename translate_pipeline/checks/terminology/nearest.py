"""What stands in a translation where an approved term is missing."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from translate_pipeline.checks.names import Rendering
from translate_pipeline.memory.similarity import edit_distance

__all__ = ["Wrong", "nearest_wrong"]

_LONG_FROM = 4  # shorter names are a slip or two from every short word
_HAN = re.compile(r"[\u4e00-\u9fff]")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class Wrong:
    """A piece of a translation that was probably meant for a name."""

    words: str
    """It in quotes, and what it is."""

    span: tuple[int, int]
    """Code points of the msgstr."""


def nearest_wrong(rendering: Rendering) -> Wrong | None:
    """Return what was probably meant: the source name, another language's, or a slip."""
    text = rendering.target.text
    for form, what in _known_forms(rendering):
        at = text.find(form)
        if at >= 0:
            return _wrong(rendering, at, at + len(form), what)
    return _slip(rendering, text)


def _known_forms(rendering: Rendering) -> Iterator[tuple[str, str]]:
    """Yield forms of the entry that are right elsewhere, the source's first."""
    target = rendering.language
    for entry in rendering.entries:
        decided = entry.decision(target)
        own = {term.form for term in decided.approved} if decided else set()
        for name in entry.names:
            if name not in own:
                yield name, "as in the source"
        if entry.japanese and entry.japanese.kanji:
            yield entry.japanese.kanji, "the Japanese spelling"
        for language, decision in entry.decisions.items():
            form = decision.preferred.form
            if form not in own and language != target:
                yield form, f"the form for '{language}'"


def _slip(rendering: Rendering, text: str) -> Wrong | None:
    """Return the words with a capital that are a slip or two away from the expected name."""
    decision = rendering.name.entry.decision(rendering.language)
    name = decision.preferred.form if decision else rendering.name.term.form
    if _HAN.search(name):
        return _han_slip(rendering, name, text)
    words = list(_WORD.finditer(text))
    count = len(_WORD.findall(name))
    most = 2 if len(name) >= _LONG_FROM else 1
    best: tuple[int, int, int] | None = None
    for first in range(len(words) - count + 1):
        start, end = words[first].start(), words[first + count - 1].end()
        if text[start].isupper() != name[0].isupper():
            continue
        distance = _distance(name, text[start:end])
        if distance <= most and (best is None or distance < best[0]):
            best = (distance, start, end)
    return _wrong(rendering, best[1], best[2], "similar") if best else None


def _han_slip(rendering: Rendering, name: str, text: str) -> Wrong | None:
    """Return characters in the place of a name that share half of its own with it or more."""
    best = (0, 0)
    for start in range(len(text) - len(name) + 1):
        piece = text[start : start + len(name)]
        same = sum(one == other for one, other in zip(name, piece, strict=True))
        if piece.isalpha() and same * 2 >= len(name):
            best = max(best, (same, -start))
    same, start = best[0], -best[1]
    return _wrong(rendering, start, start + len(name), "similar") if same else None


def _distance(name: str, words: str) -> int:
    """Return how many slips make a name into the head of some words; an ending may follow."""
    heads = {words[: len(name) + more] for more in (-1, 0, 1)}
    return min(edit_distance(name, head) for head in heads)


def _wrong(rendering: Rendering, start: int, end: int, what: str) -> Wrong:
    prose = rendering.target
    words = f"'{prose.text[start:end]}', {what}"
    return Wrong(words, prose.span(start, end))
