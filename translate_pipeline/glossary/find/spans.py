"""What a finder finds, and which finds win."""

import unicodedata
from bisect import bisect
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from translate_pipeline.glossary.inflect.base import Grade
from translate_pipeline.model.glossary import Entry, Term, TermStatus

__all__ = ["TermMatch", "compose_text", "drop_shadowed", "pick_longest"]


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

    grade: Grade = Grade.EXACT
    """How well the text spells it; source names are exact."""

    well_formed: str = ""
    """How the whole match should read, if it is loose and that is certain; else empty."""

    has_type_word: bool = False
    """Whether its type word stands with it: ``Yame City``, ``八女市``, ``Jame városa``."""

    @property
    def span(self) -> tuple[int, int]:
        """Code points that it covers, half-open."""
        return self.start, self.end


def pick_longest(candidates: Iterable[TermMatch]) -> tuple[TermMatch, ...]:
    """Return matches in text order without overlaps: the longest first, then the leftmost.

    Of matches with the same span the better spelled one wins, then an approved term before a
    forbidden one, then the first one; the entries of the others with its grade are its rivals.
    """
    by_span: dict[tuple[int, int], list[TermMatch]] = {}
    for match in candidates:
        by_span.setdefault(match.span, []).append(match)
    kept: list[tuple[int, int]] = []
    for start, end in sorted(by_span, key=lambda span: (span[0] - span[1], span[0])):
        at = bisect(kept, (start, end))
        is_free_before = at == 0 or kept[at - 1][1] <= start
        if is_free_before and (at == len(kept) or end <= kept[at][0]):
            kept.insert(at, (start, end))
    return tuple(_with_rivals(by_span[span]) for span in kept)


def drop_shadowed(candidates: Iterable[TermMatch]) -> tuple[TermMatch, ...]:
    """Return matches in text order, overlapping ones too, without those that say nothing new.

    Left out are matches inside a longer or better one of the same entry, and forbidden terms
    inside an approved one of any entry.
    """
    kept = []
    ends: dict[str, int] = {}
    approved_end = 0
    for match in sorted(
        candidates, key=lambda match: (match.start, -match.end, _precedence(match))
    ):
        is_forbidden = match.term.status is TermStatus.FORBIDDEN
        if match.end <= max(ends.get(match.entry.id, 0), approved_end if is_forbidden else 0):
            continue
        ends[match.entry.id] = match.end
        if not is_forbidden and match.grade > Grade.LOOSE:
            approved_end = max(approved_end, match.end)
        kept.append(match)
    return tuple(kept)


def _with_rivals(matches: list[TermMatch]) -> TermMatch:
    first = min(matches, key=_precedence)
    entries = {match.entry.id: match.entry for match in matches if match.grade is first.grade}
    rivals = [each for each in entries if each != first.entry.id]
    if not rivals:
        return first
    return replace(first, rivals=tuple(entries[each] for each in rivals))


def _reading_order(match: TermMatch) -> tuple[int, int, tuple[bool, int, bool]]:
    return match.start, -match.end, _precedence(match)


def _precedence(match: TermMatch) -> tuple[bool, int, bool]:
    is_forbidden = match.term.status is TermStatus.FORBIDDEN
    # An inflected term that is right is as good as one that needs no ending.
    is_right = match.grade >= Grade.STRICT and not is_forbidden
    return not is_right, -match.grade, is_forbidden


def compose_text(text: str) -> tuple[str, Sequence[int]]:
    """Return the text in NFC, and where each of its code points starts in ``text``.

    The places have one item more, the length of ``text``.

    Example:
        >>> compose_text("Jame\u0301ban")
        ('Jaméban', [0, 1, 2, 3, 5, 6, 7, 8])
    """
    if unicodedata.is_normalized("NFC", text):
        return text, range(len(text) + 1)
    composed, starts, begin = "", [], 0
    for end in range(1, len(text) + 1):
        if end < len(text) and unicodedata.category(text[end])[0] == "M":
            continue
        cluster = unicodedata.normalize("NFC", text[begin:end])
        composed += cluster
        starts += [begin] * len(cluster)
        begin = end
    return composed, [*starts, len(text)]
