"""Two texts, two translations."""

from time import perf_counter

import pytest

from translate_pipeline.checks.consistency.same_translation import TargetUses
from translate_pipeline.checks.consistency.texts import ConsistencyText
from translate_pipeline.model.findings import Finding, Severity

BRIDGE = ConsistencyText(
    "2026-04", None, "caption", "A bridge crosses the river", "Un puente cruza el río"
)


def find(*texts: ConsistencyText) -> list[tuple[int, Finding]]:
    """Return the findings on some messages, with their places in the row."""
    uses: TargetUses[int] = TargetUses()
    for where, text in enumerate(texts):
        uses.add(where, text)
    return list(uses.findings())


@pytest.mark.parametrize(
    "source",
    [
        "A BRIDGE CROSSES THE RIVER!",
        "The **bridge** crosses the [river](https://example.org)",
        "Bridges cross the river",
        "Over the river",
        "There is a bridge that crosses this river",
    ],
)
def test_sources_that_mean_the_same(source):
    """Case, markup, articles, plural and half of the words may differ."""
    assert find(BRIDGE, BRIDGE._replace(msgid=source)) == []


@pytest.mark.parametrize("target", ["", " ", "…", "Ver"])
def test_short_translations(target):
    """What is short, or no text, is the translation of many texts."""
    other = BRIDGE._replace(msgid="Nobody has ever seen it", msgstr=target)

    assert find(BRIDGE._replace(msgstr=target), other) == []


def test_finding():
    """The finding is on the later text, and names the earlier one."""
    other = BRIDGE._replace(issue="2026-05", msgid="Every house has a well")

    assert find(BRIDGE, other) == [
        (
            1,
            Finding(
                check="same-translation",
                severity=Severity.WARNING,
                message="the same translation as of 'A bridge crosses the river' in '2026-04'",
                target_span=(0, 22),
            ),
        )
    ]


@pytest.mark.parametrize(
    ("one", "other", "is_found"),
    [
        ("Day 1", "Day 2", True),
        ("Day 1", "Day 01", False),
        ("At 3 p.m.", "At 15:00", False),
        ("Day 1", "First day", False),
        ("9" * 5000, "8" * 5000, True),
    ],
)
def test_numbers(one, other, is_found):
    """Texts that differ by a number cannot have one translation."""
    texts = (BRIDGE._replace(msgid=source, msgstr="Día 1") for source in (one, other))

    assert bool(find(*texts)) is is_found


def test_time_is_linear():
    """A hundred thousand messages are no matter."""
    texts = [BRIDGE._replace(msgid=f"Bridge {n}", msgstr=f"Puente {n % 9}") for n in range(100_000)]
    start = perf_counter()

    assert len(find(*texts)) == 100_000 - 9
    assert perf_counter() - start < 10
