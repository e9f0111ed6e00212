"""All checks, in the order in which their findings are reported."""

import difflib
from collections.abc import Collection, Mapping
from types import MappingProxyType

from translate_pipeline.checks.base import Check, WholeCheck
from translate_pipeline.checks.codes import CHANGED_LINK, EXTRA_CODE, MISSING_CODE, MISSING_LINK
from translate_pipeline.checks.consistency import INCONSISTENT_TERM
from translate_pipeline.checks.digits import DIFFERENT_DIGITS
from translate_pipeline.checks.emphasis import EMPHASIS_MISMATCH, LITERAL_MARKUP
from translate_pipeline.checks.empty import EMPTY_TRANSLATION
from translate_pipeline.checks.language import WRONG_LANGUAGE
from translate_pipeline.checks.script import WRONG_SCRIPT
from translate_pipeline.checks.structure import BROKEN_STRUCTURE
from translate_pipeline.checks.terms import (
    FORBIDDEN_TERM,
    ILL_FORMED_TERM,
    MISSING_TERM,
    MISSING_TYPE_WORD,
)
from translate_pipeline.checks.waivers import UNUSED_WAIVER
from translate_pipeline.errors import UsageError

__all__ = ["CHECKS", "WHOLE_CHECKS", "known_checks"]

_ALL = (
    EMPTY_TRANSLATION,
    MISSING_CODE,
    EXTRA_CODE,
    MISSING_LINK,
    CHANGED_LINK,
    EMPHASIS_MISMATCH,
    LITERAL_MARKUP,
    DIFFERENT_DIGITS,
    MISSING_TERM,
    FORBIDDEN_TERM,
    ILL_FORMED_TERM,
    MISSING_TYPE_WORD,
    WRONG_SCRIPT,
    WRONG_LANGUAGE,
)

_WHOLE = (BROKEN_STRUCTURE, INCONSISTENT_TERM, UNUSED_WAIVER)

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
            advice = f"did you mean '{close[0]}'?" if close else f"known are {', '.join(known)}"
            raise UsageError(f"unknown check '{name}'", advice=advice)
    return tuple(names)
