"""Text from articles and catalogs, made fit to be shown.

A control character could move the cursor, ring the bell or hide what follows; an XML file cannot
even hold most of them.
"""

import re

__all__ = ["visible"]

# C0, C1, direction marks and what has no width; surrogates and noncharacters are in no XML.
_HIDDEN = re.compile(
    "[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f"
    "\ud800-\udfff\ufeff\ufffe\uffff]"
)


def visible(text: str) -> str:
    r"""Return a text with the code points of what nobody would see.

    Example:
        >>> visible("tea\u200b")
        'tea<U+200B>'
    """
    return _HIDDEN.sub(lambda found: f"<U+{ord(found[0]):04X}>", text)
