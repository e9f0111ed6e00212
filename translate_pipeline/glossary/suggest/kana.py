"""Split a Japanese reading into morae, each with its Hepburn onset and its vowel."""

import re
import unicodedata
from dataclasses import dataclass

from translate_pipeline.errors import UsageError

__all__ = ["Mora", "fold_kana", "read_morae"]

# The rows of the fifty-sounds table in the order a i u e o; "-" where there is no kana.
_ROWS = {
    "": "あいうえお", "k": "かきくけこ", "s": "さ-すせそ", "t": "た--てと", "n": "なにぬねの",
    "h": "はひ-へほ", "m": "まみむめも", "y": "や-ゆ-よ", "r": "らりるれろ", "w": "わ----",
    "g": "がぎぐげご", "z": "ざ-ずぜぞ", "d": "だ--でど", "b": "ばびぶべぼ", "p": "ぱぴぷぺぽ",
    "sh": "-し---", "ch": "-ち---", "ts": "--つ--", "f": "--ふ--", "j": "-じ---", "v": "--ゔ--",
}  # fmt: skip
_VOWELS = "aiueo"
_PLAIN = {
    kana: (onset, vowel)
    for onset, row in _ROWS.items()
    for kana, vowel in zip(row, _VOWELS, strict=True)
    if kana != "-"
}
# Four old kana sound as others today; づ is z (Kazuno), ぢ is j.
_PLAIN |= {"ぢ": ("j", "i"), "づ": ("z", "u"), "を": ("", "o"), "ゐ": ("", "i"), "ゑ": ("", "e")}
_GLIDES = dict(zip("ゃゅょ", "auo", strict=True))
_SMALL_VOWELS = dict(zip("ぁぃぅぇぉ", _VOWELS, strict=True))
# Before a small kana these onsets lose their glide (シャ sha), the others get a y (キャ kya).
_SOFT = frozenset(["sh", "ch", "j"])
_KANA = re.compile(r"[ぁ-ゖー]+")


@dataclass(frozen=True, slots=True)
class Mora:
    """One beat of a reading."""

    onset: str
    """Hepburn consonant (``ky``, ``sh``); empty before a bare vowel; ``n`` alone for ん."""

    vowel: str
    """One of a i u e o; empty for ん."""

    is_doubled: bool = False
    """Whether っ stands before it."""

    is_mark: bool = False
    """Whether it is ー, which makes the vowel before it long."""


def fold_kana(text: str) -> str:
    """Return a reading in hiragana, of full width, with single spaces between words.

    Example:
        >>> fold_kana("カヅノ　シ")
        'かづの し'
    """
    wide = unicodedata.normalize("NFKC", text).replace("・", " ")
    folded = "".join(chr(ord(c) - 0x60) if "ァ" <= c <= "ヶ" else c for c in wide)
    return " ".join(folded.split())


def read_morae(word: str) -> tuple[Mora, ...]:
    """Return the morae of one word in hiragana, such as ``fold_kana`` returns.

    Raises:
        UsageError: A character that is no kana, or a small kana where none can stand.
    """
    if not _KANA.fullmatch(word):
        odd = next((char for char in word if not _KANA.fullmatch(char)), word)
        raise UsageError(f"'{odd}' in '{word}' is no kana", advice="write the reading in kana")
    morae: list[Mora] = []
    doubled, at = False, 0
    while at < len(word):
        if word[at] == "っ":
            doubled, at = True, at + 1
            continue
        mora, size = _read(word, at, is_doubled=doubled)
        morae.append(mora)
        doubled, at = False, at + size
    if doubled or (morae and morae[0].is_mark):
        raise UsageError(f"'{word}' is no reading", advice="check its small kana and its 'ー'")
    return tuple(morae)


def _read(word: str, at: int, *, is_doubled: bool) -> tuple[Mora, int]:
    """Return the mora at a place, and how many kana it takes."""
    if word[at] == "ー":
        return Mora("", "", is_mark=True), 1
    if word[at] == "ん":
        return Mora("n", ""), 1
    if word[at] not in _PLAIN:
        raise UsageError(f"'{word[at]}' in '{word}' stands alone", advice="check the reading")
    onset, vowel = _PLAIN[word[at]]
    small = word[at + 1 : at + 2]
    if onset and small in _GLIDES:
        return Mora(onset if onset in _SOFT else f"{onset}y", _GLIDES[small], is_doubled), 2
    if small in _SMALL_VOWELS:
        # ファ fa, ティ ti, ウィ wi: the small vowel takes the place of the large one.
        return Mora(onset or "w", _SMALL_VOWELS[small], is_doubled), 2
    return Mora(onset, vowel, is_doubled), 1
