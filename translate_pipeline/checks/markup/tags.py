"""HTML tags of a message: names, attributes, and which of them a translator may change."""

import html
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from translate_pipeline.markdown.html_tokens import INLINE_ELEMENTS, VOID_ELEMENTS

__all__ = ["TRANSLATABLE_ATTRIBUTES", "Tag", "read_tag"]

# HTML standard, "translatable attributes" (3.2.6.2), and those that ARIA has for readers.
TRANSLATABLE_ATTRIBUTES = frozenset(
    ["abbr", "alt", "aria-description", "aria-label", "aria-roledescription",
     "aria-valuetext", "caption", "content", "label", "placeholder", "summary", "title"]
)  # fmt: skip
# The other elements of the HTML standard that an article may have.
_BLOCK_TAGS = frozenset(
    ["address", "article", "aside", "audio", "blockquote", "button", "canvas", "caption", "center",
     "colgroup", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer",
     "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "iframe", "label", "legend",
     "li", "main", "map", "math", "meter", "nav", "noscript", "object", "ol", "optgroup", "option",
     "output", "p", "picture", "pre", "progress", "script", "search", "section", "select", "slot",
     "style", "summary", "svg", "table", "tbody", "td", "template", "textarea", "tfoot", "th",
     "thead", "title", "tr", "ul", "video"]
)  # fmt: skip
_NAME = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9:._-]*)")
_ATTRIBUTE = re.compile(r"""([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?""")


@dataclass(frozen=True, slots=True)
class Tag:
    """An opening or closing tag, or a comment."""

    name: str
    """Lower-case name; ``!`` for a comment, a declaration or an instruction."""

    is_end: bool
    """Whether it closes an element."""

    attributes: Mapping[str, str]
    """Values by lower-case name, entities read; an attribute without a value has an empty one."""

    @property
    def is_void(self) -> bool:
        """Whether nothing closes it."""
        return self.name in VOID_ELEMENTS or self.name == "!"

    @property
    def is_known(self) -> bool:
        """Whether browsers know it, or it has a value; <name of file> is no tag but words."""
        return (
            self.is_void
            or self.name in INLINE_ELEMENTS
            or self.name in _BLOCK_TAGS
            or any(self.attributes.values())
        )


@lru_cache(maxsize=256)
def read_tag(written: str) -> Tag:
    """Return a tag from its spelling.

    Example:
        >>> dict(read_tag("<A href='tea.md' hidden>").attributes)
        {'href': 'tea.md', 'hidden': ''}
    """
    name = _NAME.match(written)
    if not name:
        return Tag("!", is_end=False, attributes={})
    attributes = {
        found[1].lower(): html.unescape(found[2] or found[3] or found[4] or "").strip()
        for found in _ATTRIBUTE.finditer(written, name.end())
    }
    return Tag(name[2].lower(), is_end=bool(name[1]), attributes=attributes)
