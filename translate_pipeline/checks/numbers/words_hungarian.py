"""Number words of Hungarian, which grow together and take endings: kétszázhúsz, harmadikán."""

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache

from translate_pipeline.checks.numbers.number import Kind, Number, Value, plain
from translate_pipeline.checks.numbers.scales import find_scale
from translate_pipeline.checks.numbers.spelled import counted, fraction

__all__ = ["look_up", "read_words"]

_WORD = re.compile(r"[^\W\d_]+")
_PARTS = (
    counted(
        "nulla/zéró egy két/kettő/kettes három/hármas négy öt/ötös hat/hatos hét/hetes nyolc"
        " kilenc",
        first=0,
    )
    | counted(
        "tíz/tizen húsz/huszon/husz harminc negyven ötven hatvan hetven nyolcvan kilencven száz",
        first=10,
        step=10,
    )
    | {"ezer": 1000, "ezr": 1000, "millió": 10**6, "milliárd": 10**9, "billió": 10**12}
    # Stems of ordinals and fractions.
    | counted("egyed ketted harmad negyed ötöd hatod heted nyolcad kilenced tized", first=1)
    | counted("huszad harmincad negyvened ötvened hatvanad hetvened nyolcvanad kilencvened század",
              first=20, step=10)
    | {"első": 1, "else": 1, "második": 2, "ezred": 1000, "tizes": 10}
)  # fmt: skip
# Százalék is percent, ezrelék per mille.
_PART = re.compile(
    "|".join(sorted(_PARTS, key=len, reverse=True))
    .replace("|száz|", "|száz(?!al)|")
    .replace("|ezr|", "|ezr(?!el)|")
)
_HEADS = re.compile("[" + "".join(sorted({part[0] for part in _PARTS})) + "]", re.IGNORECASE)
# Words that only begin like a number: hatás, határ, ötlet, négyzet, százalék, egyetem, kétely …
_NO_NUMBER = re.compile(
    r"hat(?:al|ás|ár|ó|ék|ni|ott|ná)|hét(?:fő|vég|köz)|heti\b|ötl|ötv(?:ö[szt]|öz)|négyzet|százal"
    r"|egy(?!$|hez$|harmad|negyed|ötöd|hatod|heted|nyolcad|kilenced|tized|század|szer|száz|eze?r|milli[óá]|billió)|két(?:s[ée]g|elk|ely|kedi)|száll|milli[gm]"
    r"|ezredes|harmat|negyedé?v|század(?!ik)|nyolcadik\w*os|hetven?kedik"
)
_COUNTED = re.compile(
    r"(?:(?:ő|et|t|ot|at|öt|an|en|on|ön|ban|ben|nak|nek|val|vel|cal|szal|zal|mal|gyel|tel|ról|ről"
    r"|tól|től|hoz|hez|höz|ba|be|ból|ből|ra|re|nál|nél|ig|ért|ként|féle|felé|a|e|uk|ük|unk|ünk"
    r"|k|kel|kal|ek|ak|ok|ök|eik|ával|ével|ában|ében|jük|juk|as|es|os|ös|ei|eit|eiben|einek|jai|ai|ait)"
    r"|-?(?:nap|év|ór|perc|f[őo]|tag|h[eéó]t|hónap|méter|kilom|személy|emelet|fogás|rész|kötet|kerek"
    r"|ágy|nyelv|hektár|ton|lit|fok|jen|forint|dollár|euró|sol|ora?s?|kar|láb|szin|szín|szer|szob"
    r"|ablak|szintes|éj|hú|sor|oldal|lap|szög|ujj)\w*)?"
)
_ORDINAL = re.compile(r"ik\w{0,6}")
_FRACTION = re.compile(r"(?:a|e|á\w*|é\w*|nyi\w*|ara|ére|uk|ük)?")
_TIMES = re.compile(r"(?:szor|szer|ször)\w*")
_MULTIPLIED = re.compile(r"(?:meg)?(két|kettő|három|négy|öt|tíz)(?:szer|szor|ször)\w*")
_FIXED: tuple[tuple[re.Pattern[str], Kind, tuple[int | Fraction, ...]], ...] = tuple(
    (re.compile(pattern), kind, values)
    for pattern, kind, values in (
        (r"fele|fel[éü](?:t|re|n|ben|ből|vel|nek|k\w*)|(?:meg)?felez\w*", Kind.WORD,
         (Fraction(1, 2), 50, 30, 6)),
        (r"félmilli[óá]\w*", Kind.WORD, (500_000,)),
        (r"fél(?:száz|évszázad)\w*", Kind.WORD, (50,)),
        (r"féltucat\w*", Kind.WORD, (6,)),
        (r"fél(?:ezer|ezr)\w*", Kind.WORD, (500,)),
        (r"félév|féléves\w*", Kind.HINT, (6,)),
        (r"fél\w*", Kind.HINT, (Fraction(1, 2), 50, 30, 6)),
        (r"másfélmilli[óá]\w*", Kind.WORD, (1_500_000,)),
        (r"másfélszáz\w*", Kind.WORD, (150,)),
        (r"másfél(?:ezer|ezr)\w*", Kind.WORD, (1500,)),
        (r"másfél\w*", Kind.WORD, (Fraction(3, 2), 150, 18)),
        (r"háromnegyed(?!év)\w*", Kind.WORD, (Fraction(3, 4), 75, 45)),
        (r"negyedév\w*", Kind.HINT, (3, 4)),
        (r"negyedór[aá]\w*", Kind.HINT, (15, Fraction(1, 4))),
        (r"tucat(?:nyi|ja|ok|ot|tal)?", Kind.HINT, (12, 10)),
        (r"évtized\w*", Kind.HINT, (10,)),
        (r"(?:év)?század\w*", Kind.HINT, (100,)),
        (r"évezred\w*", Kind.HINT, (1000,)),
        (r"ikr?ek|iker\w*|páros\w*|párt?|mindkét\w*|mindkettő\w*|duó\w*|dupl\w*", Kind.HINT,
         (2, 100)),
        (r"tripl\w*|trió\w*", Kind.HINT, (3,)),
        (r"hetek\w*|heti\w*|hete|heté\w*", Kind.HINT, (7,)),
        (r"dél|déli\w*|délben|déltől|délig", Kind.HINT, (12,)),
        (r"éjfél\w*", Kind.HINT, (0, 12, 24)),
        (r"nincs\w*|nem|ingyen\w*|sem|semm\w+|mentes\w*|nélkül\w*", Kind.HINT, (0,)),
        (r"egész\w*|teljes\w*|összes\w*|minden\w*|csak\w*|valamenny\w*", Kind.HINT, (100, 1)),
        (r"éjjel|nappal\w*|nap|napi\w*", Kind.HINT, (24,)),
        (r"ór[aá]\w*", Kind.HINT, (60, 1)),
        (r"centenárium\w*", Kind.HINT, (100,)),
        (r"karácsony\w*", Kind.HINT, (25, 24, 12)),
        (r"szenteste\w*", Kind.HINT, (24, 12)),
        (r"szilveszter\w*", Kind.HINT, (31, 12)),
        (r"újév\w*|új|önálló\w*|szóló\w*|per|darabonként|fejenként|évente|naponta|havonta",
         Kind.HINT, (1,)),
    )
)  # fmt: skip
_FIXED_HEADS = re.compile(
    "fel|fél|más|háromn|negyed|tucat|év|száz|ik|pár|mind|du|tri|het|dél|déli|éj|ni|nem|in|egyetlen|sem"
    "|ment|nél|egész|telj|össz|csak|val|nap|óra|órá|cent|kar|szen|szil|új|ön|szó|per|dar|fej|hav|megf"
)
_MONTHS = counted(
    "január február március április május június július augusztus szeptember október november"
    " december"
)
_MONTH = re.compile("|".join(_MONTHS))
_CLOCK_BEFORE = re.compile(r"(?:fél|negyed|háromnegyed)\s$")
_CLOCK_AFTER = re.compile(r"(?:kor|\s?óra(?:i|kor|ig|tól)?)\b")
_PERIODS = {"évtized": 10, "évszázad": 100, "század": 100, "tucat": 12, "hét": 7, "het": 7}
_PERIOD = re.compile(rf"\s({'|'.join(_PERIODS)})")
_RANGE = re.compile(r"[-–]")


def read_words(text: str) -> Iterator[Number]:
    """Yield the numbers that a text has in words, and what other words may stand for.

    Example:
        >>> [(n.text, *n.values) for n in read_words("kétszázhúsz fős falu")]
        [('kétszázhúsz', 220)]
    """
    lowered = text.lower()
    before: Number | None = None
    for found in _WORD.finditer(lowered):
        if before and found.start() < before.end:
            continue
        number = _read_word(found[0], found.start(), lowered)
        if not number:
            continue
        whole = _join(before, number, lowered) if before else None
        if before and not whole:
            yield before._replace(text=text[before.start : before.end])
        before = _scaled(whole or number, lowered)
    if before:
        yield before._replace(text=text[before.start : before.end])


def _scaled(number: Number, text: str) -> Number:
    """Return a number with what stands behind it: másfél millió, két évtized."""
    if number.kind is Kind.HINT and 1 not in number.values:
        return number
    if scale := find_scale(text, number.end, "hu"):
        values = frozenset[Value](
            plain(value * scale.factor) for value in number.values if not isinstance(value, str)
        )
        return number._replace(end=scale.end, values=values, scale=scale.factor, kind=Kind.COUNT)
    if period := _PERIOD.match(text, number.end):
        factor = _PERIODS[period[1]]
        more = {value * factor for value in number.values if isinstance(value, int)}
        return number._replace(values=number.values | more)
    return number


def _read_word(word: str, start: int, text: str) -> Number | None:
    """Return what a word of a text counts; a clock counts nothing, and a week is no seven."""
    number = look_up(word)
    if not number:
        return None
    end = start + number.end
    kind = number.kind
    if kind is Kind.COUNT and word in ("hét", "heten") and not _is_counting(text, end):
        kind = Kind.HINT
    if kind is not Kind.HINT and _is_clock(text, start, end):
        kind = Kind.HINT
    return number._replace(start=start, end=end, kind=kind)


@lru_cache(maxsize=8192)
def look_up(word: str) -> Number | None:
    """Return what a word in lower case counts; its span starts at 0."""
    if found := _MULTIPLIED.fullmatch(word):
        times = _PARTS[found[1]]
        return Number(word, 0, len(word), frozenset([times, 100 * (times - 1)]), Kind.WORD)
    if _FIXED_HEADS.match(word):
        for pattern, kind, values in _FIXED:
            if pattern.fullmatch(word):
                return Number(word, 0, len(word), frozenset(values), kind)
    if month := _MONTH.match(word):
        return Number(word, 0, len(word), frozenset([_MONTHS[month[0]]]), Kind.HINT)
    return None if _NO_NUMBER.match(word) else _read_numeral(word)


def _read_numeral(word: str) -> Number | None:
    total = current = end = last = 0
    previous = 0
    part = ""
    while found := _PART.match(word, end):
        value = _PARTS[found[0]]
        if not _may_follow(found[0], value, current):
            break
        part = found[0]
        if value >= 1000:
            total, current = total + max(current, 1) * value, 0
        elif value == 100 and not part.endswith("d"):
            current = max(current, 1) * 100
        else:
            previous = total + current
            current += value
        end, last = found.end(), value
    if not end:
        return None
    value, rest = total + current, word[end:]
    if rest.startswith(("het", "hét")):
        return Number(word, 0, len(word), frozenset([value, 7 * value]), Kind.COUNT)
    if rest.startswith(("néhány", "valahány")):
        value -= last if value % 10 else 0  # harmincegynéhány: thirty-odd
    values: frozenset[Value] = frozenset([value])
    kind = _kind(word, part, rest, value)
    if part.endswith("d") and not rest.startswith("ik"):
        # Harmada is a third, kétharmada two thirds.
        values = fraction(previous or 1, last)
        kind = Kind.WORD if _FRACTION.fullmatch(rest) and last > 1 else Kind.HINT
    return Number(word, 0, len(word), values, kind, scale=last if last >= 1000 else 1)


def _may_follow(part: str, value: int, current: int) -> bool:
    """Return whether a part can follow what is before it: húsz and hat, két and harmad."""
    if value >= 100 or current == 0:
        return True
    if part.endswith("d"):
        return current < 10 or current % 10 == 0
    return current % (10 if value < 10 else 100) == 0


def _kind(word: str, part: str, rest: str, value: int) -> Kind:
    if value < 2:
        return Kind.HINT
    if part.endswith(("d", "második")):
        return Kind.WORD if _ORDINAL.fullmatch(rest) or part == "második" else Kind.HINT
    if _TIMES.fullmatch(rest):
        return Kind.WORD
    return Kind.COUNT if _COUNTED.fullmatch(rest) else Kind.HINT


def _is_counting(text: str, end: int) -> bool:
    """Return whether ``hét`` counts what follows it; it is a week as well."""
    return (
        re.match(r"\s(?!(?:múlva|alatt|óta|után|előtt|végén|elején|és)\b)\w", text[end : end + 9])
        is not None
    )


def _is_clock(text: str, start: int, end: int) -> bool:
    before = text[max(0, start - 12) : start]
    return _CLOCK_BEFORE.search(before) is not None or _CLOCK_AFTER.match(text, end) is not None


def _join(first: Number, second: Number, text: str) -> Number | None:
    """Return ``kétezer-ötszáz`` as one number, and give ``két-háromszáz`` its hundreds."""
    if Kind.HINT in (first.kind, second.kind) or not _RANGE.fullmatch(
        text[first.end : second.start]
    ):
        return None
    (one, *_), (other, *_) = first.values, second.values
    if (
        isinstance(one, int)
        and isinstance(other, int)
        and one >= 1000
        and one % 1000 == 0 > other - 1000
    ):
        return second._replace(start=first.start, values=frozenset([one + other]))
    return None
