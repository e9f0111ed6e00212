"""One text, one translation."""

from time import perf_counter

import pytest

from translate_pipeline.checks.consistency.inconsistent_translation import SourceUses
from translate_pipeline.checks.consistency.texts import ConsistencyText
from translate_pipeline.model.findings import Finding, Severity

HEADING = ConsistencyText("2026-04", None, "heading", "In this issue", "En este número")


def find(*texts: ConsistencyText) -> list[tuple[int, Finding]]:
    """Return the findings on some messages, with their places in the row."""
    uses: SourceUses[int] = SourceUses()
    for where, text in enumerate(texts):
        uses.add(where, text)
    return list(uses.findings())


@pytest.mark.parametrize(
    "other",
    [
        HEADING._replace(issue="2026-05"),
        HEADING._replace(issue="2026-05", msgstr="**En este número**"),
        HEADING._replace(issue="2026-05", msgstr="en este  número."),
        HEADING._replace(issue="2026-05", msgstr=" "),
        HEADING._replace(msgctxt="menu", msgstr="Sumario"),
        HEADING._replace(msgid="In that issue", msgstr="Sumario"),
        HEADING._replace(msgid="in this issue", msgstr="Sumario"),
    ],
    ids=str,
)
def test_texts_that_do_not_differ(other):
    """Markup, case, blanks and outer punctuation do not count; another context is another text."""
    assert find(HEADING, other) == []


def test_finding():
    """The finding is on the rarer translation, and says where the other one stands."""
    other = HEADING._replace(issue="2026-05", msgstr="Sumario")

    assert find(other, HEADING, HEADING._replace(issue="2026-06")) == [
        (
            0,
            Finding(
                check="inconsistent-translation",
                severity=Severity.WARNING,
                message="expected 'En este número' as in '2026-04', found 'Sumario'",
                target_span=(0, 7),
                suggestion="En este número",
            ),
        )
    ]


def test_first_one_counts_where_none_is_rarer():
    """Of two translations that are as common the later one is reported."""
    other = HEADING._replace(msgid="In **this** issue", msgstr="Sumario")
    [(where, finding)] = find(HEADING, other)

    assert (where, finding.message, finding.suggestion) == (
        1,
        "expected 'En este número' as elsewhere in this issue, found 'Sumario'",
        "",
    )


@pytest.mark.parametrize(
    "texts",
    [
        (HEADING, HEADING._replace(role="link title", msgstr="Sumario")),
        (HEADING._replace(msgid="Lead"), HEADING._replace(msgid="Lead", msgstr="Plomo")),
    ],
)
def test_differences_that_may_be_right(texts):
    """A text in another role, and a single word, are worth a look."""
    [(_, finding)] = find(*texts)

    assert finding.severity is Severity.INFO


def test_time_is_linear():
    """A hundred thousand messages are no matter."""
    texts = [
        HEADING._replace(msgid=f"Text {n % 50_000}", msgstr=f"Texto {n}") for n in range(100_000)
    ]
    start = perf_counter()

    assert len(find(*texts)) == 50_000
    assert perf_counter() - start < 10
