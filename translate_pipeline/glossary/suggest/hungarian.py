"""Write a Japanese reading in Hungarian.

Rules: the transcription of Japanese in Hungarian spelling (OH. and the table of the Hungarian
Wikipedia, "WP:JAP"): consonants as in Hungarian, long vowels with Hungarian accents.
"""

from collections.abc import Sequence
from itertools import pairwise

from translate_pipeline.glossary.suggest.boundaries import count_tail_morae, doubt_long_vowel
from translate_pipeline.glossary.suggest.kana import Mora, fold_kana, read_morae

__all__ = ["TRADITIONAL", "to_hungarian"]

# Older than the rules, and not to be touched by them.
TRADITIONAL = {"とうきょう": "Tokió", "きょうと": "Kiotó", "おおさか": "Oszaka"}

_ONSETS = {
    "s": "sz", "sh": "s", "ch": "cs", "ts": "c", "j": "dzs", "y": "j", "w": "v",
    "tsy": "cj", "fy": "fj", "ty": "tj", "dy": "dj", "vy": "vj",
}  # fmt: skip
_LONG = {"a": "á", "i": "í", "u": "ú", "e": "é", "o": "ó"}
# Which bare vowel makes the one before it long; ei and ii stay two letters.
_LENGTHENS = {"a": "a", "u": "u", "e": "e", "o": "uo"}


def to_hungarian(kana: str, kanji: str = "") -> tuple[str, str]:
    """Return a reading in Hungarian, and why a person has to look at it; empty if nobody has to.

    Args:
        kana: Reading without type word; a person's name with a space between its two parts.
        kanji: What is read, if known: it tells where a long vowel is none.

    Raises:
        UsageError: The reading is not kana.

    Example:
        >>> to_hungarian("かづの"), to_hungarian("たきのうえ", "滝上")[0]
        (('Kazuno', ''), 'Takinoue')
    """
    words = fold_kana(kana).split()
    parts = kanji.split()
    is_paired = len(parts) == len(words)
    forms, doubts = [], []
    for number, word in enumerate(words):
        own = parts[number] if is_paired else "".join(parts)
        forms.append(_write_word(word, own, is_whole=is_paired))
        doubts.append(_doubt(word, own))
    return " ".join(forms), "; ".join(dict.fromkeys(filter(None, doubts)))


def _write_word(word: str, kanji: str, *, is_whole: bool) -> str:
    if word in TRADITIONAL:
        return TRADITIONAL[word]
    morae = read_morae(word)
    tail = count_tail_morae(word, kanji, is_whole=is_whole)
    head = morae[: len(morae) - tail]
    text = _spell(head) + _spell(morae[len(head) :])
    return text[:1].upper() + text[1:]


def _spell(morae: Sequence[Mora]) -> str:
    written, vowel = "", ""
    for mora in morae:
        lengthens = mora.is_mark or (
            not mora.onset and bool(vowel) and mora.vowel in _LENGTHENS.get(vowel, "")
        )
        if lengthens and vowel:
            written, vowel = written[:-1] + _LONG[vowel], ""
        elif not mora.is_mark:
            written, vowel = written + _onset(mora) + mora.vowel, mora.vowel
    return written


def _onset(mora: Mora) -> str:
    onset = _ONSETS.get(mora.onset) or mora.onset.replace("y", "j")
    # A Hungarian digraph is doubled by its first letter: ssz, ccs, ddzs.
    return onset[:1] + onset if mora.is_doubled else onset


def _doubt(word: str, kanji: str) -> str:
    if word in TRADITIONAL:
        return ""
    if doubt := doubt_long_vowel(word, kanji):
        return doubt
    morae = read_morae(word)
    pairs = pairwise(morae)
    if any(not a.vowel and not a.is_mark and b.onset in ("", "y") and b.vowel for a, b in pairs):
        return "ん before a vowel or y, written without an apostrophe"
    return ""
