"""Months and weekdays: small letters within a sentence, in Spanish and in Hungarian.

Rules: Ortografía de la lengua española (RAE, 2010), 4.2.4.10; A magyar helyesírás szabályai (12th
edition), 143. Capitals stay in names: streets (``avenida 28 de Julio``, ``Május 1. tér``), feasts
(``Viernes Santo``) and people (``Julio``).
"""

import re
from collections.abc import Iterator, Mapping
from itertools import islice

from translate_pipeline.checks.base import Category, Check, Problem, examples
from translate_pipeline.checks.pair import Pair
from translate_pipeline.checks.typography.places import at_most, mend
from translate_pipeline.model.findings import Severity

__all__ = ["CAPITALISED_MONTH"]


def _translated(names: str) -> Mapping[str, str]:
    """Return the English name for each of twelve months and seven weekdays, in their order."""
    return dict(zip(names.split(), _ENGLISH.split(), strict=True))


_ENGLISH = (
    "January February March April May June July August September October November December"
    " Monday Tuesday Wednesday Thursday Friday Saturday Sunday"
)
_NAMES: Mapping[str, Mapping[str, str]] = {
    "es": {
        **_translated(
            "Enero Febrero Marzo Abril Mayo Junio Julio Agosto Septiembre Octubre Noviembre"
            " Diciembre Lunes Martes Miércoles Jueves Viernes Sábado Domingo"
        ),
        "Setiembre": "September",
    },
    "hu": _translated(
        "Január Február Március Április Május Június Július Augusztus Szeptember Október"
        " November December Hétfő Kedd Szerda Csütörtök Péntek Szombat Vasárnap"
    ),
}
_ANY = {language: re.compile("|".join(names)) for language, names in _NAMES.items()}
_ENDINGS = {"es": "s?", "hu": "[a-záéíóöőúüű]{0,6}"}
_FOUND: Mapping[str, re.Pattern[str]] = {
    language: re.compile(
        rf"(?<![\w-])(?P<name>{'|'.join(names)})(?P<ending>{_ENDINGS[language]})(?!\w)"
    )
    for language, names in _NAMES.items()
}
# Right before it, within the sentence: a word that is no name, or a comma.
_WITHIN: Mapping[str, re.Pattern[str]] = {
    "es": re.compile(
        r"(?:(?<!\w)(?i:a|al|aquel|cada|como|con|cuando|de|del|desde|día|e|el|en|entre|era|es|ese|este"
        r"|fue|hacia|hasta|hoy|las?|los|mañana|mes|mismo|ni|o|para|pasado|por|primer|próximo|que|segundo"
        r"|ser|será|siguiente|sobre|tercer|todos|u|último|un|y)|\w[»”)]?,)\s+$"
    ),
    "hu": re.compile(
        r"(?:(?<!\w)(?:[a-záéíóöőúüű]+|Az?|Csak|Egy|Idén|Jövő|Következő|Minden|Most|Múlt|Ön(?:ök)?"
        r"|Tavaly)|[\w.][»”)]?,)\s+$"
    ),
}
_YEAR_BEFORE = re.compile(r"(?<!\d)[12]\d{3}(?P<stop>\.?),?\s+$")
_DAY_BEFORE = re.compile(
    r"(?<!\d)(?P<article>\b(?i:el|al|del)\s+)?(?P<day>\d{1,2})(?:\.?[ºª°]|ro)?\s+de\s+$"
)
_DAY_AFTER = re.compile(r"\s+\d{1,2}(?!\d)")
_YEAR_AFTER = re.compile(r"\s+(?:de\s+|del\s+(?:año\s+)?)?[12]\d{3}(?!\d)")
# A name goes on: Julio César, Viernes Santo, Domingo de Ramos, Május 1. tér, Július Caesar.
_NAME_AFTER = re.compile(
    r"\s+[A-ZÁÉÍÓÖŐÚÜŰÑ]|-\w"
    r"|\s+de\s+(?:Ramos|Resurrección|Pascua|Pentecostés|Gloria|Ceniza|Adviento|Cuaresma)"
    r"|\s+\d{1,2}\.?(?:-i|-e|-a)?\s*"
    r"(?:tér|utca|út|sétány|köz(?!ött)|park|híd|lakótelep|fasor|körút)"
)
# Names with a date or month: plaza 2 de Mayo, Revolución de Octubre, the band Sol de Abril.
_NAME_BEFORE = re.compile(
    r"\b(?:(?i:plaza|plazuela|avenida|av\.|calle|jirón|jr\.|pasaje|parque|colegio|escuela|estadio"
    r"|hospital|puente|barrio|distrito|club|universidad|instituto|teatro|museo|urbanización|óvalo"
    r"|editorial|clínica|revolución|estación)|Semana|Festival|Feria|Copa|Torneo|Premio|Batalla"
    r"|Movimiento|Centro|Sociedad|Comunidad|(?<=[^.!?\s]\s)[A-ZÁÉÍÓÚÑ][\wáéíóúñ]+)\s+"
    r"(?:del?\s+(?:l[ao]s?\s+)?)?(?:\d{1,2}\s+de\s+|(?:[Pp]rimero|[Dd]os)\s+de\s+)?$"
)
# No newsletter has more in a message; each is looked for in the source.
_MOST = 100
_WINDOW = 60


def _find_capitalised_month(pair: Pair) -> Iterator[Problem]:
    language = pair.languages.target_base
    if _ANY[language].search(pair.target):
        yield from at_most(islice(_capitalised(pair, language), _MOST))


def _capitalised(pair: Pair, language: str) -> Iterator[Problem]:
    prose = pair.target_prose
    for found in _FOUND[language].finditer(prose.text):
        before = prose.text[max(found.start() - _WINDOW, 0) : found.start()]
        is_within = _WITHIN[language].search(before) or _follows_year(prose.text, before, found)
        if not is_within or _is_name(prose.text, before, found.end(), language):
            continue
        if _is_date(prose.text, before, found, pair.source) or _is_in(
            pair.source, _NAMES[language][found["name"]]
        ):
            small = found[0][0].lower()
            yield mend(
                prose,
                found.start(),
                found.start() + 1,
                f"expected '{small}{found[0][1:]}' within a sentence, found '{found[0]}'",
                small,
                is_certain=True,
            )


def _follows_year(text: str, before: str, found: re.Match[str]) -> bool:
    """Return whether the year of a date is before it; a stop there may also end a sentence."""
    year = _YEAR_BEFORE.search(before)
    has_day = re.match(r"\s+\d", text[found.end() : found.end() + 3]) is not None
    return year is not None and (not year["stop"] or has_day or bool(found["ending"]))


def _is_name(text: str, before: str, end: int, language: str) -> bool:
    has_year = _YEAR_AFTER.match(text, end) is not None
    if _NAME_AFTER.match(text, end):
        return not has_year
    is_full_date = has_year and _DAY_BEFORE.search(before) is not None
    return language == "es" and not is_full_date and _NAME_BEFORE.search(before) is not None


def _is_date(text: str, before: str, found: re.Match[str], source: str) -> bool:
    """Return whether it is in a date of the source, too; a feast may have a name in English."""
    day = _DAY_BEFORE.search(before)
    if day is not None:
        is_number = re.search(rf"(?<!\d)0?{day['day']}(?!\d)", source) is not None
        return day["article"] is not None or is_number
    return any(
        (
            _YEAR_BEFORE.search(before),
            _YEAR_AFTER.match(text, found.end()),
            _DAY_AFTER.match(text, found.end()),
        )
    )


def _is_in(source: str, english: str) -> bool:
    """Return whether the source has a name, in full or cut short: Monday, Mon."""
    return english in source or re.search(rf"\b{english[:3]}t?s?\b", source) is not None


CAPITALISED_MONTH = Check(
    name="capitalised-month",
    category=Category.LOCALE,
    severity=Severity.WARNING,
    summary="A month or a weekday begins with a capital within a Spanish or Hungarian sentence;"
    " names of streets, feasts and people are left alone.",
    why="Only English writes them with capitals; readers see at once that the text is translated.",
    find=_find_capitalised_month,
    languages=frozenset({"es", "hu"}),
    good=examples(
        es=[
            ("On Sunday, May 3, 2026", "El domingo 3 de mayo de 2026"),
            (
                "Tuesdays are quiet in Lima's Plaza 2 de Mayo.",
                "Martes tranquilo en la plaza 2 de Mayo de Lima.",
            ),
            ("The procession on Good Friday", "La procesión del Viernes Santo"),
            ("Don Julio came on July 28.", "El señor Julio llegó el 28 de julio."),
            ("May is the month of tea. July, too.", "Mayo es el mes del té. Julio, también."),
            ("Date: Monday, June 1", "Fecha: Lunes 1 de junio"),
        ],
        hu=[
            ("On Sunday, May 3, 2026", "2026. május 3-án, vasárnap"),
            ("The market on May 1 Square on Friday", "A pénteki piac a Május 1. téren"),
            ("May is the month of tea.", "Május a tea hónapja."),
            ("The Good Friday concert", "A nagypénteki hangverseny"),
            ("It was 1999. Friday came.", "1999 volt. Péntek jött."),
        ],
    ),
    bad=examples(
        es=[
            ("The vines are pruned in February.", "Las vides se podan en Febrero."),
            ("Every Sunday there is a market.", "Hay mercado todos los Domingos."),
            ("Posted: 2026/05/01", "Publicado el 1 de Mayo de 2026"),
            ("They came to Lima on Monday.", "Llegaron a Lima el Lunes."),
        ],
        hu=[
            ("Posted: 2026/05/01", "Megjelent: 2026. Május 1."),
            ("The market is open on Saturday.", "A piac most Szombaton is nyitva van."),
            ("The course begins in October.", "A tanfolyam csak Októberben kezdődik."),
            ("From July 2025 on", "2025 Júliusától"),
            ("The deadline is Friday, June 12.", "A határidő június 12., Péntek."),
        ],
    ),
)
