"""What the checks say of one message, in a form that can be kept between runs."""

from dataclasses import dataclass

from translate_pipeline.checks.numbers.mixed_number_style import DecimalUse
from translate_pipeline.checks.terminology.inconsistent_term import TermUse
from translate_pipeline.model.findings import Finding

__all__ = ["PairReport"]


@dataclass(frozen=True, slots=True)
class PairReport:
    """All that the checks of a catalog have to know about a pair of texts."""

    findings: tuple[Finding, ...]
    """What the checks of one message found, in the order of the registry."""

    term_uses: tuple[TermUse, ...]
    """The approved names in the translation, for the checks of more than one message."""

    decimal_uses: tuple[DecimalUse, ...]
    """The numbers with decimals in the translation, for the same."""
