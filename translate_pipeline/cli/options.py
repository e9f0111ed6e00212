"""Arguments and options that several commands share."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, TypeVar

import click

from translate_pipeline.errors import TranslatePipelineError

__all__ = ["format_option", "issues_argument", "print_problems", "project_option"]

F = TypeVar("F", bound=Callable[..., Any])


def project_option(command: F) -> F:
    """Add ``--project``."""
    return click.option(
        "--project",
        "folder",
        type=click.Path(file_okay=False, path_type=Path),
        default=".",
        show_default=True,
        help="Folder in the project; its configuration is looked for here and above.",
    )(command)


def issues_argument(command: F) -> F:
    """Add the issue ids."""
    return click.argument("issues", nargs=-1, metavar="[ISSUE]...")(command)


def format_option(command: F) -> F:
    """Add ``--format``."""
    return click.option(
        "--format",
        "form",
        type=click.Choice(["text", "json"]),
        default="text",
        show_default=True,
        help="For people, or for programs.",
    )(command)


def print_problems(problems: Iterable[TranslatePipelineError]) -> bool:
    """Print errors to stderr, each once; return whether there were any."""
    texts = dict.fromkeys(str(problem) for problem in problems)
    for text in texts:
        click.echo(text, err=True)
    return bool(texts)
