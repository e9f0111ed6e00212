"""Results as text for a terminal of 80 columns."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from rich import box
from rich.console import Console, Group, RenderableType
from rich.table import Table
from rich.text import Text

from translate_pipeline.model.catalogs import State
from translate_pipeline.model.documents import Document, Treatment, Unit
from translate_pipeline.model.findings import Finding, Severity
from translate_pipeline.model.status import IssueStatus, Progress
from translate_pipeline.reports.visible import visible

__all__ = [
    "SEVERITY_COLOURS",
    "build_view",
    "count",
    "finding_lines",
    "finding_summary",
    "make_console",
    "segment_lines",
    "short_finding_lines",
    "status_view",
]

SEVERITY_COLOURS = {Severity.ERROR: "bold red", Severity.WARNING: "yellow", Severity.INFO: "cyan"}
_NAME_WIDTH_COLUMNS = 36
_PIPE_WIDTH_COLUMNS = 100


def make_console(*, stderr: bool = False) -> Console:
    """Return a console; without colours where no person looks, or where ``NO_COLOR`` asks."""
    console = Console(stderr=stderr, highlight=False, soft_wrap=False)
    if not console.is_terminal:
        console = Console(
            stderr=stderr,
            highlight=False,
            width=_PIPE_WIDTH_COLUMNS,
            no_color=True,
            color_system=None,
        )
    return console


def count(number: int, singular: str, plural: str = "") -> str:
    """Return a number with its noun.

    Example:
        >>> count(1, "warning"), count(0, "entry", "entries")
        ('1 warning', '0 entries')
    """
    return f"{number} {singular if number == 1 else plural or singular + 's'}"


def finding_lines(findings: Iterable[Finding]) -> Iterator[Text]:
    """Yield each finding as ``path:line:column: severity name: message``."""
    for finding in findings:
        line = _finding_line(str(finding.place or ""), finding)
        line.append(visible(finding.message))
        if finding.suggestion:
            line.append(f"; try '{visible(finding.suggestion)}'", "dim")
        yield line


def short_finding_lines(findings: Sequence[Finding], *, most: int) -> Iterator[Text]:
    """Yield the findings, but ``most`` of one check and catalog, and how many more there are."""
    groups: dict[tuple[str, str], list[Finding]] = {}
    for finding in findings:
        path = finding.po.path if finding.po else ""
        groups.setdefault((path, finding.check), []).append(finding)
    for (path, _), group in groups.items():
        yield from finding_lines(group[:most])
        if len(group) > most:
            line = _finding_line(path, group[0])
            line.append(f"{len(group) - most} more; 'translate-pipeline check' lists all")
            yield line


def _finding_line(place: str, finding: Finding) -> Text:
    line = Text(f"{place}: " if place else "")
    line.append(finding.severity.label, SEVERITY_COLOURS[finding.severity])
    return line.append(f" {finding.check}: ")


def finding_summary(findings: Sequence[Finding]) -> str:
    """Return how many findings there are of each severity."""
    counts = Counter(finding.severity for finding in findings)
    words = _severity_words(counts)
    return f"{words}, {counts[Severity.INFO]} info" if counts[Severity.INFO] else words


def _severity_words(counts: Mapping[Severity, int]) -> str:
    errors = count(counts.get(Severity.ERROR, 0), "error")
    return f"{errors}, {count(counts.get(Severity.WARNING, 0), 'warning')}"


def segment_lines(document: Document) -> Iterator[Text]:
    """Yield two lines a unit: where it is and what, then its text."""
    for unit in document.units:
        start, end = unit.hull
        detail = f" {unit.detail}" if unit.detail else ""
        line = Text(f"{unit.line}: {unit.role.value}{detail}", "bold")
        line.append(f"  bytes {start}-{end}", "dim")
        if len(unit.lines) > 1:
            line.append(f" in {len(unit.lines)} lines", "dim")
        if unit.path:
            line.append(f"  in {' > '.join(unit.path)}", "dim")
        for note in _wishes(unit):
            line.append(f"  {note}", "cyan")
        yield line
        yield Text("   " + unit.key.msgid.replace("\n", "⏎"))
    yield Text(count(len(document.units), "unit"))


def _wishes(unit: Unit) -> Iterator[str]:
    if unit.key.msgctxt is not None:
        yield f"context: {unit.key.msgctxt}"
    if unit.treatment is not Treatment.TRANSLATE:
        yield unit.treatment.value
    yield from (f"note: {note}" for note in unit.notes)
    if unit.max_length:
        yield f"max-length: {unit.max_length}"


def build_view(
    completeness: Mapping[str, tuple[int, int]], written: int, pages: Sequence[str]
) -> RenderableType:
    """Return what a build made.

    Args:
        completeness: By language, units translated and units in the source language.
        written: How many files changed.
        pages: Front pages to open.
    """
    lines = [f"Built pages, {count(written, 'file')} changed:" if pages else "No pages built"]
    lines += [f"  {page}" for page in pages]
    for code, (_, fallback) in completeness.items():
        if fallback:
            lines.append(f"{code}: {count(fallback, 'unit')} in the source language")
    return Text("\n".join(lines))


def status_view(issue: IssueStatus) -> RenderableType:
    """Return how far an issue is: by article and section, then by language."""
    heading = Text(f"{issue.title} {issue.id}", "bold")
    return Group(heading, _article_table(issue), _language_table(issue))


def _article_table(issue: IssueStatus) -> Table:
    table = _table()
    table.add_column("Article and section", max_width=_NAME_WIDTH_COLUMNS, no_wrap=True)
    table.add_column("Units", justify="right")
    table.add_column("Words", justify="right")
    for code in issue.languages:
        table.add_column(code, justify="right", no_wrap=True)
    for article in issue.articles:
        _add_row(table, Text(article.name, "bold"), article.languages)
        for section in article.sections:
            if section.heading:
                _add_row(table, Text(f"  {section.heading}"), section.languages)
    table.add_section()
    _add_row(table, Text("Whole issue", "bold"), issue.languages)
    return table


def _add_row(table: Table, name: Text, languages: Mapping[str, Progress]) -> None:
    first = next(iter(languages.values()))
    cells = [_cell(progress) for progress in languages.values()]
    table.add_row(name, str(first.unit_total), str(first.word_total), *cells)


def _cell(progress: Progress) -> Text:
    """Return the share of words that are translated, and what keeps it from being all."""
    percent = progress.translated_percent
    cell = Text(f"{percent} %", "green" if percent == 100 else "yellow" if percent else "red")
    fuzzy = progress.units.get(State.FUZZY, 0)
    missing = progress.units.get(State.UNTRANSLATED, 0)
    if fuzzy:
        cell.append(f" {fuzzy}f")
    if missing:
        cell.append(f" {missing}m")
    if progress.findings.get(Severity.ERROR, 0):
        cell.append(f" {progress.findings[Severity.ERROR]}!", "bold red")
    return cell


def _language_table(issue: IssueStatus) -> RenderableType:
    table = _table("Language")
    for name in ("Translated", "Fuzzy", "Missing"):
        table.add_column(name, justify="right")
    table.add_column("Findings")
    for code, progress in issue.languages.items():
        cells = [
            f"{progress.units.get(state, 0)} ({progress.words.get(state, 0)} words)"
            for state in (State.TRANSLATED, State.FUZZY, State.UNTRANSLATED)
        ]
        table.add_row(code, *cells, _severity_words(progress.findings))
    parts = [p for p in issue.languages.values() if p.translated_percent < 100]
    has_errors = any(p.findings.get(Severity.ERROR) for p in issue.languages.values())
    if not parts and not has_errors:
        return table
    return Group(table, Text("f fuzzy units, m missing units, ! errors", "dim"))


def _table(*columns: str) -> Table:
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False, padding=(0, 1))
    for column in columns:
        table.add_column(column, no_wrap=True)
    return table
