"""The examples that each check carries."""

from pathlib import Path

import pytest

from translate_pipeline.checks import CHECKS, check_pair
from translate_pipeline.glossary import load_glossary

GLOSSARY = load_glossary((Path(__file__).parents[2] / "glossary.yaml").read_bytes())
GOOD = [(name, example) for name, check in CHECKS.items() for example in check.good]
BAD = [(name, example) for name, check in CHECKS.items() for example in check.bad]


@pytest.mark.parametrize(("name", "example"), GOOD)
def test_good_example(name, example):
    """No check at all reports a good example."""
    assert check_pair(*example, glossary=GLOSSARY) == ()


@pytest.mark.parametrize(("name", "example"), BAD)
def test_bad_example(name, example):
    """A bad example is reported by its own check and by no other one."""
    assert {finding.check for finding in check_pair(*example, glossary=GLOSSARY)} == {name}


@pytest.mark.parametrize("check", CHECKS.values(), ids=CHECKS)
def test_check_is_complete(check):
    """Every check has a summary of whole sentences and examples of both sorts."""
    assert (check.summary[-1], bool(check.good), bool(check.bad)) == (".", True, True)
