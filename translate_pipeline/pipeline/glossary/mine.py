"""Find what the project's articles and catalogs say about names."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from translate_pipeline.errors import TranslatePipelineError
from translate_pipeline.glossary.mining.guesses import guess_renderings
from translate_pipeline.glossary.mining.names import MinedName, Passage, mine_names
from translate_pipeline.glossary.mining.renderings import Rendering, Translation, count_renderings
from translate_pipeline.markdown.inline import plain_text
from translate_pipeline.model.documents import Document, Role, Treatment, Unit
from translate_pipeline.model.findings import Place
from translate_pipeline.model.locales import Language
from translate_pipeline.pipeline.issues import Issue, load_issues
from translate_pipeline.pipeline.project import Project

__all__ = ["MineOutcome", "mine_project", "mine_renderings"]


@dataclass(frozen=True, slots=True)
class MineOutcome:
    """Names of a project."""

    names: tuple[MinedName, ...] = ()
    """Names that no entry covers, the most frequent first."""

    guesses: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """By language, what most likely stands for a name, by the name as it is spelled."""

    renderings: tuple[Rendering, ...] = ()
    """How entries are rendered, by language, in the order of the glossary."""

    problems: tuple[TranslatePipelineError, ...] = ()
    """What could not be read, and so not be searched."""


def mine_project(
    project: Project,
    issues: tuple[str, ...] = (),
    *,
    languages: tuple[Language, ...] = (),
    min_count: int = 1,
) -> MineOutcome:
    """Return the names of the articles that the glossary lacks; nothing is written.

    Args:
        project: The project; it need not have a glossary or catalogs.
        issues: Issue ids; all issues if empty.
        languages: Languages whose catalogs are searched for renderings; all if empty.
        min_count: How often a name has to stand in the articles.
    """
    glossary = project.load_glossary()
    readable, problems = load_issues(project, issues)
    passages = [passage for issue in readable for passage in _passages(issue, project)]
    names = mine_names(passages, glossary, min_count=min_count)
    guesses = {}
    for language in (languages or project.options.languages) if names else ():
        translations = _translations(project, readable, language, problems)
        guesses[language.code] = guess_renderings(names, language.code, translations, glossary)
    return MineOutcome(names, guesses, problems=tuple(problems))


def mine_renderings(
    project: Project, issues: tuple[str, ...] = (), *, languages: tuple[Language, ...] = ()
) -> MineOutcome:
    """Return which terms of the glossary the catalogs use; nothing is written.

    Args:
        project: The project; without a glossary there is nothing to count.
        issues: Issue ids; all issues if empty.
        languages: Target languages; all if empty.
    """
    glossary = project.load_glossary()
    readable, problems = load_issues(project, issues)
    renderings: list[Rendering] = []
    for language in (languages or project.options.languages) if glossary else ():
        assert glossary is not None
        if glossary.language(language.code) is not None:
            translations = _translations(project, readable, language, problems)
            renderings += count_renderings(glossary, language.code, translations)
    return MineOutcome(renderings=tuple(renderings), problems=tuple(problems))


def _passages(issue: Issue, project: Project) -> list[Passage]:
    folder = project.options.source
    return [
        Passage(
            plain_text(unit.key.msgid),
            Place(f"{folder}/{document.article.path}", unit.line, 1),
            is_title=unit.role is Role.HEADING or unit.detail == "title",
        )
        for document in issue.all_documents
        for unit in _distinct(document)
    ]


def _distinct(document: Document) -> list[Unit]:
    """Return the units that are translated; of those with one text, as in front matter, one."""
    units = {
        unit.key: unit for unit in reversed(document.units) if unit.treatment is Treatment.TRANSLATE
    }
    return sorted(units.values(), key=lambda unit: unit.hull)


def _translations(
    project: Project,
    issues: list[Issue],
    language: Language,
    problems: list[TranslatePipelineError],
) -> list[Translation]:
    """Return the finished translations of issues; a catalog that is not there yet has none."""
    translations = []
    for issue in issues:
        path = project.catalog_path(issue.id, language)
        try:
            catalog = project.load_catalog(path)
        except TranslatePipelineError as problem:
            problems.append(problem)
            continue
        for message in catalog.live if catalog else ():
            if message.has_translation and not message.is_fuzzy:
                place = Place(project.shown(path), message.line, 1)
                source, target = plain_text(message.msgid), plain_text(message.msgstr[0])
                translations.append(Translation(source, target, place))
    return translations
