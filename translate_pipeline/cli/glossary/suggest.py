"""``translate-pipeline glossary suggest``: names by rule, for a person to decide."""

from pathlib import Path

import click

from translate_pipeline.cli.options import format_option, project_option

__all__ = ["suggest"]


@click.command()
@click.argument("name")
@click.option("--kana", default="", help="Japanese reading, as in かづのし.")
@click.option("--kanji", default="", help="Name in Chinese characters, as in 鹿角市.")
@click.option("--pinyin", default="", help="Chinese reading, as in Xi'an.")
@click.option("--kind", default="", help="What it is; guessed from the type word if not given.")
@project_option
@format_option
def suggest(
    name: str, kana: str, kanji: str, pinyin: str, kind: str, folder: Path, form: str
) -> int:
    """Suggest how a name is written in each language.

    Nothing is written. A form that needs a look is not certain; the reason stands below.

    \b
    Example:
      translate-pipeline glossary suggest "Kazuno City" --kana かづのし --kanji 鹿角市
      translate-pipeline glossary suggest "Shenzhen City" --kanji 深圳 --pinyin Shenzhen
    """
    from translate_pipeline.pipeline.glossary.suggest import GivenName, suggest_project_names
    from translate_pipeline.pipeline.project import open_project
    from translate_pipeline.reports.console import make_console
    from translate_pipeline.reports.glossary_suggest import suggestion_answer, suggestion_lines
    from translate_pipeline.reports.json import encode

    given = GivenName(name, kana=kana, kanji=kanji, pinyin=pinyin, kind=kind)
    found = suggest_project_names(open_project(folder), given)
    rows = [(each.language, each.form, each.rule, each.needs_look) for each in found.forms]
    if form == "json":
        answer = suggestion_answer(found.facts.name, found.facts.kind, rows, found.hints)
        click.echo(encode(answer))
        return 0
    console = make_console()
    for line in suggestion_lines(rows) if rows else ():
        console.print(line, soft_wrap=True)
    for hint in found.hints:
        click.echo(f"hint: {hint}", err=True)
    return 0
