"""Report what a project leaves out although it is not there any more."""

from translate_pipeline.checks.base import Category, WholeCheck
from translate_pipeline.model.findings import Finding, Severity
from translate_pipeline.model.suppressions import Suppression

__all__ = ["UNUSED_SUPPRESSION", "describe_unused"]

UNUSED_SUPPRESSION = WholeCheck(
    name="unused-suppression",
    category=Category.WORKFLOW,
    severity=Severity.WARNING,
    summary="The configuration or the baseline leaves out a finding that is not there.",
    why="It would hide the next mistake, and nobody would know.",
)


def describe_unused(suppression: Suppression) -> Finding:
    """Return the finding on a suppression that suppressed nothing."""
    if suppression.fingerprint:
        message = (
            f"{suppression.describe()} is not found any more; write the baseline anew with"
            " 'translate-pipeline check --write-baseline'"
        )
    else:
        message = f"{suppression.describe()} is left out here, but was not found; remove it"
    return Finding(
        UNUSED_SUPPRESSION.name,
        UNUSED_SUPPRESSION.severity,
        message,
        language=suppression.language,
        issue=suppression.issue,
        po=suppression.place,
        subject=suppression.check,
    )
