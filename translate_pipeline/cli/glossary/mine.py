"""``translate-pipeline glossary mine``."""

from pathlib import Path

import click

from translate_pipeline.cli.options import (
    format_option,
    issues_argument,
    print_problems,
    project_option,
)

__all__ = ["mine"]


@click.command()
@issues_argument
@project_option
@format_option
@click.option("--lang", "languages", multiple=True, help="Look into this language; repeatable.")
@click.option(
    "--min-count",
    type=click.IntRange(1),
    default=1,
    show_default=True,
    help="Leave out names that stand in the articles less often.",
)
@click.option(
    "--renderings",
    "wants_renderings",
    is_flag=True,
    help="Show the names of the glossary that translations write in more than one way.",
)
def mine(
    issues: tuple[str, ...],
    folder: Path,
    form: str,
    languages: tuple[str, ...],
    min_count: int,
    wants_renderings: bool,
) -> int:
    """Find the names in the articles that the glossary lacks; nothing is written.

    What stands for a name in the translations is guessed from the catalogs.

    \b
    Example:
      translate-pipeline glossary mine 2026-05
      translate-pipeline glossary mine --renderings --lang es
    """
    from translate_pipeline.pipeline.glossary.mine import mine_project, mine_renderings
    from translate_pipeline.pipeline.project import open_project
    from translate_pipeline.reports.console import make_console
    from translate_pipeline.reports.glossary_mine import (
        mine_answer,
        mine_lines,
        rendering_lines,
        renderings_answer,
    )
    from translate_pipeline.reports.json import encode

    project = open_project(folder)
    wanted = project.languages(languages)
    if wants_renderings:
        outcome = mine_renderings(project, issues, languages=wanted)
        answer = renderings_answer(outcome.renderings)
        lines = rendering_lines(outcome.renderings)
    else:
        outcome = mine_project(project, issues, languages=wanted, min_count=min_count)
        answer = mine_answer(outcome.names, outcome.guesses)
        lines = mine_lines(outcome.names, outcome.guesses)
    if form == "json":
        click.echo(encode(answer))
    else:
        console = make_console()
        for line in lines:
            console.print(line, soft_wrap=True)
    return 2 if print_problems(outcome.problems) else 0
