"""Take an entry of a usual shape in one step, several times faster than line by line.

A shape is what gettext and the editors write: comments, then ``msgctxt``, ``msgid``,
``msgid_plural`` and ``msgstr``, one space after the keyword, strings at the head of their lines.
Any other entry, damaged ones among them, is left to ``entries``. Both give the same message.
"""

import re
from dataclasses import dataclass
from functools import cache

from translate_pipeline.catalogs.comments import read_comment_block
from translate_pipeline.catalogs.entries import ReadEntry
from translate_pipeline.catalogs.strings import PLAIN_STRING, undo_plain_escapes
from translate_pipeline.model.catalogs import Message

__all__ = ["Shape", "shapes_of"]

# What surely begins another entry.
_NEXT = r"(?=\Z|#(?!~)|#~\||(?:#~ )?msg(?:id|ctxt) )"


@dataclass(frozen=True, slots=True)
class Shape:
    """Entries with one mark and one kind of line end."""

    entry: re.Pattern[str]
    """A whole entry with the blank lines after it."""

    form: re.Pattern[str]
    """One plural form of it."""

    joint: str
    """What stands between the texts of a string's lines."""

    tail: int
    """Length of what follows a string's text: quote and line end."""

    def take(self, text: str, start: int, line: int) -> ReadEntry | None:
        """Return the entry that begins at an offset; None if it has not this shape.

        Args:
            text: The whole file.
            start: Offset of the entry's first line.
            line: 1-based number of that line.
        """
        match = self.entry.match(text, start)
        if match is None:
            return None
        comments, msgctxt, at, msgid, plural, forms, msgstr, gap = match.groups()
        texts = (self._undo(msgstr),) if forms is None else self._plural_forms(forms)
        if texts is None:
            return None
        end = match.end()
        msgid_line = line + text.count("\n", start, match.start(3))
        message = Message(
            self._undo(msgid),
            texts,
            None if msgctxt is None else self._undo(msgctxt),
            None if plural is None else self._undo(plural),
            *read_comment_block(comments),
            at != "msgid",
            msgid_line,
            text[start : end - len(gap)],
            gap,
        )
        return ReadEntry(message, end, msgid_line + text.count("\n", match.start(3), end))

    def _undo(self, lines: str) -> str:
        """Return the text of a string, given its lines from the first quote on."""
        text = lines[1 : -self.tail]
        if "\n" in text:
            text = text.replace(self.joint, "")
        return undo_plain_escapes(text) if "\\" in text else text

    def _plural_forms(self, lines: str) -> tuple[str, ...] | None:
        """Return the texts of all plural forms; None if one is missing."""
        forms = self.form.findall(lines)
        if any(number != str(at) for at, (number, _) in enumerate(forms)):
            return None
        return tuple(self._undo(string) for _, string in forms)


def shapes_of(text: str) -> tuple[Shape, Shape]:
    r"""Return the shapes of live and obsolete entries for text whose lines end as its first.

    A lone ``\r`` ends a line too, but never in a shape.
    """
    newline = "\r\n" if text[: text.find("\n") + 1].endswith("\r\n") else "\n"
    return _shape("", newline), _shape("#~ ", newline)


@cache
def _shape(mark: str, newline: str) -> Shape:
    comment = r"#(?:(?!~)|~\|)" if mark else "#(?!~)"
    comments = rf"((?:{comment}[^\r\n]*+{newline})*+)"
    string = rf"{PLAIN_STRING}{newline}(?:{mark}{PLAIN_STRING}{newline})*+"
    entry = (
        rf"{comments}(?:{mark}msgctxt ({string}))?({mark}msgid) ({string})"
        rf"(?:{mark}msgid_plural ({string})((?:{mark}msgstr\[[0-9]\] {string})++)"
        rf"|{mark}msgstr ({string}))((?:{newline})*+){_NEXT}"
    )
    form = rf"{mark}msgstr\[([0-9])\] ({string})"
    return Shape(re.compile(entry), re.compile(form), f'"{newline}{mark}"', 1 + len(newline))
