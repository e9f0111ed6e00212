"""Hungarian dates: full stops after the year and the day, and none before an ending.

Rules: A magyar helyesírás szabályai (12th edition), 293-298: ``2026. május 2.``, ``május 2-án``,
``2026-ban``, ``2026 májusában`` (the year has no stop before a word that has the possessive).
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache, partial

from translate_pipeline.checks.base import Category, Check, Problem, examples
from translate_pipeline.checks.pair import Pair
from translate_pipeline.checks.typography.places import at_most, mend
from translate_pipeline.model.findings import Severity

__all__ = ["DATE_FULL_STOP"]

_ENGLISH = {
    "január": "Jan",
    "február": "Feb",
    "március": "Mar",
    "április": "Apr",
    "május": "May",
    "június": "Jun",
    "július": "Jul",
    "augusztus": "Aug",
    "szeptember": "Sep",
    "október": "Oct",
    "november": "Nov",
    "december": "Dec",
}
# Of the months, without the letter that may be a capital.
_PARTS = tuple(month[1:] for month in _ENGLISH)
_MONTH = rf"(?P<month>(?i:{'|'.join(_ENGLISH)}))"
_YEAR = r"(?<![\w.,:/–-])(?P<figure>1[5-9][0-9]{2}|20[0-9]{2})"
_BARE_YEAR = re.compile(
    rf"{_YEAR}(?=\s+{_MONTH}(?:(?P<day>\s+\d)|(?P<ending>ban|ben|i)(?!\w)|(?!\w)(?P<word>\s+\w)?))"
)
_POSSESSED = re.compile(rf"{_YEAR}\.(?=\s+{_MONTH}[aáeé])")
_STOP_AND_ENDING = re.compile(
    rf"{_YEAR}\.(?=-(?:b[ae]n|[oae]s|i|[rtb][óő]l|r[ae]|ig|n[ae]k|h[oe]z|[aoe]t)(?!\w))"
    rf"|(?<![\w-])(?i:{'|'.join(_ENGLISH)})\s+(?P<day>\d{{1,2}}\.)(?=-[a-záéíóöőúüű])"
)
_BARE_DAY = re.compile(
    rf"(?<![\w-]){_MONTH}\s+(?P<figure>(?P<day>\d{{1,2}})(?:\s?[–-]\s?\d{{1,2}})?)"
    r"(?![\w.:!?/%°]|,\d|\s*[–-]|\s+\d)"
)
# How far apart the source may have the two: 2, 3 and 5 May.
_REACH = 25


def _find_date_full_stop(pair: Pair) -> Iterator[Problem]:
    if pair.target_characters.isdisjoint("123456789"):
        return
    if ".-" in pair.target or any(part in pair.target for part in _PARTS):
        yield from at_most(_wrong_stops(pair))


def _wrong_stops(pair: Pair) -> Iterator[Problem]:
    prose = pair.target_prose
    for year in _BARE_YEAR.finditer(prose.text):
        problem = _missing_stop(pair, year)
        # 2026 májusban is as wrong, but may be mended in two ways.
        is_sure = year["day"] or not (year["ending"] or year["word"])
        yield problem if is_sure else replace(problem, severity=Severity.INFO, is_certain=False)
    is_day = cache(partial(_is_day, pair.source))
    for day in _BARE_DAY.finditer(prose.text):
        if is_day(day["day"], day["month"].lower()) and not _is_told_by_end(pair, day):
            yield _missing_stop(pair, day)
    for ended in _STOP_AND_ENDING.finditer(prose.text):
        group = "figure" if ended["figure"] else "day"
        figure = ended[group].rstrip(".")
        end = ended.end()
        message = f"expected no full stop between '{figure}' and its ending, found '{figure}.-'"
        yield mend(prose, end - 1 - len(figure), end, message, figure, is_certain=True)
    for year in _POSSESSED.finditer(prose.text):
        figure = year["figure"]
        message = f"expected '{figure}' before a month with the possessive, found '{figure}.'"
        problem = mend(prose, *year.span(), message, figure)
        yield replace(problem, severity=Severity.INFO)


def _missing_stop(pair: Pair, found: re.Match[str]) -> Problem:
    figure = found["figure"]
    return mend(
        pair.target_prose,
        *found.span("figure"),
        f"expected '{figure}.' in a date, found '{figure}' without a full stop",
        f"{figure}.",
        is_certain=True,
    )


def _is_day(source: str, figure: str, month_name: str) -> bool:
    """Return whether the source has a number as a day of the month, or a date in figures."""
    day, month = figure.lstrip("0"), _ENGLISH[month_name]
    number = rf"(?<![\d:.,])0?{day}(?:st|nd|rd|th)?(?![\d:%])"
    near = rf".{{0,{_REACH}}}?"
    pattern = rf"{month}[a-z]*\b{near}{number}|{number}{near}\b{month}|\d[/.-]{number}"
    return re.search(pattern, source) is not None


def _is_told_by_end(pair: Pair, day: re.Match[str]) -> bool:
    """Return whether the full stop of the sentence is missing with that of the day."""
    is_last = not pair.target_prose.text[day.end() :].strip(" \"'”»)]*_")
    return is_last and pair.source_prose.text.rstrip(" \"'”’)")[-1:] == "."


DATE_FULL_STOP = Check(
    name="date-full-stop",
    category=Category.LOCALE,
    severity=Severity.WARNING,
    summary="A Hungarian date has no full stop after its year or day, or has one before an ending;"
    " a year with one before a possessive is for information only.",
    why="The stop makes the number an ordinal; a date without it reads as a count.",
    find=_find_date_full_stop,
    languages=frozenset({"hu"}),
    good=examples(
        hu=[
            ("On May 2, 2026, and on June 5", "2026. május 2-án és június 5-én"),
            ("Open from May 2 to 5, 2026.", "Nyitva 2026. május 2–5."),
            ("In May 2026, in the summer of 2026", "2026 májusában, illetve 2026 nyarán"),
            ("The festival of May 2026", "A 2026. májusi fesztivál"),
            ("Deadline: Friday, 12 June", "Határidő: június 12., péntek"),
            ("In May 12 pupils came, in 2025 only 3.", "Májusban 12 diák jött, 2025-ben csak 3."),
            ("From October 2025 to March 2026", "2025 októberétől 2026 márciusáig"),
        ]
    ),
    bad=examples(
        hu=[
            ("The bridge was opened on 4 July 2024.", "A hidat 2024 július 4-én adták át."),
            ("Deadline: 18 August 2026", "Határidő: 2026. augusztus 18"),
            ("The meeting of 3 November was short.", "A november 3.-i találkozó rövid volt."),
            ("Between May 2 and June 5", "Május 2 és június 5. között"),
            ("It opened in 2019.", "2019.-ben nyílt meg."),
        ]
    ),
)
