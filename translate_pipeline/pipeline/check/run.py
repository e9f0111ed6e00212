"""Check the catalogs of issues; nothing but the cache is written."""

from collections.abc import Callable, Collection
from dataclasses import dataclass

from translate_pipeline.errors import TranslatePipelineError
from translate_pipeline.model.findings import Finding
from translate_pipeline.model.locales import Language
from translate_pipeline.pipeline.check.catalogs import CatalogChecker
from translate_pipeline.pipeline.project import Project
from translate_pipeline.pipeline.survey import Survey

__all__ = ["CheckOutcome", "check_issues"]


@dataclass(frozen=True, slots=True)
class CheckOutcome:
    """What the checks found."""

    findings: tuple[Finding, ...]
    """By issue and language; of a catalog its messages by line, then its structure."""

    problems: tuple[TranslatePipelineError, ...]
    """What could not be read, and so not be checked."""

    catalogs: tuple[str, ...]
    """The catalogs that were checked, as messages show them."""

    issues: tuple[str, ...]
    """Ids of the issues that were checked."""

    checks: tuple[str, ...]
    """Names of the checks that were run, in the order of the registry."""


def check_issues(
    project: Project,
    issues: tuple[str, ...] = (),
    *,
    languages: tuple[Language, ...] = (),
    select: Collection[str] | None = None,
    ignore: Collection[str] = (),
    with_baseline: bool = True,
    advance: Callable[[str], None] = lambda _: None,
) -> CheckOutcome:
    """Check the catalogs of issues.

    Args:
        project: The project.
        issues: Issue ids; all issues if empty.
        languages: Target languages; all if empty.
        select: Names of checks; if None all, but for what the configuration leaves out.
        ignore: Names of checks to leave out.
        with_baseline: Whether the findings in the baseline are left out.
        advance: Called with a label after each catalog.

    Raises:
        UsageError: A name is no check.
        ConfigurationError: The baseline cannot be read.
    """
    findings: list[Finding] = []
    paths: list[str] = []
    ids: list[str] = []
    survey = Survey(project, issues, languages=languages, advance=advance)
    checker = CatalogChecker(
        project, survey.languages, select=select, ignore=ignore, with_baseline=with_baseline
    )
    for issue, catalogs in survey.issues():
        ids.append(issue.id)
        for found in catalogs:
            findings += checker.findings(found, issue)
            paths.append(found.path)
    if not survey.problems:
        findings += checker.unused_suppressions(ids)
    return CheckOutcome(
        tuple(findings), tuple(survey.problems), tuple(paths), tuple(ids), checker.checks
    )
