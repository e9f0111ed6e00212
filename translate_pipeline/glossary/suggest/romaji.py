"""Write a Japanese reading in Hepburn without macrons, as English and Spanish texts do."""

from collections.abc import Sequence

from translate_pipeline.glossary.suggest.boundaries import count_tail_morae
from translate_pipeline.glossary.suggest.kana import Mora, fold_kana, read_morae

__all__ = ["to_hepburn"]

_SHORTENS = {"u": "u", "o": "uo"}


def to_hepburn(kana: str, kanji: str = "") -> str:
    """Return a reading in Hepburn; a long o or u is one letter, ん is n everywhere.

    Raises:
        UsageError: The reading is not kana.

    Example:
        >>> to_hepburn("とうきょう"), to_hepburn("ぐんま"), to_hepburn("にいがた")
        ('Tokyo', 'Gunma', 'Niigata')
    """
    words = fold_kana(kana).split()
    parts = kanji.split()
    is_paired = len(parts) == len(words)
    return " ".join(
        _write_word(word, parts[n] if is_paired else "".join(parts), is_whole=is_paired)
        for n, word in enumerate(words)
    )


def _write_word(word: str, kanji: str, *, is_whole: bool) -> str:
    morae = read_morae(word)
    tail = count_tail_morae(word, kanji, is_whole=is_whole)
    head = morae[: len(morae) - tail]
    return (_spell(head) + _spell(morae[len(head) :])).capitalize()


def _spell(morae: Sequence[Mora]) -> str:
    written, vowel = "", ""
    for mora in morae:
        if mora.is_mark or (not mora.onset and mora.vowel in _SHORTENS.get(vowel, "-")):
            vowel = ""
            continue
        onset = mora.onset
        if mora.is_doubled:
            onset = f"t{onset}" if onset == "ch" else onset[:1] + onset
        written += onset + mora.vowel
        vowel = mora.vowel
    return written
