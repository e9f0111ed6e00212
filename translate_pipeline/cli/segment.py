"""``translate-pipeline segment``."""

from pathlib import Path

import click

from translate_pipeline.cli.options import format_option

__all__ = ["segment"]


@click.command()
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@format_option
def segment(file: Path, form: str) -> int:
    """Show the translatable units of one FILE: role, headings above, line, text and bytes.

    \b
    Example:
      translate-pipeline segment source/2026-05/yame-tea.md
    """
    from translate_pipeline.markdown import find_codes
    from translate_pipeline.pipeline.segment import segment_file
    from translate_pipeline.reports.console import make_console, segment_lines
    from translate_pipeline.reports.json import encode, segment_answer

    document = segment_file(file)
    if form == "json":
        codes = [find_codes(unit.key.msgid) for unit in document.units]
        click.echo(encode(segment_answer(document, codes)))
    else:
        console = make_console()
        for line in segment_lines(document):
            console.print(line, soft_wrap=True)
    return 0
