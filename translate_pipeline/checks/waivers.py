"""Leave out what a translator comment allows, and report comments that allow nothing."""

from collections.abc import Collection, Iterator, Sequence

from translate_pipeline.checks.base import Category, WholeCheck
from translate_pipeline.model.catalogs import Message
from translate_pipeline.model.findings import Finding, Severity
from translate_pipeline.model.waivers import Waiver, read_waivers

__all__ = ["UNUSED_WAIVER", "apply_waivers"]

UNUSED_WAIVER = WholeCheck(
    name="unused-waiver",
    category=Category.WORKFLOW,
    severity=Severity.WARNING,
    summary="A comment allows a finding that is not there, or was written for other texts.",
    why="It would hide the next mistake, and nobody would know.",
)


def apply_waivers(
    message: Message, findings: Sequence[Finding], left_out: Collection[str] = ()
) -> Iterator[Finding]:
    """Yield the findings of a message that nobody waived, then its waivers that are of no use.

    A waiver is for the texts that it was written for: once ``update`` has stamped it, it lapses
    when one of them changes.

    Args:
        message: The message with its comments.
        findings: What the checks found.
        left_out: Names of checks that were not run; their waivers are not unused.
    """
    waivers = read_waivers(message.translator_comments)
    active = [one for one in waivers if one.fits(message.msgid, message.msgstr[0])]
    used: set[str] = set()
    for finding in findings:
        waiver = next((w for w in active if w.covers(finding.check, finding.subject)), None)
        if waiver is None:
            yield finding
        else:
            used.add(waiver.comment)
    if UNUSED_WAIVER.name in left_out:
        return
    for waiver in waivers:
        if waiver.comment not in used and not set(left_out).issuperset(waiver.checks):
            yield _unused(waiver, is_lapsed=waiver not in active)


def _unused(waiver: Waiver, *, is_lapsed: bool) -> Finding:
    what = f"{waiver.check}({waiver.subject})" if waiver.subject else waiver.check
    if is_lapsed:
        message = f"'allow {what}' was for other texts; remove it, or its stamp in brackets"
    else:
        message = f"'allow {what}' allows nothing here; remove it"
    return Finding(UNUSED_WAIVER.name, UNUSED_WAIVER.severity, message)
