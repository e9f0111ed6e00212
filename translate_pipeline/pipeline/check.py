"""Run the checks over catalogs, and say where each finding stands."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace

from translate_pipeline.checks import WHOLE_CHECKS, PairChecker
from translate_pipeline.checks.consistency import INCONSISTENT_TERM, TermUses
from translate_pipeline.checks.structure import BROKEN_STRUCTURE
from translate_pipeline.checks.waivers import apply_waivers
from translate_pipeline.errors import TranslatePipelineError
from translate_pipeline.markdown import assemble
from translate_pipeline.model.catalogs import Message
from translate_pipeline.model.documents import Key, Treatment
from translate_pipeline.model.findings import Finding, Place
from translate_pipeline.model.locales import Language
from translate_pipeline.pipeline.issues import Issue
from translate_pipeline.pipeline.project import Project
from translate_pipeline.pipeline.survey import Survey, Surveyed

__all__ = [
    "CheckOutcome",
    "check_catalog",
    "check_issues",
    "check_structure",
    "make_checkers",
]


@dataclass(frozen=True, slots=True)
class CheckOutcome:
    """What the checks found."""

    findings: tuple[Finding, ...]
    """By issue and language; of a catalog its messages by line, then its structure."""

    problems: tuple[TranslatePipelineError, ...]
    """What could not be read, and so not be checked."""


def check_issues(
    project: Project,
    issues: tuple[str, ...] = (),
    *,
    languages: tuple[Language, ...] = (),
    select: Collection[str] | None = None,
    advance: Callable[[str], None] = lambda _: None,
) -> CheckOutcome:
    """Check the catalogs of issues; nothing is written.

    Args:
        project: The project.
        issues: Issue ids; all issues if empty.
        languages: Target languages; all if empty.
        select: Names of checks; all if None.
        advance: Called with a label after each catalog.
    """
    findings: list[Finding] = []
    survey = Survey(project, issues, languages=languages, advance=advance)
    checkers = make_checkers(project, survey.languages, select)
    for issue, catalogs in survey.issues():
        for found in catalogs:
            findings += check_catalog(found, issue, checkers[found.language], select)
            if select is None or BROKEN_STRUCTURE.name in select:
                findings += check_structure(found, issue)
    return CheckOutcome(tuple(findings), tuple(survey.problems))


def make_checkers(
    project: Project, languages: tuple[Language, ...], select: Collection[str] | None = None
) -> dict[Language, PairChecker]:
    """Return the checks of each language, with the project's glossary."""
    glossary = project.load_glossary()
    names = None if select is None else [name for name in select if name not in WHOLE_CHECKS]
    return {
        language: PairChecker(language.code, glossary=glossary, select=names)
        for language in languages
    }


def check_catalog(
    found: Surveyed, issue: Issue, checker: PairChecker, select: Collection[str] | None = None
) -> list[Finding]:
    """Return the findings on the messages of a catalog in the order of its lines.

    What a translator comment waives is left out; a waiver that waives nothing is reported.

    Args:
        found: The catalog.
        issue: Its issue.
        checker: The checks of its language.
        select: Names of checks; all if None.
    """
    optional = _optional_keys(issue)
    uses: TermUses[Message] = TermUses()
    findings: dict[Key, list[Finding]] = {}
    messages = [m for m in found.catalog.live if m.has_translation or m.key not in optional]
    for message in messages:
        findings[message.key] = []
        if not message.is_fuzzy:  # a fuzzy one is work to do, not an error
            pair = checker.pair(message.msgid, message.msgstr[0])
            findings[message.key] += checker.check_pair(pair)
            uses.add(message, pair.renderings)
    if select is None or INCONSISTENT_TERM.name in select:
        for message, finding in uses.findings():
            findings[message.key].append(finding)
    articles = _article_places(issue)
    return [
        replace(
            finding,
            language=found.language.code,
            issue=issue.id,
            po=Place(found.path, message.line, 1),
            article=articles.get(message.key),
        )
        for message in messages
        for finding in apply_waivers(message, findings[message.key], select)
    ]


def _optional_keys(issue: Issue) -> set[Key]:
    """Return the messages that a language need not translate, such as a slug."""
    return {
        unit.key
        for document in (issue.description, *issue.documents.values())
        for unit in document.units
        if unit.treatment is Treatment.REPLACE
    }


def _article_places(issue: Issue) -> dict[Key, Place]:
    """Return where each message stands first."""
    places: dict[Key, Place] = {}
    for document in (issue.description, *issue.documents.values()):
        for unit in document.units:
            places.setdefault(unit.key, Place(document.article.path, unit.line, 1))
    return places


def check_structure(found: Surveyed, issue: Issue) -> list[Finding]:
    """Return the translations that cannot be put in place without breaking the article."""
    translations = found.catalog.translations()
    lines = {message.key: message.line for message in found.catalog.live}
    findings = []
    for document in (issue.description, *issue.documents.values()):
        keys = {unit.line: unit.key for unit in document.units}
        for refused in assemble(document, translations).refused:
            line = lines[keys[refused.article.line]] if refused.article else 0
            po = Place(found.path, line, 1)
            findings.append(replace(refused, language=found.language.code, issue=issue.id, po=po))
    return findings
