"""Numbers: the translation has to give the same ones as the source."""

from collections.abc import Iterator, Sequence

from translate_pipeline.checks.base import Category, Check, Problem, examples
from translate_pipeline.checks.characters.garbled import garbled_pieces
from translate_pipeline.checks.characters.lookalike_letter import lookalike_pieces
from translate_pipeline.checks.completeness.truncated_translation import TRUNCATED_TRANSLATION
from translate_pipeline.checks.numbers.comparison import compare
from translate_pipeline.checks.numbers.number import Kind, Number
from translate_pipeline.checks.numbers.writing import write_like
from translate_pipeline.checks.pair import Pair
from translate_pipeline.checks.prose import Prose
from translate_pipeline.model.findings import Severity

__all__ = ["DIFFERENT_NUMBER"]


_MAX_SHOWN = 6
_DIGITS = frozenset("0123456789〇")
_YEARS = frozenset(range(1000, 2200))


def _find_different_number(pair: Pair) -> Iterator[Problem]:
    missing, added = compare(pair)
    if (not missing and not added) or _is_other_business(pair):
        return
    if _is_garbled(pair):
        return  # told of where its letters are
    if not added and _is_truncated(pair):
        return  # the number went with its sentence
    suggestion = ""
    if len(missing) == len(added) == 1:
        suggestion = write_like(missing[0], added[0], pair.languages.target_base)
    yield Problem(
        _describe(missing, added),
        source_span=_span(pair.source_prose, missing),
        target_span=_span(pair.target_prose, added),
        suggestion=suggestion,
        severity=None if _is_likely(missing, added) else Severity.INFO,
    )


def _is_likely(missing: tuple[Number, ...], added: tuple[Number, ...]) -> bool:
    """Return whether somebody made a mistake, rather than a free translation.

    One less in words is often said without a number; several more, or a year, are most often
    what the translator knew.
    """
    if missing:
        return bool(added) or any(number.kind is Kind.FIGURE for number in missing)
    return len(added) == 1 and added[0].values.isdisjoint(_YEARS)


def _is_other_business(pair: Pair) -> bool:
    """Return whether there is more amiss than a number: no translation, or a script in it."""
    return pair.source == pair.target or "<script" in pair.target.lower()


def _is_garbled(pair: Pair) -> bool:
    """Return whether digits of the translation are letters, or some of its text is none."""
    return bool(garbled_pieces(pair)) or any(
        not _DIGITS.isdisjoint(piece.text or "") for piece in lookalike_pieces(pair)
    )


def _is_truncated(pair: Pair) -> bool:
    check = TRUNCATED_TRANSLATION
    if check.languages and pair.languages.target_base not in check.languages:
        return False
    return any(problem.severity is None for problem in check.find(pair))


def _describe(missing: Sequence[Number], added: Sequence[Number]) -> str:
    if not added:
        return f"expected {_quote(missing)}, found no such number"
    if not missing:
        return f"found {_quote(added)}, which the source does not have"
    return f"expected {_quote(missing)}, found {_quote(added)}"


def _quote(numbers: Sequence[Number]) -> str:
    shown = ", ".join(f"'{number.text}'" for number in numbers[:_MAX_SHOWN])
    return shown if len(numbers) <= _MAX_SHOWN else f"{shown} and {len(numbers) - _MAX_SHOWN} more"


def _span(prose: Prose, numbers: tuple[Number, ...]) -> tuple[int, int] | None:
    return prose.span(numbers[0].start, numbers[0].end) if numbers else None


DIFFERENT_NUMBER = Check(
    name="different-number",
    category=Category.ACCURACY,
    severity=Severity.WARNING,
    summary="A number of the source is missing or differs; marks, scales and number words"
    " of the language are understood. A year more than in the source is for information only, and"
    " so is one less in words.",
    why="A wrong number or year is a wrong fact, and nobody sees it in fluent prose.",
    find=_find_different_number,
    good=examples(
        zh_CN=[
            ("About 1.4 million people saw the show.", "约140万人观看了演出。"),
            ("Half of the 3,500 cranes were folded by pupils.", "3500只纸鹤中有一半是学生折的。"),
            ("Nine out of ten growers are over sixty.", "九成茶农年过六旬。"),
            ("The mine closed in the late 1980s.", "矿山于20世纪80年代末关闭。"),
            ("The G7 ministers tasted twelve teas.", "七国集团的部长们品尝了12种茶。"),
            ("Tens of thousands of lanterns are lit.", "数万盏灯笼被点亮。"),
        ],
        es=[
            ("Some 12,500 trees were planted.", "Se plantaron unos 12 500 árboles."),
            ("More than 2.3 billion cups are sold.", "Se venden más de 2300 millones de tazas."),
            ("The castle dates from the 18th century.", "El castillo data del siglo XVIII."),
            ("Two dozen potters took part.", "Participaron 24 alfareros."),
            ("Three-quarters of the guests stayed.", "Se quedó el 75 % de los huéspedes."),
            ("One in five pupils sings.", "Canta la quinta parte de los alumnos."),
        ],
        hu=[
            ("Some 350,000 guests came.", "Mintegy 350 ezren jöttek el."),
            ("The choir of 220 sang twice.", "A kétszázhúsz fős kórus kétszer énekelt."),
            ("It is the 15th friendship concert.", "Ez a tizenötödik barátság-hangverseny."),
            ("Two and a half million trees stand here.", "Itt 2,5 millió fa áll."),
            ("King Béla IV built two towers.", "IV. Béla király két tornyot épített."),
            ("A third of the 300 seats were empty.", "A 300 szék egyharmada üres volt."),
        ],
    ),
    bad=examples(
        zh_CN=[
            ("About 1.4 million people saw the show.", "约14万人观看了演出。"),
            ("Three schools sent 46 pupils.", "三所学校派出了64名学生。"),
            ("Two-thirds of the votes were for tea.", "四分之三的选票投给了茶。"),
            ("The third group left early.", "第四组提前离开了。"),
        ],
        es=[
            ("More than 2.3 billion cups are sold.", "Se venden más de 2.3 millones de tazas."),
            ("The library lent 1,250 books.", "La biblioteca prestó 12 500 libros."),
            ("Three villages share a school.", "Cuatro pueblos comparten una escuela."),
            ("The 46 singers came by bus.", "Los cantantes vinieron en bus."),
        ],
        hu=[
            ("Some 350,000 guests came.", "Mintegy 35 ezren jöttek el."),
            ("The museum keeps 3,250 prints.", "A múzeum 3520 nyomatot őriz."),
            ("The guide speaks six languages.", "Az idegenvezető nyolc nyelven beszél."),
            ("The number of guests tripled.", "A vendégek száma megkétszereződött."),
        ],
    ),
)
