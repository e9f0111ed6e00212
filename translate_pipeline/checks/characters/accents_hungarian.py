"""Hungarian words that are none without their accents.

Facts: A magyar helyesírás szabályai (12th edition, 2015), vowels. Words whose bare form is a word
too are left out: "mar", "meg", "kor", "teli", "sorol".
"""

import re
from collections.abc import Mapping
from types import MappingProxyType

__all__ = ["ACCENTED", "STEMS", "TELLING"]

_PLAIN = str.maketrans("áéíóöőúüű", "aeiooouuu")
_WORDS = (
    "és között előtt után által számára együtt óta miért ezért azért első második több újra évben"
    " évente éves évek híres szép szépen különböző közös további tovább ismét közel távol részt"
    " például így úgy aztán később először először végül során körül nélkül miután továbbá"
    " című során néhány első elsőként lehetőség egyéb"
)
ACCENTED: Mapping[str, str] = MappingProxyType(
    {word.translate(_PLAIN): word for word in _WORDS.split()}
)
"""Words by what is left of them without accents."""

_STEMS = (
    "város ország község települ közöss különbö fesztivál múzeum épület lehetős lehetőv"
    " történel történet"
    " század résztvev látogat társaság ünnep kezdőd képvisel együttműk vendégl kulturál"
    " központ iskolás közlemény érdekl készül készít közös művész művel polgármest szükség"
    " három  jelentős vízv"
)
STEMS = re.compile(
    rf"\b(?:{'|'.join(sorted({stem.translate(_PLAIN) for stem in _STEMS.split()}))})"
    r"|[a-z]{2,}(?:sag|seg)(?:ot|et|ban|ben|i|a|e|at|ok|ek|u|hoz|hez|nak|nek)?\b"
)
"""Beginnings and ends of words that are always written with an accent."""

TELLING = frozenset(
    [
        "a",
        "az",
        "egy",
        "hogy",
        "nem",
        "is",
        "volt",
        "van",
        "vannak",
        "voltak",
        "vagy",
        "csak",
        "meg",
        "ez",
        "ezt",
        "ki",
        "be",
        "mert",
        "ahol",
        "aki",
        "amely",
        "lett",
        "lesz",
        "minden",
        "mint",
        "majd",
        "szerint",
        "alatt",
        "mellett",
        "nagyon",
        "sok",
        "itt",
        "ott",
        "most",
    ]
)
"""Words without any accent that nearly every text has."""
