"""Words that the sentences of generated articles are made of, all written for this purpose."""

__all__ = ["CLAUSES", "SENTENCES", "WORDS"]

_TEXT = {
    "name": """
        Akiko Mori|Dr. Varga|Elena Quispe|Ferenc Kovács|Haru Endo|Ildikó Szabó|Jun Wada|Li Wen|
        María Huamán|Nanami Ogawa|Péter Balogh|Rosa Mamani|Sota Hayashi|Tomás Rojas|Zhang Lan
    """,
    "town": """
        Yame|Otama Village|Kazuno City|Sopron|Machu Picchu Village|Uji|Kőszeg|Hangzhou|Cusco|Pisac|
        Szentendre|Takayama|Matsue|Eger|Pécs|Suzhou|Shizuoka|Tokaj|Arequipa|Onomichi
    """,
    "month": """
        January|February|March|April|May|June|July|August|September|October|November|December
    """,
    "adjective": """
        ancient|bright|broad|careful|cheerful|colorful|crowded|curious|distant|famous|fragrant|
        gentle|golden|handmade|hidden|humble|lively|modern|narrow|neighboring|northern|ordinary|
        patient|peaceful|popular|precious|private|proud|public|quiet|remote|seasonal|shallow|simple|
        slender|southern|splendid|sturdy|temporary|traditional|upper|valuable|wooden|younger
    """,
    "noun": """
        apprentice|archive|balcony|bakery|bridge|calendar|canal|ceremony|choir|cottage|courtyard|
        delegation|embassy|exhibition|farmhouse|ferry|festival|forest|fountain|gallery|garden|
        gateway|harbor|harvest|kitchen|lantern|letter|library|market|meadow|mountain|museum|
        notebook|orchard|painter|parade|pavilion|plaque|pottery|printer|procession|railway|
        restaurant|river|school|shelter|shrine|station|studio|teahouse|temple|terrace|theater|
        tower|valley|village|vineyard|volunteer|waterfall|workshop
    """,
    "nouns": """
        apples|baskets|benches|bicycles|blossoms|boats|books|bottles|candles|chairs|children|cups|
        dancers|drums|families|farmers|flags|guests|guides|kites|ladders|lanterns|leaves|maps|
        masks|musicians|neighbors|paintings|photographs|pilgrims|postcards|recipes|ribbons|scholars|
        seedlings|singers|songs|stalls|stones|students|tables|teachers|tickets|travelers|visitors
    """,
    "past": """
        admired|assembled|borrowed|brought|built|carried|cleaned|collected|compared|counted|
        decorated|delivered|described|discovered|exchanged|explained|explored|gathered|greeted|
        invited|measured|mended|offered|opened|organized|painted|planted|polished|prepared|
        presented|received|remembered|repaired|restored|served|shared|sketched|studied|welcomed
    """,
    "verb": """
        admire|assemble|borrow|bring|build|carry|clean|collect|compare|decorate|deliver|describe|
        discover|exchange|explain|explore|gather|greet|invite|measure|mend|offer|open|organize|paint
    """,
    "auxiliary": "was|will be|can be|has been|had been|is",
    "adverb": """
        again|before sunrise|by hand|during the winter|every morning|for the first time|gladly|
        in the evening|in the rain|later|on foot|once more|slowly|together|twice a year|with care|
        within a week|year after year
    """,
    "place": """
        above the old town|across the border|along the coast|at the crossing|behind the hall|
        beside the lake|between two hills|beyond the fields|near the station|on the island|
        opposite the church|outside the walls|under the arcades|upstream from here
    """,
    "number": "12|17|24|35|48|60|75|3.5|7.2|110|250|480|1,200|4,000|36,500|130,000",
    "year": "1921|1957|1968|1984|1997|2003|2011|2016|2019|2024",
    "slug": "archive|calendar|choir|ferry|gallery|harvest|market|plaque|recipes|tickets",
    "label": "the full report|a short film|the list of guests|this map|the timetable|their letter",
    "code": "tea-2026|guest-list|map.pdf|sister-city|archive/1921",
    "emphasis": "*very*|**only**|*sencha*|**free of charge**|*Civitas Fidelissima*|*shochu*",
}

CLAUSES = (
    "the {adjective} {noun} in {town} {auxiliary} {past} {adverb}",
    "{name} {past} {number} {nouns} {place}",
    "the {adjective} {nouns} of {town} {past} a {adjective} {noun} {adverb}",
    "a {noun} {place} {auxiliary} {past} by {number} {adjective} {nouns}",
    "{name} and the {nouns} {past} the {noun} {place}",
    "every {noun} {auxiliary} {past} where {number} {nouns} once {past} the {adjective} {noun}",
    "the {noun} {auxiliary} {emphasis} {adjective}",
    "{emphasis} is the word that {name} wrote below {number} {nouns}",
)
"""Patterns of a clause; the first letter is made a capital where a sentence starts."""

SENTENCES = (
    "{clause}.",
    "{clause}.",
    "{clause}, and {clause}.",
    "{clause}, because {clause}.",
    "In {month} {year}, {clause}.",
    "When {clause}, {clause}.",
    "{clause} – {number} {nouns} more than in {year}.",
    "“{clause},” said {name}.",
    "{name} called it “a {adjective} {noun}” while {clause}.",
    "Did {name} {verb} {number} {nouns} {place}?",
    "How {adjective} the {noun} {place} {auxiliary}!",
    "See [{label}](https://example.org/{slug}/{year}), where {clause}.",
    "Write `{code}` on the {noun}, so that {clause}.",
    "{clause} & {number} {nouns} {past} [{label}](https://example.org/{slug}).",
)
"""Patterns of a sentence."""


def _split(text: str) -> tuple[str, ...]:
    return tuple(" ".join(entry.split()) for entry in text.split("|"))


WORDS = {name: _split(text) for name, text in _TEXT.items()}
"""Entries by list name; no list is empty."""
