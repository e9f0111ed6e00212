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
    """By issue: its articles, then its catalogs; of each its messages by line, then structure."""

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
    jobs: int | None = None,
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
        jobs: Most processes; None for one a core. It makes no difference to what is found.
        advance: Called with a label after each catalog.

    Raises:
        UsageError: A name is no check.
        ConfigurationError: The baseline cannot be read.
    """
    findings: list[Finding] = []
    survey = Survey(project, issues, languages=languages, advance=advance)
    checker = CatalogChecker(
        project,
        survey.languages,
        select=select,
        ignore=ignore,
        with_baseline=with_baseline,
        jobs=jobs,
    )
    is_whole = len(survey.languages) == len(project.options.languages)
    read = [
        (issue, [checker.read(found, issue) for found in catalogs])
        for issue, catalogs in survey.issues()
    ]
    others = checker.compare(catalog for _, catalogs in read for catalog in catalogs)
    for issue, catalogs in read:
        if is_whole:  # who asks for one language asks about its translations
            findings += checker.source_findings(issue)
        for catalog in catalogs:
            findings += checker.findings(catalog, others)
    ids = [issue.id for issue, _ in read]
    paths = [catalog.found.path for _, catalogs in read for catalog in catalogs]
    if not survey.problems:
        findings += checker.unused_suppressions(ids)
    return CheckOutcome(
        tuple(findings), tuple(survey.problems), tuple(paths), tuple(ids), checker.checks
    )
