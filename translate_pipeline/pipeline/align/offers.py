"""What the units of a translated article offer to the messages of a catalog."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from translate_pipeline.checks import PairChecker
from translate_pipeline.checks.markup.structure import BROKEN_STRUCTURE
from translate_pipeline.markdown import assemble
from translate_pipeline.memory.alignment import SURE, align_texts
from translate_pipeline.memory.alignment_units import UnitLink
from translate_pipeline.memory.sentences import split_sentences
from translate_pipeline.model.catalogs import Catalog
from translate_pipeline.model.documents import Document, Key, Unit
from translate_pipeline.model.findings import Severity
from translate_pipeline.update.sentences import Languages

__all__ = ["Candidate", "candidates_of", "doubt_breaking", "doubt_faulty", "merge_candidates"]

# A text that is translated in two ways is for a translator to decide.
_CONTRADICTED = 0.7


@dataclass(frozen=True, slots=True)
class Candidate:
    """A text of the translated article, and the unit that it may translate."""

    key: Key
    """The message of that unit."""

    text: str
    """The translation."""

    confidence: float
    """How likely it is that the unit is meant, in [0, 1]."""

    line: int
    """1-based line of the unit in the article."""

    translated_line: int
    """1-based line of the text in the translated article."""

    faults: tuple[str, ...] = ()
    """Checks that found something."""

    @property
    def is_sure(self) -> bool:
        """Whether it may be published without a look."""
        return self.confidence >= SURE and not self.faults

    @property
    def is_copy(self) -> bool:
        """Whether it is the source text itself, though that has words to translate."""
        return self.text == self.key.msgid and any(char.isalpha() for char in self.text)


def candidates_of(
    links: Iterable[UnitLink],
    sources: Sequence[Unit],
    targets: Sequence[Unit],
    languages: Languages,
) -> Iterator[Candidate]:
    """Yield a candidate for each source unit that has a translation.

    Blocks that were put into one are divided by their sentences, where these tell how.
    """
    for link in links:
        if not link.sources or not link.targets:
            continue
        units = [sources[number] for number in link.sources]
        whole = languages.joint.join(targets[number].key.msgid for number in link.targets)
        texts = [whole] if len(units) == 1 else _divided(units, whole, languages)
        for unit, text in zip(units, texts, strict=False):
            line = targets[link.targets[0]].line
            yield Candidate(unit.key, text, link.confidence, unit.line, line)


def _divided(units: Sequence[Unit], text: str, languages: Languages) -> list[str]:
    """Return a piece of the text for each unit; all of it for the first if it cannot be cut."""
    owners: list[int] = []
    sentences: list[str] = []
    for number, unit in enumerate(units):
        found = split_sentences(unit.key.msgid, languages.source)
        sentences += found
        owners += [number] * len(found)
    translated = split_sentences(text, languages.target)
    pieces = [""] * len(units)
    owner = 0
    for link in align_texts(sentences, translated):
        its = {owners[number] for number in link.sources}
        if len(its) > 1:
            return [text]
        owner = its.pop() if its else owner
        pieces[owner] += "".join(translated[number] for number in link.targets)
    return [piece.strip() for piece in pieces] if all(map(str.strip, pieces)) else [text]


def merge_candidates(candidates: Iterable[Candidate]) -> dict[Key, Candidate]:
    """Return one candidate a message: the most likely one, in doubt where others differ."""
    merged: dict[Key, Candidate] = {}
    for candidate in candidates:
        other = merged.setdefault(candidate.key, candidate)
        best = candidate if candidate.confidence > other.confidence else other
        if other.text != candidate.text:
            best = replace(best, confidence=best.confidence * _CONTRADICTED)
        merged[candidate.key] = best
    return merged


def doubt_faulty(candidates: Mapping[Key, Candidate], checker: PairChecker) -> dict[Key, Candidate]:
    """Return the candidates, with the checks that speak against them."""
    return {
        key: replace(each, faults=_faults(key.msgid, each.text, checker))
        for key, each in candidates.items()
    }


def _faults(source: str, target: str, checker: PairChecker) -> tuple[str, ...]:
    findings = checker.check(source, target)
    return tuple(dict.fromkeys(f.check for f in findings if f.severity >= Severity.WARNING))


def doubt_breaking(
    candidates: Mapping[Key, Candidate], catalog: Catalog, documents: Iterable[Document]
) -> dict[Key, Candidate]:
    """Return the candidates; those that would break an article are in doubt."""
    checked = dict(candidates)
    for document in documents:
        sure = {key: each.text for key, each in checked.items() if each.is_sure}
        if not any(unit.key in sure for unit in document.units):
            continue
        for key in _refused(document, {**catalog.translations(), **sure}) & sure.keys():
            checked[key] = replace(checked[key], faults=(BROKEN_STRUCTURE.name,))
    return checked


def _refused(document: Document, texts: Mapping[Key, str]) -> set[Key]:
    """Return the messages whose text cannot be put in place."""
    keys = (document.units[number].key for number in assemble(document, texts).fallback)
    return {key for key in keys if key in texts}
