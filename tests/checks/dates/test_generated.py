"""Dates, times and measures of any value: right ones pass, wrong ones are reported once."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translate_pipeline.checks import PairChecker
from translate_pipeline.checks.dates.reading.months import month_name

SELECT = ["different-date", "different-time", "different-amount", "different-unit"]
CHECKERS = {locale: PairChecker(locale, select=SELECT) for locale in ("zh_CN", "es", "hu")}
DAYS = st.dates(datetime.date(1868, 1, 1), datetime.date(2099, 12, 31))
ENGLISH = [
    lambda day: f"on {day:%B} {day.day}, {day.year}",
    lambda day: f"on {day.day} {day:%B} {day.year}",
    lambda day: f"on {day.isoformat()}",
]
LOCALIZED = {
    "zh_CN": [lambda day: f"{day.year}年{day.month}月{day.day}日"],
    "es": [
        lambda day: f"el {day.day} de {month_name('es', day.month)} de {day.year}",
        lambda day: f"{day.day:02}/{day.month:02}/{day.year}",
    ],
    "hu": [
        lambda day: f"{day.year}. {month_name('hu', day.month)} {day.day}.",
        lambda day: f"{day.year}. {day.month:02}. {day.day:02}.",
    ],
}
UNITS = {"zh_CN": ("公里", "日元"), "es": (" kilómetros", " yenes"), "hu": (" kilométer", " jen")}


def findings(locale: str, source: str, target: str) -> list[str]:
    """Return the names of the checks that report something."""
    return [finding.check for finding in CHECKERS[locale].check(source, target)]


@pytest.mark.parametrize("locale", CHECKERS)
@given(day=DAYS, other=DAYS)
def test_dates(locale, day, other):
    """A date in any form is itself and no other one."""
    expected = [] if day == other else ["different-date"]
    for english in ENGLISH:
        for localized in LOCALIZED[locale]:
            assert findings(locale, english(day), localized(day)) == []
            assert findings(locale, english(day), localized(other)) == expected


@pytest.mark.parametrize("locale", CHECKERS)
@given(time=st.times(), other=st.times())
def test_times(locale, time, other):
    """A time on the clock of twelve hours is itself on that of twenty-four, and no other one."""
    source = f"at {time:%I:%M} {'a.m.' if time.hour < 12 else 'p.m.'}"
    is_same = (time.hour, time.minute) == (other.hour, other.minute)
    # Without a half of the day, an early hour may be a late one.
    is_open = 1 <= other.hour <= 12 and (other.hour % 12, other.minute) == (
        time.hour % 12,
        time.minute,
    )

    assert findings(locale, source, f"{time:%H:%M}") == []
    assert findings(locale, source, f"{other:%H:%M}") == (
        [] if is_same or is_open else ["different-time"]
    )


@pytest.mark.parametrize("locale", CHECKERS)
@given(number=st.integers(2, 10**9), other=st.integers(2, 10**9))
def test_measures(locale, number, other):
    """A quantity and a sum are themselves and no others."""
    length, money = UNITS[locale]
    expected = [] if number == other else ["different-amount", "different-unit"]

    assert findings(locale, f"{number:,} km", f"{number}{length}") == []
    assert findings(
        locale, f"{number:,} yen, {number:,} km", f"{other}{money}, {other}{length}"
    ) == (expected)


@given(
    st.text("0123456789 .,:/-()年月日点半刻个千万亿一二十两", max_size=40),
    st.sampled_from(
        ["In Heisei 30 (2018)", "5 km at 3:30 p.m. on May 2, 2026", "¥500 for 2 hours"]
    ),
)
def test_any_target(target, source):
    """No text is too odd to be read, and spans stay within it."""
    for finding in CHECKERS["zh_CN"].check(source, target):
        start, end = finding.target_span
        assert 0 <= start < end <= len(target)
