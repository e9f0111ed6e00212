"""``translate-pipeline glossary import``."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from translate_pipeline.cli.glossary.export import as_option
from translate_pipeline.cli.options import format_option, project_option

if TYPE_CHECKING:
    from translate_pipeline.exchange.glossary.compare import Conflict
    from translate_pipeline.model.glossary import Term
    from translate_pipeline.pipeline.glossary.importing import GlossaryImport

__all__ = ["import_command"]


@click.command("import")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--to", "codes", multiple=True, help="Language to take; all if not given.")
@as_option
@click.option("--dry-run", is_flag=True, help="Change nothing; exit with 1 if it would.")
@click.option("--print", "prints", is_flag=True, help="Print new entries instead of adding them.")
@project_option
@format_option
def import_command(
    file: Path,
    codes: tuple[str, ...],
    word: str | None,
    dry_run: bool,
    prints: bool,
    folder: Path,
    form: str,
) -> int:
    """Compare FILE of another tool with the glossary, and take what is new.

    What has no entry is added behind the last one, as a draft. Terms for an entry that has none
    in the language are printed, with the line that they belong below. Where the file contradicts
    the glossary, the glossary stays as it is; the exit code is 1.

    \b
    Example:
      translate-pipeline glossary import from-weblate.tbx --to hu --dry-run
      translate-pipeline glossary import terms.csv --to hu --as deepl
    """
    from translate_pipeline.pipeline.glossary.importing import import_glossary
    from translate_pipeline.pipeline.project import open_project
    from translate_pipeline.reports.json import encode

    project = open_project(folder)
    writes = not dry_run and not prints
    outcome = import_glossary(project, file, project.languages(codes), word=word, writes=writes)
    glossary, shown = project.options.glossary, project.shown(file)
    if form == "json":
        click.echo(encode(_answer(outcome, writes=writes)))
    else:
        for line in _lines(outcome, shown, glossary, writes=writes):
            click.echo(line)
    would_change = dry_run and bool(outcome.added)
    return 1 if outcome.comparison.conflicts or would_change else 0


def _lines(outcome: "GlossaryImport", shown: str, glossary: str, *, writes: bool) -> Iterator[str]:
    from translate_pipeline.reports.console import count

    found = outcome.comparison
    counts = (
        f"{count(found.known, 'term')} known",
        count(len(found.entries), "new entry", "new entries"),
        count(len(found.decisions), "new decision"),
        count(len(found.conflicts), "conflict"),
    )
    yield f"{shown}: {', '.join(counts)}"
    if found.left_out:
        parts = (f"{number} {reason}" for reason, number in found.left_out.items())
        yield f"  left out: {', '.join(parts)}"
    for conflict in found.conflicts:
        yield _conflict_line(conflict, shown, glossary)
    if outcome.added and writes:
        yield f"\nAdded to {glossary} as drafts: {', '.join(outcome.added)}"
    for paste in outcome.pastes:
        where = "below this line" if paste.is_below else "into these braces"
        place = f":{paste.line}: {where}" if paste.line else ": at the end"
        yield f"\n{glossary}{place} ({paste.heading}):\n{paste.text.rstrip()}"


def _conflict_line(conflict: "Conflict", shown: str, glossary: str) -> str:
    place = f"{shown}:{conflict.line}" if conflict.line else shown
    ours = ", ".join(_term(term.form, term.status.value) for term in conflict.ours)
    return (
        f"{place}: conflict {conflict.entry.id}, {conflict.language}: "
        f"'{conflict.theirs.form}' ({conflict.theirs.status.value}); "
        f"{glossary}:{conflict.entry.line} has {ours}"
    )


def _term(form: str, status: str) -> str:
    return f"'{form}'" if status == "preferred" else f"'{form}' ({status})"


def _terms(terms: "Iterable[Term]") -> list[dict[str, str]]:
    return [{"form": term.form, "status": term.status.value} for term in terms]


def _answer(outcome: "GlossaryImport", *, writes: bool) -> dict[str, object]:
    found = outcome.comparison
    return {
        "format": outcome.format.name,
        "known": found.known,
        "added": outcome.added if writes else (),
        "entries": [entry.id for entry in found.entries],
        "decisions": [
            {"entry": each.entry.id, "language": each.language, "terms": _terms(each.terms)}
            for each in found.decisions
        ],
        "conflicts": [
            {
                "entry": each.entry.id,
                "language": each.language,
                "line": each.line,
                "theirs": _terms([each.theirs])[0],
                "ours": _terms(each.ours),
            }
            for each in found.conflicts
        ],
        "left_out": found.left_out,
        "paste": [
            {"line": each.line, "heading": each.heading, "text": each.text}
            for each in outcome.pastes
        ],
    }
