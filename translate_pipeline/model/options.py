"""Configuration values, read and validated in the pipeline."""

from dataclasses import dataclass, field
from enum import Enum

from translate_pipeline.model.findings import Severity
from translate_pipeline.model.locales import Language
from translate_pipeline.model.suppressions import Suppression

__all__ = ["ExactRule", "Options", "ParseOptions"]

TRANSLATED_KEYS = (
    "title",
    "subtitle",
    "summary",
    "description",
    "images[].alt",
    "images[].caption",
    "images[].credit",
)
TRANSLATED_ISSUE_KEYS = ("title", "publisher", "editorial")


@dataclass(frozen=True, slots=True)
class ParseOptions:
    """What is done with values in metadata; all that is not named is copied.

    Keys are given by path; ``[]`` stands for every item of a list. None is in two of the first
    three fields.
    """

    translated_keys: tuple[str, ...] = TRANSLATED_KEYS
    """Front-matter keys of articles whose values translators write."""

    localized_keys: tuple[str, ...] = ()
    """Front-matter keys whose dates and numbers are written in the language's own form."""

    replaced_keys: tuple[str, ...] = ()
    """Front-matter keys that translators may give another value, such as ``slug``."""

    translated_issue_keys: tuple[str, ...] = TRANSLATED_ISSUE_KEYS
    """Keys of ``issue.yaml`` whose values translators write."""


class ExactRule(Enum):
    """When a translation of the same text from elsewhere is taken without a look.

    In the same context, between the same texts, it always is.
    """

    SAME_ROLE = "same-role"
    """If the text is the same to the reader there: a heading, a caption."""

    TRANSLATED = "translated"
    """Always."""

    FUZZY = "fuzzy"
    """Never."""


@dataclass(frozen=True, slots=True)
class Options:
    """The configuration of a project, all defaults filled in."""

    languages: tuple[Language, ...]
    """Target languages in the order of the configuration; never empty."""

    source_language: Language
    """Language of the articles."""

    source: str = "source"
    """Folder of the issues, relative to the project."""

    locales: str = "locales"
    """Folder of the catalogs, relative to the project."""

    glossary: str = "glossary.yaml"
    """Glossary file, relative to the project."""

    output: str = "build"
    """Folder of the built pages, relative to the project."""

    parse: ParseOptions = field(default_factory=ParseOptions)
    """What is translatable in metadata."""

    exact_rule: ExactRule = ExactRule.SAME_ROLE
    """When a text takes its translation from another issue or an imported memory."""

    suppressions: tuple[Suppression, ...] = ()
    """Findings that the configuration leaves out, unless their check is asked for."""

    baseline: str = "checks-baseline.json"
    """File of the old findings that are left out, relative to the project."""

    fail_on: Severity = Severity.ERROR
    """Findings from this severity on make ``check`` and ``run`` end with 1."""

    min_translated_percent: int = 0
    """Share of words, 0 to 100, below which ``build`` and ``run`` end with 1."""
