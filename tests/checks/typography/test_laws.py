"""What holds for all checks of typography, whatever the text."""

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translate_pipeline.checks import PairChecker

NAMES = [
    "double-space", "edge-space", "punctuation-space", "repeated-punctuation", "end-punctuation",
    "unbalanced-brackets", "unbalanced-quotes", "foreign-quotes", "half-width-punctuation",
    "full-width-character", "space-between-characters", "foreign-interpunct",
    "typewriter-ellipsis", "typewriter-dash", "letter-case",
]  # fmt: skip
CHECKERS = {locale: PairChecker(locale, select=NAMES) for locale in ("zh_CN", "es", "hu")}
PIECES = st.sampled_from(
    ["té", "A", "a", "5", "茶", "园", "お", " ", "  ", "\t", "\n", "\u3000", "\u00a0", ",", ".",
     ";", ":", "!", "?", "¿", "¡", "，", "。", "、", "：", "！", "？", "…", "...", "(", ")", "（",
     "）", "[", "]", "「", "」", "《", "》", '"', "'", "“", "”", "„", "«", "»", "‘", "’", "-",
     "--", "–", "——", "・", "·", "Ａ", "１", "*", "**", "_", "`", "`x`", "[a](b)", "[^1]", "<br>",
     "&amp;", "&quot;", "\\", "https://example.org/a", "etc", "p.m", ":)"]
)  # fmt: skip
TEXTS = st.lists(PIECES, min_size=1, max_size=12).map("".join)
# What repeats in a text of an attacker.
UNITS = ["a,", " ,", "( ", "“", '"', "a.B", "!", "茶 ", "茶,", "１", "・茶", "《", "。", "bbbb. b"]


@given(TEXTS, TEXTS, st.sampled_from(sorted(CHECKERS)))
def test_spans_and_suggestions(source, target, locale):
    """Spans lie within the translation, and what is certain has a suggestion that changes it."""
    for finding in CHECKERS[locale].check(source, target):
        start, end = finding.target_span
        assert 0 <= start < end <= len(target)
        assert finding.suggestion != target[start:end]
        assert finding.suggestion or not finding.is_certain


@given(TEXTS, st.sampled_from(sorted(CHECKERS)))
def test_source_as_target(text, locale):
    """A translation like its source has no other ends, blanks or doubled marks than that."""
    own = {"double-space", "edge-space", "end-punctuation", "unbalanced-brackets"}

    assert own.isdisjoint(finding.check for finding in CHECKERS[locale].check(text, text))


@given(TEXTS, TEXTS, st.sampled_from(sorted(CHECKERS)))
def test_certain_suggestions_come_to_an_end(source, target, locale):
    """Mending what is certain, the first finding first, leaves a text without such findings."""
    for _ in range(200):
        found = [each for each in CHECKERS[locale].check(source, target) if each.is_certain]
        if not found:
            return
        start, end = found[0].target_span
        target = target[:start] + found[0].suggestion + target[end:]
    pytest.fail(f"no end: {target!r}")


@pytest.mark.parametrize("unit", UNITS)
def test_time_is_linear(unit):
    """A text of 50,000 faults takes time, but not its square."""
    target = unit * (50_000 // len(unit))
    pair = CHECKERS["es"].pair("Tea", target)
    _ = pair.target_prose, pair.target_marks

    before = process_time()
    CHECKERS["es"].check_pair(pair)

    assert process_time() - before < 10
