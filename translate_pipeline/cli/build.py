"""``translate-pipeline build``."""

from pathlib import Path

import click

from translate_pipeline.cli.options import issues_argument, print_problems, project_option
from translate_pipeline.cli.progress import progress

__all__ = ["build"]


@click.command()
@issues_argument
@project_option
def build(issues: tuple[str, ...], folder: Path) -> int:
    """Write the localized Markdown and pages, and the manifest of them.

    Untranslated text stands in the source language, marked as such. Files that do not change
    are not touched.

    \b
    Example:
      translate-pipeline build 2026-05
    """
    from translate_pipeline.pipeline.build import build_issues
    from translate_pipeline.pipeline.project import open_project
    from translate_pipeline.reports.console import build_view, finding_lines, make_console

    project = open_project(folder)
    total = len(project.issue_ids(issues)) * (len(project.options.languages) + 1)
    with progress("Building pages", total) as advance:
        outcome = build_issues(project, issues, advance=advance)
    console = make_console()
    for line in finding_lines(outcome.refused):
        console.print(line, soft_wrap=True)
    console.print(build_view(outcome.completeness(), outcome.written, outcome.shown_pages(project)))
    if print_problems(outcome.problems):
        return 2
    return int(bool(outcome.below(project.options.min_translated_percent)))
