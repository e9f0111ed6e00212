"""The command ``translate-pipeline``: its commands and the one place where errors end."""

import sys
import traceback
from typing import NoReturn

import click

from translate_pipeline import __version__
from translate_pipeline.cli.add_language import add_language
from translate_pipeline.cli.align import align
from translate_pipeline.cli.build import build
from translate_pipeline.cli.check import check
from translate_pipeline.cli.doctor import doctor
from translate_pipeline.cli.explain import explain
from translate_pipeline.cli.glossary import glossary
from translate_pipeline.cli.init import init
from translate_pipeline.cli.memory import memory
from translate_pipeline.cli.merge_driver import merge_driver
from translate_pipeline.cli.remove_language import remove_language
from translate_pipeline.cli.rename_article import rename_article
from translate_pipeline.cli.rename_issue import rename_issue
from translate_pipeline.cli.run import run
from translate_pipeline.cli.segment import segment
from translate_pipeline.cli.status import status
from translate_pipeline.cli.update import update
from translate_pipeline.errors import TranslatePipelineError

__all__ = ["cli", "execute", "main"]

INTERNAL_ERROR = 3
INTERRUPTED = 130


@click.group(
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Exit codes: 0 fine; 1 findings, or a threshold not met; 2 wrong request, configuration "
    "or unreadable input; 3 internal error; 130 interrupted.",
)
@click.version_option(__version__, prog_name="translate-pipeline")
def cli() -> None:
    """Translate a Markdown newsletter through gettext catalogs.

    \b
    Example:
      translate-pipeline run
    """


_COMMANDS = (
    init,
    update,
    check,
    explain,
    status,
    build,
    run,
    segment,
    glossary,
    memory,
    align,
    merge_driver,
    rename_issue,
    rename_article,
    add_language,
    remove_language,
    doctor,
)
for _command in _COMMANDS:
    cli.add_command(_command)


def main() -> NoReturn:
    """Run the command line and exit with its code."""
    sys.exit(execute(sys.argv[1:]))


def execute(arguments: list[str]) -> int:
    """Run one command; return its exit code, whatever happens."""
    try:
        code = cli.main(arguments, prog_name="translate-pipeline", standalone_mode=False)
    except click.ClickException as problem:
        problem.show()
        return problem.exit_code
    except TranslatePipelineError as problem:
        click.echo(str(problem), err=True)
        return 2
    except (click.Abort, KeyboardInterrupt):
        click.echo("interrupted; nothing was left half written", err=True)
        return INTERRUPTED
    except BrokenPipeError:
        # The reader of a pipe has seen enough; Python must not complain when it closes stdout.
        sys.stdout = None
        return 0
    except Exception:
        traceback.print_exc()
        click.echo("internal error: this is a fault of the program; please report it", err=True)
        return INTERNAL_ERROR
    return code if isinstance(code, int) else 0
