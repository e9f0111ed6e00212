"""Code that a slip of the finger has changed, and code whose words were translated."""

import re

__all__ = ["has_gloss", "is_misspelled"]

# Other languages spell the words that they share with English so: symbol and simbol, tea and tee.
_SHARED_SPELLINGS = frozenset(
    ["ck", "kc", "yi", "iy", "zs", "sz", "cs", "sc", "cz", "zc", "fv", "vf", "wv", "gj", "jg"]
)
_VOWELS = frozenset("aeiouy")
# An ending that makes a word one of the other language: text and texto, format and formatum.
_ENDINGS = frozenset("aeios")
_GLOSS = re.compile(r"\s*[(（][^()（）]+[)）]")
# One letter is a key or a variable, and another one is a translation as likely as a slip.
_SHORTEST = 2


def is_misspelled(wanted: str, found: str, language: str) -> bool:
    """Return whether one code is the other with a letter changed, lost, added or moved.

    Args:
        wanted: Code of the source.
        found: Code of the translation.
        language: Bare code of the language of the translation; a Chinese word is in no Latin
            letters, so that these are no translation.

    Example:
        >>> is_misspelled("language", "languge", "es"), is_misspelled("text", "texto", "es")
        (True, False)
    """
    if len(wanted) < _SHORTEST or not (wanted.isascii() and found.isascii()):
        return False
    start, own, other = _difference(wanted, found)
    if (not own and not other) or own.casefold() == other.casefold():
        return False
    if own == other[::-1] and len(own) == 2:
        return True
    if len(own) > 1 or len(other) > 1:
        return False
    return language == "zh" or not _is_adapted(found, start, own, other)


def has_gloss(wanted: str, found: str) -> bool:
    """Return whether a code is the wanted one with its translation in brackets behind it."""
    return found.startswith(wanted) and _GLOSS.fullmatch(found, len(wanted)) is not None


def _difference(wanted: str, found: str) -> tuple[int, str, str]:
    """Return where two texts part, and what each of them has there until they meet again."""
    shorter = min(len(wanted), len(found))
    start = 0
    while start < shorter and wanted[start] == found[start]:
        start += 1
    end = 0
    while end < shorter - start and wanted[-1 - end] == found[-1 - end]:
        end += 1
    return start, wanted[start : len(wanted) - end], found[start : len(found) - end]


def _is_adapted(found: str, start: int, own: str, other: str) -> bool:
    """Return whether a word with another letter may be the word of the other language."""
    own, other = own.lower(), other.lower()
    is_last = not found[start + len(other) : start + len(other) + 1].isalpha()
    if own and other:
        is_ending = is_last and own in _VOWELS and other in _VOWELS
        return is_ending or own + other in _SHARED_SPELLINGS
    if other:
        return (is_last and other in _ENDINGS) or other in "- "
    # Spanish has few double letters, and English many.
    is_double = found[start - 1 : start].lower() == own or found[start : start + 1].lower() == own
    return is_double or (is_last and own == "e")
