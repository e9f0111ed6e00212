"""Letters of other scripts that look like Latin ones.

Facts: Unicode Technical Standard #39, confusables: a selection of letters that keyboards and
text recognition give; capitals and small letters that look alike in most typefaces only.
"""

import unicodedata
from collections.abc import Mapping
from types import MappingProxyType

__all__ = ["as_latin", "is_lone_confusable"]

# Cyrillic, Greek, Armenian and Cherokee, each with the Latin letters below it.
_OTHERS = "АВЕЅІЈКМНОРСТУХҮԌԚԜаеѕіјԛорсухһԁԝүҽΑΒΕΖΗΙΚΜΝΟΡΤΥΧαικνορυγՕՏօհոսցզᎪᎬᎻᎫᏦᏞᎷᏢᏚᎢᏙᎳ"
_LATIN = "ABESIJKMHOPCTYXYGQWaesijqopcyxhdwyeABEZHIKMNOPTYXaikvopuyOSohnugqAEHJKLMPSTVW"
_LATIN_OF: Mapping[str, str] = MappingProxyType(dict(zip(_OTHERS, _LATIN, strict=True)))
# A Greek letter on its own is most often a symbol, but for these.
_LONE = frozenset("АЕІОУаеіоуΑΟο")


def as_latin(text: str) -> str:
    """Return a text with its look-alikes as Latin letters, accents kept; others stay.

    Example:
        >>> as_latin("сity")
        'city'
    """
    parts = unicodedata.normalize("NFD", text)
    latin = "".join(_LATIN_OF.get(char, char) for char in parts)
    return unicodedata.normalize("NFC", latin)


def is_lone_confusable(char: str) -> bool:
    """Return whether a letter that stands alone is meant to be a Latin word."""
    return char in _LONE
