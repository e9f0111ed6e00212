"""Text that is safe in an attribute, and line ends that are no space."""

import html
import re
import unicodedata
from collections.abc import Collection

__all__ = ["attribute", "runs_on", "safe_url"]

_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):")
# East Asian width "ambiguous": set without a space beside a Chinese character.
_AMBIGUOUS = frozenset("“”‘’…—·")


def attribute(name: str, value: str) -> str:
    """Return an attribute with a space before it, or nothing if it has no value."""
    return f' {name}="{html.escape(value)}"' if value else ""


def safe_url(target: str, schemes: Collection[str]) -> str:
    """Return a URL fit for an attribute; empty if its scheme is not allowed."""
    # Browsers drop these characters before they read the scheme.
    url = re.sub(r"[\x00-\x1f\x7f]", "", target).strip()
    scheme = _SCHEME.match(url)
    if scheme and scheme[1].lower() not in schemes:
        return ""
    return url.replace(" ", "%20")


def runs_on(before: str, after: str) -> bool:
    """Return whether two characters stand together although a line ends between them."""
    sides = [_is_ideographic(before), _is_ideographic(after)]
    return all(sides) or (any(sides) and bool(_AMBIGUOUS & {before, after}))


def _is_ideographic(character: str) -> bool:
    """Return whether a character is of a script without spaces, or of its punctuation."""
    is_wide = bool(character) and unicodedata.east_asian_width(character) in "WF"
    if not is_wide or unicodedata.category(character) == "So":
        return False
    return not unicodedata.name(character, "").startswith("HANGUL")
