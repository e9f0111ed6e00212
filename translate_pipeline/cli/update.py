"""``translate-pipeline update``."""

from pathlib import Path

import click

from translate_pipeline.cli.options import issues_argument, print_problems, project_option
from translate_pipeline.cli.progress import progress

__all__ = ["update"]


@click.command()
@issues_argument
@project_option
def update(issues: tuple[str, ...], folder: Path) -> int:
    """Bring templates and catalogs up to date with the articles.

    Every translation is kept: a text that moved takes it along, a text that is gone leaves it
    as obsolete. A catalog that does not change is not touched.

    \b
    Example:
      translate-pipeline update 2026-05
    """
    from translate_pipeline.pipeline.project import open_project
    from translate_pipeline.pipeline.update import update_issues
    from translate_pipeline.reports.console import make_console, update_view

    project = open_project(folder)
    total = len(project.issue_ids(issues)) * len(project.options.languages)
    with progress("Updating catalogs", total) as advance:
        outcome = update_issues(project, issues, advance=advance)
    if outcome.catalogs:
        make_console().print(update_view(outcome.rows()))
    return 2 if print_problems(outcome.problems) else 0
