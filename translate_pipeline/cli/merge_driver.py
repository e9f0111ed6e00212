"""``translate-pipeline merge-driver``."""

from pathlib import Path

import click

__all__ = ["merge_driver"]

_SHOWN_CHARACTERS = 30


def _install(context: click.Context, _: click.Parameter, is_wanted: bool) -> None:
    if not is_wanted or context.resilient_parsing:
        return
    from translate_pipeline.pipeline.configuration import find_root
    from translate_pipeline.pipeline.merge_driver import install_driver

    installed = install_driver(find_root(Path.cwd()))
    click.echo("Git merges the catalogs of this clone by message now.")
    click.echo(f"  .git/config      {installed.command}")
    for line in installed.added:
        click.echo(f"  .gitattributes   {line}")
    if installed.added:
        click.echo("Commit .gitattributes; every clone needs its own --install.")
    context.exit()


@click.command()
@click.argument("base", metavar="%O", type=click.Path(dir_okay=False, path_type=Path))
@click.argument("ours", metavar="%A", type=click.Path(dir_okay=False, path_type=Path))
@click.argument("theirs", metavar="%B", type=click.Path(dir_okay=False, path_type=Path))
@click.argument("name", metavar="[%P]", required=False)
@click.option(
    "--fail-on-conflict",
    is_flag=True,
    help="End with 1 where both sides translated a message, so that git stops.",
)
@click.option(
    "--install",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_install,
    help="Tell git about it, in this clone and in the project's .gitattributes.",
)
def merge_driver(
    base: Path, ours: Path, theirs: Path, name: str | None, fail_on_conflict: bool
) -> int:
    """Merge a PO file by message: git runs this, with the files %O, %A and %B.

    The result goes to %A. Where both sides translated a message, ours stays and theirs is in
    its translator comment ('# theirs: …').

    \b
    Example:
      translate-pipeline merge-driver --install

    \b
    Instead of --install, by hand:
      git config merge.translate-pipeline.driver \\
        "translate-pipeline merge-driver %O %A %B %P"
      echo "*.po merge=translate-pipeline" >> .gitattributes
    """
    from translate_pipeline.pipeline.merge_driver import merge_files

    shown = name or ours.as_posix()
    conflicts = merge_files(base, ours, theirs, shown)
    for found in conflicts:
        text = " ".join(found.conflict.key.msgid.split())
        if len(text) > _SHOWN_CHARACTERS:
            text = f"{text[: _SHOWN_CHARACTERS - 1]}…"
        click.echo(
            f"{shown}:{found.line}: warning: two translations of '{text}'; "
            "ours is used, theirs is in the comment",
            err=True,
        )
    return int(fail_on_conflict and bool(conflicts))
