"""``translate-pipeline check``."""

from pathlib import Path

import click

from translate_pipeline.cli.options import (
    format_option,
    issues_argument,
    print_problems,
    project_option,
)
from translate_pipeline.cli.progress import progress

__all__ = ["check"]


@click.command()
@issues_argument
@project_option
@format_option
@click.option("--lang", "languages", multiple=True, help="Check this language only; repeatable.")
@click.option("--select", multiple=True, metavar="CHECK", help="Run this check only; repeatable.")
@click.option("--ignore", multiple=True, metavar="CHECK", help="Leave this check out; repeatable.")
@click.option(
    "--fail-on",
    type=click.Choice(["info", "warning", "error"]),
    help="End with 1 from this severity on. [default: from the configuration, else error]",
)
def check(
    issues: tuple[str, ...],
    folder: Path,
    form: str,
    languages: tuple[str, ...],
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    fail_on: str | None,
) -> int:
    """Look for errors in the translations; nothing is written.

    A finding reads path:line:column: severity name: message.

    \b
    Example:
      translate-pipeline check --lang hu --select missing-term
    """
    from translate_pipeline.model.findings import Severity
    from translate_pipeline.pipeline.check import check_issues
    from translate_pipeline.pipeline.project import open_project
    from translate_pipeline.reports.console import finding_lines, finding_summary, make_console
    from translate_pipeline.reports.json import encode, findings_answer

    project = open_project(folder)
    wanted = project.languages(languages)
    total = len(project.issue_ids(issues)) * len(wanted)
    with progress("Checking translations", total) as advance:
        outcome = check_issues(
            project,
            issues,
            languages=wanted,
            select=select or None,
            ignore=ignore,
            advance=advance,
        )
    if form == "json":
        click.echo(encode(findings_answer(outcome.findings)))
    else:
        console = make_console()
        for line in finding_lines(outcome.findings):
            console.print(line, soft_wrap=True)
        console.print(finding_summary(outcome.findings))
    if print_problems(outcome.problems):
        return 2
    limit = Severity[fail_on.upper()] if fail_on else project.options.fail_on
    return int(any(finding.severity >= limit for finding in outcome.findings))
