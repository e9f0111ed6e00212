"""Changed texts and the translations that are left over: which belongs to which."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from translate_pipeline.markdown import find_codes
from translate_pipeline.memory.sentences import split_sentences
from translate_pipeline.memory.similarity import SimilarTexts, similarity
from translate_pipeline.model.updates import Change
from translate_pipeline.update.cosmetic import adjust_targets
from translate_pipeline.update.leftovers import (
    Leftover,
    Placement,
    Wanted,
    adopt,
    suggest,
)
from translate_pipeline.update.risks import name_risks
from translate_pipeline.update.sentences import Languages, SentenceStock

__all__ = ["find_changed", "find_minor"]

_MINOR_FROM = 0.8
_SIMILAR_FROM = 0.65
_SIMILAR_AGAIN_FROM = 0.75  # a leftover that serves a message already has to fit better
_SETTLED_FROM = 0.85  # sentences that make up so much of a text leave nothing to look for
_CANDIDATES = 5


@dataclass(frozen=True, slots=True)
class _Proposal:
    """A translation that a message might get."""

    wanted: Wanted
    msgstr: str
    sources: tuple[Leftover, ...]
    score: float
    change: Change

    @property
    def rank(self) -> tuple[float, bool, bool, bool, int, int, int]:
        """What sorts the best proposal first; position decides between equally good ones."""
        main = self.sources[0]
        return (
            -round(self.score, 2),
            self.change is not Change.SENTENCES,
            main.message.is_obsolete,
            main.message.role != self.wanted.message.role,
            abs(main.position - self.wanted.position),
            self.wanted.position,
            main.position,
        )


def find_minor(
    wanted: Sequence[Wanted],
    leftovers: Sequence[Leftover],
    articles: Collection[str],
    language: str,
) -> Iterator[Placement]:
    """Yield the messages of articles whose changes an editor declared small.

    A change of numbers, dates, negation or markup is not small, whatever was declared, nor is a
    sentence that was added, dropped or moved.

    Args:
        wanted: Messages without translation.
        leftovers: Translations without message.
        articles: References of the articles.
        language: Source language.
    """
    ours = [each for each in wanted if set(each.message.references) <= set(articles)]
    if not ours:
        return
    used: set[Leftover] = set()
    for proposal in sorted(_similar(ours, leftovers, _MINOR_FROM), key=lambda one: one.rank):
        (leftover,) = proposal.sources
        old, new = leftover.message.msgid, proposal.wanted.message.msgid
        adjusted = adjust_targets(proposal.msgstr, old, new)
        is_small = not name_risks(old, new, language=language) and _is_small(old, new, language)
        if leftover in used or adjusted is None or not is_small:
            continue
        used.add(leftover)
        message = adopt(proposal.wanted, leftover, msgstr=adjusted)
        yield Placement(proposal.wanted, message, Change.MINOR, (leftover,))


def _is_small(old: str, new: str, language: str) -> bool:
    """Return whether two texts have the same markup, and sentence for sentence nearly the words."""
    before, after = split_sentences(old, language), split_sentences(new, language)
    kinds = [[code.kind for code in find_codes(text)] for text in (old, new)]
    return (
        kinds[0] == kinds[1]
        and len(before) == len(after)
        and all(
            similarity(one, other) >= _MINOR_FROM for one, other in zip(before, after, strict=True)
        )
    )


def find_changed(
    wanted: Sequence[Wanted], leftovers: Sequence[Leftover], languages: Languages
) -> Iterator[Placement]:
    """Yield messages with what is left of a translation: fuzzy, with the text it was made for.

    The best proposal of all comes first. The sentences of a leftover may serve several
    messages, for a paragraph may be split; as a whole it serves one, or another that is very
    similar.
    """
    if not wanted or not leftovers:
        return
    proposals = list(_composed(wanted, SentenceStock(leftovers, languages)))
    settled = {one.wanted for one in proposals if one.score >= _SETTLED_FROM}
    others = [each for each in wanted if each not in settled]
    proposals += _similar(others, leftovers, _SIMILAR_FROM)
    proposals.sort(key=lambda one: one.rank)
    served: set[Wanted] = set()
    used: set[Leftover] = set()
    for least_again in (2.0, _SIMILAR_AGAIN_FROM):
        for proposal in proposals:
            is_taken = proposal.change is Change.SIMILAR and proposal.sources[0] in used
            if proposal.wanted in served or (is_taken and proposal.score < least_again):
                continue
            served.add(proposal.wanted)
            used.update(proposal.sources)
            yield _placement(proposal)


def _composed(wanted: Sequence[Wanted], stock: SentenceStock) -> Iterator[_Proposal]:
    for each in wanted:
        composed = stock.compose(each)
        if composed is not None:
            yield _Proposal(
                each, composed.msgstr, composed.sources, composed.score, Change.SENTENCES
            )


def _similar(
    wanted: Sequence[Wanted], leftovers: Sequence[Leftover], threshold: float
) -> Iterator[_Proposal]:
    texts = SimilarTexts([leftover.message.msgid for leftover in leftovers])
    for each in wanted:
        for index, score in texts.find(each.message.msgid, threshold=threshold, limit=_CANDIDATES):
            found = leftovers[index]
            yield _Proposal(each, found.message.msgstr[0], (found,), score, Change.SIMILAR)


def _placement(proposal: _Proposal) -> Placement:
    # A line a source: where paragraphs were joined, the translator sees it.
    previous = "\n".join(source.source for source in proposal.sources)
    message = suggest(proposal.wanted, proposal.msgstr, previous, proposal.sources)
    return Placement(proposal.wanted, message, proposal.change, proposal.sources)
