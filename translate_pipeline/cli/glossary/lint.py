"""``translate-pipeline glossary lint``."""

from pathlib import Path

import click

from translate_pipeline.cli.options import format_option, print_problems, project_option

__all__ = ["lint"]


@click.command()
@project_option
@format_option
@click.option("--select", multiple=True, metavar="RULE", help="Run this rule only; repeatable.")
@click.option(
    "--fail-on",
    type=click.Choice(["info", "warning", "error"]),
    default="error",
    show_default=True,
    help="End with 1 from this severity on.",
)
def lint(folder: Path, form: str, select: tuple[str, ...], fail_on: str) -> int:
    """Look for slips in the glossary itself; nothing is written.

    Forms that contradict each other, stand twice, have letters of another script or stray
    blanks, and entries that no article mentions.

    \b
    Example:
      translate-pipeline glossary lint --fail-on warning
    """
    from translate_pipeline.model.findings import Severity
    from translate_pipeline.pipeline.glossary.lint import lint_project
    from translate_pipeline.pipeline.project import open_project
    from translate_pipeline.reports.console import (
        count,
        finding_lines,
        finding_summary,
        make_console,
    )
    from translate_pipeline.reports.glossary_lint import lint_answer
    from translate_pipeline.reports.json import encode

    outcome = lint_project(open_project(folder), select=select or None)
    findings = [remark.finding for remark in outcome.remarks]
    if form == "json":
        click.echo(encode(lint_answer(outcome.remarks)))
    else:
        console = make_console()
        for line in finding_lines(findings):
            console.print(line, soft_wrap=True)
        entries = count(outcome.entries, "entry", "entries")
        console.print(f"{finding_summary(findings)} in {entries}")
    if print_problems(outcome.problems):
        return 2
    return int(any(finding.severity >= Severity[fail_on.upper()] for finding in findings))
