"""Hold a glossary to the rules."""

import difflib
from collections.abc import Collection, Mapping

from translate_pipeline.errors import GlossaryError, UsageError
from translate_pipeline.glossary.lint.base import Problem, Remark, Rule
from translate_pipeline.glossary.lint.registry import RULES
from translate_pipeline.glossary.lint.subject import Subject, read_forms
from translate_pipeline.glossary.load import load_glossary
from translate_pipeline.model.findings import Finding, Place
from translate_pipeline.typed_text import Path, Position, read_yaml

__all__ = ["lint_glossary"]


def lint_glossary(
    data: bytes | str,
    *,
    path: str = "glossary.yaml",
    select: Collection[str] | None = None,
    mentioned: frozenset[str] | None = None,
) -> tuple[Remark, ...]:
    """Return what the rules find in a glossary, in the order of its lines.

    Args:
        data: Content of the file; bytes have to be UTF-8.
        path: File, as findings name it.
        select: Names of the rules to run; None for all.
        mentioned: Ids of the entries that articles mention; None if that is not known.

    Raises:
        GlossaryError: The file cannot be loaded.
        UsageError: A name in ``select`` is no rule.
    """
    rules = _select(select)
    glossary = load_glossary(data, path=path)
    text = data.decode("utf-8-sig") if isinstance(data, bytes) else data.removeprefix("\ufeff")
    yaml = read_yaml(text, path=path, error=GlossaryError)
    places: dict[str, Path] = {
        entry.id: ("entries", number) for number, entry in enumerate(glossary.entries)
    }
    subject = Subject(glossary, tuple(read_forms(glossary, yaml.value)), places, mentioned)
    remarks = [
        _build_remark(rule, problem, path, yaml.positions)
        for rule in rules
        for problem in rule.find(subject)
    ]
    return tuple(sorted(remarks, key=_line_and_column))


def _select(names: Collection[str] | None) -> tuple[Rule, ...]:
    if names is None:
        return tuple(RULES.values())
    for name in names:
        if name not in RULES:
            close = difflib.get_close_matches(name, RULES, n=1)
            advice = f"did you mean '{close[0]}'?" if close else f"known are {', '.join(RULES)}"
            raise UsageError(f"unknown rule '{name}'", advice=advice)
    return tuple(rule for name, rule in RULES.items() if name in names)


def _build_remark(
    rule: Rule, problem: Problem, path: str, positions: Mapping[Path, Position]
) -> Remark:
    line, column = _position(problem.place, positions)
    finding = Finding(
        check=rule.name,
        severity=problem.severity or rule.severity,
        message=f"{problem.entry}: {problem.message}" if problem.entry else problem.message,
        suggestion=problem.suggestion,
        language=problem.language,
        article=Place(path, line, column),
    )
    return Remark(problem.entry, finding)


def _position(place: Path, positions: Mapping[Path, Position]) -> Position:
    around = (place[:length] for length in range(len(place), -1, -1))
    return next((positions[at] for at in around if at in positions), (0, 0))


def _line_and_column(remark: Remark) -> tuple[int, int]:
    place = remark.finding.article
    return (place.line, place.column) if place else (0, 0)
