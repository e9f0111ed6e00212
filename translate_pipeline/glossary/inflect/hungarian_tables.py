"""Tables of Hungarian endings that names of one sound share: what each ending is worth."""

from collections.abc import Iterable, Mapping
from functools import lru_cache

from translate_pipeline.glossary.inflect.base import Grade
from translate_pipeline.glossary.inflect.hungarian_endings import (
    Ending,
    adjective_endings,
    case_endings,
    pick,
    relation_endings,
    with_consonant,
    with_slips,
)
from translate_pipeline.glossary.inflect.hungarian_sounds import Ground

__all__ = [
    "Table",
    "adjective_table",
    "case_table",
    "hyphen_table",
    "lost_table",
    "relation_table",
    "table_of",
]

Table = Mapping[str, Ending]

_LETTERS = ("b", "c", "cs", "d", "dzs", "f", "g", "gy", "h", "j", "k", "l", "m", "n", "ny", "p",
            "r", "s", "sz", "t", "ty", "v", "z", "zs")  # fmt: skip


def table_of(endings: Iterable[str], grade: Grade) -> Table:
    """Return endings that are all worth the same."""
    return {ending: Ending(grade, ending) for ending in endings}


@lru_cache(maxsize=500)
def case_table(ground: Ground) -> Table:
    """Return the endings of the cases, and ill-formed ones that are surely meant for them."""
    cases = case_endings(
        ground.harmony,
        is_vowel=ground.is_vowel,
        bare=ground.bare_accusative,
        linked=ground.linked_accusative,
        lowers=ground.lowers,
    )
    table = dict(with_slips(cases, ground.harmony))
    if ground.bare_accusative and not ground.linked_accusative:
        for link in pick(("ot", "et", "öt"), ground.harmony):
            table.setdefault(link, Ending(Grade.LOOSE, "t"))
    return table


@lru_cache(maxsize=500)
def lost_table(ground: Ground) -> Table:
    """Return the endings of the cases on a final vowel that has lost its accent."""
    # Of the cases with one letter, -n is too often a part of another name.
    return {
        ending: Ending(Grade.LOOSE, found.right)
        for ending, found in case_table(ground).items()
        if ending != "n"
    }


@lru_cache(maxsize=500)
def hyphen_table(ground: Ground, *, is_silent: bool) -> Table:
    """Return the endings behind a hyphen: of every sound, for a silent final hides its own."""
    if is_silent:
        return {ending: Ending(Grade.STRICT, None) for ending in _any_endings()}
    right = {ending: found.right for ending, found in case_table(ground).items()}
    return {end: Ending(Grade.LOOSE, right.get(end)) for end in (*_any_endings(), *right)}


@lru_cache(maxsize=500)
def relation_table(harmony: str, grade: Grade, *, is_vowel: bool, lowers: bool) -> Table:
    """Return plurals and possessives; how an ill-formed one should read is never certain."""
    endings = relation_endings(harmony, is_vowel=is_vowel, lowers=lowers)
    return {ending: Ending(grade, None) for ending in endings}


@lru_cache(maxsize=500)
def adjective_table(harmony: str, *, is_loose: bool = False) -> Table:
    """Return what follows an -i; with an ill-formed stem, nothing of it is better than loose."""
    table = with_slips(adjective_endings(harmony), harmony)
    if not is_loose:
        return table
    return {ending: Ending(Grade.LOOSE, found.right) for ending, found in table.items()}


@lru_cache(maxsize=1)
def _any_endings() -> tuple[str, ...]:
    both = (case_endings("bfr", is_vowel=is_vowel, bare=True) for is_vowel in (True, False))
    doubled = (letter + end for letter in _LETTERS for end in with_consonant("bfr"))
    return tuple(dict.fromkeys([*(end for ends in both for end in ends), *doubled]))
