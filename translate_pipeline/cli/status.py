"""``translate-pipeline status``."""

from pathlib import Path

import click

from translate_pipeline.cli.options import (
    format_option,
    issues_argument,
    print_problems,
    project_option,
)
from translate_pipeline.cli.progress import progress

__all__ = ["status"]


@click.command()
@issues_argument
@project_option
@format_option
def status(issues: tuple[str, ...], folder: Path, form: str) -> int:
    """Show how far issues are, by article, section and language; nothing is written.

    Percentages are shares of the source text's words, rounded down: 100 % means all of them.

    \b
    Example:
      translate-pipeline status 2026-05 --format json
    """
    from translate_pipeline.pipeline.project import open_project
    from translate_pipeline.pipeline.status import issue_status
    from translate_pipeline.reports.console import make_console, status_view
    from translate_pipeline.reports.json import encode, status_answer

    project = open_project(folder)
    total = len(project.issue_ids(issues)) * len(project.options.languages)
    with progress("Counting", total) as advance:
        outcome = issue_status(project, issues, advance=advance)
    if form == "json":
        click.echo(encode(status_answer(outcome.issues)))
    else:
        console = make_console()
        for issue in outcome.issues:
            console.print(status_view(issue))
    return 2 if print_problems(outcome.problems) else 0
