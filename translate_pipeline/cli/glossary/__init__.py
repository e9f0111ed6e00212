"""``translate-pipeline glossary``: its commands, one a module."""

import click

from translate_pipeline.cli.glossary.add import add
from translate_pipeline.cli.glossary.check import check
from translate_pipeline.cli.glossary.export import export
from translate_pipeline.cli.glossary.import_ import import_command
from translate_pipeline.cli.glossary.lint import lint
from translate_pipeline.cli.glossary.mine import mine
from translate_pipeline.cli.glossary.schema import schema
from translate_pipeline.cli.glossary.suggest import suggest

__all__ = ["glossary"]


@click.group()
def glossary() -> None:
    """Look after the glossary: add, suggest, lint, mine, exchange, try.

    \b
    Example:
      translate-pipeline glossary lint
    """


glossary.add_command(check)
glossary.add_command(export)
glossary.add_command(import_command)
glossary.add_command(schema)
glossary.add_command(add)
glossary.add_command(suggest)
glossary.add_command(lint)
glossary.add_command(mine)
