"""``translate-pipeline remove-language``."""

from pathlib import Path

import click

from translate_pipeline.cli.options import project_option

__all__ = ["remove_language"]


@click.command("remove-language")
@click.argument("code")
@click.option(
    "--delete", is_flag=True, help="Delete the catalogs too, if git holds them just as they are."
)
@project_option
def remove_language(code: str, delete: bool, folder: Path) -> int:
    """Take language CODE out of the configuration; its catalogs stay unless --delete.

    Comments and layout of the configuration stay. The last language cannot be removed.

    \b
    Example:
      translate-pipeline remove-language pt_BR
    """
    from translate_pipeline.pipeline.languages.change import (
        catalogs_of,
        delete_language,
        remove_language,
    )
    from translate_pipeline.pipeline.project import open_project
    from translate_pipeline.reports.console import count

    project = open_project(folder)
    catalogs = catalogs_of(project, code)
    remove = delete_language if delete else remove_language
    remove(project, code)
    click.echo(f"Removed '{code}' from {project.shown(project.configuration_file)}.")
    if catalogs:
        click.echo("Deleted; git holds them:" if delete else "These catalogs stay:")
    for catalog in catalogs:
        held = f"{count(catalog.messages, 'translation')} of {count(catalog.words, 'word')}"
        click.echo(f"  {catalog.path}: {held if catalog.messages >= 0 else 'cannot be read'}")
    if catalogs and not delete:
        click.echo(f"'translate-pipeline add-language {code}' uses them again.")
    return 0
