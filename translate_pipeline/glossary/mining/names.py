"""Find the names that texts of the source language use and the glossary lacks."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from translate_pipeline.glossary.match import TermMatch, TermMatcher
from translate_pipeline.glossary.mining.sequences import Sighting, find_sightings, lower_words
from translate_pipeline.glossary.mining.words import GENERIC_WORDS, NO_NAMES, TAIL_KINDS
from translate_pipeline.glossary.name_key import name_key
from translate_pipeline.model.findings import Place
from translate_pipeline.model.glossary import Entry, Glossary

__all__ = ["MinedName", "Passage", "mine_names"]

_PLACE_KINDS = ("city", "town", "village", "prefecture", "province", "district", "region")
_PREFIXES = {"person": "person-", "organisation": "org-", "product": "product-", "event": "event-"}


@dataclass(frozen=True, slots=True)
class Passage:
    """The words of one unit."""

    text: str
    """Plain text, inline codes removed."""

    place: Place
    """Where the unit stands."""

    is_title: bool = False
    """Whether it is a heading or title, whose capitals say little."""


@dataclass(frozen=True, slots=True)
class MinedName:
    """A name that no entry covers."""

    name: str
    """Bare name: the type word of a city and the like is left out."""

    spelled: str
    """Name as the texts write it most often, type word included."""

    kind: str
    """What its words show it to be; empty if they show nothing."""

    passages: tuple[Passage, ...]
    """Where it stands, once for each time, in text order; never empty."""

    proposed_id: str
    """Id that an entry may take; none of the glossary has it."""

    near: str = ""
    """Id of an entry whose names hold this one, such as a person's family name; or empty."""

    @property
    def count(self) -> int:
        """How often it stands in the texts."""
        return len(self.passages)


def mine_names(
    passages: Sequence[Passage], glossary: Glossary | None = None, *, min_count: int = 1
) -> tuple[MinedName, ...]:
    """Return the names that no entry covers, the most frequent first, then by name.

    A name is a run of words with capitals that does not owe them to the start of a sentence.

    Args:
        passages: Texts in the source language, in order.
        glossary: Entries that are known; None if there are none yet.
        min_count: How often a name has to stand in the texts.
    """
    matcher = TermMatcher(glossary, glossary.source) if glossary else None
    covered = [_covered(matcher.find(p.text), p.text) if matcher else () for p in passages]
    common = lower_words(passage.text for passage in passages)
    sightings = [
        (sighting, passage)
        for passage, spans in zip(passages, covered, strict=True)
        for sighting in find_sightings(passage.text, spans, common, is_title=passage.is_title)
    ]
    groups = _group(_with_surnames(_sure(sightings, common)))
    taken = {entry.id for entry in glossary.entries} if glossary else set()
    names = [_build_name(group, taken, glossary) for group in groups if len(group) >= min_count]
    return tuple(sorted(names, key=lambda name: (-name.count, name.name.casefold(), name.kind)))


def _covered(matches: Iterable[TermMatch], text: str) -> tuple[tuple[int, int], ...]:
    """Return the spans of matches, but for a name that the next word makes another place.

    ``Hill City`` is not covered by the entry of Hill Prefecture.
    """
    spans = []
    for match in matches:
        follower = text[match.end :].split()[:1] if text[match.end : match.end + 1] == " " else []
        kind = TAIL_KINDS.get(follower[0].strip(".,;:!?()’'\"")) if follower else None
        is_bare = text[match.start : match.end] in match.entry.names
        if not (is_bare and kind in _PLACE_KINDS and kind != match.entry.kind.name):
            spans.append(match.span)
    return tuple(spans)


def _sure(
    sightings: list[tuple[Sighting, Passage]], common: Counter[str]
) -> list[tuple[Sighting, Passage]]:
    """Return the sightings of names that stand once at least where only a name has capitals."""
    firm = Counter(sighting.spelled for sighting, _ in sightings if sighting.is_firm)
    return [
        (sighting, passage)
        for sighting, passage in sightings
        if firm[sighting.spelled] and not _is_common(sighting, firm, common)
    ]


def _with_surnames(
    sightings: list[tuple[Sighting, Passage]],
) -> list[tuple[Sighting, Passage]]:
    """Make persons of the words that a person's name ends with."""
    surnames = {s.name.split()[-1] for s, _ in sightings if s.kind == "person"}
    return [
        (replace(s, kind="person") if not s.kind and s.name in surnames else s, passage)
        for s, passage in sightings
    ]


def _is_common(sighting: Sighting, firm: Counter[str], common: Counter[str]) -> bool:
    """Return whether a word alone is a common one that was given a capital."""
    words = sighting.spelled.split()
    if all(word in GENERIC_WORDS or word in NO_NAMES for word in words):
        return True
    return len(words) == 1 and common[words[0].casefold()] >= firm[sighting.spelled]


def _group(
    sightings: list[tuple[Sighting, Passage]],
) -> list[list[tuple[Sighting, Passage]]]:
    """Group sightings of one name and kind; one without a kind joins the only one that has."""
    kinds: dict[str, set[str]] = defaultdict(set)
    for sighting, _ in sightings:
        kinds[name_key(sighting.name)] |= {sighting.kind} - {""}
    groups: dict[tuple[str, str], list[tuple[Sighting, Passage]]] = defaultdict(list)
    for sighting, passage in sightings:
        folded = name_key(sighting.name)
        known = kinds[folded]
        kind = sighting.kind or (next(iter(known)) if len(known) == 1 else "")
        groups[folded, kind].append((sighting, passage))
    return list(groups.values())


def _build_name(
    group: list[tuple[Sighting, Passage]], taken: set[str], glossary: Glossary | None
) -> MinedName:
    first = next((s for s, _ in group if s.kind), group[0][0])
    spelled = Counter(sighting.spelled for sighting, _ in group).most_common(1)[0][0]
    near = _near(first, glossary)
    kind = first.kind or ("person" if near and near.kind.name == "person" else "")
    return MinedName(
        name=first.name,
        spelled=spelled,
        kind=kind,
        passages=tuple(passage for _, passage in group),
        proposed_id=_propose_id(first.name, kind, taken),
        near=near.id if near else "",
    )


def _propose_id(name: str, kind: str, taken: set[str]) -> str:
    slug = _PREFIXES.get(kind, "") + name_key(name).replace(" ", "-")
    candidates = [slug, f"{slug}-{kind or 'place'}"]
    candidates += [f"{slug}-{number}" for number in range(2, len(taken) + 3)]
    return next(candidate for candidate in candidates if candidate not in taken)


def _near(sighting: Sighting, glossary: Glossary | None) -> Entry | None:
    """Return the first entry with a name that the sighting is a part of; None if there is none."""
    if glossary is None or sighting.kind in _PLACE_KINDS:
        return None
    words = f" {name_key(sighting.name)} "
    for entry in glossary.active:
        if any(
            words in f" {name_key(name)} " and name_key(name) != words.strip()
            for name in entry.names
        ):
            return entry
    return None
