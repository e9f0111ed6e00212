"""Checks explained: for a terminal, and as the page of the documentation."""

import re
from collections.abc import Iterator, Sequence

from rich.table import Table
from rich.text import Text

from translate_pipeline.model.explanations import Explanation, Sample
from translate_pipeline.reports.console import SEVERITY_COLOURS
from translate_pipeline.reports.visible import visible

__all__ = ["checks_document", "checks_view", "explanation_answer", "explanation_lines"]

_SAMPLES_ON_PAGE = 2
_NOTHING = "(nothing)"
# Examples in it are articles, which have no translation.
_SOURCE = "en"
# At the edges, and where there are several.
_UNSEEN_BLANKS = re.compile(r"^ +| +$| {2,}")
_DOCUMENT_HEAD = """\
# Checks

`translate-pipeline check` holds each translation to these rules;
`translate-pipeline explain NAME` shows one of them with all of its examples. How to run them, and
what to do with a finding, is told in [checking](checking.md).

This page is made from the checks themselves; their examples are their tests. The names in the
examples are those of the demonstration's glossary. ␠ is a blank, ⍽ one that does not break, ⏎ a
line break.
"""


def checks_view(explanations: Sequence[Explanation]) -> Table:
    """Return the list of all checks."""
    table = Table.grid(padding=(0, 2))
    for one in explanations:
        severity = Text(one.severity.label, SEVERITY_COLOURS[one.severity])
        table.add_row(Text(one.name, "bold"), severity, one.category)
    return table


def explanation_lines(explanation: Explanation) -> Iterator[Text]:
    """Yield what there is to say about one check, its examples by language."""
    line = Text(f"{explanation.name}: ", "bold")
    line.append(explanation.severity.label, SEVERITY_COLOURS[explanation.severity])
    yield line.append(f", {explanation.category}", "dim")
    yield Text(explanation.summary)
    yield Text(explanation.why)
    for word, colour, samples in (
        ("Right", "green", explanation.good),
        ("Wrong", "red", explanation.bad),
    ):
        for locale, own in _by_locale(samples).items():
            yield Text(f"\n{word} ({locale})", f"bold {colour}")
            for sample in own:
                yield Text(f"  {_shown(sample.source)}", "dim")
                if locale != _SOURCE:
                    yield Text(f"  {_shown(sample.target) or _NOTHING}")
    yield Text(f"\nTo allow one: # check: allow {explanation.name}: the reason", "dim")


def _by_locale(samples: Sequence[Sample]) -> dict[str, list[Sample]]:
    found: dict[str, list[Sample]] = {}
    for sample in samples:
        found.setdefault(sample.locale, []).append(sample)
    return found


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
        lines += [_row("right", sample) for sample in _first(one.good)]
        lines += [_row("wrong", sample) for sample in _first(one.bad)]
        lines.append("")
    return "\n".join(lines)


def _first(samples: Sequence[Sample]) -> list[Sample]:
    """Return the first samples of each language; ``explain`` shows all of them."""
    return [each for own in _by_locale(samples).values() for each in own[:_SAMPLES_ON_PAGE]]


def _row(word: str, sample: Sample) -> str:
    target = "" if sample.locale == _SOURCE else _code(sample.target)
    cells = (word, _code(sample.source), target, sample.locale)
    return f"| {' | '.join(cells)} |"


def _code(text: str) -> str:
    """Return a text as a code span that a table cell can hold; a blank one in words."""
    shown = _shown(text)
    if not shown:
        return _NOTHING
    fence = "``" if "`" in shown else "`"
    pad = " " if fence == "``" else ""
    return f"{fence}{pad}{shown}{pad}{fence}".replace("|", "\\|")


def _shown(text: str) -> str:
    """Return a text with marks for white space that would not be seen."""
    text = _UNSEEN_BLANKS.sub(lambda found: "␠" * len(found[0]), visible(text))
    return text.replace("\u00a0", "⍽").replace("\u202f", "⍽").replace("\n", "⏎")
