"""Explain the checks: what each reports and why, with its examples."""

import difflib

from translate_pipeline.checks.registry import CHECKS, WHOLE_CHECKS
from translate_pipeline.errors import UsageError
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
    check = CHECKS.get(name) or WHOLE_CHECKS.get(name)
    if check is None:
        known = (*CHECKS, *WHOLE_CHECKS)
        close = difflib.get_close_matches(name, known, n=1)
        advice = f"did you mean '{close[0]}'?" if close else "'explain' alone lists all of them"
        raise UsageError(f"unknown check '{name}'", advice=advice)
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
