"""All checks, in the order in which their findings are reported."""

import difflib
from collections.abc import Collection, Mapping
from types import MappingProxyType

from translate_pipeline.checks.base import Check, WholeCheck
from translate_pipeline.checks.characters import CHECKS as CHARACTERS
from translate_pipeline.checks.completeness import CHECKS as COMPLETENESS
from translate_pipeline.checks.consistency import WHOLE_CHECKS as WHOLE_CONSISTENCY
from translate_pipeline.checks.dates import CHECKS as DATES
from translate_pipeline.checks.language import CHECKS as LANGUAGE
from translate_pipeline.checks.markup import CHECKS as MARKUP
from translate_pipeline.checks.markup import WHOLE_CHECKS as WHOLE_MARKUP
from translate_pipeline.checks.numbers import CHECKS as NUMBERS
from translate_pipeline.checks.numbers import WHOLE_CHECKS as WHOLE_NUMBERS
from translate_pipeline.checks.source import WHOLE_CHECKS as WHOLE_SOURCE
from translate_pipeline.checks.suppressions import UNUSED_SUPPRESSION
from translate_pipeline.checks.terminology import CHECKS as TERMINOLOGY
from translate_pipeline.checks.terminology import WHOLE_CHECKS as WHOLE_TERMINOLOGY
from translate_pipeline.checks.typography import CHECKS as TYPOGRAPHY
from translate_pipeline.checks.waivers import UNUSED_WAIVER
from translate_pipeline.errors import UsageError

__all__ = ["CHECKS", "WHOLE_CHECKS", "known_checks"]

_ALL = (
    *COMPLETENESS,
    *MARKUP,
    *NUMBERS,
    *DATES,
    *TERMINOLOGY,
    *LANGUAGE,
    *CHARACTERS,
    *TYPOGRAPHY,
)
_WHOLE = (
    *WHOLE_MARKUP,
    *WHOLE_NUMBERS,
    *WHOLE_TERMINOLOGY,
    *WHOLE_CONSISTENCY,
    *WHOLE_SOURCE,
    UNUSED_WAIVER,
    UNUSED_SUPPRESSION,
)

CHECKS: Mapping[str, Check] = MappingProxyType({check.name: check for check in _ALL})
"""Every check of one message by its name."""

WHOLE_CHECKS: Mapping[str, WholeCheck] = MappingProxyType({check.name: check for check in _WHOLE})
"""Every check of a whole catalog, issue or article by its name."""


def known_checks(names: Collection[str]) -> tuple[str, ...]:
    """Return names of checks, all of them known.

    Raises:
        UsageError: One is not; the advice names the nearest one.
    """
    known = (*CHECKS, *WHOLE_CHECKS)
    for name in names:
        if name not in known:
            close = difflib.get_close_matches(name, known, n=1)
            advice = (
                f"did you mean '{close[0]}'?" if close else "'translate-pipeline explain' lists all"
            )
            raise UsageError(f"unknown check '{name}'", advice=advice)
    return tuple(names)
