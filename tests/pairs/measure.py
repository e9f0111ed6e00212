"""Measure the checks on the written translations, and pofilter's beside them.

``PYTHONPATH=tests python -m pairs.measure`` prints the shares, ``--peer`` those of pofilter too;
``--show`` lists what is missed and what is flagged.
"""

import argparse
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from pairs.cases import (
    FITTING,
    LOCALES,
    NUMERIC_KINDS,
    NUMERIC_MISTAKES,
    PARTS,
    Case,
    read_cases,
)
from translate_pipeline.checks import PairChecker
from translate_pipeline.glossary import load_glossary
from translate_pipeline.model.findings import Finding, Severity

__all__ = ["Judgement", "Shares", "judge", "shares"]

_ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a tool said of one case."""

    case: Case
    """The case."""

    names: tuple[str, ...]
    """Checks that reported it as a warning or an error."""

    details: tuple[str, ...] = field(default=(), compare=False)
    """Their messages."""

    @property
    def is_flagged(self) -> bool:
        """Whether anything was reported."""
        return bool(self.names)

    @property
    def is_named_right(self) -> bool:
        """Whether a check reported it whose name says what is wrong."""
        return not FITTING.get(self.case.mistake, frozenset()).isdisjoint(self.names)


@dataclass(frozen=True, slots=True)
class Shares:
    """The shares that the checks are judged by; each between 0 and 1."""

    found: float
    """Of the bad translations, those reported."""

    flagged: float
    """Of the good translations, those reported."""

    numbers_in_peace: float
    """Of the good translations with localized numbers and dates, those not reported."""

    numbers_caught: float
    """Of the wrong numbers and dates, those reported."""

    named_right: float
    """Of the reported bad translations, those whose report names the mistake."""


def judge(cases: Iterable[Case]) -> list[Judgement]:
    """Return what the checks say of cases, with the project's own glossary."""
    glossary = load_glossary((_ROOT / "glossary.yaml").read_bytes())
    checkers = {locale: PairChecker(locale, glossary=glossary) for locale in LOCALES}
    return [
        _judgement(case, checkers[case.locale].check(case.source, case.target)) for case in cases
    ]


def _judgement(case: Case, findings: Iterable[Finding]) -> Judgement:
    counted = [finding for finding in findings if finding.severity >= Severity.WARNING]
    return Judgement(
        case,
        tuple(finding.check for finding in counted),
        tuple(f"{finding.check}: {finding.message}" for finding in counted),
    )


def shares(judgements: Sequence[Judgement]) -> Shares:
    """Return the shares of some judgements."""
    good = [each for each in judgements if not each.case.mistake]
    bad = [each for each in judgements if each.case.mistake]
    numbers = [each for each in good if each.case.kind in NUMERIC_KINDS]
    wrong = [each for each in bad if each.case.mistake in NUMERIC_MISTAKES]
    found = [each for each in bad if each.is_flagged]
    return Shares(
        _share(bad, lambda each: each.is_flagged),
        _share(good, lambda each: each.is_flagged),
        _share(numbers, lambda each: not each.is_flagged),
        _share(wrong, lambda each: each.is_flagged),
        _share(found, lambda each: each.is_named_right),
    )


def _share(judgements: Sequence[Judgement], test: Callable[[Judgement], bool]) -> float:
    return sum(map(test, judgements)) / max(len(judgements), 1)


def _judge_with_pofilter(cases: Sequence[Case]) -> list[Judgement]:
    """Return what pofilter's standard checks say; its package is one of the test extra."""
    from translate.filters.checks import CheckerConfig, StandardChecker, StandardUnitChecker
    from translate.storage.po import pounit

    judgements = []
    checkers = {
        locale: (
            StandardChecker(checkerconfig=CheckerConfig(targetlanguage=locale)),
            StandardUnitChecker(checkerconfig=CheckerConfig(targetlanguage=locale)),
        )
        for locale in LOCALES
    }
    for case in cases:
        unit = pounit(case.source)
        unit.target = case.target
        names: list[str] = []
        for checker in checkers[case.locale]:
            names += [name for name in checker.run_filters(unit) if name != "isfuzzy"]
        judgements.append(Judgement(case, tuple(names)))
    return judgements


def _print_shares(name: str, judgements: Sequence[Judgement]) -> None:
    print(f"\n{name}")
    print(f"{'':8} {'found':>7} {'flagged':>8} {'peace':>7} {'caught':>7} {'named':>7}")
    for locale in (*LOCALES, ""):
        own = [each for each in judgements if locale in ("", each.case.locale)]
        one = shares(own)
        print(
            f"{locale or 'all':8} {one.found:7.1%} {one.flagged:8.1%} {one.numbers_in_peace:7.1%}"
            f" {one.numbers_caught:7.1%} {one.named_right:7.1%}"
        )


def _show(judgements: Iterable[Judgement]) -> None:
    """Print what is not as it should be, by kind."""
    for each in sorted(judgements, key=lambda one: (one.case.locale, one.case.mistake)):
        case = each.case
        if case.mistake and each.is_named_right:
            continue
        if not case.mistake and not each.is_flagged:
            continue
        print(f"\n{case.locale}-{case.part} {case.mistake or 'good: ' + case.kind}")
        print(f"  {case.source}\n  {case.target}")
        print("".join(f"  -> {detail}\n" for detail in each.details or ["nothing found"]), end="")


def _main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--parts", default="".join(PARTS), help="a, b or ab")
    parser.add_argument("--show", action="store_true", help="list what is missed or flagged")
    parser.add_argument("--peer", action="store_true", help="also ask pofilter")
    options = parser.parse_args()
    cases = list(read_cases(tuple(options.parts)))
    judgements = judge(cases)
    if options.show:
        _show(judgements)
    count = Counter("bad" if case.mistake else "good" for case in cases)
    print(f"{count['good']} good translations, {count['bad']} with a mistake")
    _print_shares("translate-pipeline", judgements)
    if options.peer:
        _print_shares("pofilter", _judge_with_pofilter(cases))


if __name__ == "__main__":
    _main()
