"""Keep of rendered HTML what an article may hold: no scripts, no styles, no forms.

Source: the elements that ``markdown.render`` writes, and GitHub's list for raw HTML.
"""

import nh3

__all__ = ["sanitize"]

_TAGS = {
    "a", "abbr", "aside", "b", "bdi", "bdo", "blockquote", "br", "caption", "cite", "code", "dd",
    "del", "details", "dfn", "div", "dl", "dt", "em", "figcaption", "figure", "h1", "h2", "h3",
    "h4", "h5", "h6", "hr", "i", "img", "input", "ins", "kbd", "li", "mark", "ol", "p", "pre", "q",
    "rp", "rt", "ruby", "s", "samp", "section", "small", "span", "strong", "sub", "summary", "sup",
    "table", "tbody", "td", "tfoot", "th", "thead", "time", "tr", "u", "ul", "var", "wbr",
}  # fmt: skip
_ATTRIBUTES = {
    "*": {"aria-label", "class", "dir", "id", "lang", "role", "title"},
    "a": {"href", "hreflang", "rel"},
    "details": {"open"},
    "div": {"tabindex"},
    "img": {"alt", "height", "src", "width"},
    "input": {"checked", "disabled"},
    "ol": {"reversed", "start", "type"},
    "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan", "scope"},
    "time": {"datetime"},
}
# A task's box is the only input, and nobody can tick it. One fixed attribute only: nh3 writes
# several in the order of a hash that differs from run to run.
_VALUES = {"input": {"type": {"checkbox"}}}
_FIXED_ATTRIBUTES = {"input": {"disabled": ""}}
_CLEANER = nh3.Cleaner(
    tags=_TAGS,
    clean_content_tags={"script", "style"},
    attributes=_ATTRIBUTES,
    tag_attribute_values=_VALUES,
    set_tag_attribute_values=_FIXED_ATTRIBUTES,
    url_schemes={"http", "https", "mailto", "tel"},
    link_rel=None,
    strip_comments=True,
)


def sanitize(text: str) -> str:
    """Return HTML without anything that runs, styles or sends.

    Example:
        >>> sanitize('<p onclick="x()" lang="hu">tea<script>x()</script></p>')
        '<p lang="hu">tea</p>'
    """
    return _CLEANER.clean(text)
