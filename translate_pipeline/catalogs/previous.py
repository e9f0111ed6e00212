r"""The text that a fuzzy translation was made for: ``#| msgid "…"``."""

import re
from collections.abc import Sequence

from translate_pipeline.catalogs.serialize import quote_string
from translate_pipeline.catalogs.strings import StringError, unquote

__all__ = ["previous_lines", "previous_text"]

_LINE = re.compile(r'\s*(msgctxt|msgid_plural|msgid)?\s*(".*")\s*\Z', re.DOTALL)


def previous_text(lines: Sequence[str]) -> str:
    r"""Return the previous msgid of a message's ``#|`` lines; empty if they hold none.

    Example:
        >>> previous_text(['msgctxt "menu"', 'msgid ""', '"green\\n"', '"tea"'])
        'green\ntea'
    """
    parts: list[str] = []
    keyword = ""
    for line in lines:
        match = _LINE.match(line)
        keyword = match[1] or keyword if match else ""
        if match and keyword == "msgid":
            try:
                parts.append(unquote(match[2], "UTF-8"))
            except StringError:
                return ""  # no editor reads these lines, so nothing depends on them
    return "".join(parts)


def previous_lines(msgid: str) -> tuple[str, ...]:
    """Return the ``#|`` lines, without that mark, of a text that a translation was made for."""
    return tuple(quote_string("msgid", msgid))
