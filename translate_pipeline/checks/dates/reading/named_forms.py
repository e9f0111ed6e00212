"""A pattern with a named group for each of many things, which is quick where there is none."""

import re
from collections.abc import Mapping

__all__ = ["NamedForms"]


class NamedForms:
    """Pattern of what follows a number: many forms, each in the group of what it means.

    Without groups ``re`` sees at the first letter that a form cannot be there, so that is asked
    first: most numbers count people and things.
    """

    def __init__(self, between: str, forms: Mapping[str, str]) -> None:
        named = "|".join(f"(?P<{name}>{form})" for name, form in forms.items())
        self._any = re.compile(rf"{between}(?:{'|'.join(forms.values())})")
        self._named = re.compile(rf"{between}(?:{named})")

    def match(self, text: str, start: int) -> re.Match[str] | None:
        """Return the match at a place; its last group is what was found."""
        return self._named.match(text, start) if self._any.match(text, start) else None
