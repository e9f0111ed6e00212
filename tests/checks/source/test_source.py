"""The checks of articles, by their examples and by what they leave alone."""

import pytest

from translate_pipeline.checks.source import WHOLE_CHECKS, check_source
from translate_pipeline.markdown import parse_article
from translate_pipeline.model.findings import Finding, Place, Severity

NAMES = [check.name for check in WHOLE_CHECKS]
GOOD = [(check.name, *example) for check in WHOLE_CHECKS for example in check.good]
BAD = [(check.name, *example) for check in WHOLE_CHECKS for example in check.bad]


def findings(*texts: str, names: list[str] = NAMES) -> list[Finding]:
    """Return the findings on an issue of articles with these texts."""
    documents = [parse_article(text, path=f"one/{number}.md") for number, text in enumerate(texts)]
    return list(check_source(documents, names))


@pytest.mark.parametrize(("name", "example"), GOOD)
def test_good_example(name, example):
    """Its own check is silent on a good example, and the others say nothing that counts."""
    found = findings(example.source)

    assert name not in {finding.check for finding in found}
    assert all(finding.severity < Severity.WARNING for finding in found)


@pytest.mark.parametrize(("name", "example"), BAD)
def test_bad_example(name, example):
    """A bad example is reported by its own check; others add information at most."""
    found = findings(example.source)

    assert name in {finding.check for finding in found}
    others = [f for f in found if f.check != name and f.severity >= Severity.WARNING]
    assert others == []


@pytest.mark.parametrize("check", WHOLE_CHECKS, ids=NAMES)
def test_enough_examples(check):
    """There are four examples of each sort at least."""
    assert (len(check.good) >= 4, len(check.bad) >= 4) == (True, True)


def test_places_and_spans():
    """A finding names article, line, span and what would mend it."""
    (found,) = findings("# Tea\n\nFrom **Yame**  and back.", names=["source-double-space"])

    assert found == Finding(
        "source-double-space",
        Severity.WARNING,
        "2 blanks after 'Yame'",
        source_span=(13, 15),
        suggestion=" ",
        article=Place("one/0.md", 3, 1),
    )


def test_spelling_over_several_articles():
    """The usual spelling of the whole issue counts, wherever the rarer one stands."""
    (found,) = findings("To Ōtama.", "From Otama to Otama.", names=["source-name-spelling"])

    assert (found.article, found.message, found.suggestion, found.subject) == (
        Place("one/0.md", 1, 1),
        "'Ōtama' here, but 'Otama' twice in this issue",
        "Otama",
        "Ōtama",
    )


def test_only_what_is_asked_for():
    """Without a name nothing is run."""
    assert findings("Tea  the the **tea", names=[]) == []
