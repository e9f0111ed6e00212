"""``translate-pipeline glossary export``."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from translate_pipeline.cli.options import format_option, project_option

__all__ = ["FORMAT_NAMES", "as_option", "export"]

F = TypeVar("F", bound=Callable[..., Any])

# As the table of formats has them, which "--help" need not load.
FORMAT_NAMES = ("tbx", "tbx3", "weblate", "omegat", "deepl", "matecat")


def as_option(command: F) -> F:
    """Add ``--as``."""
    return click.option(
        "--as",
        "word",
        type=click.Choice(FORMAT_NAMES),
        help="Format; told from the name of a .tbx or .utf8 file.",
    )(command)


@click.command()
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--to", "codes", multiple=True, help="Language to export; all if not given.")
@as_option
@click.option("--drafts", is_flag=True, help="Entries that are not decided yet as well.")
@project_option
@format_option
def export(
    file: Path, codes: tuple[str, ...], word: str | None, drafts: bool, folder: Path, form: str
) -> int:
    """Write the glossary as FILE for other tools.

    Each place goes out twice: its bare name (Kazuno = 鹿角), and with the type word (Kazuno City =
    鹿角市). What the format has no place for is listed.

    \b
    Formats:
      tbx      TBX 2: Weblate, OmegaT and most others; all languages
      tbx3     TBX 3, ISO 30042:2019; all languages
      weblate  CSV with the columns of Weblate; one language
      omegat   OmegaT's own, in a .utf8 file; one language
      deepl    DeepL's CSV; one language
      matecat  MateCat's CSV; all languages

    \b
    Example:
      translate-pipeline glossary export newsletter.tbx
      translate-pipeline glossary export newsletter-hu.csv --to hu --as weblate
    """
    from translate_pipeline.exchange.glossary.formats import NEVER_HELD
    from translate_pipeline.pipeline.glossary.export import export_glossary
    from translate_pipeline.pipeline.project import open_project
    from translate_pipeline.reports.console import count
    from translate_pipeline.reports.json import encode

    project = open_project(folder)
    outcome = export_glossary(project, file, project.languages(codes), word=word, drafts=drafts)
    lacks = (*outcome.format.lacks, *NEVER_HELD)
    if form == "json":
        answer = {
            "format": outcome.format.name,
            "entries": outcome.entries,
            "languages": outcome.counts,
            "left_out": outcome.left_out,
            "not_held": lacks,
            "written": outcome.is_written,
        }
        click.echo(encode(answer))
        return 0
    languages = ", ".join(f"{code} {number}" for code, number in outcome.counts.items())
    unchanged = "" if outcome.is_written else "; unchanged"
    entries = count(outcome.entries, "entry", "entries")
    click.echo(f"{file}: {entries} ({languages}), {outcome.format.title}{unchanged}")
    if outcome.left_out:
        parts = (f"{number} {what}" for what, number in outcome.left_out.items())
        click.echo(f"  left out: {', '.join(parts)}")
    click.echo(click.wrap_text(f"not in the file: {', '.join(lacks)}", 78, "  ", "    "))
    return 0
