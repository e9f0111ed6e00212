"""Generated articles, translations and catalogs for the property tests."""

from hypothesis import strategies as st

from translate_pipeline.model.catalogs import Catalog, Message

WORDS = st.text("abcdefgőűñ東京é", min_size=1, max_size=6)
# What starts a block when it stands at the head of a line.
STARTS = st.sampled_from(
    ["# ", "## ", "> ", "- ", "+ ", "* ", "1. ", "1) ", "2026. ", "```", "~~~", "---", "===",
     "***", "| ", ": ", "[a]: ", "    ", "\t", "#", "###### ", "- [ ] ", "* * *", "10) ", "===="]
)  # fmt: skip
PIECES = st.one_of(
    WORDS,
    WORDS,
    st.sampled_from(["`x`", "**b**", "*e*", "[l](/u)", "\\*", "&amp;", "<br>", "|", "!", "~", "_"]),
)
LINES = st.builds(" ".join, st.lists(PIECES, min_size=1, max_size=5))
PROSE = st.one_of(LINES, st.builds("\n".join, st.lists(LINES, min_size=1, max_size=3)))
# What the pieces of a line lack: tabs, NUL, ends of lines, and what only a dialect reads.
ODD_PIECES = st.sampled_from(
    ["\t", "\0", "a\0b", "  ", "a\tb", "$x$", "$$y$$", "5 $", "{{< v id=1 >}}", "{{% n %}}",
     "{% raw %}", "{{ x }}", "[foo]", "[foo][]", "[*t*][foo]", "![foo]", "[a](</u v> 't')",
     "![i](/i.svg 'c')", "~~s~~", "[^1]", "https://example.org/a_b", "www.example.org",
     "<https://example.org>", "<i title='t'>", "&#35;", "&nbsp;", "{#id}", "\u3000", "\u2028",
     "`a", "*", "**", "](", "<!-- c -->", "\\"]
)  # fmt: skip
ODD_LINES = st.builds(
    "{}{}{}".format,
    st.sampled_from(["", "", " ", "   ", "\u00a0", "\\"]),
    st.builds(" ".join, st.lists(st.one_of(WORDS, ODD_PIECES), min_size=1, max_size=5)),
    st.sampled_from(["", "", "  ", "\\", "\t", " \t ", " ", "#", " #"]),
)
ODD_PROSE = st.builds("\n".join, st.lists(ODD_LINES, min_size=1, max_size=3))
LINE_ENDS = st.sampled_from(["\n", "\r\n", "\r"])


def _heading(level: int, text: str) -> str:
    return f"{'#' * level} {text}"


def _indented(prefix: str, text: str) -> str:
    return "\n".join(
        (prefix if number == 0 else " " * len(prefix)) + line
        for number, line in enumerate(text.split("\n"))
    )


def _quoted(text: str) -> str:
    return "\n".join(f"> {line}" for line in text.split("\n"))


def _table(cells: list[str]) -> str:
    row = " | ".join(cell.replace("|", "") for cell in cells)
    return f"| {row} |\n|{' --- |' * len(cells)}\n| {row} |"


def _definition_list(terms: list[str], definitions: list[str], gap: str) -> str:
    return "\n".join(terms) + gap + "\n".join(f":{text}" for text in definitions)


def _nested_list(items: list[tuple[str, str, str]]) -> str:
    """Return list items of any indentation, marks followed by any white space."""
    return "\n".join(indent + mark + text for indent, mark, text in items)


ALERTS = st.builds(
    "> [!{}]\n{}".format,
    st.sampled_from(["NOTE", "TIP", "WARNING", "note", "OTHER", "NOTE] x"]),
    st.builds(_quoted, PROSE),
)
DEFINITION_LISTS = st.builds(
    _definition_list,
    st.lists(WORDS, min_size=1, max_size=2),
    st.lists(st.builds("{}{}".format, st.sampled_from([" ", "   ", "\t", ""]), PROSE),
             min_size=1, max_size=2),
    st.sampled_from(["\n", "\n\n"]),
)  # fmt: skip
NESTED_LISTS = st.builds(
    _nested_list,
    st.lists(
        st.tuples(
            st.sampled_from(["", " ", "  ", "   ", "    ", "\t", "  \t", "      ", "> ", ">  "]),
            st.sampled_from(["- ", "-   ", "-\t", "* ", "1. ", "1.  ", "10)\t", "-      ", "- [ ] ",
                             "- - ", "1. > ", "- # ", "", "-"]),
            ODD_LINES,
        ),
        min_size=1,
        max_size=5,
    ),
)  # fmt: skip
DEFINITIONS = st.sampled_from(
    ["[foo]: /u", "[foo]: /u 'title'", '[FOO]: </u v>\n  "over\nlines"', "[foo]:\n/u\n(t)",
     "> [foo]: /u", "- [foo]: /u 't' x", "[foo]: /u 't'\nwords"]
)  # fmt: skip
HTML_BLOCKS = st.one_of(
    st.builds("<p>{}</p>".format, PROSE),
    st.builds("<figure>\n<img src='a' alt='{}'>\n<figcaption>{}</figcaption>\n</figure>".format,
              WORDS, LINES),
    st.builds("<table>\n<tr><td>{}</td>\n<td title=\"{}\">{}</table>".format, LINES, WORDS, WORDS),
    st.builds("<div>\n\n{}\n\n</div>".format, ODD_PROSE),
    st.builds("<!-- {} -->".format, WORDS),
    st.builds("<pre>\n{}\n\n{}</pre>".format, WORDS, WORDS),
    st.builds("<script>{}</script>".format, WORDS),
    st.builds("<a href='x'>\n{}\n</a>".format, ODD_PROSE),
    st.builds("<Card title='{}'>\n{}\n</Card>".format, WORDS, WORDS),
    st.builds("</div>{}".format, WORDS),
)  # fmt: skip
ODD_BLOCKS = st.one_of(
    ODD_PROSE,
    ALERTS,
    DEFINITION_LISTS,
    NESTED_LISTS,
    DEFINITIONS,
    HTML_BLOCKS,
    st.builds(_heading, st.integers(1, 6), ODD_LINES),
    st.builds("{}\n---".format, ODD_PROSE),
    st.builds("{} {{#{}}}".format, LINES, st.just("id")),
    st.builds("$$\n{}\n$$".format, WORDS),
    st.builds("~~~ {}\n{}\n~~~".format, WORDS, WORDS),
    st.builds("{{{{< {} >}}}}\n{}\n{{{{< /{} >}}}}".format, WORDS, ODD_PROSE, WORDS),
    st.builds("{} | {}\n:-- | --:\n{}".format, WORDS, WORDS, ODD_LINES),
)

BLOCKS = st.recursive(
    st.one_of(
        PROSE,
        st.builds(_heading, st.integers(1, 6), LINES),
        st.builds("{}\n=====".format, WORDS),
        st.builds('![{}](/i.svg "{}")'.format, WORDS, WORDS),
        st.builds("```\n{}\n```".format, LINES),
        st.builds(_table, st.lists(LINES, min_size=1, max_size=3)),
        st.just("<div>\nraw\n</div>"),
        st.just("---"),
        ODD_BLOCKS,
    ),
    lambda inner: st.one_of(
        st.builds(_quoted, inner),
        st.builds(_indented, st.sampled_from(["- ", "* ", "1. ", "12) ", "[^1]: "]), inner),
        st.builds("{}\n\n{}".format, inner, inner),
    ),
    max_leaves=5,
)
SCALARS = st.sampled_from(
    ["plain words", '"double \\" quoted"', "'single '' quoted'", ">-\n  folded\n  lines",
     "|\n  literal\n  lines", "plain # comment"]
)  # fmt: skip
FRONT_MATTER = st.builds(
    "---\n# kept\ntitle: {}\nimages:\n  - file: a.svg\n    alt: {}\n---\n".format,
    SCALARS,
    st.sampled_from(["tea", '"tea"', "'tea'"]),
)
GAPS = st.sampled_from(["\n\n", "\n\n\n", "\n \n"])


@st.composite
def articles(draw: st.DrawFn) -> bytes:
    """Draw the bytes of an article: blocks, maybe front matter, any line end, BOM or not."""
    blocks = draw(st.lists(BLOCKS, max_size=5))
    text = draw(st.one_of(st.just(""), FRONT_MATTER)) + draw(GAPS).join(blocks)
    text += draw(st.sampled_from(["", "\n", "\n\n", "  \n"]))
    text = text.replace("\n", draw(LINE_ENDS))
    return draw(st.sampled_from([b"", b"\xef\xbb\xbf"])) + text.encode()


# Text with no inline markup, so that the reader sees exactly these characters.
LITERALS = st.builds(
    lambda start, words: (start + " ".join(words)).strip(),
    st.one_of(st.just(""), STARTS.filter(lambda s: "`" not in s and "~" not in s)),
    st.lists(WORDS, min_size=1, max_size=4),
)
TRANSLATIONS = st.one_of(
    LITERALS,
    PROSE,
    st.builds("\n".join, st.lists(st.builds(str.__add__, STARTS, LINES), min_size=1, max_size=3)),
)

TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=12).filter(
    lambda text: text.strip() and "\ufffd" not in text and "#-#" not in text
)
ESCAPED_TEXTS = st.builds("".join, st.lists(st.one_of(TEXTS, st.sampled_from("\a\b\t\n\v\f\r\"\\")),
                                            min_size=1, max_size=4)).filter(str.strip)  # fmt: skip
COMMENT = st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=10)


@st.composite
def messages(draw: st.DrawFn, *, msgids: st.SearchStrategy[str] = ESCAPED_TEXTS) -> Message:
    """Draw a message of any state."""
    msgstr = draw(st.one_of(st.just(""), ESCAPED_TEXTS))
    fuzzy = msgstr and draw(st.booleans())
    return Message(
        msgid=draw(msgids),
        msgstr=(msgstr,),
        msgctxt=draw(st.sampled_from([None, None, None, "menu", ""])),
        translator_comments=tuple(draw(st.lists(COMMENT, max_size=2))),
        extracted_comments=tuple(draw(st.lists(COMMENT, max_size=2))),
        references=tuple(draw(st.lists(st.sampled_from(["a.md", "b.md"]), unique=True))),
        flags=("fuzzy", "no-wrap") if fuzzy else ("no-wrap",),
        previous=('msgid "before"',) if fuzzy and draw(st.booleans()) else (),
        is_obsolete=bool(msgstr) and draw(st.integers(0, 3)) == 0,
    )


HEADER = Message(
    msgid="",
    msgstr=("Project-Id-Version: t\nContent-Type: text/plain; charset=UTF-8\n"
            "Content-Transfer-Encoding: 8bit\nMIME-Version: 1.0\nLanguage: hu\n",),
    flags=("no-wrap",),
)  # fmt: skip


def one_of_each(found: list[Message]) -> tuple[Message, ...]:
    """Return messages without a second one of the same key, obsolete ones last."""
    unique = {message.key: message for message in found}.values()
    return tuple(sorted(unique, key=lambda message: message.is_obsolete))


@st.composite
def catalogs(draw: st.DrawFn, *, msgids: st.SearchStrategy[str] = ESCAPED_TEXTS) -> Catalog:
    """Draw a catalog with a header."""
    found = draw(st.lists(messages(msgids=msgids), max_size=6))
    return Catalog(HEADER, one_of_each(found))
