"""``translate-pipeline init``."""

from pathlib import Path

import click

__all__ = ["init"]


@click.command()
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path), default=".")
def init(folder: Path) -> int:
    """Lay out a new newsletter project in FOLDER, with a sample issue.

    Nothing that exists is overwritten.

    \b
    Example:
      translate-pipeline init my-newsletter
    """
    from translate_pipeline.pipeline.init import init_project

    outcome = init_project(folder)
    click.echo(f"Laid out a project in {folder}:")
    for name in outcome.created:
        click.echo(f"  {name}")
    for name, lines in outcome.to_add:
        click.echo(f"\n{name} exists and was left alone; it should hold:")
        click.echo("".join(f"  {line}\n" for line in lines.splitlines()), nl=False)
    place = "" if str(folder) == "." else f"cd {folder} && "
    click.echo(f"\nNext: {place}translate-pipeline run")
    return 0
