"""Number words of English."""

import re
from collections.abc import Iterator
from fractions import Fraction

from translate_pipeline.checks.numbers.number import Kind, Number, Value
from translate_pipeline.checks.numbers.spelled import (
    Lexicon,
    counted,
    fraction,
    mask,
    read_spelled,
    stand_for,
    to_small,
    tokens_of,
)

__all__ = ["COUNTING", "MONTHS", "may_count", "read_words"]

_HALF = Fraction(1, 2)
_PARTS = {
    "half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fourths": 4,
    "fifth": 5, "fifths": 5, "sixth": 6, "sixths": 6, "seventh": 7, "sevenths": 7, "eighth": 8,
    "eighths": 8, "ninth": 9, "ninths": 9, "tenth": 10, "tenths": 10, "hundredth": 100,
}  # fmt: skip
MONTHS = counted(
    "january/jan february/feb march/mar april/apr may june/jun july/jul august/aug"
    " september/sept/sep october/oct november/nov december/dec"
)
"""Number of each month, by its names in lower case."""

_LEXICON = Lexicon(
    cardinals=counted(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
        " sixteen seventeen eighteen nineteen"
    )
    | counted("twenty thirty forty fifty sixty seventy eighty ninety", first=20, step=10),
    ordinals=counted(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
        " thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
    )
    | counted(
        "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth",
        first=20,
        step=10,
    )
    | {"thousandth": 1000}
    | counted("twenties thirties forties fifties sixties seventies eighties nineties",
              first=20, step=10),
    scales={
        "hundred": 100, "hundreds": 100, "thousand": 1000, "thousands": 1000,
        "million": 10**6, "millions": 10**6, "billion": 10**9, "billions": 10**9,
        "trillion": 10**12, "trillions": 10**12,
    },
    periods={
        "dozen": 12, "dozens": 12, "decade": 10, "decades": 10, "century": 100, "centuries": 100,
        "score": 20, "scores": 20, "millennium": 1000, "millennia": 1000, "fortnight": 14,
        "week": 7, "weeks": 7,
    },
    parts=_PARTS,
    hints=stand_for(
        ("a an each every per once single sole only another annual solo"
         " daily new hourly weekly monthly yearly", (1,)),
        ("both couple pair pairs twin twins duo either bilateral"
         " biennial biannual dual", (2,)),
        ("neither", (2, 0)),
        ("trilateral trio triplets", (3,)),
        ("double", (2, 100)),
        ("triple", (3, 200)),
        ("quartet quad", (4,)),
        ("quintet", (5,)),
        ("zero zeros zeroes no none nobody free nil", (0,)),
        ("noon midday", (12,)),
        ("midnight", (0, 12, 24)),
        ("overnight clock day", (24,)),
        ("half", (_HALF, 50, 30, 6)),
        ("halves", (_HALF, 50)),
        ("semester", (6,)),
        ("quarterly", (3, 4)),
        ("quarter", (15, 3, 25)),
        ("quarters", (75, 25, 45)),
        ("centenary centennial centenarian centenarians all whole entire"
         " completely", (100,)),
        ("bicentenary bicentennial", (200,)),
        ("sesquicentennial", (150,)),
        ("teenager teenagers", (13, 19)),
        ("octogenarian", (80,)),
        ("nonagenarian", (90,)),
        ("christmas", (24, 25, 12)),
        ("eve", (24, 31, 12)),
        ("hour", (60,)),
    )
    | {word: (month,) for word, month in MONTHS.items()},
    joiners=frozenset(["and"]),
)  # fmt: skip
# A phrase of _PHRASES has at least one of these.
_PHRASE_WORDS = (
    "half third quarter fifth sixth eighth tenth dozen score twice thrice double doubled doubles"
    " doubling triple tripled triples tripling trebled quadruple quadrupled quadruples quadrupling"
    " halved halving twofold threefold fourfold fivefold tenfold tens hundreds thousands"
)
_IDIOM_WORDS = "days corners seas heaven cheers none thought thoughts nature hand cents"
_SPECIAL_WORDS = frozenset(f"{_PHRASE_WORDS} {_IDIOM_WORDS}".split())
COUNTING = frozenset(_PHRASE_WORDS.split()) | {
    word
    for table in (_LEXICON.cardinals, _LEXICON.ordinals, _LEXICON.scales, _LEXICON.parts)
    for word, value in table.items()
    if value > 1
}
"""Words of which at least one is in every number that a translation has to have."""

_LETTERS = re.compile("[a-z]+")
_SCALED = {
    "dozen": 12, "score": 20, "hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9,
    "decade": 10, "century": 100,
}  # fmt: skip
_PHRASES = re.compile(
    r"\b(?:(?P<idiom>four corners|seven seas|seventh heaven|three cheers|seven days a week"
    r"|24 hours a day|second (?:to none|thoughts?|nature|hand)|two cents)"
    r"|half[\s-]an?[\s-](?P<scaled>dozen|score|hundred|thousand|million|billion|decade|century)"
    r"|(?P<vague>(?:tens|hundreds|thousands)\sof\s(?:thousands|millions|billions))"
    r"|(?:an?\s)?(?P<eighteen>year\sand\sa\shalf)"
    r"|quarter[\s-]of[\s-]a[\s-](?P<fourth>century|million)"
    r"|(?P<half>half)(?=\sof\s(?:the|all|its|their|our|his|her|these|those|them|\d)|\sthe\s)"
    r"|(?:an?|one)[\s-](?P<part>third|quarter|fifth|sixth|eighth|tenth)(?=\sof\b)"
    r"|a\s(?P<dozen>dozen)|a\s(?P<score>score)(?=\sof\s(?!the|an?|music)[a-z])"
    r"|(?P<twice>twice|double[ds]|doubling|twofold)|(?P<thrice>thrice|triple[ds]|tripling|trebled"
    r"|threefold)|(?P<fourfold>quadruple[ds]|quadrupling|fourfold)|(?P<fivefold>fivefold)"
    r"|(?P<tenfold>tenfold)|(?P<halved>halved|halving))\b",
)
_VAGUE = {"tens": 10, "hundreds": 100, "thousands": 1000}
_TIMES = {"twice": 2, "thrice": 3, "fourfold": 4, "fivefold": 5, "tenfold": 10}
# Second is a number where something is counted, not where time is.
_SECOND = re.compile(
    r"(?:\b(?:[Tt]he|[Aa]|[Tt]heir|[Ii]ts|[Oo]ur|[Hh]is|[Hh]er|[Ee]very)|World War)\s$"
)
_CLOCK_BEFORE = re.compile(r"\b(?:past|quarter to|minutes to|at)\s$", re.IGNORECASE)
_CLOCK_AFTER = re.compile(r"\s(?:o['’]clock|in the (?:morning|afternoon|evening)|thirty|fifteen)\b")
_IDIOM_AFTER = re.compile(r"\sof (?:us|you|them)\b|[\s-](?:thirds?|part[iy])")


def may_count(text: str) -> bool:
    """Return whether a text may have a number in words that its translation has to have."""
    return not COUNTING.isdisjoint(_LETTERS.findall(text.lower()))


def read_words(text: str) -> Iterator[Number]:
    """Yield the numbers that a text has in words, and what other words may stand for.

    Example:
        >>> [(n.text, *n.values) for n in read_words("at noon, twenty-one cups")]
        [('noon', 12), ('twenty-one', 21)]
    """
    masked = text
    lowered = to_small(text)
    if not _SPECIAL_WORDS.isdisjoint(_LETTERS.findall(lowered)):
        phrases = list(_PHRASES.finditer(lowered))
        yield from (_phrase(found, text) for found in phrases if not found["idiom"])
        masked = mask(text, phrases)
    counts = read_spelled(masked, tokens_of(masked, _LEXICON), _LEXICON)
    for number in _with_years(list(counts), text):
        yield _weighed(number, text)


def _with_years(numbers: list[Number], text: str) -> Iterator[Number]:
    """Yield numbers with those put together that are a year: nineteen sixty-four."""
    before: Number | None = None
    for number in numbers:
        year = _year(before, number, text) if before else None
        if before and not year:
            yield before
        before = year or number
    if before:
        yield before


def _year(first: Number, second: Number, text: str) -> Number | None:
    """Return two numbers as one year; None if they are none."""
    if text[first.end : second.start] != " " or Kind.HINT in (first.kind, second.kind):
        return None
    (century, *_), (year, *_) = first.values, second.values
    if century not in range(10, 21) or year not in range(10, 100):
        return None
    values = frozenset[Value]([100 * int(century) + int(year)])
    return first._replace(end=second.end, values=values, text=text[first.start : second.end])


def _phrase(found: re.Match[str], text: str) -> Number:
    kind, values = Kind.WORD, frozenset[Value]()
    group = found.lastgroup or ""
    if group == "scaled":
        kind = Kind.COUNT if found[group] in ("dozen", "score") else kind
        values = frozenset[Value]([_SCALED[found[group]] // 2])
    elif group == "vague":
        few, _, many = found[group].split()
        values = frozenset[Value]([_VAGUE[few] * _LEXICON.scales[many]])
    elif group == "eighteen":
        kind, values = Kind.HINT, frozenset[Value]([18, Fraction(3, 2)])
    elif group == "fourth":
        values = frozenset[Value]([_SCALED[found[group]] // 4])
    elif group in ("half", "halved"):
        values = fraction(1, 2) | {30, 6}
    elif group == "part":
        values = fraction(1, _PARTS[found[group]])
    elif group in _SCALED:
        kind, values = Kind.COUNT, frozenset[Value]([_SCALED[group]])
    else:
        times = _TIMES[group]
        values = frozenset[Value]([times, 100 * (times - 1)])
    start, end = found.span()
    return Number(text[start:end], start, end, values, kind)


def _weighed(number: Number, text: str) -> Number:
    """Return a number as a hint only where its word has other senses: a second, half past six."""
    if number.kind is Kind.HINT:
        return number
    before = text[max(0, number.start - 12) : number.start]
    if number.text.lower().endswith("ties"):
        values = {value + 1900 for value in number.values if isinstance(value, int)}
        return number._replace(values=number.values | values)
    if text.startswith((" of an hour", " of the hour"), number.end):
        minutes = {60 * value for value in number.values if not isinstance(value, str)}
        return number._replace(values=number.values | minutes)
    is_second = number.text.lower() == "second" and not _SECOND.search(before)
    is_clock = _CLOCK_BEFORE.search(before) or _CLOCK_AFTER.match(text, number.end)
    if is_second or is_clock or _IDIOM_AFTER.match(text, number.end):
        return number._replace(kind=Kind.HINT)
    return number
