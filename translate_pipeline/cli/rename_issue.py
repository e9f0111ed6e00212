"""``translate-pipeline rename-issue``."""

from pathlib import Path

import click

from translate_pipeline.cli.options import project_option

__all__ = ["rename_issue"]


@click.command("rename-issue")
@click.argument("old")
@click.argument("new")
@click.option("--dry-run", is_flag=True, help="Show what would happen; write nothing.")
@project_option
def rename_issue(old: str, new: str, dry_run: bool, folder: Path) -> int:
    """Rename issue OLD to NEW: folder, id, template, catalogs and references.

    No translation is touched, and 'update' has nothing to do afterwards. Everything is renamed,
    or nothing.

    \b
    Example:
      translate-pipeline rename-issue 2026-05 2026-06
    """
    from translate_pipeline.cli.plans import print_plan
    from translate_pipeline.pipeline.project import open_project
    from translate_pipeline.pipeline.rename.plan import carry_out, plan_issue_rename

    project = open_project(folder)
    plan = plan_issue_rename(project, old, new)
    if not dry_run:
        carry_out(project, plan)
    print_plan(project, plan, verb="Would rename" if dry_run else "Renamed")
    return 0
