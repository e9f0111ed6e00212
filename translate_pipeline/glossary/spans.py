"""What a finder finds, and which finds win."""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from translate_pipeline.model.glossary import Entry, Term

__all__ = ["TermMatch", "compose_text", "pick_longest"]


@dataclass(frozen=True, slots=True)
class TermMatch:
    """A name of the glossary in a text."""

    start: int
    """Code point where it starts."""

    end: int
    """Code point where it ends, type word and ending included."""

    entry: Entry
    """Whose name it is; of entries that share the name, the first one of the file."""

    term: Term
    """Its bare name as the glossary writes it; other source names count as admitted."""

    rivals: tuple[Entry, ...] = ()
    """Other entries with the same name in the same place."""

    @property
    def span(self) -> tuple[int, int]:
        """Code points that it covers, half-open."""
        return self.start, self.end


def pick_longest(candidates: Iterable[TermMatch]) -> tuple[TermMatch, ...]:
    """Return matches in text order without overlaps: the longest first, then the leftmost.

    Of matches with the same span the first one wins; the entries of the others are its rivals.
    """
    by_span: dict[tuple[int, int], list[TermMatch]] = {}
    for match in candidates:
        by_span.setdefault(match.span, []).append(match)
    kept: list[TermMatch] = []
    for start, end in sorted(by_span, key=lambda span: (span[0] - span[1], span[0])):
        if all(end <= other.start or other.end <= start for other in kept):
            kept.append(_with_rivals(by_span[start, end]))
    return tuple(sorted(kept, key=lambda match: match.start))


def _with_rivals(matches: list[TermMatch]) -> TermMatch:
    first = matches[0]
    rivals = dict.fromkeys(match.entry.id for match in matches if match.entry is not first.entry)
    if not rivals:
        return first
    entries = {match.entry.id: match.entry for match in matches}
    return TermMatch(
        first.start, first.end, first.entry, first.term, tuple(entries[each] for each in rivals)
    )


def compose_text(text: str) -> tuple[str, list[int]]:
    """Return the text in NFC, and where each of its code points starts in ``text``.

    The list has one item more, the length of ``text``.

    Example:
        >>> compose_text("Jame\u0301ban")
        ('Jaméban', [0, 1, 2, 3, 5, 6, 7, 8])
    """
    if unicodedata.is_normalized("NFC", text):
        return text, list(range(len(text) + 1))
    composed, starts, begin = "", [], 0
    for end in range(1, len(text) + 1):
        if end < len(text) and unicodedata.category(text[end])[0] == "M":
            continue
        cluster = unicodedata.normalize("NFC", text[begin:end])
        composed += cluster
        starts += [begin] * len(cluster)
        begin = end
    return composed, [*starts, len(text)]
