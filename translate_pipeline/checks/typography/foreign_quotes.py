"""Quotation marks of another language."""

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from translate_pipeline.checks.base import Category, Check, Problem, examples
from translate_pipeline.checks.pair import Pair
from translate_pipeline.checks.prose import Prose
from translate_pipeline.checks.typography.places import HAN, at_most
from translate_pipeline.checks.typography.quotes import DOUBLE_QUOTES, Quotation, read_quotes
from translate_pipeline.model.findings import Severity

__all__ = ["FOREIGN_QUOTES"]

_CORNERS = frozenset("「『《〈")
_ANY = DOUBLE_QUOTES | _CORNERS
_CORNER_PAIR = re.compile(r"「[^「」]*」|『[^『』]*』")
# Right in Chinese alone, where they stand around titles.
_TITLE_PAIR = re.compile(r"《[^《》]*》|〈[^〈〉]*〉")
_STRAIGHT = '""'
# Ortografía de la lengua española (2010), III 3.4.8; A magyar helyesírás szabályai, 258;
# GB/T 15834-2011, 4.9.
_OWN: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "es": frozenset(["«»", "“”", _STRAIGHT]),
        "hu": frozenset(["„”", "»«"]),
        "zh": frozenset(["“”"]),
    }
)
_PREFERRED = {"es": "“”", "hu": "„”", "zh": "“”"}
_HAN = re.compile(f"[{HAN}]")
_CJK = re.compile(f"[{HAN}\u3041-\u3096\u30a1-\u30fa]")
_WIDE = re.compile(f"[{HAN}，。；：！？、（）]")
_STRAIGHTLY_QUOTED = re.compile(r'"([^"]*)"')
_LABEL = re.compile(r"[A-Z][\w-]*(?: [\w-]+){0,2}")
_KANA = re.compile("[\u3041-\u3096\u30a1-\u30fa]")


def _find_foreign_quotes(pair: Pair) -> Iterator[Problem]:
    if not _ANY.isdisjoint(pair.target_characters):
        yield from at_most(_problems(pair))


def _problems(pair: Pair) -> Iterator[Problem]:
    prose, language = pair.target_prose, pair.languages.target_base
    found = [*read_quotes(prose.text).pairs, *_corners(prose.text)]
    if language != "zh":
        found += _quoted(_TITLE_PAIR, prose.text)
    for quotation in found:
        if quotation.marks in _OWN[language]:
            continue
        severity = _judge(pair, quotation)
        if severity:
            own = "«»" if language == "es" and "«" in prose.text else _PREFERRED[language]
            yield _build_problem(prose, quotation, own, severity)


def _corners(text: str) -> Iterator[Quotation]:
    return _quoted(_CORNER_PAIR, text) if "」" in text or "』" in text else iter(())


def _quoted(pattern: re.Pattern[str], text: str) -> Iterator[Quotation]:
    for found in pattern.finditer(text):
        yield Quotation(found.start(), found.end() - 1, found[0][0] + found[0][-1])


def _judge(pair: Pair, quotation: Quotation) -> Severity | None:
    """Return how bad it is to have these marks; None if the writer may."""
    language = pair.languages.target_base
    text = pair.target_prose.text
    content = text[quotation.start + 1 : quotation.end]
    if quotation.marks[0] in _CORNERS:
        is_original = bool((_KANA if language == "zh" else _CJK).search(content))
        return None if is_original or quotation.marks[0] in pair.source else Severity.WARNING
    if quotation.marks != _STRAIGHT:
        return Severity.WARNING
    # Where the author has typographic marks, the translator can have them too.
    is_mixed = "“" in pair.source or "“" in text or "„" in text
    if language == "hu":
        return Severity.WARNING if is_mixed else Severity.INFO
    before, after = text[: quotation.start][-1:], text[quotation.end + 1 :][:1]
    if not _HAN.search(before + content + after):
        return None
    is_chinese = _HAN.search(content) and _is_wide(before) and _is_wide(after)
    is_wrong = is_mixed or (is_chinese and not _has_labels(pair.source_prose.text))
    return Severity.WARNING if is_wrong else Severity.INFO


def _has_labels(source: str) -> bool:
    """Return whether all that a source quotes is of the kind of "Automatic", as of a program."""
    quoted = _STRAIGHTLY_QUOTED.findall(source)
    return bool(quoted) and all(_LABEL.fullmatch(content) for content in quoted)


def _is_wide(char: str) -> bool:
    """Return whether a neighbour is a Chinese character or mark, or there is none."""
    return not char or bool(_WIDE.match(char))


def _build_problem(prose: Prose, quotation: Quotation, marks: str, severity: Severity) -> Problem:
    found = quotation.marks
    message = f"expected '{marks[0]}…{marks[1]}', found '{found[0]}…{found[1]}'"
    span = prose.span(quotation.start, quotation.end + 1)
    raw = prose.message[slice(*span)]
    suggestion = ""
    # A mark may be written as an entity.
    if raw[0] + raw[-1] == found and len(raw) > 1:
        suggestion = marks[0] + raw[1:-1] + marks[1]
    return Problem(
        message,
        target_span=span,
        suggestion=suggestion,
        is_certain=bool(suggestion) and found not in raw[1:-1],
        severity=severity,
    )


FOREIGN_QUOTES = Check(
    name="foreign-quotes",
    category=Category.LOCALE,
    severity=Severity.WARNING,
    summary="A quotation in marks that another language has; straight marks are for information"
    " in Hungarian if the author has them too.",
    why="A newspaper of the country would never print them so.",
    find=_find_foreign_quotes,
    good=examples(
        zh_CN=[
            ('The motto is "Tea for all."', "口号是“人人有茶”。"),
            ("The book “Tea”", "《茶》一书"),
            ('The "ESG" report', '"ESG" report：ESG报告'),
            ('Press `"` twice.', '按两次`"`。'),
        ],
        es=[
            ('The motto is "Tea for all."', "El lema es «Té para todos»."),
            ('The motto is "Tea for all."', "El lema es “Té para todos”."),
            ('The motto is "Tea for all."', 'El lema es "Té para todos".'),
            ("The song 「富士山」 is old.", "La canción 「富士山」 es antigua."),
        ],
        hu=[
            ('The motto is "Tea for all."', "A jelmondat: „Teát mindenkinek.”"),
            ("The “tea of ‘Friend’”", "A „»Barát« teája”"),
            ("The 'tea' spirit", "A »tea« szelleme"),
            ("The song 「富士山」 is old.", "A 「富士山」 című dal régi."),
        ],
    ),
    bad=examples(
        zh_CN=[
            ('The motto is "Tea for all."', '口号是"人人有茶"。'),
            ('The motto is "Tea for all."', "口号是「人人有茶」。"),
            ('The motto is "Tea for all."', "口号是«人人有茶»。"),
            ('The motto is "Tea for all."', "口号是„人人有茶“。"),
        ],
        es=[
            ('The motto is "Tea for all."', "El lema es „Té para todos”."),
            ('The motto is "Tea for all."', "El lema es „Té para todos“."),
            ('The motto is "Tea for all."', "El lema es 「Té para todos」."),
            ('The motto is "Tea for all."', "El lema es »Té para todos«."),
        ],
        hu=[
            ('The motto is "Tea for all."', "A jelmondat: “Teát mindenkinek.”"),
            ('The motto is "Tea for all."', "A jelmondat: „Teát mindenkinek.“"),
            ("The motto is “Tea for all.”", 'A jelmondat: "Teát mindenkinek."'),
            ('The motto is "Tea for all."', "A jelmondat: 「Teát mindenkinek.」"),
        ],
    ),
    languages=frozenset({"es", "hu", "zh"}),
)
