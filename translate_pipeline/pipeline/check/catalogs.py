"""Check the catalogs of a project, and say where each finding stands."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from hashlib import blake2b
from types import MappingProxyType

from translate_pipeline.checks import CHECKS, WHOLE_CHECKS, known_checks
from translate_pipeline.checks.markup.structure import BROKEN_STRUCTURE
from translate_pipeline.checks.numbers.mixed_number_style import NumberStyles
from translate_pipeline.checks.report import PairReport
from translate_pipeline.checks.source import check_source
from translate_pipeline.checks.suppressions import UNUSED_SUPPRESSION, describe_unused
from translate_pipeline.checks.terminology.inconsistent_term import TermUses
from translate_pipeline.checks.waivers import apply_waivers
from translate_pipeline.markdown import assemble
from translate_pipeline.model.catalogs import Message
from translate_pipeline.model.documents import Key, Treatment
from translate_pipeline.model.findings import Finding, Place
from translate_pipeline.model.locales import Language
from translate_pipeline.model.suppressions import Suppressions
from translate_pipeline.pipeline.check.baseline import read_baseline
from translate_pipeline.pipeline.check.compared import (
    ComparedTexts,
    FindingsByMessage,
    MessagePlace,
)
from translate_pipeline.pipeline.check.remembered import RememberedChecks
from translate_pipeline.pipeline.issues import Issue
from translate_pipeline.pipeline.project import Project
from translate_pipeline.pipeline.survey import Surveyed

__all__ = ["CatalogChecker", "CheckedCatalog"]


class CatalogChecker:
    """Checks the catalogs of a project; built once, used for many.

    Args:
        project: The project, for its glossary, its configuration and its baseline.
        languages: Languages of the catalogs.
        select: Names of checks; if None all, but for what the configuration leaves out.
        ignore: Names of checks to leave out.
        with_baseline: Whether the findings in the baseline are left out.
        jobs: Most processes; None for one a core.

    Raises:
        UsageError: A name is no check.
        ConfigurationError: The baseline cannot be read.
    """

    def __init__(
        self,
        project: Project,
        languages: tuple[Language, ...],
        *,
        select: Collection[str] | None = None,
        ignore: Collection[str] = (),
        with_baseline: bool = True,
        jobs: int | None = None,
    ) -> None:
        known = (*CHECKS, *WHOLE_CHECKS)
        wanted = known_checks(select) if select is not None else known
        left_out = {*known_checks(ignore), *(set(known) - set(wanted))}
        self.checks = tuple(name for name in known if name not in left_out)
        self._left_out = frozenset(left_out)
        self._project = project
        self._languages = languages
        configured = project.options.suppressions if select is None else ()
        self._suppressions = Suppressions(
            [*configured, *(read_baseline(project) if with_baseline else ())]
        )
        self._remembered = RememberedChecks(project, self.checks, jobs=jobs)

    def read(self, found: Surveyed, issue: Issue) -> "CheckedCatalog":
        """Run the checks of messages over a catalog."""
        optional = _optional_keys(issue)
        messages = [
            message
            for message in found.catalog.live
            if message.has_translation or message.key not in optional
        ]
        # A fuzzy message is work to do, not an error.
        checked = [message for message in messages if not message.is_fuzzy]
        reports = self._remembered.reports(found.language, issue.id, checked)
        by_key = {message.key: report for message, report in zip(checked, reports, strict=True)}
        return CheckedCatalog(found, issue, tuple(messages), by_key)

    def findings(
        self, catalog: "CheckedCatalog", others: FindingsByMessage = MappingProxyType({})
    ) -> list[Finding]:
        """Return what is wrong in a catalog: its messages by line, then its structure.

        Args:
            catalog: What ``read`` gave.
            others: What comparing catalogs has found, from ``compare``.
        """
        findings = self._message_findings(catalog, others)
        if BROKEN_STRUCTURE.name not in self._left_out:
            findings += _structure_findings(catalog.found, catalog.issue)
        return self._suppressions.keep(findings)

    def compare(self, catalogs: Iterable["CheckedCatalog"]) -> FindingsByMessage:
        """Return what shows only when the catalogs of a language are seen together."""
        compared: dict[str, ComparedTexts] = {}
        for catalog in catalogs:
            texts = compared.setdefault(catalog.found.language.code, ComparedTexts())
            for message in catalog.messages:
                if message.key in catalog.reports:
                    texts.add(catalog.found.path, catalog.issue.id, message)
        found: dict[MessagePlace, list[Finding]] = {}
        for texts in compared.values():
            for place, finding in texts.findings():
                if finding.check not in self._left_out:
                    found.setdefault(place, []).append(finding)
        return found

    def source_findings(self, issue: Issue) -> list[Finding]:
        """Return what is wrong in the articles of an issue, whatever the translations say."""
        code = self._project.options.source_language.code
        findings = []
        for finding in check_source(issue.all_documents, self.checks):
            placed = replace(finding, language=code, issue=issue.id)
            key = Key(None, finding.article.path if finding.article else "")
            digest = _fingerprint(placed, code, issue, key)
            findings.append(replace(placed, fingerprint=digest))
        return self._suppressions.keep(findings)

    def unused_suppressions(self, issues: Iterable[str]) -> list[Finding]:
        """Return a finding for each suppression that none of the checked catalogs needed.

        Args:
            issues: Ids of the issues that were checked, all of their catalogs.
        """
        if UNUSED_SUPPRESSION.name in self._left_out:
            return []
        source = self._project.options.source_language.code
        codes = [source, *(language.code for language in self._languages)]
        unused = self._suppressions.unused(codes, issues, self.checks)
        return [describe_unused(suppression) for suppression in unused]

    def _message_findings(
        self, catalog: "CheckedCatalog", others: FindingsByMessage
    ) -> list[Finding]:
        """Return the findings on the messages, without those that a translator comment waives."""
        found, issue = catalog.found, catalog.issue
        articles = _article_places(issue)
        by_key = self._catalog_findings(catalog)
        findings = []
        for message in catalog.messages:
            report = catalog.reports.get(message.key)
            own = [
                *(report.findings if report else ()),
                *by_key.get(message.key, ()),
                *others.get((found.path, message.key), ()),
            ]
            for finding in apply_waivers(message, own, self._left_out):
                digest = _fingerprint(finding, found.language.code, issue, message.key)
                findings.append(
                    replace(
                        finding,
                        language=found.language.code,
                        issue=issue.id,
                        po=Place(found.path, message.line, 1),
                        article=articles.get(message.key),
                        fingerprint=digest,
                    )
                )
        return findings

    def _catalog_findings(self, catalog: "CheckedCatalog") -> dict[Key, list[Finding]]:
        """Return the findings on what the catalog writes in two ways: names and decimals."""
        terms: TermUses[Key] = TermUses()
        styles: NumberStyles[Key] = NumberStyles()
        for key, report in catalog.reports.items():
            terms.add(key, report.term_uses)
            styles.add(key, report.decimal_uses)
        found: dict[Key, list[Finding]] = {}
        for key, finding in (*terms.findings(), *styles.findings()):
            if finding.check not in self._left_out:
                found.setdefault(key, []).append(finding)
        return found


@dataclass(frozen=True, slots=True)
class CheckedCatalog:
    """A catalog and what the checks of messages say of it."""

    found: Surveyed
    """The catalog."""

    issue: Issue
    """Its issue."""

    messages: tuple[Message, ...]
    """The messages that count, in the order of their lines."""

    reports: Mapping[Key, PairReport]
    """What the checks say of those that are translated, or should be, by key."""


def _fingerprint(finding: Finding, language: str, issue: Issue, key: Key) -> str:
    parts = (finding.check, language, issue.id, key.msgctxt or "", key.msgid, finding.message)
    return blake2b("\0".join(parts).encode(), digest_size=8).hexdigest()


def _optional_keys(issue: Issue) -> set[Key]:
    """Return the messages that a language need not translate, such as a slug."""
    return {
        unit.key
        for document in issue.all_documents
        for unit in document.units
        if unit.treatment is Treatment.REPLACE
    }


def _article_places(issue: Issue) -> dict[Key, Place]:
    """Return where each message stands first."""
    places: dict[Key, Place] = {}
    for document in issue.all_documents:
        for unit in document.units:
            places.setdefault(unit.key, Place(document.article.path, unit.line, 1))
    return places


def _structure_findings(found: Surveyed, issue: Issue) -> list[Finding]:
    """Return the translations that cannot be put in place without breaking the article."""
    translations = found.catalog.translations()
    lines = {message.key: message.line for message in found.catalog.live}
    findings = []
    for document in issue.all_documents:
        keys = {unit.line: unit.key for unit in document.units}
        for refused in assemble(document, translations).refused:
            key = keys.get(refused.article.line) if refused.article else None
            placed = replace(
                refused,
                language=found.language.code,
                issue=issue.id,
                po=Place(found.path, lines[key] if key else 0, 1),
            )
            if key:
                digest = _fingerprint(placed, found.language.code, issue, key)
                placed = replace(placed, fingerprint=digest)
            findings.append(placed)
    return findings
