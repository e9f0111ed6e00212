"""``translate-pipeline doctor``."""

from pathlib import Path

import click

from translate_pipeline.cli.options import format_option, project_option

__all__ = ["doctor"]


@click.command()
@project_option
@format_option
def doctor(folder: Path, form: str) -> int:
    """Look at files, catalogs, settings and tools, and say what to do; nothing is written.

    Ends with 1 if something has to be mended; hints do not count.

    \b
    Example:
      translate-pipeline doctor
    """
    from translate_pipeline.model.diagnosis import Condition
    from translate_pipeline.pipeline.doctor import diagnose
    from translate_pipeline.pipeline.project import open_project
    from translate_pipeline.reports.console import make_console
    from translate_pipeline.reports.doctor import doctor_answer, doctor_view
    from translate_pipeline.reports.json import encode

    diagnoses = diagnose(open_project(folder))
    if form == "json":
        click.echo(encode(doctor_answer(diagnoses)))
    else:
        console = make_console()
        for line in doctor_view(diagnoses, width_columns=console.width):
            console.print(line, soft_wrap=True)
    return int(any(found.condition is Condition.ATTENTION for found in diagnoses))
