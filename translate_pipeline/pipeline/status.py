"""Count what is translated, by issue, article, section and language."""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from translate_pipeline.errors import TranslatePipelineError
from translate_pipeline.markdown import count_words, plain_text
from translate_pipeline.model.catalogs import Catalog, State
from translate_pipeline.model.documents import Document, Key, Treatment, Unit
from translate_pipeline.model.findings import Finding, Severity
from translate_pipeline.model.status import (
    ArticleStatus,
    IssueStatus,
    Progress,
    SectionStatus,
    add_progress,
)
from translate_pipeline.pipeline.check import CatalogChecker
from translate_pipeline.pipeline.issues import Issue
from translate_pipeline.pipeline.project import Project
from translate_pipeline.pipeline.survey import Survey

__all__ = ["StatusOutcome", "issue_status"]


@dataclass(frozen=True, slots=True)
class StatusOutcome:
    """How far the issues are."""

    issues: tuple[IssueStatus, ...]
    """By id."""

    findings: tuple[Finding, ...]
    """What the checks found, in the order of ``check``."""

    problems: tuple[TranslatePipelineError, ...]
    """What could not be read; an article is not counted, a catalog counts as untranslated."""


def issue_status(
    project: Project,
    issues: tuple[str, ...] = (),
    *,
    advance: Callable[[str], None] = lambda _: None,
) -> StatusOutcome:
    """Return how far issues are, and what the checks found; nothing is written.

    Args:
        project: The project.
        issues: Issue ids; all issues if empty.
        advance: Called with a label after each catalog.
    """
    statuses: list[IssueStatus] = []
    all_findings: list[Finding] = []
    survey = Survey(project, issues, advance=advance)
    checker = CatalogChecker(project, survey.languages)
    read = [
        (issue, [checker.read(found, issue) for found in catalogs])
        for issue, catalogs in survey.issues()
    ]
    others = checker.compare(catalog for _, catalogs in read for catalog in catalogs)
    for issue, catalogs in read:
        tallies = {language.code: _Tally({}, {}) for language in survey.languages}
        for catalog in catalogs:
            findings = checker.findings(catalog, others)
            tallies[catalog.found.language.code] = _tally(catalog.found.catalog, findings)
            all_findings += findings
        statuses.append(_issue_status(issue, tallies))
    return StatusOutcome(tuple(statuses), tuple(all_findings), tuple(survey.problems))


@dataclass(frozen=True, slots=True)
class _Tally:
    """What one catalog says of its messages."""

    states: Mapping[Key, State]
    findings: Mapping[tuple[str, int], Counter[Severity]]
    """By article and line."""


def _tally(catalog: Catalog, findings: list[Finding]) -> _Tally:
    by_place: dict[tuple[str, int], Counter[Severity]] = {}
    for finding in findings:
        if finding.article is not None:
            place = (finding.article.path, finding.article.line)
            by_place.setdefault(place, Counter())[finding.severity] += 1
    return _Tally({message.key: message.state for message in catalog.live}, by_place)


def _issue_status(issue: Issue, tallies: Mapping[str, _Tally]) -> IssueStatus:
    documents = {"issue.yaml": issue.description, **issue.documents}
    articles = tuple(_article(name, doc, tallies) for name, doc in documents.items())
    return IssueStatus(
        issue.id, issue.title, articles, _sum_languages([a.languages for a in articles], tallies)
    )


def _article(name: str, document: Document, tallies: Mapping[str, _Tally]) -> ArticleStatus:
    groups: dict[str, list[Unit]] = {}
    for unit in document.units:
        groups.setdefault(_section_of(unit), []).append(unit)
    sections = tuple(
        SectionStatus(
            heading,
            {code: _progress(units, document, tally) for code, tally in tallies.items()},
        )
        for heading, units in groups.items()
    )
    title = next((u.key.msgid for u in document.units if u.detail == "title"), name)
    return ArticleStatus(
        name, title, sections, _sum_languages([s.languages for s in sections], tallies)
    )


def _section_of(unit: Unit) -> str:
    """Return the outermost heading that a unit stands below, its own if it is that heading."""
    if unit.path:
        return unit.path[0]
    return plain_text(unit.key.msgid) if unit.role.value == "heading" else ""


def _progress(units: list[Unit], document: Document, tally: _Tally) -> Progress:
    states: Counter[State] = Counter()
    words: Counter[State] = Counter()
    findings: Counter[Severity] = Counter()
    lines = {unit.line for unit in units}
    for unit in units:
        if unit.treatment is not Treatment.TRANSLATE:
            continue
        state = tally.states.get(unit.key, State.UNTRANSLATED)
        states[state] += 1
        words[state] += count_words(unit.key.msgid)
    for line in lines:
        findings += tally.findings.get((document.article.path, line), Counter())
    return Progress(states, words, findings)


def _sum_languages(
    parts: list[Mapping[str, Progress]], tallies: Mapping[str, _Tally]
) -> dict[str, Progress]:
    return {code: add_progress([part[code] for part in parts]) for code in tallies}
