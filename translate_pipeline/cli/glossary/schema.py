"""``translate-pipeline glossary schema``: print what editors complete glossary.yaml with."""

import click

__all__ = ["schema"]


@click.command()
@click.option(
    "--source", default="en", show_default=True, help="Source language, the key of the names."
)
def schema(source: str) -> int:
    """Print the JSON Schema of glossary.yaml.

    Editors with a YAML language server complete and explain keys with it. Save it beside the
    glossary and name it in the glossary's first line:

    \b
      # yaml-language-server: $schema=glossary.schema.json

    \b
    Example:
      translate-pipeline glossary schema > glossary.schema.json
    """
    from translate_pipeline.errors import UsageError
    from translate_pipeline.glossary.schema import schema_text
    from translate_pipeline.glossary.written import RESERVED_KEYS

    if source in RESERVED_KEYS or not source.strip():
        advice = "write a language code, such as en"
        raise UsageError(f"'{source}' cannot be the source language", advice=advice)
    click.echo(schema_text(source), nl=False)
    return 0
