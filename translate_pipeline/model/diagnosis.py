"""What a look at a project found, beyond its texts: files, settings, tools."""

from dataclasses import dataclass
from enum import Enum

__all__ = ["Condition", "Diagnosis"]


class Condition(Enum):
    """How something is; the value is the word that users see."""

    OK = "ok"
    """As it should be."""

    HINT = "hint"
    """Could be better; nothing fails by it."""

    ATTENTION = "attention"
    """Work can be lost, or a command fails, unless somebody does something."""


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """One thing that was looked at."""

    area: str
    """Group that it is shown in, such as ``Catalogs``."""

    condition: Condition
    """How it is."""

    message: str
    """What was found, lower-case start, no full stop."""

    path: str = ""
    """The file or folder, as messages show it; empty if it is about none."""

    line: int = 0
    """1-based line in ``path``; 0 if unknown."""

    advice: str = ""
    """What to do, a command where there is one; empty if all is well."""
