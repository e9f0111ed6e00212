"""What a check is: data first, then one short function."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import NamedTuple

from translate_pipeline.checks.pair import Pair
from translate_pipeline.model.findings import Severity

__all__ = ["Check", "Example", "Problem"]


class Example(NamedTuple):
    """A translation that shows a check; it is a test and a part of the documentation."""

    source: str
    """Source text."""

    target: str
    """Its translation."""

    locale: str
    """Language of the translation."""


@dataclass(frozen=True, slots=True)
class Problem:
    """What the function of a check reports."""

    message: str
    """What is wrong: lower-case start, no full stop, values in quotes."""

    source_span: tuple[int, int] | None = None
    """Code points of the msgid that it is about; None if it is about all of it."""

    target_span: tuple[int, int] | None = None
    """Code points of the msgstr that it is about; None if it is about all of it."""

    suggestion: str = ""
    """Text that would mend it; empty if there is none."""

    severity: Severity | None = None
    """How bad it is; None if as bad as the check says."""

    subject: str = ""
    """What a waiver can name in brackets, such as the id of a glossary entry; empty if nothing."""


@dataclass(frozen=True, slots=True)
class Check:
    """A rule that translations are held to."""

    name: str
    """What goes wrong, in words that read well after "allow": ``missing-term``."""

    severity: Severity
    """How bad it is, unless a problem says otherwise."""

    summary: str
    """One sentence: what is reported, and why it matters."""

    find: Callable[[Pair], Iterable[Problem]]
    """Returns the problems of a pair, in text order; it keeps no state."""

    good: tuple[Example, ...]
    """Translations that it is silent on; never empty. Names are those of ``examples.py``."""

    bad: tuple[Example, ...]
    """Translations that it reports; never empty."""

    takes_blank: bool = False
    """Whether it also looks at translations without any text."""
