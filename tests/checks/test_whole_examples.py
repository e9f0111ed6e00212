"""The examples of the checks of a catalog, each a few messages."""

from pathlib import Path

import pytest

from translate_pipeline.checks import WHOLE_CHECKS, PairChecker
from translate_pipeline.checks.base import Example
from translate_pipeline.checks.numbers.mixed_number_style import NumberStyles
from translate_pipeline.checks.terminology.inconsistent_term import TermUses
from translate_pipeline.glossary import load_glossary

GLOSSARY = load_glossary((Path(__file__).parents[2] / "glossary.yaml").read_bytes())
NAMES = {"inconsistent-term": ("zh_CN", "es", "hu"), "mixed-number-style": ("es",)}
CATALOGS = [
    pytest.param(catalog, name, is_bad, id=f"{name}-{is_bad}-{number}")
    for name in NAMES
    for is_bad, group in ((False, WHOLE_CHECKS[name].good), (True, WHOLE_CHECKS[name].bad))
    for number, catalog in enumerate(group)
]


def reported(catalog: tuple[Example, ...]) -> set[str]:
    """Return the checks that report a catalog."""
    checker = PairChecker(catalog[0].locale, glossary=GLOSSARY)
    terms: TermUses[int] = TermUses()
    styles: NumberStyles[int] = NumberStyles()
    for number, example in enumerate(catalog):
        report = checker.report(example.source, example.target)
        terms.add(number, report.term_uses)
        styles.add(number, report.decimal_uses)
    return {finding.check for _, finding in (*terms.findings(), *styles.findings())}


@pytest.mark.parametrize(("catalog", "name", "is_bad"), CATALOGS)
def test_catalog(catalog, name, is_bad):
    """A bad catalog is reported by its own check and by no other, a good one by none."""
    assert reported(catalog) == ({name} if is_bad else set())


@pytest.mark.parametrize("name", NAMES)
def test_enough_examples(name):
    """There are four of each sort in each language that the check is for."""
    for group in (WHOLE_CHECKS[name].good, WHOLE_CHECKS[name].bad):
        locales = [catalog[0].locale for catalog in group]
        assert {locale for locale in locales if locales.count(locale) >= 4} == set(NAMES[name])
