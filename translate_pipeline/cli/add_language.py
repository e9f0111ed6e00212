"""``translate-pipeline add-language``."""

from pathlib import Path

import click

from translate_pipeline.cli.options import print_problems, project_option

__all__ = ["add_language"]


@click.command("add-language")
@click.argument("code")
@click.option("--locale", default="", help="Whose number and date habits hold, such as es-PE.")
@project_option
def add_language(code: str, locale: str, folder: Path) -> int:
    """Add language CODE: to the configuration, and a catalog for every issue.

    Comments and layout of the configuration stay. Catalogs that an earlier removal left are used
    again. Frozen issues get no catalog.

    \b
    Example:
      translate-pipeline add-language pt_BR
    """
    from dataclasses import replace

    from translate_pipeline.pipeline.languages.change import add_language, catalogs_of
    from translate_pipeline.pipeline.project import Project, open_project
    from translate_pipeline.pipeline.update import update_issues
    from translate_pipeline.reports.console import count

    project = add_language(open_project(folder), code, locale)
    click.echo(f"Added '{code}' to {project.shown(project.configuration_file)}.")
    (language,) = project.languages((code,))
    # The others' catalogs are none of this command's business.
    alone = Project(project.root, replace(project.options, languages=(language,)))
    outcome = update_issues(alone)
    for catalog in catalogs_of(project, code):
        held = count(max(catalog.messages, 0), "translation")
        click.echo(f"  {catalog.path}: {held}")
    return 2 if print_problems(outcome.problems) else 0
