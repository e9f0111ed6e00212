"""Mend what is wrong beyond doubt, as a change to the catalogs that a person can review.

A mended message is checked again before it is taken: nothing may be worse than before.
"""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from difflib import unified_diff

from translate_pipeline.catalogs import parse_catalog, serialize_catalog
from translate_pipeline.checks import PairChecker
from translate_pipeline.errors import CatalogError, TranslatePipelineError
from translate_pipeline.markdown import assemble
from translate_pipeline.model.catalogs import Catalog, Message
from translate_pipeline.model.findings import Finding
from translate_pipeline.model.locales import Language
from translate_pipeline.model.waivers import read_waivers, restamp
from translate_pipeline.pipeline.check.catalogs import CatalogChecker
from translate_pipeline.pipeline.files import read_bytes, replace_read
from translate_pipeline.pipeline.issues import Issue, load_issues
from translate_pipeline.pipeline.project import Project
from translate_pipeline.pipeline.survey import Surveyed

__all__ = ["FixOutcome", "FixedCatalog", "fix_issues"]

# One mended place can uncover the next one; no text takes more rounds than this.
_MAX_ROUNDS = 20


@dataclass(frozen=True, slots=True)
class FixedCatalog:
    """A catalog with mended translations."""

    path: str
    """The file, as messages show it."""

    fixes: Counter[str]
    """Mended places by check."""

    messages: int
    """How many messages changed."""

    before: str
    """Its text before."""

    after: str
    """Its text with the mended translations."""

    def diff(self) -> Iterator[str]:
        """Yield the change as the lines of a unified diff, each with its line end."""
        before, after = (
            text.splitlines(keepends=True) for text in (self.before, self.after)
        )  # fmt: skip
        yield from unified_diff(before, after, f"a/{self.path}", f"b/{self.path}")


@dataclass(frozen=True, slots=True)
class FixOutcome:
    """What was mended, or would be."""

    catalogs: tuple[FixedCatalog, ...]
    """Those that change, by issue and language."""

    problems: tuple[TranslatePipelineError, ...]
    """What could not be read, and so not be mended."""


def fix_issues(
    project: Project,
    issues: tuple[str, ...] = (),
    *,
    languages: tuple[Language, ...] = (),
    select: Collection[str] | None = None,
    ignore: Collection[str] = (),
    dry_run: bool = False,
    advance: Callable[[str], None] = lambda _: None,
) -> FixOutcome:
    """Mend the translations of issues where that is certain; frozen issues stay.

    What a comment, the configuration or the baseline allows is left alone.

    Args:
        project: The project.
        issues: Issue ids; all issues if empty.
        languages: Target languages; all if empty.
        select: Names of checks; if None all, but for what the configuration leaves out.
        ignore: Names of checks to leave out.
        dry_run: Whether nothing is written.
        advance: Called with a label after each catalog.

    Raises:
        UsageError: A name is no check, or a catalog was changed by somebody else meanwhile.
    """
    wanted = languages or project.options.languages
    fixer = _Fixer(project, wanted, select, ignore)
    readable, problems = load_issues(project, issues)
    fixed = []
    for issue in readable:
        for language in wanted:
            try:
                found = None if issue.frozen else fixer.fix(issue, language, dry_run=dry_run)
            except CatalogError as problem:
                problems.append(problem)
                continue
            if found:
                fixed.append(found)
            advance(f"{issue.id} {language.code}")
    return FixOutcome(tuple(fixed), tuple(problems))


class _Fixer:
    """Mends catalogs one after the other."""

    def __init__(
        self,
        project: Project,
        languages: tuple[Language, ...],
        select: Collection[str] | None,
        ignore: Collection[str],
    ) -> None:
        self._project = project
        self._checker = CatalogChecker(project, languages, select=select, ignore=ignore)
        glossary = project.load_glossary()
        self._pairs = {each: PairChecker(each.code, glossary=glossary) for each in languages}

    def fix(self, issue: Issue, language: Language, *, dry_run: bool) -> FixedCatalog | None:
        """Mend a catalog; return what changed, None if nothing did."""
        path = self._project.catalog_path(issue.id, language)
        if not path.exists():
            return None
        shown = self._project.shown(path)
        read = read_bytes(path, shown, CatalogError)
        catalog = parse_catalog(read, path=shown)
        fixes: Counter[str] = Counter()
        mended = self._mended(Surveyed(language, catalog, shown), issue, fixes)
        if not mended:
            return None
        after = serialize_catalog(_with_messages(catalog, mended))
        parse_catalog(after, path=shown)
        if not dry_run:
            replace_read(path, after, shown, read=read)
        before = serialize_catalog(catalog)
        return FixedCatalog(shown, fixes, len(mended), before.decode(), after.decode())

    def _mended(self, found: Surveyed, issue: Issue, fixes: Counter[str]) -> dict[int, Message]:
        """Return the mended messages by line, and count what was mended in them."""
        names: dict[int, set[str]] = {}
        for finding in self._checker.findings(self._checker.read(found, issue)):
            if finding.is_certain and finding.po:
                names.setdefault(finding.po.line, set()).add(finding.check)
        checker = self._pairs[found.language]
        mended = {}
        for message in found.catalog.live:
            text, done = _mend(checker, message, names.get(message.line, set()))
            if done and not _breaks(issue, message, text):
                mended[message.line] = _with_text(message, text)
                fixes.update(done)
        return mended


def _mend(checker: PairChecker, message: Message, names: set[str]) -> tuple[str, Counter[str]]:
    """Return the mended translation of a message, and how many places by check.

    Args:
        checker: All checks of its language.
        message: The message.
        names: Checks whose findings may be mended.
    """
    text = message.msgstr[0]
    done: Counter[str] = Counter()
    if not names:
        return text, done
    findings = checker.check(message.msgid, text, max_length=message.max_length)
    for _ in range(_MAX_ROUNDS):
        chosen = _without_overlaps(f for f in findings if f.is_certain and f.check in names)
        changed = _apply(text, chosen)
        rest = checker.check(message.msgid, changed, max_length=message.max_length)
        if changed == text or _count(rest) - _count(findings):
            break
        text, findings = changed, rest
        done.update(finding.check for _, _, finding in chosen)
    return text, done


def _count(findings: Iterable[Finding]) -> Counter[str]:
    return Counter(finding.check for finding in findings)


def _without_overlaps(findings: Iterable[Finding]) -> list[tuple[int, int, Finding]]:
    """Return the findings with their places, from the last to the first, each by itself."""
    placed = [(*finding.target_span, finding) for finding in findings if finding.target_span]
    placed.sort(key=lambda each: each[:2], reverse=True)
    kept: list[tuple[int, int, Finding]] = []
    for start, end, finding in placed:
        if not kept or (end <= kept[-1][0] and start < kept[-1][0]):
            kept.append((start, end, finding))
    return kept


def _apply(text: str, findings: Iterable[tuple[int, int, Finding]]) -> str:
    """Return a text with suggestions in place, given from the last to the first."""
    for start, end, finding in findings:
        text = text[:start] + finding.suggestion + text[end:]
    return text


def _breaks(issue: Issue, message: Message, text: str) -> bool:
    """Return whether a mended text could not be put in place where the old one could."""
    old = {message.key: message.msgstr[0]}
    documents = issue.all_documents
    return any(
        len(assemble(document, {message.key: text}).refused) > len(assemble(document, old).refused)
        for document in documents
        if any(unit.key == message.key for unit in document.units)
    )


def _with_text(message: Message, text: str) -> Message:
    """Return a message with another translation; waivers that held for the old one still do."""
    old = message.msgstr[0]
    fitting = {
        waiver.comment
        for waiver in read_waivers(message.translator_comments)
        if waiver.stamp and waiver.fits(message.msgid, old)
    }
    comments = tuple(
        restamp([comment], message.msgid, text, anew=True)[0] if comment in fitting else comment
        for comment in message.translator_comments
    )
    return replace(
        message, msgstr=(text, *message.msgstr[1:]), translator_comments=comments, raw=None
    )


def _with_messages(catalog: Catalog, mended: dict[int, Message]) -> Catalog:
    messages = tuple(mended.get(message.line, message) for message in catalog.messages)
    return replace(catalog, messages=messages)
