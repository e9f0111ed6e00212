"""Pieces of TBX that its versions share: one element a line, so that versions compare well."""

import re
from xml.sax.saxutils import escape

from translate_pipeline.model.glossary import TermStatus

__all__ = ["ORIGIN", "STATUSES", "element"]

ORIGIN = "translate-pipeline, glossary.yaml"
"""What a file's header calls its source."""

STATUSES = {
    TermStatus.PREFERRED: "preferredTerm-admn-sts",
    TermStatus.ADMITTED: "admittedTerm-admn-sts",
    TermStatus.FORBIDDEN: "deprecatedTerm-admn-sts",
}
"""The standard's words for the status of a term."""

# XML 1.0, section 2.2: characters that no document may hold, not even as a reference.
_UNHOLDABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_ESCAPES = {'"': "&quot;", "\t": "&#9;", "\n": "&#10;", "\r": "&#13;"}


def element(name: str, text: str, **attributes: str) -> str:
    """Return an element with text on one line, or nothing for an empty text.

    Example:
        >>> element("note", "salt & pepper", type="x").rstrip()
        '<note type="x">salt &amp; pepper</note>'
    """
    text = _UNHOLDABLE.sub("", text).strip()
    if not text:
        return ""
    written = "".join(f' {key.rstrip("_")}="{value}"' for key, value in attributes.items())
    return f"<{name}{written}>{escape(text, _ESCAPES)}</{name}>\n"
