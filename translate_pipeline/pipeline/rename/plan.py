"""Rename an issue or an article; every translation goes with it.

A plan is made and validated first; nothing is written before all of it is known to be right.
Files are moved as they are, so it works without git, and git sees the renames by itself.
"""

import difflib
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from translate_pipeline.errors import SourceError, UsageError
from translate_pipeline.pipeline.files import read_bytes
from translate_pipeline.pipeline.issues import Issue, load_issue
from translate_pipeline.pipeline.project import Project
from translate_pipeline.pipeline.rename.issue_file import with_article, with_id
from translate_pipeline.pipeline.rename.links import links_to_article, links_to_issue
from translate_pipeline.pipeline.rename.references import (
    encode_moved,
    with_moved_references,
    with_project_id,
)
from translate_pipeline.pipeline.steps import all_or_nothing

__all__ = ["RenamePlan", "carry_out", "plan_article_rename", "plan_issue_rename"]

# A folder on every system, one segment of an address, and no option of a command.
_NAME = re.compile(r"\w(?:[\w.-]*\w)?")


@dataclass(frozen=True, slots=True)
class RenamePlan:
    """What a rename does, in order."""

    moves: tuple[tuple[Path, Path], ...]
    """Files and folders, each with its new place; nothing stands there."""

    contents: tuple[tuple[Path, bytes], ...]
    """Files that change, by their place after the moves, each with its new content."""

    links: tuple[str, ...]
    """Lines that lead to the old name, as ``path:line`` before the moves; left alone."""


def plan_issue_rename(project: Project, old: str, new: str) -> RenamePlan:
    """Return what renaming an issue takes: folder, id, template, catalogs and references.

    Raises:
        UsageError: No such issue, a name that does not serve, or something stands there already.
        SourceError: ``issue.yaml`` is wrong.
        CatalogError: A template or catalog cannot be read without losing work.
    """
    project.issue_ids((old,))
    if not _NAME.fullmatch(new):
        advice = "use letters, digits, '-' and '.'"
        raise UsageError(f"'{new}' is no name for an issue", advice=advice)
    if new == old:
        raise UsageError(f"the issue is called '{new}' already", advice="there is nothing to do")
    _thawed(project, old)
    folder, target = project.issue_folder(old), project.issue_folder(new)
    pairs = [(path, path.with_name(new + path.suffix)) for path in _catalog_files(project, old)]
    _refuse_taken(project, [(folder, target), *pairs])
    _refuse_orphans(project, old, new)
    description = folder / "issue.yaml"
    shown = project.shown(description)
    fresh_description = with_id(read_bytes(description, shown, SourceError), new, path=shown)

    def moved(reference: str) -> str:
        return new + reference[len(old) :] if reference.startswith(f"{old}/") else reference

    contents = [(later, _rewritten(project, path, moved, ids=(old, new))) for path, later in pairs]
    return RenamePlan(
        moves=((folder, target), *pairs),
        contents=((target / "issue.yaml", fresh_description), *contents),
        links=links_to_issue(project, old),
    )


def plan_article_rename(project: Project, issue_id: str, old: str, new: str) -> RenamePlan:
    """Return what renaming an article within its issue takes: file, list entry and references.

    Raises:
        UsageError: No such issue or article, a name that does not serve, or one that is taken.
        SourceError: ``issue.yaml`` is wrong, or the article does not exist.
        CatalogError: A template or catalog cannot be read without losing work.
    """
    project.issue_ids((issue_id,))
    path, target = _article_paths(project, _thawed(project, issue_id), old, new)
    _refuse_taken(project, [(path, target)])
    description = project.issue_folder(issue_id) / "issue.yaml"
    shown = project.shown(description)
    fresh_description = with_article(
        read_bytes(description, shown, SourceError), old, new, path=shown
    )

    def moved(reference: str) -> str:
        name, colon, line = reference.partition(":")
        return f"{issue_id}/{new}{colon}{line}" if name == f"{issue_id}/{old}" else reference

    catalogs = [
        (catalog, _rewritten(project, catalog, moved))
        for catalog in _catalog_files(project, issue_id)
    ]
    return RenamePlan(
        moves=((path, target),),
        contents=((description, fresh_description), *catalogs),
        links=links_to_article(project, issue_id, old),
    )


def carry_out(project: Project, plan: RenamePlan) -> None:
    """Do what a plan says.

    Raises:
        UsageError: A file cannot be moved or written; what was done is taken back.
    """
    with all_or_nothing(project) as steps:
        for old, new in plan.moves:
            steps.move(old, new)
        for path, data in plan.contents:
            steps.write(path, data)


def _thawed(project: Project, issue: str) -> Issue:
    loaded = load_issue(project, issue)
    if loaded.frozen:
        raise UsageError(
            f"issue '{issue}' is frozen",
            path=project.shown(project.issue_folder(issue) / "issue.yaml"),
            advice="remove 'frozen: true' there first",
        )
    return loaded


def _article_paths(project: Project, issue: Issue, old: str, new: str) -> tuple[Path, Path]:
    """Return where an article stands and where it will; the names are validated."""
    if old not in issue.articles:
        close = difflib.get_close_matches(old, issue.articles, n=1)
        names = f"did you mean '{close[0]}'?" if close else f"it has {', '.join(issue.articles)}"
        raise UsageError(f"no article '{old}' in issue '{issue.id}'", advice=names)
    if not _NAME.fullmatch(new) or not new.endswith(".md"):
        raise UsageError(f"'{new}' is no name for an article", advice="write a name like tea.md")
    if new in issue.articles:
        raise UsageError(f"'{new}' is an article of this issue already", advice="choose another")
    folder = project.issue_folder(issue.id)
    path = folder / old
    if not path.is_file():
        raise SourceError(
            "file not found", path=project.shown(path), advice="restore it, then rename it"
        )
    return path, folder / new


def _catalog_files(project: Project, issue: str) -> list[Path]:
    """Return template and catalogs of an issue, of languages no longer configured too."""
    locales = project.root / project.options.locales
    catalogs = sorted(locales.glob("*/LC_MESSAGES"))
    found = [project.template_path(issue), *(folder / f"{issue}.po" for folder in catalogs)]
    return [path for path in found if path.exists()]


def _refuse_taken(project: Project, pairs: list[tuple[Path, Path]]) -> None:
    for old, new in pairs:
        # On some systems a name that differs by case only is the same file.
        if new.is_symlink() or (new.exists() and not (old.exists() and new.samefile(old))):
            raise UsageError(
                "exists already, so nothing was renamed",
                path=project.shown(new),
                advice="choose another name, or move it away",
            )


def _refuse_orphans(project: Project, old: str, new: str) -> None:
    """Refuse a name that catalogs of an issue that is gone still hold."""
    pairs = [(project.template_path(old), path) for path in _catalog_files(project, new)]
    if old.casefold() != new.casefold():
        _refuse_taken(project, pairs)


def _rewritten(
    project: Project, path: Path, moved: Callable[[str], str], *, ids: tuple[str, str] | None = None
) -> bytes:
    """Return a catalog's new text; ``ids`` are the old and the new issue id if those change."""
    catalog = project.load_catalog(path)
    assert catalog is not None
    catalog = with_moved_references(catalog, moved)
    if ids:
        catalog = with_project_id(catalog, *ids)
    return encode_moved(catalog, path=project.shown(path))
