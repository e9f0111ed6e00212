"""Whether what follows a Hungarian article is spoken with a vowel first.

Rules: the article follows the sound, not the letter (A magyar helyesírás szabályai, 12th edition,
names of the letters in section 2); where people say a word in two ways, neither is wrong.
"""

import re
import unicodedata

__all__ = ["starts_with_vowel"]

_VOWELS = frozenset("aeiouæøœıə")
# Letters whose Hungarian name begins with a vowel though their sound does not: ef, el, em, …
_VOWEL_NAMED = frozenset("flmnrsxy")
# Names of Roman numerals and letters differ: V is vé or ötödik.
_ALSO_ROMAN = frozenset("VXD")
_INITIALS = frozenset("CDLM")
_ROMAN = re.compile(r"(?=[IVXLCDM])M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
# 112 is száztizenkettő, but egy-egy-kettő as a number to call; 1,5 is often másfél.
_CALLED = frozenset(["104", "105", "107", "112", "118"])
_HALVES = re.compile(r"1,5(?!\d)|\d+/\d|0\d|\d+[a-z]+\d|\d{7}|\d+[.,]\d+[.,]\d")
# What is spelled out or not Hungarian: ltrace, nginx, Mbappé, md5, mRNS, kb.
_UNSPEAKABLE = re.compile(
    r"m[bcdfgklmnprstvz]|n[bcdfgklmprstvz]|l[b-df-hkmnp-tvz]|r[b-df-hj-np-tvz]|f[bdfgsvz]|s[bdfg]"
    r"|\w{0,2}\d|(?-i:[a-z][A-Z])|[^aeiouyáéíóöőúüű]{1,8}(?![^\W\d_])",
    re.IGNORECASE,
)
_LETTER = re.compile(r"(?P<letter>[A-ZÁÉÍÓÖŐÚÜŰ])(?:-?\d|-(?=[a-z])|$)")
_ABBREVIATION = re.compile(r"[A-ZÁÉÍÓÖŐÚÜŰ]{2,}(?![a-záéíóöőúüű])")
# Two ways to say them: English as in English (one, user, European), h that French leaves out,
# x as iksz or ksz, Romanian and Slavic i as j.
_UNSURE = re.compile(
    r"on(?:e|ce)\b|oui|ou[aei]|oise|ew|i[aeo](?=\w)|x"
    r"|h(?:our|on(?:or|est)|eir|erm[eè]s|aut|ô|u[aei]|ors|enri|ern[aá]n|(?-i:ie|ia))"
    r"|u(?:[sk]\b|ti|tah|ber|biso|ser|se[ds]?\b|senet|nix|niq|nicode|ni(?:on|t|vers(?!u|á))|[0-9-])"
    r"|eu(?!\b|r[óá]|ro(?:v|c|z)|r[oó]pá|k|f|tan)",
    re.IGNORECASE,
)


def starts_with_vowel(text: str) -> bool | None:
    """Return whether a word or figure is spoken with a vowel first; None if that is not certain.

    Args:
        text: One word with what is written on to it, and the full stop behind a numeral.

    Example:
        >>> [starts_with_vowel(word) for word in ("alma", "NHK", "50.", "Yame", "One", "III.")]
        [True, True, True, False, None, False]
    """
    if text[0].isdigit():
        return _hear_figure(text)
    if (roman := _ROMAN.match(text)) and text[roman.end() :].startswith("."):
        if roman[0] in _INITIALS:
            return None
        return _is_vowel_number(_roman_value(roman[0]))
    if letter := _LETTER.match(text):
        return _hear_letter(letter["letter"], is_alone=letter.end() == 1)
    if abbreviation := _ABBREVIATION.match(text):
        return _hear_abbreviation(abbreviation[0])
    return _hear_word(text)


def _hear_figure(text: str) -> bool | None:
    digits = re.match(r"[0-9]+", text)
    if not digits or _HALVES.match(text) or digits[0] in _CALLED:
        return None
    return _is_vowel_number(int(digits[0]))


def _is_vowel_number(number: int) -> bool:
    """Return whether a number begins with egy, ezer, első or öt; only its first group counts."""
    while number >= 1000:
        number //= 1000
    return number in (1, 5) or 50 <= number < 60 or 500 <= number < 600


def _roman_value(numeral: str) -> int:
    values = [_ROMAN_VALUES[char] for char in numeral]
    following = [*values[1:], 0]
    return sum(-v if v < after else v for v, after in zip(values, following, strict=True))


def _hear_letter(letter: str, *, is_alone: bool) -> bool | None:
    if is_alone and letter in _ALSO_ROMAN:
        return None
    return None if letter in "HX" else _is_vowel(letter) or letter.lower() in _VOWEL_NAMED


def _hear_abbreviation(letters: str) -> bool | None:
    """Return what is certain whether an abbreviation is spelled out (NHK) or read (NATO)."""
    if _ROMAN.fullmatch(letters) or letters[0] in "HXY" or _UNSURE.match(letters):
        return None
    if letters[0].lower() in _VOWEL_NAMED:
        return None if any(map(_is_vowel, letters)) or "Y" in letters else True
    return _is_vowel(letters[0])


def _hear_word(word: str) -> bool | None:
    if _UNSURE.match(word) or "." in word[:-1]:
        return None
    if word[0] in "yY":
        return None if len(word) < 2 else not _is_vowel(word[1])
    if _is_vowel(word[0]):
        return True if len(word) > 1 or word == "ő" else None
    return None if _UNSPEAKABLE.match(word) else False


def _is_vowel(char: str) -> bool:
    return unicodedata.normalize("NFD", char)[0].lower() in _VOWELS
