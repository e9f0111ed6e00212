"""Write the glossary in a format of another tool."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from translate_pipeline.errors import UsageError
from translate_pipeline.exchange.glossary.concepts import FULL, Concept, concepts_of
from translate_pipeline.exchange.glossary.formats import Format, choose_format, left_out
from translate_pipeline.model.glossary import EntryStatus, Glossary
from translate_pipeline.model.locales import Language
from translate_pipeline.pipeline.files import write_on_change
from translate_pipeline.pipeline.project import Project

__all__ = ["GlossaryExport", "export_glossary", "require_glossary", "require_one_language"]


@dataclass(frozen=True, slots=True)
class GlossaryExport:
    """What was exported."""

    format: Format
    """The file's format."""

    entries: int
    """Entries in it."""

    counts: Mapping[str, int]
    """Entries with a term, by language as the configuration spells it."""

    left_out: Mapping[str, int]
    """Entries or terms that are not in it, by what they are."""

    is_written: bool
    """Whether the file changed."""


def export_glossary(
    project: Project,
    path: Path,
    languages: Sequence[Language],
    *,
    word: str | None = None,
    drafts: bool = False,
) -> GlossaryExport:
    """Write the entries of the glossary that have a term in some languages.

    Args:
        project: The project.
        path: The file to write; one that is there is replaced.
        languages: Target languages.
        word: Name of the format; None to tell it from the file's name.
        drafts: Whether entries that are not decided yet go out too.

    Raises:
        UsageError: There is nothing to write, or the file is no place for it.
        ExchangeError: The format cannot hold a term.
    """
    form = choose_format(path.name, word)
    glossary = require_glossary(project)
    _refuse_place(project, path)
    require_one_language(form, languages)
    source = project.options.source_language
    concepts = concepts_of(glossary, source, languages, drafts=drafts)
    if not concepts:
        names = ", ".join(language.code for language in languages)
        advice = "decide a term first, or add '--drafts'"
        raise UsageError(f"no approved entry has a term in {names}", advice=advice)
    data = form.write(concepts, source, languages)
    is_written = write_on_change(path, data, project.shown(path))
    bare = [concept for concept in concepts if not concept.id.endswith(FULL)]
    return GlossaryExport(
        form,
        len(bare),
        {language.code: _count(bare, language) for language in languages},
        {**_drafts(glossary, drafts=drafts), **left_out(form, concepts, source, languages)},
        is_written,
    )


def require_glossary(project: Project) -> Glossary:
    """Return the project's glossary.

    Raises:
        UsageError: It has none.
        GlossaryError: It cannot be used.
    """
    glossary = project.load_glossary()
    if glossary is None:
        raise UsageError(
            "file not found", path=project.options.glossary, advice="write a glossary first"
        )
    return glossary


def require_one_language(form: Format, languages: Sequence[Language]) -> None:
    """Refuse several languages where a file holds one.

    Raises:
        UsageError: There are several.
    """
    if form.is_bilingual and len(languages) != 1:
        names = " or ".join(f"'--to {language.code}'" for language in languages)
        raise UsageError(f"a file of {form.name} holds one language", advice=f"add {names}")


def _refuse_place(project: Project, path: Path) -> None:
    if path.resolve() == (project.root / project.options.glossary).resolve():
        raise UsageError(
            "this is the glossary itself", path=project.shown(path), advice="name another file"
        )


def _count(concepts: Sequence[Concept], language: Language) -> int:
    return sum(language.tag in concept.terms for concept in concepts)


def _drafts(glossary: Glossary, *, drafts: bool) -> dict[str, int]:
    number = sum(entry.status is EntryStatus.DRAFT for entry in glossary.entries)
    return {"draft": number} if number and not drafts else {}
