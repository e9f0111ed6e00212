"""``translate-pipeline init``."""

from pathlib import Path

import click

__all__ = ["init"]


@click.command()
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path), default=".")
def init(folder: Path) -> int:
    """Lay out a new newsletter project in FOLDER, with a sample issue.

    Nothing that exists is overwritten; git's files get the lines that they lack.

    \b
    Example:
      translate-pipeline init my-newsletter
    """
    from translate_pipeline.pipeline.init import init_project

    outcome = init_project(folder)
    click.echo(f"Laid out a project in {folder}:")
    for name in outcome.created:
        click.echo(f"  {name}")
    for name in outcome.extended:
        click.echo(f"\n{name} existed and got the lines that it lacked.")
    place = "" if str(folder) == "." else f"cd {folder} && "
    click.echo(f"\nNext: {place}translate-pipeline run")
    return 0
