"""Articles in which an editor corrected slips only."""

import difflib
from collections.abc import Iterable, Sequence

from translate_pipeline.errors import UsageError
from translate_pipeline.pipeline.issues import Issue
from translate_pipeline.pipeline.project import Project

__all__ = ["minor_articles"]


def minor_articles(
    project: Project, issues: Sequence[Issue], names: Iterable[str]
) -> frozenset[str]:
    """Return articles as references name them.

    Args:
        project: The project.
        issues: Issues that they may stand in.
        names: ``2026-05/yame.md``, with or without the source folder before it.

    Raises:
        UsageError: There is no such article.
    """
    known = [f"{issue.id}/{name}" for issue in issues for name in ("issue.yaml", *issue.articles)]
    return frozenset(_reference(project, name, known) for name in names)


def _reference(project: Project, name: str, known: list[str]) -> str:
    reference = name.removeprefix("./").removeprefix(f"{project.options.source}/")
    if reference in known:
        return reference
    close = difflib.get_close_matches(reference, known, n=1, cutoff=0.5)
    advice = f"did you mean '{close[0]}'?" if close else "name it as issue and file: 2026-05/tea.md"
    raise UsageError(f"no article '{name}'", advice=advice)
