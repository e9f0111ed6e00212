"""The errors that users see, each with the place and the way out.

TranslatePipelineError
├── UsageError           a request that makes no sense here
├── ConfigurationError   pyproject.toml or translate-pipeline.toml
├── SourceError          issue.yaml or an article
├── CatalogError         a PO or POT file
├── GlossaryError        glossary.yaml
├── ExchangeError        a file of another tool, or memory.tmx
└── BuildError           the output folder or its manifest
"""

__all__ = [
    "BuildError",
    "CatalogError",
    "ConfigurationError",
    "ExchangeError",
    "GlossaryError",
    "SourceError",
    "TranslatePipelineError",
    "UsageError",
]


class TranslatePipelineError(Exception):
    """Something the user can mend: what is wrong, where, and what to do.

    Args:
        message: What is wrong, lower-case start, no full stop.
        path: File, as the user spells it; empty if no file is at fault.
        line: 1-based line in ``path``; 0 if unknown.
        column: 1-based column in code points; 0 if unknown.
        advice: What to do about it; empty if the message says it already.
    """

    def __init__(
        self, message: str, *, path: str = "", line: int = 0, column: int = 0, advice: str = ""
    ) -> None:
        super().__init__(message)
        self.message = message
        self.path = path
        self.line = line
        self.column = column
        self.advice = advice

    def __str__(self) -> str:
        """Return ``path:line:column: error: message; advice``, without the parts not known."""
        place = self.path
        if self.path and self.line:
            place += f":{self.line}"
            if self.column:
                place += f":{self.column}"
        text = f"{place}: error: {self.message}" if place else f"error: {self.message}"
        return f"{text}; {self.advice}" if self.advice else text


class UsageError(TranslatePipelineError):
    """A request that makes no sense in this project."""


class ConfigurationError(TranslatePipelineError):
    """The configuration cannot be used."""


class SourceError(TranslatePipelineError):
    """An issue or an article cannot be read."""


class CatalogError(TranslatePipelineError):
    """A PO or POT file cannot be read without losing work."""


class GlossaryError(TranslatePipelineError):
    """The glossary cannot be used."""


class ExchangeError(TranslatePipelineError):
    """A file of another tool, or the project's own in such a form, cannot be read."""


class BuildError(TranslatePipelineError):
    """The output folder cannot be written or does not match its manifest."""
