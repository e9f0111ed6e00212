"""``translate-pipeline check``."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from translate_pipeline.cli.options import issues_argument, print_problems, project_option
from translate_pipeline.cli.progress import progress

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from translate_pipeline.model.findings import Finding, Severity
    from translate_pipeline.model.locales import Language
    from translate_pipeline.pipeline.check import CheckOutcome
    from translate_pipeline.pipeline.check.fix import FixOutcome
    from translate_pipeline.pipeline.project import Project

__all__ = ["check"]

_FORMATS = ("text", "json", "sarif", "junit", "github")


def _print_schema(context: click.Context, _: click.Parameter, wanted: bool) -> None:
    """Print the schema and end, whatever else is asked for."""
    if wanted:
        from translate_pipeline.reports.findings_json import findings_schema

        click.echo(findings_schema(), nl=False)
        context.exit()


@click.command()
@issues_argument
@project_option
@click.option(
    "--format",
    "form",
    type=click.Choice(_FORMATS),
    default="text",
    show_default=True,
    help="For people, programs, code hosts (sarif, github) or build servers (junit).",
)
@click.option("--lang", "languages", multiple=True, help="Check this language only; repeatable.")
@click.option("--select", multiple=True, metavar="CHECK", help="Run this check only; repeatable.")
@click.option("--ignore", multiple=True, metavar="CHECK", help="Leave this check out; repeatable.")
@click.option(
    "--fail-on",
    type=click.Choice(["info", "warning", "error"]),
    help="End with 1 from this severity on. [default: from the configuration, else error]",
)
@click.option(
    "--jobs", type=click.IntRange(min=1), metavar="N", help="Most processes. [default: one a core]"
)
@click.option("-v", "--verbose", is_flag=True, help="Also list findings for information.")
@click.option("--fix", is_flag=True, help="Mend what is certain in the catalogs, then check.")
@click.option("--diff", is_flag=True, help="Show what --fix would change; nothing is written.")
@click.option(
    "--write-baseline", is_flag=True, help="From now on report only what is not there today."
)
@click.option(
    "--schema",
    is_flag=True,
    expose_value=False,
    is_eager=True,
    callback=_print_schema,
    help="Print the JSON Schema of --format json, and end.",
)
def check(
    issues: tuple[str, ...],
    folder: Path,
    form: str,
    languages: tuple[str, ...],
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    fail_on: str | None,
    jobs: int | None,
    *,
    verbose: bool,
    fix: bool,
    diff: bool,
    write_baseline: bool,
) -> int:
    """Look for errors in the translations; without --fix nothing is written.

    A finding reads path:line:column: severity name: message. 'translate-pipeline explain NAME'
    says what a check is for.

    \b
    Example:
      translate-pipeline check --lang hu --select missing-term
      translate-pipeline check --diff
      translate-pipeline check --format sarif > findings.sarif
    """
    from translate_pipeline.errors import UsageError
    from translate_pipeline.model.findings import Severity
    from translate_pipeline.pipeline.project import open_project

    if write_baseline and (fix or diff):
        raise UsageError(
            "--write-baseline cannot be used with --fix or --diff", advice="do one after the other"
        )
    project = open_project(folder)
    wanted = _Wanted(project, issues, project.languages(languages), select or None, ignore)
    if diff:
        return _show_diff(wanted)
    if fix:
        _fix(wanted)
    outcome = _check(wanted, jobs, with_baseline=not write_baseline)
    if write_baseline:
        return _write_baseline(wanted, outcome)
    limit = Severity[fail_on.upper()] if fail_on else project.options.fail_on
    least = Severity.INFO if verbose else min(limit, Severity.WARNING)
    findings = [each.with_articles_in(project.options.source) for each in outcome.findings]
    if form == "text":
        _print_findings(findings, least)
    elif form == "json":
        _print_json(outcome)
    else:
        for line in _report(outcome, findings, form, fail_on=limit):
            click.echo(line)
    if print_problems(outcome.problems):
        return 2
    return int(any(finding.severity >= limit for finding in outcome.findings))


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What is to be checked."""

    project: "Project"
    issues: tuple[str, ...]
    languages: "tuple[Language, ...]"
    select: tuple[str, ...] | None
    ignore: tuple[str, ...]

    @property
    def total(self) -> int:
        """Number of catalogs."""
        return len(self.project.issue_ids(self.issues)) * len(self.languages)


def _check(wanted: _Wanted, jobs: int | None, *, with_baseline: bool) -> "CheckOutcome":
    from translate_pipeline.pipeline.check import check_issues

    with progress("Checking translations", wanted.total) as advance:
        return check_issues(
            wanted.project,
            wanted.issues,
            languages=wanted.languages,
            select=wanted.select,
            ignore=wanted.ignore,
            with_baseline=with_baseline,
            jobs=jobs,
            advance=advance,
        )


def _mend(wanted: _Wanted, *, dry_run: bool) -> "FixOutcome":
    from translate_pipeline.pipeline.check.fix import fix_issues

    with progress("Mending translations", wanted.total) as advance:
        return fix_issues(
            wanted.project,
            wanted.issues,
            languages=wanted.languages,
            select=wanted.select,
            ignore=wanted.ignore,
            dry_run=dry_run,
            advance=advance,
        )


def _show_diff(wanted: _Wanted) -> int:
    from translate_pipeline.reports.console import make_console
    from translate_pipeline.reports.diff import diff_lines

    fixed = _mend(wanted, dry_run=True)
    console = make_console()
    for catalog in fixed.catalogs:
        for line in diff_lines(catalog.diff()):
            console.print(line, soft_wrap=True)
    if print_problems(fixed.problems):
        return 2
    return int(bool(fixed.catalogs))


def _fix(wanted: _Wanted) -> None:
    for catalog in _mend(wanted, dry_run=False).catalogs:
        fixes = ", ".join(f"{name} {number}" for name, number in sorted(catalog.fixes.items()))
        click.echo(f"{catalog.path}: mended {fixes}", err=True)


def _write_baseline(wanted: _Wanted, outcome: "CheckOutcome") -> int:
    from translate_pipeline.pipeline.check.baseline import write_baseline
    from translate_pipeline.reports.console import count

    if print_problems(outcome.problems):
        return 2
    number = write_baseline(
        wanted.project,
        outcome.findings,
        languages=[language.code for language in wanted.languages],
        issues=outcome.issues,
        checks=outcome.checks,
    )
    click.echo(f"{wanted.project.options.baseline}: {count(number, 'finding')}")
    return 0


def _print_findings(findings: "Sequence[Finding]", least: "Severity") -> None:
    from translate_pipeline.reports.console import make_console
    from translate_pipeline.reports.findings import findings_hints, findings_lines

    console = make_console()
    for line in findings_lines(findings, least=least):
        console.print(line, soft_wrap=True)
    for hint in findings_hints(findings, least=least):
        click.echo(hint, err=True)


def _print_json(outcome: "CheckOutcome") -> None:
    from translate_pipeline.reports.findings_json import findings_answer
    from translate_pipeline.reports.json import encode

    click.echo(encode(findings_answer(outcome.findings)))


def _report(
    outcome: "CheckOutcome", findings: "Sequence[Finding]", form: str, *, fail_on: "Severity"
) -> "Iterator[str]":
    """Yield the findings in a format of other programs."""
    if form == "sarif":
        from translate_pipeline import __version__
        from translate_pipeline.checks.explain import explain_check
        from translate_pipeline.reports.sarif import sarif_text

        checks = [explain_check(name) for name in outcome.checks]
        yield sarif_text(findings, checks, version=__version__)
    elif form == "junit":
        from translate_pipeline.reports.junit import junit_text

        yield junit_text(
            findings, catalogs=outcome.catalogs, checks=outcome.checks, fail_on=fail_on
        )
    else:
        from translate_pipeline.reports.github import github_lines

        yield from github_lines(findings)
