"""A translation that is in another script than its language."""

import re
from functools import cache, lru_cache

from translate_pipeline.checks.characters.garbled import garbled_pieces
from translate_pipeline.checks.characters.lookalike_letter import lookalike_pieces
from translate_pipeline.checks.characters.plain import unusual_characters
from translate_pipeline.checks.language.function_words import FUNCTION_WORDS
from translate_pipeline.checks.language.originals import without_names, without_originals
from translate_pipeline.checks.language.other_words import SMALL_WORD, source_words
from translate_pipeline.checks.pair import Pair

__all__ = ["foreign_to_han", "foreign_to_latin", "is_japanese"]

_HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
# Particles and pronouns, which names do not have.
_HAN_FUNCTION = re.compile("[的了是在您你这那们]")
_HIRAGANA = re.compile(r"[\u3041-\u3096]")
_KANA = re.compile(r"[\u3041-\u3096\u30a1-\u30fa\u30fc\uff66-\uff9d]")
_HANGUL = re.compile(r"[\uac00-\ud7a3]")
_OTHER_ALPHABET = re.compile(r"[\u0370-\u1dff]")
_FOREIGN_RUN = re.compile(rf"(?:{_HAN.pattern}|{_KANA.pattern}|{_HANGUL.pattern})+")
_LATIN = re.compile(r"[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]")

# A name in its own script stands in them.
_BRACKETS = re.compile(r"[(（][^()（）]{1,200}[)）]")

# A caption may be a name and no more: below these counts nothing is said.
_MIN_HAN = 6
_MIN_KANA = 4
_MIN_HIRAGANA = 3
_MIN_SMALL = 3
_MIN_STRANGE = 2
_MIN_TELLING = 2
# A Han character says about as much as this many Latin letters, or a third of a word.
_LETTERS_A_HAN = 3
_HAN_A_WORD = 3


@lru_cache(maxsize=2)
def is_japanese(pair: Pair) -> bool:
    """Return whether a text in Chinese is one in Japanese: kana as endings and particles."""
    text = _BRACKETS.sub("", without_originals(pair))
    kana = len(_KANA.findall(text))
    if kana < _MIN_KANA or len(_HIRAGANA.findall(text)) < _MIN_HIRAGANA:
        return False
    if pair.languages.target_base == "ja" or garbled_pieces(pair):
        return False
    return kana * 3 >= len(_HAN.findall(text)) + kana


def foreign_to_han(pair: Pair) -> str:
    """Name the language or script of a text that should be Chinese; empty if it is."""
    unusual = unusual_characters(pair)
    if unusual and max(unusual) >= "\u3041" and is_japanese(pair):
        return "Japanese"
    # Words stand between blanks, which Chinese has few of.
    if pair.target.count(" ") < _MIN_SMALL - 1:
        return ""
    if len(SMALL_WORD.findall(pair.target_prose.text)) < _MIN_STRANGE or garbled_pieces(pair):
        return ""
    return _latin_to_han(pair)


def foreign_to_latin(pair: Pair) -> str:
    """Name the script of a text that should be Latin; what the source has does not count."""
    unusual = unusual_characters(pair)
    if not unusual or max(unusual) < "\u0370" or garbled_pieces(pair):
        return ""
    text = without_names(pair)
    runs = (run[0] for run in _FOREIGN_RUN.finditer(text))
    foreign = "".join(run for run in runs if run not in pair.source)
    latin = len(_LATIN.findall(text))
    if _is_east_asian(foreign, latin, text):
        if _HANGUL.search(foreign):
            return "Korean"
        return "Japanese" if _HIRAGANA.search(foreign) else "Chinese or Japanese"
    others = [char for char in _OTHER_ALPHABET.findall(text) if char not in pair.source_characters]
    is_other = len(others) > max(latin, _MIN_HAN) and not lookalike_pieces(pair)
    return "text in another alphabet" if is_other else ""


def _latin_to_han(pair: Pair) -> str:
    text = without_names(pair)
    words, han = SMALL_WORD.findall(text), len(_HAN.findall(text))
    telling = sum(word in _any_function_word() for word in words)
    if not han:
        strange = sum(word not in source_words(pair) for word in words)
        is_latin = strange >= _MIN_STRANGE or (telling > 0 and len(words) >= _MIN_SMALL)
    else:
        is_latin = telling >= _MIN_TELLING and len(words) > _HAN_A_WORD * han
    return _name_latin(words) if is_latin else ""


@cache
def _any_function_word() -> frozenset[str]:
    return frozenset().union(*FUNCTION_WORDS.values())


def _name_latin(words: list[str]) -> str:
    best = max(FUNCTION_WORDS, key=lambda code: sum(w in FUNCTION_WORDS[code] for w in words))
    is_told = sum(word in FUNCTION_WORDS[best] for word in words) >= _MIN_TELLING
    return f"'{best}'" if is_told else "text in Latin letters"


def _is_east_asian(foreign: str, latin: int, text: str) -> bool:
    """Return whether the foreign characters of a text are more than a name."""
    if len(foreign) > 1 and not latin:
        return True
    if len(foreign) >= _MIN_HAN and len(foreign) * _LETTERS_A_HAN > latin:
        return True
    return bool(_HAN_FUNCTION.search(foreign)) and not SMALL_WORD.search(text)
