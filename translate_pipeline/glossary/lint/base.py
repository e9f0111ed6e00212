"""What a rule of the glossary is: data first, then one short function."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import NamedTuple

from translate_pipeline.glossary.lint.subject import Form, Subject
from translate_pipeline.model.findings import Finding, Severity
from translate_pipeline.typed_text import Path

__all__ = ["Problem", "Remark", "Rule", "on_form"]


@dataclass(frozen=True, slots=True)
class Problem:
    """What the function of a rule reports."""

    message: str
    """What is wrong: lower-case start, no full stop, values in quotes."""

    place: Path
    """Where it stands in the YAML text."""

    entry: str = ""
    """Id of the entry that it is about; empty if it is about the whole glossary."""

    language: str = ""
    """Language that it is about; empty if about none in particular."""

    suggestion: str = ""
    """Text that would mend it; empty if there is none."""

    severity: Severity | None = None
    """How bad it is; None if as bad as the rule says."""


class Remark(NamedTuple):
    """A finding with the entry that it is about."""

    entry: str
    """Id of the entry; empty if it is about the whole glossary."""

    finding: Finding
    """What was found; its article place is the place in the glossary file."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule that the glossary is held to."""

    name: str
    """What goes wrong, in words that read well after "allow": ``repeated-form``."""

    severity: Severity
    """How bad it is, unless a problem says otherwise."""

    summary: str
    """One sentence: what is reported, and why it matters."""

    find: Callable[[Subject], Iterable[Problem]]
    """Returns the problems of a glossary in file order; it keeps no state."""

    good: tuple[str, ...]
    """YAML of entries that it is silent on; never empty."""

    bad: tuple[str, ...]
    """YAML of entries that it reports; never empty."""


def on_form(
    form: Form, message: str, *, suggestion: str = "", severity: Severity | None = None
) -> Problem:
    """Return a problem that is about one form."""
    return Problem(message, form.place, form.entry.id, form.language, suggestion, severity)
