"""``translate-pipeline align``."""

from pathlib import Path

import click

from translate_pipeline.cli.options import format_option, project_option

__all__ = ["align"]

_FILE = click.Path(path_type=Path)


@click.command()
@click.argument("source", type=_FILE, metavar="SOURCE.md")
@click.argument("translated", type=_FILE, metavar="TRANSLATED.md")
@click.option("--to", "code", required=True, metavar="LANG", help="Language of TRANSLATED.md.")
@click.option("--issue", default="", help="Issue of SOURCE.md; then its file name is enough.")
@click.option("--dry-run", is_flag=True, help="Show what would be taken; write nothing.")
@format_option
@project_option
def align(
    source: Path, translated: Path, code: str, issue: str, dry_run: bool, form: str, folder: Path
) -> int:
    """Take an article that was translated elsewhere into the catalog.

    TRANSLATED.md is a translation of the article SOURCE.md, as a file of its own. Its texts are
    brought together with those of the article by front-matter keys, headings, lists, numbers,
    names and lengths. What is certain is taken as translated, what is not as fuzzy. Translations
    that the catalog has already stay as they are.

    \b
    Example:
      translate-pipeline align source/2026-05/yame-tea.md old/te.md --to hu --dry-run
    """
    from translate_pipeline.pipeline.align.article import align_article
    from translate_pipeline.pipeline.project import open_project
    from translate_pipeline.reports.align import align_answer, align_lines
    from translate_pipeline.reports.console import make_console
    from translate_pipeline.reports.json import encode

    project = open_project(folder)
    (language,) = project.languages((code,))
    outcome = align_article(project, source, translated, language, issue=issue, is_dry=dry_run)
    if form == "json":
        click.echo(encode({"language": language.code, **align_answer(outcome)}))
    else:
        console = make_console()
        for line in align_lines(outcome, verb="would be taken" if dry_run else "taken"):
            console.print(line, soft_wrap=True)
    if outcome.is_doubtful:
        name = outcome.translated_path
        click.echo(f"{name}: few texts fit; is this {language.code}, and this article?", err=True)
    return 0
