"""The tables of the configuration as a person writes them; keys are explained in the documents."""

import msgspec

from translate_pipeline.model.options import ParseOptions

__all__ = ["AllowTable", "ChecksTable", "FrontMatterTable", "LanguageTable", "Written"]


class _Struct(msgspec.Struct, forbid_unknown_fields=True, rename="kebab", frozen=True):
    """A table of the configuration: kebab-case keys, no others."""


class LanguageTable(_Struct, frozen=True):
    """``[languages.<code>]``."""

    locale: str | None = None


class FrontMatterTable(_Struct, frozen=True):
    """``[front-matter]``."""

    translate: list[str] = msgspec.field(default_factory=lambda: [*ParseOptions().translated_keys])
    localize: list[str] = msgspec.field(default_factory=lambda: [*ParseOptions().localized_keys])
    replace: list[str] = msgspec.field(default_factory=lambda: [*ParseOptions().replaced_keys])
    translate_issue: list[str] = msgspec.field(
        default_factory=lambda: [*ParseOptions().translated_issue_keys]
    )


class ThresholdsTable(_Struct, frozen=True):
    """``[thresholds]``."""

    fail_on: str = "error"
    min_translated_percent: int = 0


class LanguageChecksTable(_Struct, frozen=True):
    """``[checks.languages.<code>]``."""

    ignore: list[str] = []


class AllowTable(_Struct, frozen=True):
    """``[[checks.allow]]``."""

    check: str
    reason: str
    language: str = ""
    issue: str = ""
    subject: str = ""


class ChecksTable(_Struct, frozen=True):
    """``[checks]``."""

    ignore: list[str] = []
    languages: dict[str, LanguageChecksTable] = {}
    allow: list[AllowTable] = []
    baseline: str = "checks-baseline.json"


class MemoryTable(_Struct, frozen=True):
    """``[memory]``."""

    exact: str = "same-role"


class Written(_Struct, frozen=True):
    """The whole configuration."""

    languages: list[str] | dict[str, LanguageTable]
    source_language: str = "en"
    source: str = "source"
    locales: str = "locales"
    glossary: str = "glossary.yaml"
    output: str = "build"
    front_matter: FrontMatterTable = msgspec.field(default_factory=FrontMatterTable)
    checks: ChecksTable = msgspec.field(default_factory=ChecksTable)
    memory: MemoryTable = msgspec.field(default_factory=MemoryTable)
    thresholds: ThresholdsTable = msgspec.field(default_factory=ThresholdsTable)
