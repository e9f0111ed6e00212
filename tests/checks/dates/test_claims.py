"""Claims: which figures the checks of dates, times and measures answer for."""

import pytest

from translate_pipeline.checks import PairChecker
from translate_pipeline.checks.dates.claims import claimed_spans

CLAIMED = [
    ("On May 2, 12 boats", "El 2 de mayo, 12 botes", "es", (["May", "2"], ["2", "mayo"])),
    ("In Heisei 30", "2018-ban (Heiszei 30)", "hu", (["30"], ["2018", "30"])),
    ("3 boats, 5 km", "3艘船，5公里", "zh_CN", (["5 km"], ["5公里"])),
    ("at 3:30 p.m.", "délután fél négykor", "hu", (["3:30 p.m."], ["délután fél négykor"])),
    ("We open at 10.", "10 órakor nyitunk.", "hu", (["10"], ["10 órakor"])),
    ("500 yen", "500 yenes (unos 13 soles)", "es", (["500 yen"], ["500 yenes", "13 soles"])),
    ("5 km", "5 m", "es", (["5 km"], ["5 m"])),
    ("5 km", "muy lejos", "es", ([], [])),
    ("2.5 km long and 40 m deep", "de 2.5 km de largo", "es", (["2.5 km"], ["2.5 km"])),
    ("On May 2, 2026", "El 2 de mayo", "es", (["May", "2"], ["2", "mayo"])),
    ("12 boats", "12 botes", "es", ([], [])),
]  # fmt: skip


@pytest.mark.parametrize(("source", "target", "locale", "expected"), CLAIMED)
def test_claims(source, target, locale, expected):
    """Claimed is what both texts have, right or wrong; a year in only one is not."""
    pair = PairChecker(locale).pair(source, target)

    spans = claimed_spans(pair)

    assert (
        [pair.source_prose.text[start:end] for start, end in spans[0]],
        [pair.target_prose.text[start:end] for start, end in spans[1]],
    ) == expected


@pytest.mark.parametrize("source", ["", "Tea", "In May", "5 km" * 10_000])
def test_no_claims(source):
    """Where nothing is compared, nothing is claimed; an endless text is not read."""
    assert claimed_spans(PairChecker("hu").pair(source, "Tea")) == ((), ())
