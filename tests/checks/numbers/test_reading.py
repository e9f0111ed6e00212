"""How numbers are read in figures and words, and written again."""

import re
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translate_pipeline.checks import PairChecker
from translate_pipeline.checks.numbers.figures import read_figures
from translate_pipeline.checks.numbers.marks import read_marks
from translate_pipeline.checks.numbers.number import Kind
from translate_pipeline.checks.numbers.romans import read_romans, write_roman
from translate_pipeline.checks.numbers.words import read_words
from translate_pipeline.checks.numbers.writing import write_value

THIRD = Fraction(1, 3)
FIGURES = [
    ("1,234.5 or 1 234", "en", [("1,234.5", {Fraction(2469, 2)}), ("1 234", {1234})]),
    ("1.4 million", "en", [("1.4 million", {1_400_000})]),
    ("1.400 millones", "es", [("1.400 millones", {1_400_000, 1_400_000_000})]),
    ("1 millón 250 mil", "es", [("1 millón 250 mil", {1_250_000})]),
    ("130 ezren", "hu", [("130 ezren", {130_000})]),
    ("40 százalék, a 20. század, 5 ezrelék", "hu", [("40", {40}), ("20", {20}), ("5", {5})]),
    ("3千米和3千人", "zh", [("3", {3}), ("3千", {3000})]),
    ("1万2千和1 万 3000", "zh", [("1万2千", {12_000}), ("1 万 3000", {13_000})]),
    ("20世纪90年代", "zh", [("20世纪90年代", {1990})]),
    ("20世纪七八十年代", "zh", []),
    ("８折和85折", "zh", [("８", {8, 20}), ("85", {85, 15})]),
    ("the 1990s, 3 p.m., ’97, .5", "en",
     [("1990", {1990, 90}), ("3", {3, 15}), ("97", {97, 1997, 2097}), ("5", {5, Fraction(1, 2)})]),
    ("5m, 5M", "en", [("5m", {5, 5_000_000}), ("5M", {5, 5_000_000})]),
    ("2026-05-01", "en", [("2026", {2026}), ("05", {5}), ("01", {1})]),
    ("2026.05.01.", "hu", [("2026", {2026}), ("05", {5}), ("01", {1})]),
    ("in 2015 300 people", "en", [("2015", {2015}), ("300", {300})]),
    ("½, 2½ and 3/4", "en", [("½", {Fraction(1, 2), 50}), ("2½", {Fraction(5, 2)}),
                             ("3/4", {Fraction(3, 4), 75})]),
    ("+36 99 515-100", "hu", [("+36 99 515-100", {"+3699515100"})]),
    ("0120 444 555", "es", [("0120 444 555", {"0120444555"})]),
    ("{0} and {1}", "en", []),
]  # fmt: skip
MARKS = [
    ("12.345", "es", [12345, Fraction("12.345")]),
    ("12.345", "en", [Fraction("12.345")]),
    ("12,345", "en", [12345]),
    ("1.234.567,5", "hu", [Fraction("1234567.5")]),
    ("1 234 567", "hu", [1234567]),
    ("0,75", "zh", [Fraction("0.75")]),
    ("1,5", "en", [Fraction("1.5")]),
    ("12'345", "es", [12345]),
    ("1,23,456", "zh", []),
    ("2.1.3", "es", []),
]
WORDS = [
    ("the eighty-eighth day", "en", {"eighty-eighth": {88}}),
    ("two hundred and fifty thousand", "en", {"two hundred and fifty thousand": {250_000}}),
    ("between five and six", "en", {"five": {5}, "six": {6}}),
    ("tens of thousands, half a million", "en",
     {"tens of thousands": {10_000}, "half a million": {500_000}}),
    ("two-thirds", "en", {"two-thirds": {Fraction(2, 3), Fraction(200, 3), 67, 66}}),
    ("nineteen sixty-four", "en", {"nineteen sixty-four": {1964}}),
    ("four corners of the world", "en", {}),
    ("mil novecientos y treinta y cinco mil", "es",
     {"mil novecientos": {1900}, "treinta y cinco mil": {35_000}}),
    ("dos millones quinientos mil", "es", {"dos millones quinientos mil": {2_500_000}}),
    ("decenas de miles", "es", {"decenas de miles": {10_000}}),
    ("a las tres y media", "es", {}),
    ("huszonötezer, kétezer-ötszáz", "hu",
     {"huszonötezer": {25_000}, "kétezer-ötszáz": {2500}}),
    ("kétszázhúsz fős", "hu", {"kétszázhúsz": {220}}),
    ("hatvanhat hatás, hét határ, ötlet, négyzetméter, száz százalék", "hu",
     {"hatvanhat": {66}, "hét": {7}, "száz": {100}}),
    ("egy hét múlva fél hatkor", "hu", {}),
    ("két és fél millió", "hu", {"két": {2}}),
    ("háromszor, megkétszereződött", "hu", {"háromszor": {3, 200}, "megkétszereződött": {2, 100}}),
    ("二百五十名", "zh", {"二百五十": {250}}),
    ("二〇二六年", "zh", {"二〇二六": {2026}}),
    ("一亿三千万元", "zh", {"一亿三千万": {130_000_000}}),
    ("统一、一起、万一、九州、十分、星期三、三点半", "zh", {}),
    ("五成，百分之十二", "zh", {"五成": {50, Fraction(1, 2)}, "百分之十二": {12, Fraction(3, 25)}}),
    ("deux", "fr", {}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "language", "expected"), FIGURES)
def test_figures(text: str, language: str, expected: list[tuple[str, set[object]]]) -> None:
    """Figures are read with their scale and everything that they may mean."""
    assert [(n.text, set(n.values)) for n in read_figures(text, language)] == expected


@pytest.mark.parametrize(("figure", "language", "expected"), MARKS)
def test_marks(figure: str, language: str, expected: list[object]) -> None:
    """A mark groups thousands or starts decimals; where both may be, both are read."""
    assert [reading.value for reading in read_marks(figure, language)] == expected


@pytest.mark.parametrize(("text", "language", "expected"), WORDS)
def test_words(text: str, language: str, expected: dict[str, set[object]]) -> None:
    """Words that say a number are read together; others that may mean one are only hints."""
    numbers = read_words(text, language)

    assert {n.text: set(n.values) for n in numbers if n.kind is not Kind.HINT} == expected


def test_spans() -> None:
    """A number lies where its text does."""
    for text, language in (("the twenty-one cups", "en"), ("a kétezer-ötszáz fős", "hu")):
        for number in read_words(text, language):
            assert text[number.start : number.end] == number.text


@given(st.integers(1, 39))
def test_romans(number: int) -> None:
    """A Roman numeral is read as it was written."""
    found = {value for n in read_romans(f"siglo {write_roman(number)}", "es") for value in n.values}

    assert found == {number}


@given(st.integers(0, 10**15), st.sampled_from([",", ".", " ", "\u00a0", "\u202f", "'", "’"]))
def test_groups(number: int, mark: str) -> None:
    """A number grouped by threes is among the readings, whatever groups it."""
    (grouped,) = read_figures(f"{number:,}".replace(",", mark), "es")

    assert number in grouped.values


@given(
    st.fractions(0, 10**9, max_denominator=1).flatmap(
        lambda whole: st.integers(0, 9999).map(lambda part: whole + Fraction(part, 10_000))
    ),
    st.sampled_from(["es", "hu", "zh"]),
)
def test_written_numbers_are_read(value: Fraction, language: str) -> None:
    """What is written for a suggestion says the number, in one reading at least."""
    figure = write_value(value, language)

    assert value in {reading.value for reading in read_marks(figure, language)}


@given(st.integers(1, 9999))
def test_chinese_scale(number: int) -> None:
    """万 is ten thousand, whatever stands before it."""
    checker = PairChecker("zh_CN", select=["different-number", "number-format"])

    assert checker.check(f"{number * 10000:,} people", f"{number}万人") == ()


@given(st.text(alphabet="0123456789., ½/+-()[]年万千半一二百a个", max_size=60))
def test_any_text_is_read(text: str) -> None:
    """No jumble of digits, marks and words is too much, and what is found has a place."""
    for language in ("en", "es", "hu", "zh"):
        for number in (*read_figures(text, language), *read_words(text, language)):
            assert re.escape(number.text) == re.escape(text[number.start : number.end])
            assert number.values
