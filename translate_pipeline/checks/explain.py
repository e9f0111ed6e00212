"""Explain the checks: what each reports and why, with its examples."""

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
    message = CHECKS.get(name)
    return Explanation(
        check.name,
        check.category.value,
        check.severity,
        check.summary,
        check.why,
        tuple(Sample(*example) for example in message.good) if message else (),
        tuple(Sample(*example) for example in message.bad) if message else (),
    )
