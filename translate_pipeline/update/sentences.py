"""Translations put together again from the sentences that stayed."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from translate_pipeline.memory.alignment import SURE, Link, align_texts
from translate_pipeline.memory.sentences import split_sentences
from translate_pipeline.memory.similarity import SimilarTexts, similarity
from translate_pipeline.update.leftovers import Leftover, Wanted

__all__ = ["Composed", "Languages", "SentenceStock"]

_SAME_SENTENCE_FROM = 0.6  # a changed sentence keeps the translation of one so similar
_SIMILAR_SENTENCE_FROM = 0.7  # of a text that shares no sentence, more is asked
_FEWEST_CHARACTERS = 12  # a shared "Yes." alone tells nothing
_UNSPACED = ("zh", "ja", "th", "lo", "km", "my")


@dataclass(frozen=True, slots=True)
class Languages:
    """Languages of a catalog, in any spelling."""

    source: str
    """Language of the msgids."""

    target: str
    """Language of the translations; empty if the catalog does not say."""

    @property
    def joint(self) -> str:
        """What stands between two sentences of a translation."""
        return "" if self.target.startswith(_UNSPACED) else " "


@dataclass(frozen=True, slots=True)
class Composed:
    """A translation made of sentences."""

    msgstr: str
    """The translation."""

    sources: tuple[Leftover, ...]
    """Leftovers whose sentences it has, in the order of their first."""

    score: float
    """How much of the wanted text is translated by it, or how similar its main source is."""


@dataclass(eq=False, slots=True)
class _Cut:
    """A leftover in sentences, each with the link to its translation."""

    leftover: Leftover
    sentences: list[str]
    targets: list[str]
    links: tuple[Link, ...]
    is_sure: bool
    link_of: dict[int, int] = field(default_factory=dict)

    def piece(self, link: int) -> str:
        """Return the translation of a link, with translated sentences that nothing claims."""
        found = self.links[link].targets
        end = found.stop
        for following in self.links[link + 1 :]:
            if following.sources:
                break
            end = following.targets.stop
        start = 0 if link == self._first else found.start
        return "".join(self.targets[start:end])

    @property
    def _first(self) -> int:
        return next((n for n, link in enumerate(self.links) if link.sources), 0)


@dataclass(frozen=True, slots=True)
class _Hit:
    """A sentence of the wanted text with the cut and the link that translate it."""

    cut: _Cut
    link: int


class SentenceStock:
    """The sentences of all leftovers, found by their text."""

    def __init__(self, leftovers: Sequence[Leftover], languages: Languages) -> None:
        """Cut the source texts of the leftovers; translations are aligned when they are needed."""
        self._languages = languages
        self._places: dict[str, list[tuple[Leftover, int]]] = {}
        self._sentences: dict[Leftover, list[str]] = {}
        self._cuts: dict[Leftover, _Cut] = {}
        self._texts: list[str] = []
        self._similar: SimilarTexts | None = None
        for leftover in leftovers:
            sentences = split_sentences(leftover.source, languages.source)
            self._sentences[leftover] = sentences
            for number, sentence in enumerate(sentences):
                self._places.setdefault(_folded(sentence), []).append((leftover, number))

    def compose(self, wanted: Wanted) -> Composed | None:
        """Return the translation that shared sentences give to a text; None if it shares none."""
        text = wanted.message.msgid
        sentences = split_sentences(text, self._languages.source)
        shared = [_folded(s) for s in sentences if _folded(s) in self._places]
        if sum(map(len, shared)) < min(_FEWEST_CHARACTERS, len(_folded(text))):
            return None
        main = self._main_source(shared, wanted)
        hits = self._hits(sentences, main, wanted)
        sources = tuple(dict.fromkeys(hit.cut.leftover for hit in hits if hit))
        covered = sum(map(len, shared)) / max(1, sum(len(_folded(s)) for s in sentences))
        score = max(covered, *(similarity(text, source.source) for source in sources))
        if not all(hit.cut.is_sure for hit in hits if hit):
            return self._whole(main, covered, shared, score)
        msgstr = self._joined(sentences, hits)
        return Composed(msgstr, sources, score) if msgstr.strip() else None

    def _whole(
        self, main: Leftover, covered: float, shared: list[str], score: float
    ) -> Composed | None:
        """Return all of a translation whose sentences cannot be told apart."""
        of_main = sum(map(len, shared)) / max(1, len(_folded(main.source)))
        if max(covered, of_main) < 0.5:
            return None
        return Composed(main.message.msgstr[0], (main,), score)

    def _main_source(self, shared: list[str], wanted: Wanted) -> Leftover:
        """Return the leftover that has most of the shared sentences, the nearest of several."""
        weights: dict[Leftover, int] = {}
        for sentence in dict.fromkeys(shared):
            for leftover in dict.fromkeys(place[0] for place in self._places[sentence]):
                weights[leftover] = weights.get(leftover, 0) + len(sentence)
        return min(
            weights,
            key=lambda one: (
                -weights[one],
                one.message.is_obsolete,
                abs(one.position - wanted.position),
                one.position,
            ),
        )

    def _hits(self, sentences: list[str], main: Leftover, wanted: Wanted) -> list[_Hit | None]:
        """Return for each sentence where its translation stands; None for new ones."""
        used: set[tuple[Leftover, int]] = set()
        hits: list[_Hit | None] = []
        for sentence in sentences:
            place = self._best_place(sentence, main, wanted, used)
            if place is None:
                hits.append(None)
                continue
            leftover, number = place
            used.add((leftover, number))
            hits.append(self._hit(leftover, number))
        self._fill_changed(sentences, hits, used)
        return hits

    def _best_place(
        self, sentence: str, main: Leftover, wanted: Wanted, used: set[tuple[Leftover, int]]
    ) -> tuple[Leftover, int] | None:
        """Return where a sentence stands: unused before used, in the main source before others."""
        places = self._places.get(_folded(sentence), ())
        return min(
            places,
            key=lambda place: (
                place in used,
                place[0] is not main,
                place[0].message.is_obsolete,
                abs(place[0].position - wanted.position),
                place[1],
            ),
            default=None,
        )

    def _fill_changed(
        self, sentences: list[str], hits: list[_Hit | None], used: set[tuple[Leftover, int]]
    ) -> None:
        """Give changed sentences the translation of the most similar unused one.

        The leftovers that serve the text already come first, then all others.
        """
        own = list(dict.fromkeys(hit.cut.leftover for hit in hits if hit))
        for number, hit in enumerate(hits):
            if hit is not None:
                continue
            sentence = _folded(sentences[number])
            place = self._most_similar(sentence, own, used) or self._similar_place(sentence, used)
            if place is not None:
                used.add(place)
                hits[number] = self._hit(*place)

    def _most_similar(
        self, sentence: str, leftovers: list[Leftover], used: set[tuple[Leftover, int]]
    ) -> tuple[Leftover, int] | None:
        """Return where the most similar unused sentence of some leftovers stands."""
        scored = [
            (similarity(sentence, _folded(other)), (leftover, place))
            for leftover in leftovers
            for place, other in enumerate(self._sentences[leftover])
            if (leftover, place) not in used
        ]
        best = max(scored, key=lambda found: found[0], default=None)
        return best[1] if best is not None and best[0] >= _SAME_SENTENCE_FROM else None

    def _similar_place(
        self, sentence: str, used: set[tuple[Leftover, int]]
    ) -> tuple[Leftover, int] | None:
        """Return where a similar unused sentence of any leftover stands."""
        if self._similar is None:
            self._texts = list(self._places)
            self._similar = SimilarTexts(self._texts)
        found = self._similar.find(sentence, threshold=_SIMILAR_SENTENCE_FROM, limit=3)
        places = (place for index, _ in found for place in self._places[self._texts[index]])
        return next((place for place in places if place not in used), None)

    def _hit(self, leftover: Leftover, number: int) -> _Hit:
        cut = self._cuts.get(leftover) or self._cut(leftover)
        return _Hit(cut, cut.link_of[number])

    def _cut(self, leftover: Leftover) -> _Cut:
        sentences = self._sentences[leftover]
        targets = split_sentences(leftover.message.msgstr[0], self._languages.target)
        links = align_texts(sentences, targets)
        is_sure = len(sentences) == 1 or all(link.confidence >= SURE for link in links)
        cut = _Cut(leftover, sentences, targets, links, is_sure)
        for at, link in enumerate(links):
            cut.link_of |= dict.fromkeys(link.sources, at)
        self._cuts[leftover] = cut
        return cut

    def _joined(self, sentences: list[str], hits: list[_Hit | None]) -> str:
        """Return the translations of the hits in the order of the wanted text."""
        parts: list[str] = []
        seen: list[_Hit] = []
        for sentence, hit in zip(sentences, hits, strict=True):
            if hit is None or hit in seen:
                continue
            seen.append(hit)
            piece = hit.cut.piece(hit.link)
            if piece.strip():
                gap = "\n" if sentence.endswith("\n") else self._gap(piece)
                parts.append(piece.strip() + gap)
        return "".join(parts).strip()

    def _gap(self, piece: str) -> str:
        """Return the blank behind a piece, as its translator wrote it."""
        blank = piece[len(piece.rstrip()) :].replace("\n", "")
        return blank or self._languages.joint


def _folded(sentence: str) -> str:
    return " ".join(sentence.split())
