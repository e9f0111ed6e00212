"""How a Hungarian or foreign name ends, as far as its endings depend on it.

Rules: AkH. (A magyar helyesírás szabályai, 12th edition) 82-84, 93-94, 107, 215-217.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

__all__ = ["Ground", "Sound", "hear_end", "lengthen"]

# AkH. 17: a, e, o, ö become long before most endings.
_LENGTHENED = {"a": "á", "e": "é", "o": "ó", "ö": "ő"}

_BACK = frozenset("aáoóuú")
_ROUNDED = frozenset("öőüű")
_NEUTRAL = frozenset("eéiíy")
_VOWELS = _BACK | _ROUNDED | _NEUTRAL
_HUNGARIAN_LETTERS = frozenset("aábcdeéfghiíjklmnoóöőprstuúüűvyz")
# Letters of other languages count as the Hungarian letter that they sound like.
_FOREIGN_VOWELS = {"ä": "e", "æ": "e", "ø": "ö", "å": "o", "œ": "ö", "ı": "i"}

_DIGRAPHS = ("dzs", "cs", "dz", "gy", "ly", "ny", "sz", "ty", "zs")
_DOUBLED = re.compile(r"([bcdfghjklmnprstvz])\1$|ssz$|ccs$|zzs$|ggy$|nny$|lly$|tty$")
# How a foreign final may be sounded before -val and -vá (AkH. 215-217): Greenwichcsel, Grazcal,
# Texasszal.
_FOREIGN_FINALS = {
    "ch": ("h", "cs", "k", "s"),
    "ck": ("k",),
    "sh": ("s",),
    "th": ("t", "sz"),
    "tz": ("c",),
    "ph": ("f",),
    "gh": ("g",),
    "x": ("x", "sz"),
    "c": ("k",),
    "q": ("k",),
    "s": ("sz",),
    "z": ("c",),
}
# After these consonants the accusative of a word takes no linking vowel.
_BARE_ACCUSATIVE = frozenset(["ny", "ly", "sz", "zs", "n", "l", "r", "s", "z", "j"])
# AkH. 217: a final letter without a sound of its own parts the ending with a hyphen.
_SILENT = re.compile(
    r"(?:eau|ieu|ier|iers|[aeo]u[xdt]s?|(?:oi|ai|ei)[stx]|(?:ll|nn|rl|rg|mb|ss|gn|ug|vr)es|[aeo]ult"
    r"|[^cpst]h|w|(?:[bcdfgkpt]l|[bcdfgkptv]r|r[dgkmnstlv]|l[dlmsv]|dg|n[cdgs]|gn|[qg]u|ct|st|th"
    r"|ch|sh|c|w|tt|ss|nn|ll|x|[aio]r)e)$"
)
_FOREIGN_MARKS = re.compile(r"[qwx]|(?<![glnt])y|ou|oo|ea|ee|th|ph|ck|ch|sh")


# AkH. 107: nouns and plurals with -at for -ot.
_LOWERING = ("ház", "vár", "fal", "hal", "államok", "alpok", "andok", "kárpátok", "tavak", "falvak")


@dataclass(frozen=True, slots=True)
class Ground:
    """What the endings of the cases depend on; many names share one."""

    harmony: str
    """Rows of vowels that endings may take: b back, f front, r rounded front; never empty."""

    is_vowel: bool
    """Whether the word ends in a vowel."""

    bare_accusative: bool
    """Whether -t is right without a linking vowel."""

    linked_accusative: bool
    """Whether -ot, -et, -öt is right."""

    lowers: bool
    """Whether it is a noun with -at for -ot (házat)."""


@dataclass(frozen=True, slots=True)
class Sound:
    """How a word ends."""

    ground: Ground
    """What its case endings depend on."""

    assimilated: tuple[str, ...]
    """How it reads before -al and -á, its final doubled (Sopronn, Péccs); empty after vowels."""

    is_doubled: bool
    """Whether its final is double already, so that a third one stands after a hyphen."""

    is_silent: bool
    """Whether endings need, or may need, a hyphen."""


@lru_cache(maxsize=20_000)
def hear_end(word: str) -> Sound:
    """Return how a word ends; case does not count."""
    plain = _respell(word.lower())
    is_vowel, may_be_consonant = _final_kind(plain)
    is_abbreviation = (word.isupper() and len(word) > 1) or not word[-1:].isalpha()
    is_silent = is_abbreviation or bool(_SILENT.search(plain)) or _is_foreign_e(plain)
    final = _digraph(plain) or plain[-1:]
    bare = final in _BARE_ACCUSATIVE and not is_vowel
    before = plain[: -len(final)][-1:]
    ground = Ground(
        harmony="bfr" if is_abbreviation else _harmony(plain),
        is_vowel=is_vowel,
        bare_accusative=bare,
        linked_accusative=not is_vowel and (not bare or before not in _VOWELS),
        lowers=plain.endswith(_LOWERING),
    )
    assimilated = () if is_vowel and not may_be_consonant else _assimilate(word)
    return Sound(ground, assimilated, bool(_DOUBLED.search(plain)), is_silent)


def lengthen(word: str) -> str:
    """Return the word as it stands before most endings: Jamé for Jame."""
    last = word[-1:]
    long = _LENGTHENED.get(last.lower(), last)
    return word[:-1] + (long.upper() if last.isupper() else long)


def _respell(word: str) -> str:
    return "".join(_plain_letter(letter) for letter in word)


@lru_cache(maxsize=2_000)
def _plain_letter(letter: str) -> str:
    if letter in _HUNGARIAN_LETTERS or letter in "qwx":
        return letter
    if letter in _FOREIGN_VOWELS:
        return _FOREIGN_VOWELS[letter]
    return unicodedata.normalize("NFD", letter)[0]


def _final_kind(word: str) -> tuple[bool, bool]:
    """Return whether a word ends in a vowel, and whether the final may be a consonant too."""
    if word.endswith("y") and not word.endswith(("gy", "ly", "ny", "ty")):
        return True, word[-2:-1] in _VOWELS
    if word.endswith("w"):
        return True, False
    return word[-1:] in _VOWELS and not word.endswith("y"), False


def _harmony(word: str) -> str:
    vowels = [letter for letter in word if letter in _VOWELS]
    # In ny, gy, ly, ty the y is no vowel.
    vowels = [letter for letter in re.sub(r"(?<=[gnlt])y", "", word) if letter in _VOWELS] or vowels
    if not vowels:
        return "bfr"
    last = vowels[-1]
    if last in _BACK:
        return "b"
    if last in _ROUNDED:
        return "r"
    if any(vowel in _BACK for vowel in vowels):
        return "bf"
    return "bf" if len(vowels) == 1 and last in "iíé" else "f"


def _digraph(word: str) -> str:
    return next((letters for letters in _DIGRAPHS if word.endswith(letters)), "")


def _assimilate(word: str) -> tuple[str, ...]:
    plain = _respell(word.lower())
    digraph = _digraph(plain)
    if plain.endswith("y") and not digraph:
        return (word + "j",)
    own = word[: -len(digraph)] + digraph[0] + digraph if digraph else word + plain[-1:]
    foreign = next((final for final in _FOREIGN_FINALS if plain.endswith(final)), "")
    others = () if digraph and foreign != "ch" else _FOREIGN_FINALS.get(foreign, ())
    return tuple(dict.fromkeys([own, *(word + letter for letter in others)]))


def _is_foreign_e(word: str) -> bool:
    return word.endswith("e") and bool(_FOREIGN_MARKS.search(word))
