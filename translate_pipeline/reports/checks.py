"""Checks explained: for a terminal, and as the page of the documentation."""

from collections.abc import Iterator, Sequence

from rich.table import Table
from rich.text import Text

from translate_pipeline.model.explanations import Explanation, Sample
from translate_pipeline.reports.console import SEVERITY_COLOURS

__all__ = ["checks_document", "checks_view", "explanation_answer", "explanation_lines"]

_DOCUMENT_HEAD = """\
# Checks

`translate-pipeline check` holds each translation to these rules, `translate-pipeline explain NAME`
shows one of them. `--select NAME` runs only those named, `--ignore NAME` and `[checks] ignore` in
the configuration leave some out. A finding that is wrong is waived in the catalog, by a comment
beside the message:

```
# check: allow missing-term(jp-kazuno): the text speaks of the river
```

This page is made from the checks themselves; their examples are their tests. The names in the
examples are those of the demonstration's glossary.
"""


def checks_view(explanations: Sequence[Explanation]) -> Table:
    """Return the list of all checks."""
    table = Table.grid(padding=(0, 2))
    for one in explanations:
        severity = Text(one.severity.label, SEVERITY_COLOURS[one.severity])
        table.add_row(Text(one.name, "bold"), severity, one.category)
    return table


def explanation_lines(explanation: Explanation) -> Iterator[Text]:
    """Yield what there is to say about one check."""
    line = Text(f"{explanation.name}: ", "bold")
    line.append(explanation.severity.label, SEVERITY_COLOURS[explanation.severity])
    yield line.append(f", {explanation.category}", "dim")
    yield Text(explanation.summary)
    yield Text(explanation.why)
    for title, samples in (("Right", explanation.good), ("Wrong", explanation.bad)):
        for sample in samples:
            yield Text(f"{title}: ", "bold").append(_sample(sample), "default")


def _sample(sample: Sample) -> str:
    return f"{sample.source!r} as {sample.target!r} ({sample.locale})"


def explanation_answer(explanations: Sequence[Explanation]) -> dict[str, object]:
    """Return the checks for programs."""
    return {
        "checks": [
            {
                "name": one.name,
                "category": one.category,
                "severity": one.severity.label,
                "summary": one.summary,
                "why": one.why,
                "good": [[s.source, s.target, s.locale] for s in one.good],
                "bad": [[s.source, s.target, s.locale] for s in one.bad],
            }
            for one in explanations
        ]
    }


def checks_document(explanations: Sequence[Explanation]) -> str:
    """Return the page of the documentation, in Markdown."""
    parts = [_DOCUMENT_HEAD]
    for category in dict.fromkeys(one.category for one in explanations):
        parts.append(f"## {category.capitalize()}\n")
        parts += [_section(one) for one in explanations if one.category == category]
    return "\n".join(parts)


def _section(one: Explanation) -> str:
    lines = [f"### {one.name}", "", f"*{one.severity.label}.* {one.summary} {one.why}", ""]
    if one.good or one.bad:
        lines += ["| | source | translation | language |", "| --- | --- | --- | --- |"]
        lines += [_row("right", sample) for sample in one.good]
        lines += [_row("wrong", sample) for sample in one.bad]
        lines.append("")
    return "\n".join(lines)


def _row(word: str, sample: Sample) -> str:
    cells = (word, _code(sample.source), _code(sample.target), sample.locale)
    return f"| {' | '.join(cells)} |"


def _code(text: str) -> str:
    """Return a text as a code span that a table cell can hold; a blank one in words."""
    if not text.strip():
        return "(blank)" if text else "(nothing)"
    fence = "``" if "`" in text else "`"
    pad = " " if fence == "``" else ""
    return f"{fence}{pad}{text}{pad}{fence}".replace("|", "\\|").replace("\n", "⏎")
