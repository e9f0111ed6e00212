"""``translate-pipeline memory``: past translations in, out and looked up."""

from pathlib import Path

import click

from translate_pipeline.cli.options import format_option, print_problems, project_option

__all__ = ["memory"]


@click.group()
def memory() -> None:
    """Use the translations of earlier issues and of other tools.

    Every translation in the project's catalogs is in the memory by itself. What is imported
    stands beside them in locales/<language>/memory.tmx.

    \b
    Example:
      translate-pipeline memory lookup "Tea from Yame" --to hu
    """


@memory.command("import")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--to", "code", help="Language to take; a PO file needs it, a TMX file may not.")
@project_option
def import_command(file: Path, code: str | None, folder: Path) -> int:
    """Take in the translations of a TMX or PO file.

    Pairs that are known already are not doubled, and none is ever removed.

    \b
    Example:
      translate-pipeline memory import old-memory.tmx
      translate-pipeline memory import compendium.po --to hu
    """
    from translate_pipeline.pipeline.memory.importing import import_memory
    from translate_pipeline.pipeline.project import open_project
    from translate_pipeline.reports.memory import import_lines

    project = open_project(folder)
    language = project.languages((code,))[0] if code else None
    outcomes = import_memory(project, file, language)
    for line in import_lines((o.path, o.taken, o.known, o.left_out) for o in outcomes):
        click.echo(line)
    return 0


@memory.command("export")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--to", "codes", multiple=True, help="Language to export; all if not given.")
@project_option
def export_command(file: Path, codes: tuple[str, ...], folder: Path) -> int:
    """Write the memory as a TMX file for other tools.

    \b
    Example:
      translate-pipeline memory export newsletter-hu.tmx --to hu
    """
    from translate_pipeline.pipeline.memory.exporting import export_memory
    from translate_pipeline.pipeline.project import open_project
    from translate_pipeline.reports.memory import export_line

    project = open_project(folder)
    outcome = export_memory(project, file, project.languages(codes))
    click.echo(export_line(str(file), outcome.counts, is_written=outcome.is_written))
    return 2 if print_problems(outcome.problems) else 0


@memory.command("lookup")
@click.argument("text")
@click.option("--to", "code", required=True, help="Language of the translations.")
@click.option(
    "--threshold",
    type=click.FloatRange(0, 1),
    default=0.6,
    show_default=True,
    help="Lowest similarity to show; 1 shows equal texts only.",
)
@click.option(
    "--limit", type=click.IntRange(1), default=5, show_default=True, help="Most matches to show."
)
@project_option
@format_option
def lookup_command(
    text: str, code: str, threshold: float, limit: int, folder: Path, form: str
) -> int:
    """Show how a text, or one like it, was translated.

    The best match comes first. What differs between its source and TEXT is marked.

    \b
    Example:
      translate-pipeline memory lookup "The fair opens on 10 May" --to hu
    """
    from translate_pipeline.pipeline.memory.lookup import lookup_text
    from translate_pipeline.pipeline.project import open_project
    from translate_pipeline.reports.console import make_console
    from translate_pipeline.reports.json import encode
    from translate_pipeline.reports.memory import lookup_answer, lookup_lines

    project = open_project(folder)
    language = project.languages((code,))[0]
    lookup = lookup_text(project, text, language, threshold=threshold, limit=limit)
    if form == "json":
        click.echo(encode(lookup_answer(text, language.code, lookup.matches)))
    elif lookup.matches:
        console = make_console()
        source = project.options.source_language.code
        for line in lookup_lines(console, lookup.matches, source=source, target=language.code):
            console.print(line, soft_wrap=True)
    else:
        click.echo(f"no match of {threshold * 100:.0f} % or more")
    return 2 if print_problems(lookup.problems) else 0
