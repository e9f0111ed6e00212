"""Whatever the texts are, the checks answer, and their spans lie within the texts."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pairs.cases import read_cases
from translate_pipeline.checks import PairChecker
from translate_pipeline.model.findings import Finding

CHECKERS = {locale: PairChecker(locale) for locale in ("zh_CN", "es", "hu")}
CASES = list(read_cases())
WRITTEN = """
0 1 2 3 5 9 12 1,000 3.5 1.4 2026 2O26 ½ ３ % ‰ ° - ~ – / : . , ; ! ? … ( ) [ ] { } ** * _ ` < > &
一 二 三 十 百 千 万 亿 半 两 点 成 几 多 余 第 零 〇 分之 年 月 日 时 分 点半 上午 下午 元
日元 公里 平方米 倍 令和 平成 元年 世纪 年代 周一 星期
million thousand hundred half quarter dozen third twenty first Monday May 2nd p.m. noon o'clock
$ ¥ € km m² °C kg yen Heisei Reiwa century 1990s from to and
millón millones mil medio media cuarto docena lunes mayo de a las p. m. euros siglo XXI veinte
millió ezer száz fél másfél negyed harmad hétfő május 2-án órakor jen század XX. húsz tizedik
é ő á ñ ¿ ¡ „ ” “ « » 《 》 Ã© õ 東 の カ [a](b) ![a](b) [^1] {{x}} %s <b> </b> &amp;
https://a.b/c a@b.cd az egy és
"""
PIECES = [*WRITTEN.split(), "\n", "\t", "\u200b", "\u00ad", "\ufffd", "\u0301"]
TEXT = st.lists(
    st.one_of(st.sampled_from(PIECES), st.sampled_from(["", " ", " ", "。", "，"])), max_size=14
).map("".join)


def assert_spans(findings: tuple[Finding, ...], source: str, target: str) -> None:
    """Every span is a part of its text."""
    for finding in findings:
        for span, text in ((finding.source_span, source), (finding.target_span, target)):
            if span is not None:
                assert 0 <= span[0] <= span[1] <= len(text), (finding, source, target)


@settings(max_examples=400)
@given(TEXT, TEXT, st.sampled_from(sorted(CHECKERS)))
def test_any_pieces(source, target, locale):
    """Texts of numbers, words and marks in any order are answered."""
    assert_spans(CHECKERS[locale].check(source, target), source, target)


@settings(max_examples=400)
@given(st.sampled_from(CASES), st.sampled_from(CASES), st.integers(0, 80), st.integers(0, 80))
def test_any_mixture(one, other, at, to):
    """So are translations that were cut and joined with others."""
    source, target = one.source + " " + other.source[:to], one.target[:at] + other.target[to:]

    assert_spans(CHECKERS[one.locale].check(source, target), source, target)


@pytest.mark.parametrize("locale", sorted(CHECKERS))
def test_any_characters(locale):
    """So is every character of the Basic Multilingual Plane."""
    for start in range(0, 0xD800, 0x80):
        text = "".join(map(chr, range(start, start + 0x80)))
        assert_spans(CHECKERS[locale].check("Tea " + text[:9], text), "Tea " + text[:9], text)
