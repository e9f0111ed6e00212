"""``translate-pipeline glossary add``: a draft entry with suggested forms."""

from pathlib import Path

import click

from translate_pipeline.cli.options import format_option, project_option

__all__ = ["add"]


@click.command()
@click.argument("name")
@click.option("--kana", default="", help="Japanese reading, as in かづのし.")
@click.option("--kanji", default="", help="Name in Chinese characters, as in 鹿角市.")
@click.option("--pinyin", default="", help="Chinese reading, as in Xi'an.")
@click.option("--kind", default="", help="What it is; guessed from the type word if not given.")
@click.option("--part-of", default="", help="Id of the entry that it is a part of.")
@click.option("--id", "entry_id", default="", help="Its id; made from the name if not given.")
@click.option("--dry-run", is_flag=True, help="Show what would be added; write nothing.")
@project_option
@format_option
def add(
    name: str,
    kana: str,
    kanji: str,
    pinyin: str,
    kind: str,
    part_of: str,
    entry_id: str,
    dry_run: bool,
    folder: Path,
    form: str,
) -> int:
    """Add a draft entry to the glossary, its forms suggested by rule.

    Only lines are added; comments and layout stay. A person looks at the forms, removes the
    marks '# suggested' and sets the status to approved.

    \b
    Example:
      translate-pipeline glossary add "Kazuno City" --kana かづのし --kanji 鹿角市
    """
    from translate_pipeline.pipeline.glossary.add import add_entry
    from translate_pipeline.pipeline.glossary.suggest import GivenName
    from translate_pipeline.pipeline.project import open_project
    from translate_pipeline.reports.glossary_suggest import addition_answer
    from translate_pipeline.reports.json import encode

    given = GivenName(name, kana=kana, kanji=kanji, pinyin=pinyin, kind=kind)
    added = add_entry(
        open_project(folder), given, part_of=part_of, entry_id=entry_id, dry_run=dry_run
    )
    if form == "json":
        rows = [(each.language, each.form, each.rule, each.needs_look) for each in added.forms]
        answer = addition_answer(
            added.path,
            added.line,
            added.id,
            added.text,
            rows,
            added.hints,
            is_written=not dry_run,
        )
        click.echo(encode(answer))
        return 0
    verb = "would be added" if dry_run else "added as a draft"
    click.echo(f"{added.path}:{added.line}: '{added.id}' {verb}")
    click.echo(added.text)
    for hint in added.hints:
        click.echo(f"hint: {hint}", err=True)
    return 0
