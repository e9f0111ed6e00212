"""``translate-pipeline rename-article``."""

from pathlib import Path

import click

from translate_pipeline.cli.options import project_option

__all__ = ["rename_article"]


@click.command("rename-article")
@click.argument("article", metavar="ISSUE/OLD.md")
@click.argument("new", metavar="NEW.md")
@click.option("--dry-run", is_flag=True, help="Show what would happen; write nothing.")
@project_option
def rename_article(article: str, new: str, dry_run: bool, folder: Path) -> int:
    """Rename an article within its issue: file, entry in issue.yaml and references.

    No translation is touched, and 'update' has nothing to do afterwards. Everything is renamed,
    or nothing. Links to the article are listed, for they are text that translators see.

    \b
    Example:
      translate-pipeline rename-article 2026-05/yame-tea.md tea.md
    """
    from translate_pipeline.cli.plans import print_plan
    from translate_pipeline.pipeline.project import open_project
    from translate_pipeline.pipeline.rename.plan import carry_out, plan_article_rename

    project = open_project(folder)
    issue, old, name = _names(article, new)
    plan = plan_article_rename(project, issue, old, name)
    if not dry_run:
        carry_out(project, plan)
    print_plan(project, plan, verb="Would rename" if dry_run else "Renamed")
    return 0


def _names(article: str, new: str) -> tuple[str, str, str]:
    """Return issue, old and new file name; the new one may repeat the issue."""
    issue, slash, old = article.partition("/")
    if not slash or not issue or not old or "/" in old:
        raise click.UsageError(f"'{article}' is no article; write it like 2026-05/tea.md")
    other, slash, name = new.rpartition("/")
    if slash and other != issue:
        raise click.UsageError(
            f"'{new}' is in another issue; move the file and its entry in issue.yaml, then "
            "'translate-pipeline update' takes the translations along"
        )
    return issue, old, name
