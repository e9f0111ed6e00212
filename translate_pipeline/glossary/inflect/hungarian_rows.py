"""The paradigm of a Hungarian name: the stems it has, and the endings that each one takes.

Rules: AkH. 17 and 82-84 (final vowels, -val), 174-189 (-i adjectives), 215-217 (foreign names).
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from translate_pipeline.glossary.inflect.base import Grade
from translate_pipeline.glossary.inflect.hungarian_endings import (
    Ending,
    pick,
    short_endings,
    with_consonant,
)
from translate_pipeline.glossary.inflect.hungarian_sounds import Sound, hear_end, lengthen
from translate_pipeline.glossary.inflect.hungarian_tables import (
    Table,
    adjective_table,
    case_table,
    hyphen_table,
    lost_table,
    relation_table,
    table_of,
)

__all__ = ["Row", "Use", "adjective_stem", "read_rows"]

# Names whose possessive final vowel is lost before -i (AkH. 177): nyíregyházi.
_POSSESSIVE_TAILS = ("háza", "halma", "falva", "laka", "földe", "telke", "háta", "hegye")
# The old locatives that are still written.
_LOCATIVES = {
    "pécs": ("ett",),
    "győr": ("ött",),
    "vác": ("ott",),
    "vár": ("ott", "t"),
    "hely": ("ett", "t"),
}
# Nouns whose stem changes, with the case endings on it and whether -i is among them; others are
# told in the entry.
_CHANGED_STEMS = {
    "-tó": ("-tav", ("at", "on"), True),
    "halom": ("halm", ("ot", "on"), True),
    "malom": ("malm", ("ot", "on"), True),
    "torony": ("torny", ("ot", "on"), True),
    "birodalom": ("birodalm", ("at",), True),
    "híd": ("hid", ("at",), False),
    "út": ("ut", ("at",), False),
    "víz": ("viz", ("et",), False),
    "falu": ("falv", (), False),
}
_DOUBLED_DIGRAPHS = frozenset(["ccs", "ggy", "lly", "nny", "ssz", "tty", "zzs"])
_LOST = ("beli", "beliek", "szerű")


@dataclass(frozen=True, slots=True)
class Use:
    """How a word is used."""

    is_common: bool
    """Whether it is a common noun: plurals and possessives are usual then."""

    is_last_of_several: bool
    """Whether words before it belong to the name: -i stands after a hyphen then."""


@dataclass(frozen=True, slots=True)
class Row:
    """One stem with its endings."""

    stem: str
    """What a word starts with."""

    right_stem: str
    """The stem as it should read."""

    endings: Table
    """What may follow it."""


@lru_cache(maxsize=20_000)
def read_rows(term: str, use: Use) -> tuple[Row, ...]:
    """Return all stems of a word with their endings, the word itself first."""
    sound = hear_end(term)
    rows = [
        Row(term, term, {"": Ending(Grade.EXACT, "")}),
        *_with_rows(term, sound, use),
        *_case_rows(term, sound),
        *_hyphen_rows(term, sound),
        *_relation_rows(term, sound, use),
        *_adjective_rows(term, sound, use),
        *_old_rows(term, sound, use),
    ]
    return tuple(rows)


def adjective_stem(term: str) -> str:
    """Return the -i adjective in the case of the term: Kazunói, Jamagucsi, Nyíregyházi."""
    return _before_i(term) + ("" if term[-1:] in ("i", "I") else "i")


def _case_rows(term: str, sound: Sound) -> Iterator[Row]:
    long = lengthen(term)
    yield Row(long, long, case_table(sound.ground))
    if not sound.ground.is_vowel:
        return
    is_short = term[-1:].lower() in "ae"
    yield _row(term if is_short else long, short_endings(), Grade.STRICT)
    if long == term:
        return
    wrong, right = (long, term) if is_short else (term, long)
    yield _row(wrong, short_endings(), Grade.LOOSE, right)
    yield Row(term, long, lost_table(sound.ground))


def _with_rows(term: str, sound: Sound, use: Use) -> Iterator[Row]:
    """Yield the rows of -val and -vá after consonants."""
    if not sound.assimilated:
        return
    endings = with_consonant(sound.ground.harmony)
    stems = list(sound.assimilated)
    if sound.is_doubled and not use.is_common:
        stems = [_parted(term)]
    elif sound.is_doubled:
        stems = [term]
    for stem in stems:
        yield _row(stem, endings, Grade.STRICT)
    if sound.ground.is_vowel:
        return
    right = stems[0]
    if len(endings) == 2:
        other = with_consonant("f" if sound.ground.harmony == "b" else "b")
        yield Row(right, right, {other[0]: Ending(Grade.LOOSE, endings[0])})
    forgotten = {"v" + end: Ending(Grade.LOOSE, end) for end in endings}
    forgotten |= {end: Ending(Grade.LOOSE, end) for end in endings if end in ("al", "el")}
    yield Row(term, right, forgotten)
    if sound.is_doubled and not use.is_common:
        tripled = {end: Ending(Grade.LOOSE, end) for end in endings}
        yield Row(term + right[-1], right, tripled)


def _parted(term: str) -> str:
    """Return a word with a doubled final as -val needs it: Tallinn-n."""
    is_digraph = term[-3:].lower() in _DOUBLED_DIGRAPHS
    return f"{term}-{term[-2 if is_digraph else -1 :].lower()}"


def _hyphen_rows(term: str, sound: Sound) -> Iterator[Row]:
    """Yield the rows of endings behind a hyphen: right after silent letters only."""
    long = lengthen(term)
    if sound.assimilated and not sound.is_silent and not sound.is_doubled:
        stem = sound.assimilated[0]
        ends = with_consonant(sound.ground.harmony)
        yield Row(f"{term}-", stem, {"v" + end: Ending(Grade.LOOSE, end) for end in ends})
        added = stem[len(term) :] or stem[-1]
        yield _row(f"{term}-{added}", ends, Grade.LOOSE, stem)
    table = hyphen_table(sound.ground, is_silent=sound.is_silent)
    yield from (Row(f"{stem}-", long, table) for stem in dict.fromkeys([term, long]))


def _relation_rows(term: str, sound: Sound, use: Use) -> Iterator[Row]:
    grade = Grade.STRICT if use.is_common else Grade.LOOSE
    ground = sound.ground
    yield Row(
        lengthen(term),
        "",
        relation_table(ground.harmony, grade, is_vowel=ground.is_vowel, lowers=ground.lowers),
    )
    yield Row(term, "", {end: Ending(grade, None) for end in _LOST})
    if use.is_common and not ground.is_vowel:
        yield _row(term, pick(("ul", "ül", "ül"), ground.harmony), Grade.STRICT)


def _adjective_rows(term: str, sound: Sound, use: Use) -> Iterator[Row]:
    harmony = sound.ground.harmony
    endings = adjective_table(harmony)
    right = adjective_stem(term)
    before = _before_i(term)
    if use.is_common:
        yield Row(right, right, endings)
        return
    if use.is_last_of_several:
        parted = f"{before}-i"
        yield Row(parted, parted, endings)
        yield from _loose_rows([before + "i", f"{term}-i"], parted, harmony, but=parted)
        return
    small = right.lower()
    for stem in dict.fromkeys([right, right[:1] + small[1:], small]):
        yield Row(stem, stem, endings)
    hyphened = [f"{before}-i", f"{before}-i".lower()]
    if sound.is_silent:
        yield from (Row(stem, stem, endings) for stem in hyphened)
    wrong = [term + "i", (term + "i").lower()] if term[-1:] not in ("i", "I") else []
    yield from _loose_rows([*wrong, *hyphened], small, harmony, but=right)


def _loose_rows(stems: Iterable[str], right: str, harmony: str, *, but: str) -> Iterator[Row]:
    loose = adjective_table(harmony, is_loose=True)
    for stem in dict.fromkeys(stems):
        if stem.lower() != but.lower():
            yield Row(stem, right, loose)


def _before_i(term: str) -> str:
    if term.lower().endswith(_POSSESSIVE_TAILS):
        return term[:-1]
    return lengthen(term) if term[-1:].lower() in "oö" else term


def _old_rows(term: str, sound: Sound, use: Use) -> Iterator[Row]:
    plain = term.lower()
    for tail, endings in _LOCATIVES.items():
        if plain.endswith(tail):
            yield _row(term, endings, Grade.STRICT)
    changed = next((tail for tail in _CHANGED_STEMS if plain.endswith(tail)), "")
    if not changed:
        return
    tail, cases, has_adjective = _CHANGED_STEMS[changed]
    stem = term[: -len(changed)] + tail
    yield _row(stem, cases, Grade.STRICT)
    grade = Grade.STRICT if use.is_common else Grade.LOOSE
    harmony = sound.ground.harmony
    yield Row(stem, "", relation_table(harmony, grade, is_vowel=False, lowers=True))
    if has_adjective:
        adjective = stem.lower() + "i"
        yield Row(adjective, adjective, adjective_table(harmony))


def _row(stem: str, endings: Iterable[str], grade: Grade, right: str = "") -> Row:
    return Row(stem, right or stem, table_of(endings, grade))
