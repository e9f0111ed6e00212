"""What a check is for, as reports and documents show it."""

from dataclasses import dataclass

from translate_pipeline.model.findings import Severity

__all__ = ["Explanation", "Sample"]


@dataclass(frozen=True, slots=True)
class Sample:
    """A source text and a translation that show a check, or an article without one."""

    source: str
    """Source text."""

    target: str
    """Its translation; empty for an article."""

    locale: str
    """Language of the translation."""


@dataclass(frozen=True, slots=True)
class Explanation:
    """One check."""

    name: str
    """What goes wrong, in words that read well after "allow"."""

    category: str
    """What it is about: accuracy, terminology, language, markup or workflow."""

    severity: Severity
    """How bad it is, unless a finding says otherwise."""

    summary: str
    """One sentence: what is reported."""

    why: str
    """One sentence: why it matters."""

    good: tuple[Sample, ...] = ()
    """Translations that it is silent on."""

    bad: tuple[Sample, ...] = ()
    """Translations that it reports."""
