"""Anchors: a pattern that is tried only where it can begin finds all the same."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translate_pipeline.checks.dates.reading import (
    dates_chinese,
    dates_english,
    dates_hungarian,
    dates_spanish,
    figures,
)
from translate_pipeline.checks.dates.reading.anchors import matches_at, starts_of

PIECES = (
    "May", "2026", "1 ", "12", "5th", "the first of ", "June", " of ", "and ", "-", ", ", "May",
    "el 3 de ", "primero de ", "mayo", " de 2019", "ag. ", "setiembre", "uno", "mil ", "millones",
    "2026. ", "május", " 2-án", "augusztus", "egy ", "másfél ", "húszezer", "2026年", "5月", "三日",
    "十二月", "二〇二六年", "半", "一百", "half an ", "hour", "a quarter of ", "twenty ", "an ",
)  # fmt: skip
TEXTS = st.lists(st.sampled_from(PIECES), max_size=12).map("".join)
GRAMMARS = {
    "en": dates_english,
    "es": dates_spanish,
    "hu": dates_hungarian,
    "zh": dates_chinese,
}


def _spans(found):
    return [match.span() for match in found]


@pytest.mark.parametrize("language", GRAMMARS)
@given(text=TEXTS)
def test_months(language, text):
    """Dates with a month begin with a month, a figure, or a day in words."""
    grammar = GRAMMARS[language]
    text = text if language == "en" else text.lower()
    days = [found.start() for found in re.finditer(r"(?<!\d)\d", text)]
    days = sorted(days + (starts_of(grammar.DAY_START, text) if grammar.DAY_START else []))
    months = starts_of(grammar.MONTH_START, text)
    starts = {"day": days, "month": months, "day or month": sorted(days + months)}

    for start, pattern in grammar.month_patterns():
        if start:
            assert _spans(matches_at(pattern, text, starts[start])) == _spans(
                pattern.finditer(text)
            )


@pytest.mark.parametrize("language", GRAMMARS)
@given(text=TEXTS)
def test_numbers(language, text):
    """Numbers begin with a figure or a word for one."""
    small = text.lower()
    pattern = figures._pattern(language)

    found = matches_at(pattern, small, figures.number_starts(small, language))

    assert _spans(found) == _spans(pattern.finditer(small))
