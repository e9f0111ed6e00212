"""Number words of Spanish."""

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

__all__ = ["read_words"]

_HALF = Fraction(1, 2)
_MONTHS = counted(
    "enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre"
    " diciembre"
)
_UNITS = (
    counted(
        "uno/un/una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince"
        " dieciséis diecisiete dieciocho diecinueve veinte veintiuno/veintiún/veintiuna veintidós"
        " veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve"
    )
    | counted("treinta cuarenta cincuenta sesenta setenta ochenta noventa", first=30, step=10)
    | {"cien": 100, "ciento": 100}
)
_HUNDREDS = {
    f"{stem}{ending}": value
    for stem, value in counted(
        "doscient trescient cuatrocient quinient seiscient setecient ochocient novecient",
        first=200,
        step=100,
    ).items()
    for ending in ("os", "as")
}
_ORDINALS = {
    f"{stem}{ending}": value
    for stem, value in (
        counted(
            "primer segund tercer cuart quint sext séptim octav noven décim undécim/decimoprimer"
            " duodécim/decimosegund decimotercer decimocuart decimoquint decimosext decimoséptim"
            " decimoctav decimonoven"
        )
        | counted(
            "vigésim trigésim cuadragésim quincuagésim sexagésim septuagésim octogésim nonagésim"
            " centésim",
            first=20,
            step=10,
        )
        | counted(
            "vigesimoprimer vigesimosegund vigesimotercer vigesimocuart vigesimoquint", first=21
        )
    ).items()
    for ending in ("o", "a")
} | {"primer": 1, "tercer": 3, "decimotercer": 13, "vigesimoprimer": 21, "vigesimotercer": 23}
_PARTS = counted(
    "medio/medios tercio/tercios cuartos quintos sextos séptimos octavos novenos décimos", first=2
)
_LEXICON = Lexicon(
    cardinals=_UNITS | _HUNDREDS,
    ordinals=_ORDINALS,
    scales={"mil": 1000, "millón": 10**6, "millones": 10**6, "millardo": 10**9, "billón": 10**12,
            "millardos": 10**9, "billones": 10**12},
    periods={"docena": 12, "docenas": 12, "decena": 10, "decenas": 10, "veintena": 20,
             "quincena": 15, "treintena": 30, "centena": 100, "centenar": 100, "década": 10,
             "décadas": 10, "decenio": 10, "decenios": 10, "siglo": 100, "siglos": 100,
             "lustro": 5, "lustros": 5, "milenio": 1000, "milenios": 1000, "semana": 7,
             "semanas": 7, "medio": 30, "cuarentena": 40, "cincuentena": 50},
    parts=_PARTS,
    hints=stand_for(
        ("cada por único única solo sola otro otra primeros primeras"
         " nuevo diario", (1,)),
        ("ambos ambas par pareja parejas dúo segundos segundas gemelos"
         " mellizos bienal bilateral bilaterales bimestre bienio dobles", (2,)),
        ("trilateral trío trimestre trimestral trienio", (3,)),
        ("cuarteto cuatrimestre cuádruple", (4,)),
        ("quinteto quinquenio", (5,)),
        ("semestre", (6,)),
        ("media medio", (_HALF, Fraction(3, 2), 50, 30, 6)),
        ("medias", (_HALF, 30)),
        ("mitad", (_HALF, 50, 2)),
        ("cuarto", (4, Fraction(1, 4), 15, 25, 45)),
        ("cuarta", (4, Fraction(1, 4), 25)),
        ("quinta", (5, Fraction(1, 5), 20)),
        ("tercera", (3, Fraction(1, 3), 33)),
        ("décima", (10, Fraction(1, 10))),
        ("medianoche", (0, 12, 24)),
        ("mediodía", (12,)),
        ("cero ninguno ningún ninguna gratis gratuita gratuito sin nada", (0,)),
        ("centenario centenaria todo toda todos todas totalidad"
         " íntegramente cientos centenares", (100,)),
        ("bicentenario", (200,)),
        ("tricentenario", (300,)),
        ("cincuentenario quincuagenario", (50,)),
        ("sesquicentenario", (150,)),
        ("milenario milenaria miles millares millar", (1000,)),
        ("doble", (2, 100)),
        ("triple", (3, 200)),
        ("veinteañero veinteañeros", (20,)),
        ("treintañero treintañeros treintañeras", (30,)),
        ("octogenario octogenaria", (80,)),
        ("nonagenario nonagenaria", (90,)),
        ("septuagenario", (70,)),
        ("sexagenario hora", (60,)),
        ("quinceañeras", (15,)),
        ("adolescentes", (13, 19)),
        ("navidad", (25, 12)),
        ("nochebuena", (24, 12)),
        ("nochevieja", (31, 12)),
        ("día", (24,)),
    )
    | {word: (month,) for word, month in _MONTHS.items()},
    joiners=frozenset(["y"]),
)  # fmt: skip
# A phrase of _PHRASES has at least one of these.
_PHRASE_WORDS = (
    "media medio parte partes mitad cientos centenares miles millares docena decenas duplicó"
    " duplicado duplicaron duplica duplicar triplicó triplicado triplicaron triplica triplicar"
    " cuadruplicó cuadruplicado quintuplicó quintuplicado tercio mil"
)
_SPECIAL_WORDS = frozenset(_PHRASE_WORDS.split())
_SCALED = counted("docena/doce", first=12) | {
    "millón": 10**6, "siglo": 100, "millar": 1000, "centenar": 100, "década": 10, "decena": 10,
}  # fmt: skip
_PHRASES = re.compile(
    r"\b(?:medi[ao]\s(?P<scaled>docena|millón|siglo|millar|centenar|década|decena)"
    r"|(?:(?P<above>una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve)\s)?(?P<below>tercer|cuart|quint|sext|séptim|octav|noven|décim)as?\spartes?"
    r"|un\s(?P<third>tercio)"
    r"|(?:un\s)?(?P<eighteen>año\sy\smedio)|(?P<nights>mil\sy\suna?)"
    r"|(?P<half>mitad)"
    r"|(?P<hundredthousands>(?:cientos|centenares)\sde\smiles)|(?P<tenthousands>decenas\sde\smiles)"
    r"|(?P<tens>decenas)"
    r"|(?P<billions>miles\sde\smillones)|(?P<hundreds>cientos|centenares)|(?P<thousands>miles|millares)"
    r"|una\s(?P<dozen>docena)"
    r"|(?P<twice>duplic(?:ó|ad[oa]s?|aron|an?|ar))|(?P<thrice>triplic(?:ó|ad[oa]s?|aron|an?|ar))"
    r"|(?P<fourfold>cuadruplic(?:ó|ad[oa]s?|aron))|(?P<fivefold>quintuplic(?:ó|ad[oa]s?|aron)))\b",
)
_FIXED = {
    "hundredthousands": (10**5,), "tenthousands": (10**4,), "billions": (10**9,),
    "tens": (10, 12, 20), "hundreds": (100,), "thousands": (1000,), "dozen": (12,),
    "nights": (1001,), "twice": (2, 100), "thrice": (3, 200), "fourfold": (4, 300),
    "fivefold": (5, 400),
}  # fmt: skip
_LETTERS = re.compile(r"[^\W\d_]+")
_BELOW = counted("tercer cuart quint sext séptim octav noven décim", first=3)
# Cuarto is a room and a quarter, segundo a part of a minute, quinto and the like are fractions.
_SECOND = re.compile(r"\b(?:el|del|al|su|nuestro|este)\s$", re.IGNORECASE)
_AMBIGUOUS = frozenset(["cuarto", "quinto", "sexto", "décimo", "quinta", "décima", "sexta"])
# El quinto más alto, su sexta edición: no fraction, and no room.
_RANKED = re.compile(
    r" (?:(?:[^\W\d_]+ )?(?:más|menos|mayor|mejor|peor)|lugar|puesto|año|día|mes|siglo|piso"
    r"|aniversario|festival|grado|edición|vez|persona|ciudad|generación|sinfonía|etapa|jornada)\b"
)
_HOURS = "dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce"
_CLOCK_BEFORE = re.compile(rf"\blas? (?:(?:una|{_HOURS}) (?:y|menos) )?$", re.IGNORECASE)
_CLOCK_AFTER = re.compile(r" (?:y|menos|en punto|de la (?:tarde|mañana|noche)|[ap]\.)|[.,;:)]|$")


def read_words(text: str) -> Iterator[Number]:
    """Yield the numbers that a text has in words, and what other words may stand for.

    Example:
        >>> [(n.text, *n.values) for n in read_words("treinta y cinco mil personas")]
        [('treinta y cinco mil', 35000)]
    """
    masked = text
    lowered = to_small(text)
    if not _SPECIAL_WORDS.isdisjoint(_LETTERS.findall(lowered)):
        phrases = list(_PHRASES.finditer(lowered))
        yield from (_phrase(found, text) for found in phrases)
        masked = mask(text, phrases)
    for number in read_spelled(masked, tokens_of(masked, _LEXICON), _LEXICON):
        yield _weighed(number, text)


def _phrase(found: re.Match[str], text: str) -> Number:
    kind, values = Kind.WORD, frozenset[Value]()
    group = found.lastgroup or ""
    if group == "scaled":
        kind = Kind.COUNT if found[group] == "docena" else kind
        values = frozenset[Value]([_SCALED[found[group]] // 2])
    elif group == "below":
        below = _BELOW[found[group]]
        values = fraction(_UNITS.get(found["above"] or "una", 1), below)
    elif group == "eighteen":
        kind, values = Kind.HINT, frozenset[Value]([18, Fraction(3, 2)])
    elif group == "third":
        values = fraction(1, 3)
    elif group == "half":
        values = fraction(1, 2) | {30, 6}
    else:
        kind = Kind.COUNT if group == "dozen" else Kind.WORD
        values = frozenset[Value](_FIXED[group])
    start, end = found.span()
    return Number(text[start:end], start, end, values, kind)


def _weighed(number: Number, text: str) -> Number:
    """Return a number as a hint only where its word has other senses: cuarto, las tres y media."""
    if number.kind is Kind.HINT:
        return number
    before = text[max(0, number.start - 16) : number.start]
    word = number.text.lower()
    is_second = word == "segundo" and not _SECOND.search(before)
    is_clock = _CLOCK_BEFORE.search(before) and _CLOCK_AFTER.match(text, number.end)
    is_ambiguous = word in _AMBIGUOUS and not _RANKED.match(text, number.end)
    if is_second or is_ambiguous or is_clock:
        return number._replace(kind=Kind.HINT)
    return number
