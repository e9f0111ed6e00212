"""Explain the checks: what each reports and why, with its examples."""

from translate_pipeline.checks.base import Example
from translate_pipeline.checks.registry import CHECKS, WHOLE_CHECKS, known_checks
from translate_pipeline.model.explanations import Explanation, Sample

__all__ = ["explain_all", "explain_check"]


def explain_all() -> tuple[Explanation, ...]:
    """Return all checks, by category and name."""
    found = (explain_check(name) for name in (*CHECKS, *WHOLE_CHECKS))
    return tuple(sorted(found, key=lambda one: (one.category, one.name)))


def explain_check(name: str) -> Explanation:
    """Return what a check is for.

    Raises:
        UsageError: There is no such check.
    """
    known_checks([name])
    check = CHECKS.get(name) or WHOLE_CHECKS[name]
    return Explanation(
        check.name,
        check.category.value,
        check.severity,
        check.summary,
        check.why,
        tuple(map(_sample, check.good)),
        tuple(map(_sample, check.bad)),
    )


def _sample(example: Example | tuple[Example, ...]) -> Sample:
    """Return an example as documents show it, the texts of a small catalog in a row."""
    group = (example,) if isinstance(example, Example) else example
    return Sample(
        " / ".join(each.source for each in group),
        " / ".join(each.target for each in group),
        group[0].locale,
    )
