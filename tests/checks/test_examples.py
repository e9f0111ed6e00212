"""The examples that each check carries."""

from collections import Counter
from pathlib import Path

import pytest

from translate_pipeline.checks import CHECKS, check_pair
from translate_pipeline.checks.base import Example
from translate_pipeline.checks.pair import base_language
from translate_pipeline.glossary import load_glossary
from translate_pipeline.model.findings import Finding

GLOSSARY = load_glossary((Path(__file__).parents[2] / "glossary.yaml").read_bytes())
LEAST = 4
# Chinese names take no endings and no accents.
UNKNOWN_IN = {"ill-formed-term": frozenset(["zh_CN"])}
GOOD = [(name, example) for name, check in CHECKS.items() for example in check.good]
BAD = [(name, example) for name, check in CHECKS.items() for example in check.bad]


def findings_of(example: Example) -> tuple[Finding, ...]:
    """Return what all checks say of an example."""
    source, target, locale, max_length = example
    return check_pair(source, target, locale, glossary=GLOSSARY, max_length=max_length)


@pytest.mark.parametrize(("name", "example"), GOOD)
def test_good_example(name, example):
    """No check at all reports a good example."""
    assert findings_of(example) == ()


@pytest.mark.parametrize(("name", "example"), BAD)
def test_bad_example(name, example):
    """A bad example is reported by its own check and by no other one."""
    assert {finding.check for finding in findings_of(example)} == {name}


@pytest.mark.parametrize("check", CHECKS.values(), ids=CHECKS)
def test_check_is_complete(check):
    """Every check says what and why in whole sentences."""
    assert (check.summary[-1], check.why[-1]) == (".", ".")


@pytest.mark.parametrize("check", CHECKS.values(), ids=CHECKS)
def test_enough_examples(check):
    """There are four examples of each sort in each language that the check is for."""
    wanted = {code for code in ("zh_CN", "es", "hu") if base_language(code) in check.languages}
    wanted = wanted or {"zh_CN", "es", "hu"} - UNKNOWN_IN.get(check.name, frozenset())

    for sort in (check.good, check.bad):
        counts = Counter(example.locale for example in sort)
        assert {code for code in wanted if counts[code] >= LEAST} == wanted
