"""Show what a rename does."""

import click

from translate_pipeline.pipeline.project import Project
from translate_pipeline.pipeline.rename.plan import RenamePlan

__all__ = ["print_plan"]


def print_plan(project: Project, plan: RenamePlan, *, verb: str) -> None:
    """Print moves, changed files and links left alone.

    Args:
        project: The project.
        plan: The plan, carried out or not.
        verb: First word of the first line, such as ``Renamed``.
    """
    click.echo(f"{verb}:")
    for old, new in plan.moves:
        click.echo(f"  {project.shown(old)} -> {project.shown(new)}")
    moved = {new for _, new in plan.moves}
    for path, _ in plan.contents:
        if path not in moved:
            click.echo(f"  {project.shown(path)}: changed in place")
    if plan.links:
        click.echo("\nThese lines lead to the old name and were left alone:")
        for place in plan.links:
            click.echo(f"  {place}")
        click.echo("Change them by hand, then run 'translate-pipeline update'.")
