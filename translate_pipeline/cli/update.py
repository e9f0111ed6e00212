"""``translate-pipeline update``."""

from pathlib import Path

import click

from translate_pipeline.cli.options import (
    format_option,
    issues_argument,
    print_problems,
    project_option,
)
from translate_pipeline.cli.progress import progress

__all__ = ["update"]


@click.command()
@issues_argument
@click.option("--check", "is_dry", is_flag=True, help="Write nothing; end with 1 if files would.")
@click.option(
    "--minor",
    multiple=True,
    metavar="ARTICLE",
    help="Only slips were corrected in this article, such as 2026-05/tea.md: small changes keep "
    "their translations. Changed numbers, dates and negations do not. Can be given again.",
)
@format_option
@project_option
def update(
    issues: tuple[str, ...], is_dry: bool, minor: tuple[str, ...], form: str, folder: Path
) -> int:
    """Bring templates and catalogs up to date with the articles.

    Every translation is kept: a text that moved takes it along, a changed one gets what still
    fits as a fuzzy suggestion that says what changed, and a text that is gone leaves it as
    obsolete. A file that does not change is not touched.

    \b
    Example:
      translate-pipeline update 2026-05
      translate-pipeline update --minor 2026-05/tea.md
    """
    from translate_pipeline.pipeline.project import open_project
    from translate_pipeline.pipeline.update import update_issues
    from translate_pipeline.reports.console import make_console
    from translate_pipeline.reports.json import encode, update_answer
    from translate_pipeline.reports.update import update_view

    project = open_project(folder)
    total = len(project.issue_ids(issues)) * len(project.options.languages)
    with progress("Comparing" if is_dry else "Updating catalogs", total) as advance:
        outcome = update_issues(project, issues, minor=minor, is_dry=is_dry, advance=advance)
    if form == "json":
        click.echo(encode(update_answer(outcome.catalogs, outcome.written, outcome.frozen)))
    else:
        console = make_console()
        console.print(update_view(outcome.catalogs, outcome.frozen, is_dry=is_dry))
        for name in outcome.written if is_dry else ():
            console.print(f"out of date: {name}", soft_wrap=True)
    if print_problems(outcome.problems):
        return 2
    return int(is_dry and bool(outcome.written))
