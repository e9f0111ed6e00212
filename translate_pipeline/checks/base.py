"""What a check is: data first, then one short function."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

from translate_pipeline.checks.pair import Pair
from translate_pipeline.model.findings import Severity

__all__ = ["Category", "Check", "Example", "Problem", "WholeCheck", "examples"]


class Category(Enum):
    """What a check is about, after the Multidimensional Quality Metrics."""

    ACCURACY = "accuracy"
    """The translation says something else, or less, or more."""

    TERMINOLOGY = "terminology"
    """A name or term is not the agreed one."""

    LANGUAGE = "language"
    """It is not the language asked for, or not as that is written."""

    MARKUP = "markup"
    """Links, code and emphasis are not those of the source."""

    STYLE = "style"
    """It reads badly, or not as the rest of the issue does."""

    LOCALE = "locale"
    """Punctuation, quotes, spaces or numbers are not written as the country does."""

    WORKFLOW = "workflow"
    """Something around the text: comments, the article that it goes into."""


class Example(NamedTuple):
    """A translation that shows a check; it is a test and a part of the documentation."""

    source: str
    """Source text."""

    target: str
    """Its translation."""

    locale: str
    """Language of the translation."""

    max_length: int = 0
    """The most characters that the author allows; 0 if there is no limit."""


def examples(
    *,
    zh_CN: Sequence[tuple[str, str]] = (),  # noqa: N803  # spelled as in file names
    es: Sequence[tuple[str, str]] = (),
    hu: Sequence[tuple[str, str]] = (),
    max_length: int = 0,
) -> tuple[Example, ...]:
    """Return examples from pairs of a source and its translation, by language.

    ``max_length`` is the limit that the author set for all of them.

    Example:
        >>> examples(es=[("tea", "té")])
        (Example(source='tea', target='té', locale='es', max_length=0),)
    """
    by_locale = {"zh_CN": zh_CN, "es": es, "hu": hu}
    return tuple(
        Example(*pair, locale, max_length) for locale, pairs in by_locale.items() for pair in pairs
    )


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
    """Text in place of ``target_span`` that would mend it; empty if there is none."""

    is_certain: bool = False
    """Whether the suggestion in place of ``target_span`` mends it beyond doubt, without a look."""

    severity: Severity | None = None
    """How bad it is; None if as bad as the check says."""

    subject: str = ""
    """What a waiver can name in brackets, such as the id of a glossary entry; empty if nothing."""


@dataclass(frozen=True, slots=True)
class Check:
    """A rule that translations are held to."""

    name: str
    """What goes wrong, in words that read well after "allow": ``missing-term``."""

    category: Category
    """What it is about."""

    severity: Severity
    """How bad it is, unless a problem says otherwise."""

    summary: str
    """One sentence: what is reported."""

    why: str
    """One sentence: why it matters to a reader."""

    find: Callable[[Pair], Iterable[Problem]]
    """Returns the problems of a pair, in text order; it keeps no state."""

    good: tuple[Example, ...]
    """Translations that it is silent on; never empty. Names are those of ``examples.py``."""

    bad: tuple[Example, ...]
    """Translations that it reports; never empty."""

    languages: frozenset[str] = frozenset()
    """Bare codes of the target languages it is for; all if empty."""

    signs: frozenset[str] = frozenset()
    """Characters; without any of them in either text it has nothing to report. Any if empty."""

    takes_blank: bool = False
    """Whether it also looks at translations without any text."""


@dataclass(frozen=True, slots=True)
class WholeCheck:
    """A check that needs more than one message: a catalog, an issue, an article."""

    name: str
    """What goes wrong, in words that read well after "allow"."""

    category: Category
    """What it is about."""

    severity: Severity
    """How bad it is."""

    summary: str
    """One sentence: what is reported."""

    why: str
    """One sentence: why it matters."""

    good: tuple[tuple[Example, ...], ...] = ()
    """Small catalogs, or articles without translations, that it is silent on."""

    bad: tuple[tuple[Example, ...], ...] = ()
    """Small catalogs, or articles without translations, that it reports."""
