"""Write the memory of a project as a TMX file for other tools."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from translate_pipeline.errors import (
    CatalogError,
    ExchangeError,
    TranslatePipelineError,
    UsageError,
)
from translate_pipeline.exchange.tmx import write_tmx
from translate_pipeline.model.locales import Language
from translate_pipeline.model.memory import Pair
from translate_pipeline.pipeline.files import write_on_change
from translate_pipeline.pipeline.memory.files import memory_files, memory_path
from translate_pipeline.pipeline.project import Project

__all__ = ["Export", "export_memory"]


@dataclass(frozen=True, slots=True)
class Export:
    """What was exported."""

    counts: Mapping[str, int]
    """Pairs by language, as the configuration spells it."""

    is_written: bool
    """Whether the file changed."""

    problems: tuple[TranslatePipelineError, ...]
    """Files of the memory that could not be read; their pairs are left out."""


def export_memory(project: Project, path: Path, languages: tuple[Language, ...]) -> Export:
    """Write all pairs of some languages as one TMX file.

    Args:
        project: The project.
        path: The file to write; one that is there is replaced.
        languages: Target languages.

    Raises:
        UsageError: There is no pair, or the file is no place for them.
    """
    _refuse_place(project, path)
    problems: list[TranslatePipelineError] = []
    pairs = {language: _pairs(project, language, problems) for language in languages}
    if not any(pairs.values()):
        names = ", ".join(language.code for language in languages)
        raise UsageError(
            f"the memory holds no translation into {names}",
            advice="translate a catalog, or import a file, first",
        )
    data = write_tmx(pairs, source=project.options.source_language)
    is_written = write_on_change(path, data, project.shown(path))
    counts = {language.code: len(found) for language, found in pairs.items()}
    return Export(counts, is_written, tuple(problems))


def _refuse_place(project: Project, path: Path) -> None:
    shown = project.shown(path)
    if path.suffix.lower() != ".tmx":
        raise UsageError(f"'{path.name}' is no name for a TMX file", advice="end it in '.tmx'")
    own = [memory_path(project, language).resolve() for language in project.options.languages]
    if path.resolve() in own:
        raise UsageError(
            "this is the project's own memory", path=shown, advice="export to another file"
        )


def _pairs(
    project: Project, language: Language, problems: list[TranslatePipelineError]
) -> tuple[Pair, ...]:
    """Return the pairs of a language, each once; what cannot be read is a problem."""
    pairs: dict[Pair, None] = {}
    for file in memory_files(project, language):
        try:
            pairs.update(dict.fromkeys(file.pairs()))
        except (CatalogError, ExchangeError) as problem:
            problems.append(problem)
    return tuple(pairs)
