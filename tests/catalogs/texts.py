"""Generated PO text: layouts of other tools, odd ones, and damaged ones."""

from hypothesis import strategies as st

import strategies as own
from translate_pipeline.catalogs import serialize_catalog

__all__ = ["damaged_catalogs", "mangled_texts"]

# Lines of entries, usual and odd ones, whole and damaged ones.
LINES = st.sampled_from(
    ["", "", "", " ", "\t", "# by hand", "#", "#  two", "#. type: x", "#.", "#: a.md b.md",
     "#: \u2068a b.md\u2069:3", "#, fuzzy, no-wrap", "#,", "#= sticky", '#| msgid "o"', "#|", "#~",
     '#~| msgid "o"', "#~ # x", "#~|x", "#~x", 'msgctxt "c"', 'msgctxt ""', 'msgid "a"', 'msgid ""',
     'msgid "b" ', ' msgid "c"', 'msgid  "d"', 'msgid"e"', 'msgid\t"f"', 'msgid_plural "p"',
     'msgstr "s"', 'msgstr ""', 'msgstr[0] "x"', 'msgstr[1] "y"', 'msgstr[2] "z"',
     'msgstr[01] "w"', '"more"', '"tw\\no\\n"', '"\\\\\\"q"', '"\\101"', '"1"', '"\\x4', '"\\q"',
     ' "in"', '"a" ', '"a"b"', '"open', '"open\\', 'msgstr "open', 'msgstr "s" x', "msgstr s",
     "msgstr", '#~ msgid "g"', '#~ msgstr "h"', '#~ "i"', '#~ msgctxt "c"', '#~ msgid_plural "p"',
     '#~ msgstr[0] "k"', '#~  msgid "j"', '#~msgid "l"', "<<<<<<< HEAD", "=======",
     ">>>>>>> theirs", "||||||| base", "domain", "mesid", '"\u2028"', "# \x85", "\ufeff", "\x0c"]
)  # fmt: skip
ENTRIES = st.sampled_from(
    ['#. c\nmsgid "m"\nmsgstr "n"', '#~ msgid "m"\n#~ "n"\n#~ msgstr "o"',
     'msgid ""\nmsgstr ""\n"x\\n"',
     'msgctxt "c"\nmsgid "m"\nmsgid_plural "p"\nmsgstr[0] "n"\nmsgstr[1] "o"',
     '#, fuzzy\n#| msgid "l"\nmsgid "m"\nmsgstr "n"',
     '# t\n#~| msgid "l"\n#~ msgid "m"\n#~ msgstr "n"']
)  # fmt: skip
JOINTS = st.sampled_from(["\n", "\n", "\n", "\n\n", "\n\n\n", "\n \n", "\r\n", "\r", "\n\n\r\n"])


@st.composite
def mangled_texts(draw: st.DrawFn) -> str:
    """Draw PO text of lines and entries in any order, with any line ends."""
    parts = draw(st.lists(st.one_of(ENTRIES, ENTRIES, LINES), max_size=12))
    newline = draw(st.sampled_from(["\n", "\n", "\r\n", "\r"]))
    text = "".join(part + draw(JOINTS) for part in parts)
    text = text.removesuffix(draw(st.sampled_from(["", "\n"])))
    return text if newline == "\n" else text.replace("\n", newline)


@st.composite
def damaged_catalogs(draw: st.DrawFn) -> str:
    """Draw a catalog of ours from which a piece is cut, or which has a line too many."""
    lines = serialize_catalog(draw(own.catalogs())).decode().split("\n")
    at = draw(st.integers(0, len(lines)))
    lines[at : at + draw(st.integers(0, 2))] = draw(st.lists(LINES, max_size=2))
    return draw(st.sampled_from(["\n", "\r\n"])).join(lines)
