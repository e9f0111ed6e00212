"""Refuse catalogs whose entries are each well formed, but which lost work before.

gettext refuses a message that stands twice, be it obsolete; editors merge the two. Tools that
merged two translations leave ``#-#-#-#-#``, wrong charsets leave U+FFFD.
"""

from collections.abc import Iterable, Sequence

from translate_pipeline.errors import CatalogError
from translate_pipeline.model.catalogs import Message

__all__ = ["refuse_damage", "refuse_duplicates", "refuse_no_header"]

_MERGED = "#-#-#-#-#"
_REPLACEMENT = "\ufffd"
_SHOWN_CHARACTERS = 40


def refuse_no_header(messages: Sequence[Message], path: str) -> None:
    """Refuse a file whose first message is no header."""
    if messages and _is_header(messages[0]):
        return
    raise CatalogError(
        "no header: the first message has to have an empty msgid",
        path=path,
        line=1,
        advice="restore it from version control; 'update' writes new catalogs with a header",
    )


def refuse_duplicates(messages: Iterable[Message], path: str) -> None:
    """Refuse a message that stands twice."""
    seen: dict[tuple[str | None, str], int] = {}
    for message in messages:
        key = (message.msgctxt, message.msgid)
        first = seen.setdefault(key, message.line)
        if first != message.line:
            raise CatalogError(
                f"message '{_shorten(message.msgid)}' stands twice, first in line {first}",
                path=path,
                line=message.line,
                advice="keep the better translation and remove the other entry",
            )


def refuse_damage(messages: Iterable[Message], path: str) -> None:
    """Refuse translations that a tool merged or a wrong charset damaged."""
    for message in messages:
        for text in message.msgstr:
            if _MERGED in text:
                raise CatalogError(
                    f"two translations merged by a tool ('{_MERGED}')",
                    path=path,
                    line=message.line,
                    advice="keep one of them and remove the markers",
                )
            if _REPLACEMENT in text and _REPLACEMENT not in message.msgid:
                raise CatalogError(
                    "a damaged character (U+FFFD) in a translation",
                    path=path,
                    line=message.line,
                    advice="restore the text from version control",
                )


def _is_header(message: Message) -> bool:
    return not message.msgid and message.msgctxt is None and not message.is_obsolete


def _shorten(text: str) -> str:
    return text if len(text) <= _SHOWN_CHARACTERS else f"{text[: _SHOWN_CHARACTERS - 1]}…"
