"""Look the project's glossary over, its articles included."""

from collections.abc import Collection
from dataclasses import dataclass

from translate_pipeline.errors import GlossaryError, SourceError, TranslatePipelineError
from translate_pipeline.glossary.lint.base import Remark
from translate_pipeline.glossary.lint.run import lint_glossary
from translate_pipeline.glossary.lint.usage import UNUSED_ENTRY, mentioned_ids
from translate_pipeline.glossary.load import load_glossary
from translate_pipeline.markdown.inline import plain_text
from translate_pipeline.model.documents import Unit
from translate_pipeline.model.glossary import Glossary
from translate_pipeline.pipeline.files import read_bytes
from translate_pipeline.pipeline.issues import Issue, load_issues
from translate_pipeline.pipeline.project import Project

__all__ = ["LintOutcome", "lint_project"]


@dataclass(frozen=True, slots=True)
class LintOutcome:
    """What the rules found."""

    remarks: tuple[Remark, ...]
    """In the order of the glossary's lines."""

    entries: int
    """How many entries were looked at, retired ones included."""

    problems: tuple[TranslatePipelineError, ...]
    """Articles that could not be read; with one of them, no entry is called unused."""


def lint_project(project: Project, *, select: Collection[str] | None = None) -> LintOutcome:
    """Return what is wrong, doubtful or of no use in the glossary; nothing is written.

    Args:
        project: The project.
        select: Names of the rules to run; None for all.

    Raises:
        GlossaryError: There is no glossary, or it cannot be loaded.
        UsageError: A name in ``select`` is no rule.
    """
    path = project.root / project.options.glossary
    shown = project.shown(path)
    data = read_bytes(path, shown, GlossaryError)
    glossary = load_glossary(data, path=shown)
    mentioned: frozenset[str] | None = None
    problems: list[TranslatePipelineError] = []
    if select is None or UNUSED_ENTRY.name in select:
        mentioned, problems = _mentioned(project, glossary)
    remarks = lint_glossary(data, path=shown, select=select, mentioned=mentioned)
    return LintOutcome(remarks, len(glossary.entries), tuple(problems))


def _mentioned(
    project: Project, glossary: Glossary
) -> tuple[frozenset[str] | None, list[TranslatePipelineError]]:
    """Return what the articles mention; None if that cannot be known."""
    try:
        issues, problems = load_issues(project)
    except SourceError:
        return None, []  # a glossary that is older than its first issue
    if problems:
        return None, problems
    texts = [plain_text(unit.key.msgid) for issue in issues for unit in _units(issue)]
    return mentioned_ids(glossary, texts), problems


def _units(issue: Issue) -> list[Unit]:
    documents = issue.all_documents
    return [unit for document in documents for unit in document.units]
