"""Words that nearly every sentence of a language has, and what its words never look like.

Facts: the most frequent words of each language that are no nouns; CLDR, exemplar characters.
"""

import re
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

__all__ = ["FUNCTION_WORDS", "STRANGE_SHAPES", "foreign_words", "telling_words"]

_WORDS = {
    "en": "a an the of and to in is was were are be been being has have had having he him his she"
    " her hers it its they them their theirs we us our you your i my me this that these those"
    " who whom whose which what when where why how with without within from for by at on into"
    " onto about after before between during through over under against among as than then"
    " there here not no nor or but if because so while until although though since both each"
    " every all any some many much more most other others another such only also very just can"
    " could may might must shall should will would do does did done up down out off again ever"
    " never always often now still even too one two three first last new became become made"
    " took came went held began gave together around across along near",
    "es": "el la los las un una unos unas de del al a en y e o u que qué se su sus por para con sin"
    " sobre entre desde hasta hacia como cómo más muy pero si sí no ni lo le les me te nos ya"
    " es son era eran fue fueron ser está están estaba estaban ha han había hay este esta"
    " estos estas ese esa esos esas aquel aquella cuando donde cual quien cuyo cuya también"
    " tan todo toda todos todas otro otra otros otras cada mismo misma durante antes después"
    " tras según contra ante bajo junto además así entonces luego siempre nunca aquí allí hoy"
    " ayer año años puede pueden tiene tienen hace hacen dos tres primer primera mientras"
    " porque aunque sino gracias mucho mucha muchos muchas poco cerca lejos dentro fuera",
    "hu": "a az egy és is nem hogy ez azt ezt ezek azok volt van voltak vannak lesz lett meg mint"
    " már csak még ha el ki be fel le vagy sem mert majd után alatt között előtt mellett"
    " szerint által felett fölött miatt óta ahol amely amelyek amelyet amelynek aki akik akit"
    " ami amit amikor mikor hol ahogy úgy így itt ott most nagyon több sok minden mindenki"
    " néhány saját maga neki nekik velük vele őket ők ő mi ti én te azonban pedig tehát"
    " illetve valamint például olyan ilyen ezért azért arra erre abban ebben attól ettől ennek"
    " annak első két három évben év évi éves lehet kell fog tud akkor soha mindig együtt felé"
    " körül iránt nélkül számára során helyett keresztül belül kívül",
    "pt": "o os as um uma uns umas do da dos das no na nos nas ao aos à às pelo pela pelos pelas em"
    " com por para que não é são foi foram ser está estão tem têm mais mas também muito seu"
    " sua seus suas ele ela eles elas isso este esta entre até sobre como quando onde já ou se"
    " você depois antes a e de nós eles todo toda todos todas cada anos outros outras muitos"
    " muitas nosso nossa seja pode podem fazer dois duas desde porque",
    "fr": "le la les un une des de du et à au aux en dans sur sous par pour avec sans que qui dont"
    " où ce cet cette ces il elle ils elles nous vous leur leurs son sa ses est sont été était"
    " étaient être ont avait plus mais ou ne pas se comme tout tous toute aussi très entre"
    " depuis après avant chaque pendant deux trois sans vers chez lors mes ses tes cette fait"
    " peut font toutes autres encore ainsi lorsque notre votre",
    "de": "der die das den dem des ein eine einen einem einer eines und oder aber nicht ist sind"
    " war waren wird werden wurde wurden hat haben mit von vom zu zum zur bei beim für auf aus"
    " nach über unter vor zwischen durch im in am an als wie auch noch nur sich es er sie wir"
    " ihr sein seine ihre dass wenn man mehr sehr",
    "it": "il lo la i gli le un uno una di del dello della dei degli delle a al allo alla ai agli"
    " alle da dal dalla in nel nello nella nei nelle con su sul sulla per tra fra e ed o che"
    " chi non è sono era erano stato ha hanno più anche come se suo sua loro questo questa"
    " quando dove ogni dopo prima tutti tutte tutto anni molto ancora perché dove nostro nostra"
    " essere alcuni altri altre nel due si anche",
}
FUNCTION_WORDS: Mapping[str, frozenset[str]] = MappingProxyType(
    {language: frozenset(words.split()) for language, words in _WORDS.items()}
)
"""Function words in small letters by the bare code of their language."""

STRANGE_SHAPES: Mapping[str, re.Pattern[str]] = MappingProxyType(
    {
        "en": re.compile("[^a-z'’-]|sz|zs|cs"),
        # A Spanish word ends in a vowel or one of d j l n r s x y z.
        "es": re.compile(
            "[kwőűöçàèìòùâêîôûäëïãõß]|sz|gy|zs|cs|tt|ss|sh|ck|ff|oo"
            r"|\bth|ing\b|[a-zñ][bcfghmpqtv]\b"
        ),
        # Hungarian has y after g l n t alone, and no word of it ends in a short o.
        "hu": re.compile(
            r"[ñçàèìòùâêîôûãõßqwxï]|\bth|ción|ough|oo|[bcdfgjlmnprtv]ue|sh|ck\b|[a-z]{2}o\b"
            r"|[^glnt]y|\by|[^aeiouáéíóöőúüűn]ing\b"
        ),
    }
)
"""Letters and their sequences that words of a language do not have; loan words do."""


@cache
def telling_words(language: str) -> frozenset[str]:
    """Return the function words of a language that no other one here has."""
    others = (words for code, words in FUNCTION_WORDS.items() if code != language)
    return FUNCTION_WORDS[language].difference(*others)


@cache
def foreign_words(language: str) -> frozenset[str]:
    """Return the function words of other languages that a language has not."""
    return frozenset().union(*FUNCTION_WORDS.values()) - FUNCTION_WORDS[language]
