"""The examples of the checks of consistency, each a small catalog."""

from collections.abc import Callable

import pytest

from translate_pipeline.checks.base import Example, WholeCheck
from translate_pipeline.checks.consistency import WHOLE_CHECKS
from translate_pipeline.checks.consistency.inconsistent_translation import SourceUses
from translate_pipeline.checks.consistency.same_translation import TargetUses
from translate_pipeline.checks.consistency.texts import ConsistencyText

GATHERERS: dict[str, Callable[[], SourceUses[int] | TargetUses[int]]] = {
    "inconsistent-translation": SourceUses,
    "same-translation": TargetUses,
}
CATALOGS = [
    pytest.param(catalog, check.name, is_bad, id=f"{check.name}-{word}-{number}")
    for check in WHOLE_CHECKS
    for word, is_bad, catalogs in (("good", False, check.good), ("bad", True, check.bad))
    for number, catalog in enumerate(catalogs)
]


def reported(catalog: tuple[Example, ...]) -> set[str]:
    """Return the checks that report a catalog whose messages come from one issue each."""
    names = set()
    for build in GATHERERS.values():
        uses = build()
        for number, example in enumerate(catalog):
            text = ConsistencyText(f"2026-{number}", None, "", example.source, example.target)
            uses.add(number, text)
        names |= {finding.check for _, finding in uses.findings()}
    return names


@pytest.mark.parametrize(("catalog", "name", "is_bad"), CATALOGS)
def test_catalog(catalog, name, is_bad):
    """A bad catalog is reported by its own check and by no other, a good one by none."""
    assert reported(catalog) == ({name} if is_bad else set())


@pytest.mark.parametrize("check", WHOLE_CHECKS, ids=lambda check: check.name)
def test_examples_of_each_language(check: WholeCheck):
    """There are at least four good and four bad ones a language."""
    for catalogs in (check.good, check.bad):
        locales = [catalog[0].locale for catalog in catalogs]
        assert min(locales.count(locale) for locale in ("zh_CN", "es", "hu")) >= 4
