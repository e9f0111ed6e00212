"""Signs: a check that names some is silent without them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pairs.cases import read_cases
from translate_pipeline.checks import CHECKS, PairChecker

WITH_SIGNS = [check for check in CHECKS.values() if check.signs]
CHECKERS = {locale: PairChecker(locale) for locale in ("zh_CN", "es", "hu")}
CASES = list(read_cases())
TEXT = st.text(st.sampled_from("ab AB é ő 八女年.,;:!?()“”„«»\"'*_`[]<>&%$#@{}\\\n-–—…，。0129／"))


@pytest.mark.parametrize("check", WITH_SIGNS, ids=lambda check: check.name)
def test_no_signs_no_problem(check):
    """Nothing is found in translations that have none of the signs, right or wrong."""
    for case in CASES:
        pair = CHECKERS[case.locale].pair(case.source, case.target)
        if check.signs.isdisjoint(pair.source_characters | pair.target_characters):
            assert list(check.find(pair)) == []


@given(TEXT, TEXT, st.sampled_from(sorted(CHECKERS)))
def test_no_signs_no_problem_at_all(source, target, locale):
    """Nor is it in any text."""
    pair = CHECKERS[locale].pair(source, target)
    language = pair.languages.target_base
    for check in WITH_SIGNS:
        is_meant = not check.languages or language in check.languages
        if is_meant and check.signs.isdisjoint(pair.source_characters | pair.target_characters):
            assert list(check.find(pair)) == []
