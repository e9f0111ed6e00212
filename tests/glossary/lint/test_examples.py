"""The examples that each rule of the glossary carries."""

import pytest

from translate_pipeline.glossary.lint import RULES, lint_glossary
from translate_pipeline.model.findings import Severity

HEAD = """\
version: 1
source: en
targets: [zh_CN, es, hu]
kinds:
  prefecture:
    en: ["{name} Prefecture"]
    hu: ["{name} prefektúra"]
  city:
    en: ["{name} City", "City of {name}"]
    zh_CN: ["{name}市"]
    es: ["ciudad de {name}"]
    hu: ["{name} város"]
  town: {en: ["{name} Town"]}
  village: {en: ["{name} Village"]}
  landmark: {en: ["{name}"]}
  person: {en: ["{name}"]}
  organisation: {en: ["{name}"]}
entries:
"""
MENTIONED = frozenset(["mentioned"])
GOOD = [(name, example) for name, rule in RULES.items() for example in rule.good]
BAD = [(name, example) for name, rule in RULES.items() for example in rule.bad]


@pytest.mark.parametrize(("name", "example"), GOOD)
def test_good_example(name, example):
    """A rule is silent on its good examples, and no other rule calls them worse than open."""
    remarks = lint_glossary(HEAD + example, mentioned=MENTIONED)

    assert [r for r in remarks if r.finding.check == name] == []
    assert [r for r in remarks if r.finding.severity > Severity.INFO] == []


@pytest.mark.parametrize(("name", "example"), BAD)
def test_bad_example(name, example):
    """A bad example is reported by its own rule, and by no other as worse than open."""
    remarks = lint_glossary(HEAD + example, mentioned=MENTIONED)
    serious = {r.finding.check for r in remarks if r.finding.severity > Severity.INFO}

    assert name in {r.finding.check for r in remarks}
    assert serious <= {name}


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_rule_is_complete(rule):
    """Every rule has a summary of whole sentences and examples of both sorts."""
    assert (rule.summary[-1], bool(rule.good), bool(rule.bad)) == (".", True, True)


@pytest.mark.parametrize(("name", "example"), BAD)
def test_finding_has_a_place(name, example):
    """Every finding names a line of the file, at or behind the entries, or a target language."""
    first = HEAD.count("\n") + 1
    for _, finding in lint_glossary(HEAD + example, mentioned=MENTIONED):
        assert finding.article is not None
        assert finding.article.line >= first or finding.check == "undecided-language"
