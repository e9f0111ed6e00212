"""Run the checks over catalogs, and say where each finding stands."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace

from translate_pipeline.checks import CHECKS, WHOLE_CHECKS, PairChecker, known_checks
from translate_pipeline.checks.markup.structure import BROKEN_STRUCTURE
from translate_pipeline.checks.terminology.inconsistent_term import INCONSISTENT_TERM, TermUses
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

__all__ = ["CatalogChecker", "CheckOutcome", "check_issues"]


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
    ignore: Collection[str] = (),
    advance: Callable[[str], None] = lambda _: None,
) -> CheckOutcome:
    """Check the catalogs of issues; nothing is written.

    Args:
        project: The project.
        issues: Issue ids; all issues if empty.
        languages: Target languages; all if empty.
        select: Names of checks; if None all that the configuration does not leave out.
        ignore: Names of checks to leave out.
        advance: Called with a label after each catalog.

    Raises:
        UsageError: A name is no check.
    """
    findings: list[Finding] = []
    survey = Survey(project, issues, languages=languages, advance=advance)
    checker = CatalogChecker(project, survey.languages, select=select, ignore=ignore)
    for issue, catalogs in survey.issues():
        for found in catalogs:
            findings += checker.findings(found, issue)
    return CheckOutcome(tuple(findings), tuple(survey.problems))


class CatalogChecker:
    """Checks the catalogs of a project; built once, used for many.

    Args:
        project: The project, for its glossary and its configuration.
        languages: Languages of the catalogs.
        select: Names of checks; if None all that the configuration does not leave out.
        ignore: Names of checks to leave out.

    Raises:
        UsageError: A name is no check.
    """

    def __init__(
        self,
        project: Project,
        languages: tuple[Language, ...],
        *,
        select: Collection[str] | None = None,
        ignore: Collection[str] = (),
    ) -> None:
        glossary = project.load_glossary()
        wanted = project.options.ignored_checks if select is None else ()
        known = (*CHECKS, *WHOLE_CHECKS)
        names = known_checks(select) if select is not None else known
        self._left_out = {*known_checks(ignore), *wanted, *(set(known) - set(names))}
        of_pairs = [name for name in CHECKS if name not in self._left_out]
        self._checkers = {
            language: PairChecker(language.code, glossary=glossary, select=of_pairs)
            for language in languages
        }

    def findings(self, found: Surveyed, issue: Issue) -> list[Finding]:
        """Return what is wrong in a catalog: its messages by line, then its structure."""
        findings = self._message_findings(found, issue)
        if BROKEN_STRUCTURE.name not in self._left_out:
            findings += _structure_findings(found, issue)
        return findings

    def _message_findings(self, found: Surveyed, issue: Issue) -> list[Finding]:
        """Return the findings on the messages, without those that a translator comment waives."""
        articles = _article_places(issue)
        return [
            replace(
                finding,
                language=found.language.code,
                issue=issue.id,
                po=Place(found.path, message.line, 1),
                article=articles.get(message.key),
            )
            for message, findings in self._by_message(found, issue)
            for finding in apply_waivers(message, findings, self._left_out)
        ]

    def _by_message(self, found: Surveyed, issue: Issue) -> list[tuple[Message, list[Finding]]]:
        """Return the messages in the order of their lines, each with its findings."""
        checker = self._checkers[found.language]
        optional = _optional_keys(issue)
        uses: TermUses[Message] = TermUses()
        by_key: dict[Key, tuple[Message, list[Finding]]] = {}
        for message in found.catalog.live:
            if not message.has_translation and message.key in optional:
                continue
            by_key[message.key] = (message, [])
            if not message.is_fuzzy:  # a fuzzy one is work to do, not an error
                pair = checker.pair(message.msgid, message.msgstr[0])
                by_key[message.key][1].extend(checker.check_pair(pair))
                uses.add(message, pair.renderings)
        if INCONSISTENT_TERM.name not in self._left_out:
            for message, finding in uses.findings():
                by_key[message.key][1].append(finding)
        return list(by_key.values())


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


def _structure_findings(found: Surveyed, issue: Issue) -> list[Finding]:
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
