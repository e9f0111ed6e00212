"""``translate-pipeline glossary check``."""

from pathlib import Path

import click

from translate_pipeline.cli.options import format_option, project_option

__all__ = ["check"]


@click.command()
@click.argument("target", metavar="TEXT")
@click.option("--to", "code", required=True, metavar="LANG", help="Language of the text.")
@click.option("--source", required=True, metavar="TEXT", help="The text that it translates.")
@format_option
@project_option
def check(target: str, code: str, source: str, form: str, folder: Path) -> int:
    """Try one translation: which names it has to have, and what is wrong with them.

    \b
    Example:
      translate-pipeline glossary check "Jameban tea terem." --to hu --source "Yame grows tea."
    """
    from translate_pipeline.model.findings import Severity
    from translate_pipeline.pipeline.glossary.check import check_names
    from translate_pipeline.pipeline.project import open_project
    from translate_pipeline.reports.console import finding_lines, make_console
    from translate_pipeline.reports.findings_json import findings_answer
    from translate_pipeline.reports.json import encode

    project = open_project(folder)
    (language,) = project.languages((code,))
    result = check_names(project, source, target, language)
    if form == "json":
        names = [{"name": n, "expected": e, "found": f} for n, e, f in result.names]
        click.echo(encode({"names": names, **findings_answer(result.findings)}))
    else:
        console = make_console()
        for name, expected, found in result.names:
            has = ", ".join(f"'{each}'" for each in dict.fromkeys(found)) or "nothing"
            console.print(f"'{name}' = '{expected}', found {has}", soft_wrap=True)
        if not result.names:
            console.print("no name of the glossary in the source")
        for line in finding_lines(result.findings):
            console.print(line, soft_wrap=True)
    return int(any(finding.severity >= Severity.WARNING for finding in result.findings))
