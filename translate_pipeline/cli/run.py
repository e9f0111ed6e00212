"""``translate-pipeline run``: the main job."""

from pathlib import Path

import click

from translate_pipeline.cli.options import issues_argument, print_problems, project_option
from translate_pipeline.cli.progress import progress

__all__ = ["run"]


@click.command()
@issues_argument
@project_option
def run(issues: tuple[str, ...], folder: Path) -> int:
    """Update, check, build and show the status in one go: the main job.

    \b
    Example:
      translate-pipeline run
    """
    from translate_pipeline.pipeline.build import build_issues
    from translate_pipeline.pipeline.project import open_project
    from translate_pipeline.pipeline.status import issue_status
    from translate_pipeline.pipeline.update import update_issues
    from translate_pipeline.reports.console import (
        build_view,
        finding_summary,
        make_console,
        short_finding_lines,
        status_view,
    )
    from translate_pipeline.reports.update import update_view

    project = open_project(folder)
    console = make_console()
    targets = len(project.options.languages)
    count = len(project.issue_ids(issues))
    with progress("Updating catalogs", count * targets) as advance:
        updated = update_issues(project, issues, advance=advance)
    console.print(update_view(updated.catalogs, updated.frozen), "")
    with progress("Checking translations", count * targets) as advance:
        status = issue_status(project, issues, advance=advance)
    for line in short_finding_lines(status.findings, most=3):
        console.print(line, soft_wrap=True)
    console.print(f"Checks: {finding_summary(status.findings)}", "")
    with progress("Building pages", count * (targets + 1)) as advance:
        built = build_issues(project, issues, advance=advance)
    for issue in status.issues:
        console.print(status_view(issue), "")
    console.print(build_view(built.completeness(), built.written, built.shown_pages(project)))
    problems = (*updated.problems, *status.problems, *built.problems)
    if print_problems(problems):
        return 2
    fails = any(finding.severity >= project.options.fail_on for finding in status.findings)
    return int(fails or bool(built.below(project.options.min_translated_percent)))
