"""Check the catalogs of a project, and say where each finding stands."""

from collections.abc import Collection, Iterable
from dataclasses import replace
from hashlib import blake2b

from translate_pipeline.checks import CHECKS, WHOLE_CHECKS, known_checks
from translate_pipeline.checks.markup.structure import BROKEN_STRUCTURE
from translate_pipeline.checks.suppressions import UNUSED_SUPPRESSION, describe_unused
from translate_pipeline.checks.terminology.inconsistent_term import INCONSISTENT_TERM, TermUses
from translate_pipeline.checks.waivers import apply_waivers
from translate_pipeline.markdown import assemble
from translate_pipeline.model.catalogs import Message
from translate_pipeline.model.documents import Document, Key, Treatment
from translate_pipeline.model.findings import Finding, Place
from translate_pipeline.model.locales import Language
from translate_pipeline.model.suppressions import Suppressions
from translate_pipeline.pipeline.check.baseline import read_baseline
from translate_pipeline.pipeline.check.remembered import RememberedChecks
from translate_pipeline.pipeline.issues import Issue
from translate_pipeline.pipeline.project import Project
from translate_pipeline.pipeline.survey import Surveyed

__all__ = ["CatalogChecker"]


class CatalogChecker:
    """Checks the catalogs of a project; built once, used for many.

    Args:
        project: The project, for its glossary, its configuration and its baseline.
        languages: Languages of the catalogs.
        select: Names of checks; if None all, but for what the configuration leaves out.
        ignore: Names of checks to leave out.
        with_baseline: Whether the findings in the baseline are left out.

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
    ) -> None:
        known = (*CHECKS, *WHOLE_CHECKS)
        wanted = known_checks(select) if select is not None else known
        left_out = {*known_checks(ignore), *(set(known) - set(wanted))}
        self.checks = tuple(name for name in known if name not in left_out)
        self._left_out = frozenset(left_out)
        self._languages = languages
        configured = project.options.suppressions if select is None else ()
        self._suppressions = Suppressions(
            [*configured, *(read_baseline(project) if with_baseline else ())]
        )
        self._remembered = RememberedChecks(project, self.checks)

    def findings(self, found: Surveyed, issue: Issue) -> list[Finding]:
        """Return what is wrong in a catalog: its messages by line, then its structure."""
        findings = self._message_findings(found, issue)
        if BROKEN_STRUCTURE.name not in self._left_out:
            findings += _structure_findings(found, issue)
        return self._suppressions.keep(findings)

    def unused_suppressions(self, issues: Iterable[str]) -> list[Finding]:
        """Return a finding for each suppression that none of the checked catalogs needed.

        Args:
            issues: Ids of the issues that were checked, all of their catalogs.
        """
        if UNUSED_SUPPRESSION.name in self._left_out:
            return []
        codes = [language.code for language in self._languages]
        unused = self._suppressions.unused(codes, issues, self.checks)
        return [describe_unused(suppression) for suppression in unused]

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
                fingerprint=_fingerprint(finding, found.language, issue, message.key),
            )
            for message, findings in self._by_message(found, issue)
            for finding in apply_waivers(message, findings, self._left_out)
        ]

    def _by_message(self, found: Surveyed, issue: Issue) -> list[tuple[Message, list[Finding]]]:
        """Return the messages in the order of their lines, each with its findings."""
        optional = _optional_keys(issue)
        uses: TermUses[Message] = TermUses()
        by_key: dict[Key, tuple[Message, list[Finding]]] = {}
        with self._remembered.catalog(found.language, issue.id) as reports:
            for message in found.catalog.live:
                if not message.has_translation and message.key in optional:
                    continue
                by_key[message.key] = (message, [])
                if not message.is_fuzzy:  # a fuzzy one is work to do, not an error
                    report = reports.report(message)
                    by_key[message.key][1].extend(report.findings)
                    uses.add(message, report.term_uses)
        if INCONSISTENT_TERM.name not in self._left_out:
            for message, finding in uses.findings():
                by_key[message.key][1].append(finding)
        return list(by_key.values())


def _fingerprint(finding: Finding, language: Language, issue: Issue, key: Key) -> str:
    parts = (finding.check, language.code, issue.id, key.msgctxt or "", key.msgid, finding.message)
    return blake2b("\0".join(parts).encode(), digest_size=8).hexdigest()


def _optional_keys(issue: Issue) -> set[Key]:
    """Return the messages that a language need not translate, such as a slug."""
    return {
        unit.key
        for document in _documents(issue)
        for unit in document.units
        if unit.treatment is Treatment.REPLACE
    }


def _article_places(issue: Issue) -> dict[Key, Place]:
    """Return where each message stands first."""
    places: dict[Key, Place] = {}
    for document in _documents(issue):
        for unit in document.units:
            places.setdefault(unit.key, Place(document.article.path, unit.line, 1))
    return places


def _documents(issue: Issue) -> tuple[Document, ...]:
    return (issue.description, *issue.documents.values())


def _structure_findings(found: Surveyed, issue: Issue) -> list[Finding]:
    """Return the translations that cannot be put in place without breaking the article."""
    translations = found.catalog.translations()
    lines = {message.key: message.line for message in found.catalog.live}
    findings = []
    for document in _documents(issue):
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
                digest = _fingerprint(placed, found.language, issue, key)
                placed = replace(placed, fingerprint=digest)
            findings.append(placed)
    return findings
