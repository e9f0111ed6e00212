"""Waivers: findings that a translator comment allows, and comments that allow nothing."""

from dataclasses import replace

import pytest

from translate_pipeline.checks.waivers import apply_waivers
from translate_pipeline.model.catalogs import Message
from translate_pipeline.model.findings import Finding, Severity
from translate_pipeline.model.waivers import read_waivers, restamp, stamp_of
from translate_pipeline.update import update_catalog
from update.stories import template_of, translated

MISSING = Finding("missing-term", Severity.ERROR, "x", subject="jp-yame")
DIGITS = Finding("different-number", Severity.WARNING, "y")


def left(*comments: str, findings: tuple[Finding, ...] = (MISSING, DIGITS)) -> list[str]:
    """Return what is reported of a message with translator comments."""
    message = Message("Tea", ("Tea",), translator_comments=comments)
    return [
        finding.check if finding in findings else finding.message
        for finding in apply_waivers(message, findings)
    ]


@pytest.mark.parametrize(
    ("comment", "reported"),
    [
        ("check: allow missing-term(jp-yame): a pun", ["different-number"]),
        ("check: allow missing-term: a pun", ["different-number"]),
        ("check: allow wrong-term(jp-yame): a pun", ["different-number"]),
        ("check: allow different-number", ["missing-term"]),
        ("a word on tea", ["missing-term", "different-number"]),
        (f"check: allow missing-term: a pun [{stamp_of('Tea', 'Tea')}]", ["different-number"]),
    ],
)
def test_what_a_comment_allows(comment: str, reported: list[str]) -> None:
    """A comment allows the findings of its check, on its subject if it names one."""
    assert left(comment) == reported


@pytest.mark.parametrize(
    ("comment", "message"),
    [
        ("check: allow missing-term(jp-kazuno): why",
         "'allow missing-term(jp-kazuno)' allows nothing here; remove it"),
        ("check: allow literal-markup: why",
         "'allow literal-markup' allows nothing here; remove it"),
        ("check: allow missing-term: why [000000]",
         "'allow missing-term' was for other texts; remove it, or its stamp in brackets"),
    ],
)  # fmt: skip
def test_a_comment_that_allows_nothing_is_reported(comment: str, message: str) -> None:
    """A waiver without a finding, or for other texts, is a finding itself."""
    assert left(comment) == ["missing-term", "different-number", message]


def test_reading_and_stamping() -> None:
    """Reasons with colons and brackets are read whole; a stamp goes behind them."""
    (waiver,) = read_waivers(["check: allow missing-term(jp-yame): see (1): old name"])
    assert (waiver.subject, waiver.reason) == ("jp-yame", "see (1): old name")

    (stamped,) = restamp([waiver.comment], "Tea", "Teaa", anew=False)

    assert stamped == f"{waiver.comment} [{stamp_of('Tea', 'Teaa')}]"
    assert restamp([stamped], "Tea", "Other", anew=False) == (stamped,)
    assert restamp(["no waiver"], "Tea", "Teaa", anew=True) == ("no waiver",)


def test_update_stamps_waivers() -> None:
    """An update stamps a new waiver once, and anew where a text changed in looks alone."""
    old = translated(template_of('Say "tea".\n'), {'Say "tea".': "Mondd: „tea”."})
    message = replace(old.messages[0], translator_comments=("check: allow missing-term: pun",))
    waived = replace(old, messages=(replace(message, raw=None),))

    first = update_catalog(waived, template_of('Say "tea".\n')).catalog
    again = update_catalog(first, template_of('Say "tea".\n')).catalog
    cosmetic = update_catalog(first, template_of("Say “tea”.\n")).catalog
    other = update_catalog(first, template_of('Say "teas".\n')).catalog

    stamp = stamp_of('Say "tea".', "Mondd: „tea”.")
    comment = f"check: allow missing-term: pun [{stamp}]"
    assert first.messages[0].translator_comments == (comment,)
    assert again == first
    new_stamp = stamp_of("Say “tea”.", "Mondd: „tea”.")
    assert cosmetic.messages[0].translator_comments == (
        f"check: allow missing-term: pun [{new_stamp}]",
    )
    assert other.messages[0].translator_comments == (comment,)
    assert not read_waivers([comment])[0].fits('Say "teas".', "Mondd: „tea”.")


def test_waivers_of_checks_that_did_not_run() -> None:
    """They may be needed in the next run; those of checks that do not exist never are."""
    message = Message("Tea", ("Tea",), translator_comments=(
        "check: allow literal-markup: why", "check: allow litteral-markup: why"))  # fmt: skip

    findings = [f.message for f in apply_waivers(message, (), {"literal-markup"})]

    assert findings == ["'allow litteral-markup' allows nothing here; remove it"]
    assert list(apply_waivers(message, (), {"unused-waiver"})) == []
