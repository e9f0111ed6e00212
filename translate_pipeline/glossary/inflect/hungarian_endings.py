"""The endings of Hungarian names, by the sound of what they stand after.

Rules: AkH. 82-84 (assimilation), 107 (linking vowels); every row gives the back, the front and the
rounded front variant.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from translate_pipeline.glossary.inflect.base import Grade

__all__ = ["Ending", "adjective_endings", "case_endings", "pick", "relation_endings",
           "short_endings", "with_consonant", "with_slips"]  # fmt: skip

_Triple = tuple[str, str, str]

_CASES: tuple[_Triple, ...] = (
    ("ban", "ben", "ben"),
    ("ba", "be", "be"),
    ("ból", "ből", "ből"),
    ("nál", "nél", "nél"),
    ("ra", "re", "re"),
    ("ról", "ről", "ről"),
    ("hoz", "hez", "höz"),
    ("tól", "től", "től"),
    ("nak", "nek", "nek"),
    ("ért", "ért", "ért"),
    ("ig", "ig", "ig"),
)
# These leave a final a or e short: Jameként, Akitakor.
_SHORT = ("ként", "képp", "képpen", "kor")
_SHORT_RELATIONS = ("beli", "beliek", "szerű", "féle")
_SUPERESSIVE: _Triple = ("on", "en", "ön")
_ACCUSATIVE: _Triple = ("ot", "et", "öt")
_SOCIATIVE: _Triple = ("stul", "stül", "stül")
_LINKED_SOCIATIVE: _Triple = ("ostul", "estül", "östül")
_WITH: tuple[_Triple, ...] = (("al", "el", "el"), ("á", "é", "é"))
# AkH. 82: -val and -vá keep their v after vowels only.
_WITH_V: tuple[_Triple, ...] = (("val", "vel", "vel"), ("vá", "vé", "vé"))
_LINKS: _Triple = ("o", "e", "ö")
_A: _Triple = ("a", "e", "e")
_U: _Triple = ("u", "ü", "ü")
_JA: _Triple = ("ja", "je", "je")
_SHORTENED = str.maketrans("áéíóőúű", "aeioöuü")
# Endings shorter than this say too little about a word whose ending is wrong in some way.
_MIN_SURE = 3


class Ending(NamedTuple):
    """What an ending in a text is worth."""

    grade: Grade
    """How well it fits."""

    right: str | None
    """The right ending behind the right stem; None if that is not certain."""


def pick(triple: _Triple, harmony: str) -> tuple[str, ...]:
    """Return the variants that fit one of the rows of vowels."""
    return tuple(dict.fromkeys(triple["bfr".index(row)] for row in harmony))


@lru_cache(maxsize=500)
def case_endings(
    harmony: str, *, is_vowel: bool, bare: bool = False, linked: bool = True, lowers: bool = False
) -> tuple[str, ...]:
    """Return the endings of all cases that stand on the lengthened word.

    Args:
        harmony: Rows of vowels, of ``b``, ``f`` and ``r``.
        is_vowel: Whether the word ends in a vowel; if not, -val and -vá are left out.
        bare: Whether a consonant takes -t.
        linked: Whether a consonant takes -ot, -et, -öt.
        lowers: Whether it takes -at.
    """
    endings = [ending for triple in _CASES for ending in pick(triple, harmony)]
    if is_vowel:
        with_v = (ending for triple in _WITH_V for ending in pick(triple, harmony))
        endings += ["t", "n", *with_v, *pick(_SOCIATIVE, harmony)]
    else:
        endings += [*pick(_SUPERESSIVE, harmony), *pick(_LINKED_SOCIATIVE, harmony)]
        endings += ["t"] if bare else []
        endings += pick(_ACCUSATIVE, harmony) if linked else ()
        endings += ["at"] if lowers and "b" in harmony else []
        endings += list(_SHORT)
    return tuple(dict.fromkeys(endings))


@lru_cache(maxsize=100)
def with_consonant(harmony: str) -> tuple[str, ...]:
    """Return what is left of -val and -vá behind a doubled consonant."""
    return tuple(ending for triple in _WITH for ending in pick(triple, harmony))


def short_endings() -> tuple[str, ...]:
    """Return the case endings before which a final a or e stays short."""
    return _SHORT


@lru_cache(maxsize=500)
def adjective_endings(harmony: str) -> tuple[str, ...]:
    """Return what may follow the -i of an adjective, nothing included."""
    # The -i itself is neutral: soproniak, pekingiek.
    plain = harmony.replace("r", "f")
    cases = case_endings(plain, is_vowel=True) + _SHORT
    plurals = (link + "k" for link in pick(_A, plain))
    return tuple(dict.fromkeys(["", *cases, *_plural_cases(plurals, plain)]))


@lru_cache(maxsize=500)
def relation_endings(harmony: str, *, is_vowel: bool, lowers: bool = False) -> tuple[str, ...]:
    """Return plurals and possessives with their cases; rare with names."""
    links = [""] if is_vowel else [*pick(_LINKS, harmony), *(["a"] if lowers else [])]
    endings = [*_plural_cases([link + "k" for link in links], harmony)]
    endings += [link + letter for link in links for letter in "md"]
    cases = case_endings(harmony.replace("r", "f"), is_vowel=True)
    if is_vowel:
        endings += ["i" + case for case in ("", *cases)]
    for possessed in _own_by_other(harmony, is_vowel=is_vowel):
        long = possessed[:-1] + {"a": "á", "e": "é"}[possessed[-1]]
        endings += [possessed, *(long + case for case in cases)]
        endings += [possessed + "ként"]
        endings += [possessed + "i" + case for case in ("", *cases)]
    nouns = ["nk"] if is_vowel else [link + "nk" for link in pick(_U, harmony)]
    endings += _plural_cases(nouns, harmony)
    endings += [start + "k" for start in (["j" + u for u in pick(_U, harmony)])]
    endings += ["é", "ék", *("ék" + case for case in case_endings("f", is_vowel=False))]
    return (*dict.fromkeys([*endings, *_SHORT_RELATIONS]),)


@lru_cache(maxsize=500)
def with_slips(strict: tuple[str, ...], harmony: str) -> Mapping[str, Ending]:
    """Return the endings, and the ill-formed ones that are surely meant for one of them."""
    table = {ending: Ending(Grade.STRICT, ending) for ending in strict}
    own = [ending for ending in table if len(ending) >= _MIN_SURE]
    # Nearer slips come first: -bol is -ból, though -ből without any accent reads the same.
    for slip_of in (_shorten, _fold, lambda ending: _in_wrong_row(ending, harmony)):
        found: dict[str, set[str]] = {}
        for ending in own:
            for slip in slip_of(ending):
                found.setdefault(slip, set()).add(ending)
        for slip, meant in found.items():
            right = meant.pop() if len(meant) == 1 else None
            table.setdefault(slip, Ending(Grade.LOOSE, right))
    return table


def _shorten(ending: str) -> Iterator[str]:
    yield ending.translate(_SHORTENED)


def _fold(ending: str) -> Iterator[str]:
    yield ending.translate(_SHORTENED).replace("ö", "o").replace("ü", "u")


def _in_wrong_row(ending: str, harmony: str) -> Iterator[str]:
    """Yield the ending in the rows of vowels that do not fit, with and without accents."""
    for triple in (*_CASES, *_WITH_V):
        fitting = pick(triple, harmony)
        for variant in triple if ending in fitting else ():
            if variant not in fitting:
                yield variant
                yield variant.translate(_SHORTENED)


def _plural_cases(plurals: Iterable[str], harmony: str) -> list[str]:
    """Return each plural, or word in -nk, with its cases."""
    cases = case_endings(harmony, is_vowel=False, linked=False)
    tails = ("", "é", *cases, *pick(("at", "et", "et"), harmony))
    tails += tuple("k" + ending for ending in with_consonant(harmony))
    return [plural + tail for plural in plurals for tail in tails]


def _own_by_other(harmony: str, *, is_vowel: bool) -> tuple[str, ...]:
    return pick(_JA, harmony) if is_vowel else (*pick(_A, harmony), *pick(_JA, harmony))
