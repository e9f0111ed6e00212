"""Take an article that was translated elsewhere into the catalog of its issue."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from translate_pipeline.catalogs import parse_catalog, serialize_catalog
from translate_pipeline.checks import PairChecker
from translate_pipeline.errors import CatalogError, UsageError
from translate_pipeline.glossary import TermMatcher
from translate_pipeline.memory.alignment_units import UnitLink, align_units
from translate_pipeline.model.catalogs import Catalog
from translate_pipeline.model.documents import Document, Key, Treatment, Unit
from translate_pipeline.model.glossary import Glossary
from translate_pipeline.model.locales import Language
from translate_pipeline.pipeline.align.offers import (
    Candidate,
    candidates_of,
    doubt_breaking,
    doubt_faulty,
    merge_candidates,
)
from translate_pipeline.pipeline.align.request import AlignRequest, read_request
from translate_pipeline.pipeline.files import read_bytes, replace_read
from translate_pipeline.pipeline.issues import Issue
from translate_pipeline.pipeline.project import Project
from translate_pipeline.pipeline.template import issue_template
from translate_pipeline.pipeline.update import update_issues
from translate_pipeline.update import new_catalog, update_catalog
from translate_pipeline.update.adopt import Offer, adopt_offers, is_open
from translate_pipeline.update.sentences import Languages

__all__ = ["AlignOutcome", "align_article"]


@dataclass(frozen=True, slots=True)
class AlignOutcome:
    """What came of an article's translation; each message is in one of the first four."""

    translated: tuple[Candidate, ...]
    """Taken as translations."""

    fuzzy: tuple[Candidate, ...]
    """Taken, and marked as fuzzy."""

    kept: tuple[Candidate, ...]
    """Not taken: the message has a translation, which stays."""

    copied: tuple[Candidate, ...]
    """Not taken: the translated article has the source text there."""

    lost: tuple[Unit, ...]
    """Units of the article that found no translation here and have none in the catalog."""

    spare: tuple[Unit, ...]
    """Units of the translated article that are no translation of anything."""

    source_path: str
    """The article, as messages show it."""

    translated_path: str
    """Its translation, as messages show it."""

    catalog_path: str
    """The catalog, as messages show it."""

    is_written: bool
    """Whether the catalog changed."""

    @property
    def is_doubtful(self) -> bool:
        """Whether most texts are no translations, so that the file may be the wrong one."""
        found = len(self.translated) + len(self.kept)
        return len(self.copied) > found or len(self.lost) + len(self.fuzzy) > 2 * found


def align_article(
    project: Project,
    source: Path,
    translated: Path,
    language: Language,
    *,
    issue: str = "",
    is_dry: bool = False,
) -> AlignOutcome:
    """Fill the open messages of an article from a translation of it.

    No translation that the catalog holds is changed.

    Args:
        project: The project.
        source: An article of the project.
        translated: The translation, anywhere.
        language: Language of the translation.
        issue: Issue of the article, so that its file name is enough.
        is_dry: Whether to write nothing.

    Raises:
        UsageError: Not an article, a frozen issue, or the catalog changed meanwhile.
        SourceError: One of the articles cannot be read.
        CatalogError: The catalog cannot be read without losing work.
    """
    request = read_request(project, source, translated, issue=issue)
    _require_thawed(project, request.issue)
    path = project.catalog_path(request.issue.id, language)
    shown = project.shown(path)
    languages = Languages(project.options.source_language.code, language.code)
    catalog, read = _current_catalog(project, request, language, is_dry=is_dry)
    glossary = project.load_glossary()
    links = _links(request, glossary, language)
    checker = PairChecker(language.code, glossary=glossary)
    found = _judged(request, links, catalog, checker, languages)
    open_keys = {message.key for message in catalog.live if is_open(message)}
    taken = {key: each for key, each in found.items() if key in open_keys and not each.is_copy}
    offers = {key: _offer(each, request.translated_path) for key, each in taken.items()}
    data = serialize_catalog(adopt_offers(catalog, offers))
    return AlignOutcome(
        translated=tuple(each for each in taken.values() if each.is_sure),
        fuzzy=tuple(each for each in taken.values() if not each.is_sure),
        kept=tuple(e for key, e in found.items() if key not in open_keys),
        copied=tuple(e for key, e in found.items() if key in open_keys and e.is_copy),
        lost=_lost(request.source, found.keys(), open_keys),
        spare=_spare(request.translated, links),
        source_path=request.source_path,
        translated_path=request.translated_path,
        catalog_path=shown,
        is_written=not is_dry and replace_read(path, data, shown, read=read),
    )


def _require_thawed(project: Project, issue: Issue) -> None:
    if issue.frozen:
        raise UsageError(
            f"issue '{issue.id}' is frozen",
            path=project.shown(project.issue_folder(issue.id) / "issue.yaml"),
            advice="remove 'frozen: true' there first",
        )


def _current_catalog(
    project: Project, request: AlignRequest, language: Language, *, is_dry: bool
) -> tuple[Catalog, bytes | None]:
    """Return the catalog with all messages of the article, and the bytes that it was read from."""
    issue, document = request.issue, request.source
    catalog, read = _read_catalog(project, issue, language)
    if catalog is not None and _has_all(catalog, document):
        return catalog, read
    if is_dry:
        template = issue_template(project, issue)
        return update_catalog(catalog or new_catalog(template, language), template).catalog, read
    outcome = update_issues(project, (issue.id,))
    catalog, read = _read_catalog(project, issue, language)
    if catalog is None or not _has_all(catalog, document):
        for problem in outcome.problems:
            raise problem
        raise CatalogError(
            "does not hold all texts of the article",
            path=project.shown(project.catalog_path(issue.id, language)),
            advice=f"run 'translate-pipeline update {issue.id}'",
        )
    return catalog, read


def _read_catalog(
    project: Project, issue: Issue, language: Language
) -> tuple[Catalog | None, bytes | None]:
    path = project.catalog_path(issue.id, language)
    if not path.exists():
        return None, None
    shown = project.shown(path)
    read = read_bytes(path, shown, CatalogError)
    return parse_catalog(read, path=shown), read


def _has_all(catalog: Catalog, document: Document) -> bool:
    keys = {message.key for message in catalog.live}
    return all(unit.key in keys for unit in _wanted(document))


def _wanted(document: Document) -> list[Unit]:
    """Return the units that translators write."""
    return [unit for unit in document.units if unit.treatment is not Treatment.LOCALIZE]


def _links(
    request: AlignRequest, glossary: Glossary | None, language: Language
) -> tuple[UnitLink, ...]:
    sources, targets = _wanted(request.source), _wanted(request.translated)
    if glossary is None or glossary.language(language.code) is None:
        return align_units(sources, targets)
    texts = (
        _with_names(sources, TermMatcher(glossary, glossary.source)),
        _with_names(targets, TermMatcher(glossary, language.code)),
    )
    return align_units(sources, targets, texts=texts)


def _with_names(units: Sequence[Unit], matcher: TermMatcher) -> list[str]:
    """Return the units' texts, each followed by what it names, which is alike in all languages."""
    texts = []
    for unit in units:
        entries = sorted({match.entry.id for match in matcher.find(unit.key.msgid)})
        texts.append(unit.key.msgid + "".join(f" `@{entry}`" for entry in entries))
    return texts


def _judged(
    request: AlignRequest,
    links: Iterable[UnitLink],
    catalog: Catalog,
    checker: PairChecker,
    languages: Languages,
) -> dict[Key, Candidate]:
    """Return what the translation offers by message, with all that speaks against it."""
    sources, targets = _wanted(request.source), _wanted(request.translated)
    found = merge_candidates(candidates_of(links, sources, targets, languages))
    issue = request.issue
    documents = issue.all_documents
    return doubt_breaking(doubt_faulty(found, checker), catalog, documents)


def _offer(candidate: Candidate, path: str) -> Offer:
    if candidate.is_sure:
        return Offer(candidate.text, is_sure=True)
    name = PurePosixPath(path).name
    reasons = "".join(f", {fault}" for fault in candidate.faults)
    comment = f"aligned from {name}, confidence {candidate.confidence:.2f}{reasons}"
    return Offer(candidate.text, is_sure=False, comment=" ".join(comment.split()))


def _lost(document: Document, found: Iterable[Key], open_keys: set[Key]) -> tuple[Unit, ...]:
    """Return the units without any translation, each text once."""
    first: Mapping[Key, Unit] = {unit.key: unit for unit in reversed(_wanted(document))}
    missing = open_keys.difference(found)
    return tuple(
        unit for unit in _wanted(document) if first[unit.key] is unit and unit.key in missing
    )


def _spare(document: Document, links: Iterable[UnitLink]) -> tuple[Unit, ...]:
    units = _wanted(document)
    return tuple(units[number] for link in links if not link.sources for number in link.targets)
