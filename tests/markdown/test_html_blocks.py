"""What of an HTML block is translated, and how a translation is written there."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translate_pipeline.markdown.events import flatten_event, read_events
from translate_pipeline.markdown.html_blocks import html_units
from translate_pipeline.markdown.html_tokens import TokenKind, read_tokens
from translate_pipeline.markdown.write_html import html_structure, write_attribute, write_html_text
from translate_pipeline.model.documents import Key, Role, Span, Syntax, Unit


def units_of(text: str, quotes: int = 0) -> list[Unit]:
    """Return the units of a text that is one HTML block."""
    data = text.encode()
    return list(html_units(data, 0, len(data), (), quotes))


# Each row: HTML, then (role, text) of its units in order.
UNITS = [
    ("", []),
    ("<hr>", []),
    ("<div>", []),
    ("</div>\n", []),
    ("<p>, … &nbsp;</p>", []),
    ("<!-- tea --><!DOCTYPE tea><?tea?><![CDATA[tea]]>", []),
    ("<script>\nif (a < b) tea('<p>')\n</script>", []),
    ("<style>p { color: tea }</style><textarea><p>tea</textarea >", []),
    ("<pre>a <b>tea</b></pre><svg><text>tea</text></svg><math><mi>x</mi></math>", []),
    ("<p><code>tea</code></p>", []),
    ("<code>\ntea\n</code>", []),
    ("<p>https://example.org/tea, (www.example.org), tea@example.org</p>", []),
    ("<p>{{ tea }} {% tea %} {{< tea >}}</p>", []),
    ("<p translate='no'>tea <i>tea</i></p>", []),
    ("<div class='a notranslate'><div title='t'>tea</div><p>tea</div>", []),
    ("<p><span translate=NO>tea</span></p>", []),
    ("<img translate='no' alt='tea'><img alt=tea><img alt=''>", []),
    ("<p>Tea</p>", [("paragraph", "Tea")]),
    ("<div>\n  Tea from\n  Yame.\n</div>\n", [("paragraph", "Tea from Yame.")]),
    ("<DIV>Tea</Div>text", [("paragraph", "Tea"), ("paragraph", "text")]),
    ("<p>Tea<p>Rice", [("paragraph", "Tea"), ("paragraph", "Rice")]),
    ("<p>1,200</p>", [("paragraph", "1,200")]),
    ("<p>&eacute;</p>", [("paragraph", "&eacute;")]),
    ("<p>a < b &amp; R&D<br>\nc</p>", [("paragraph", "a < b &amp; R&D<br> c")]),
    ("<p> <a href='x>y'>Tea</a> from <code>Yame</code>\n</p>",
     [("paragraph", "<a href='x>y'>Tea</a> from <code>Yame</code>")]),
    ("<p>Hi {{ name }}</p>", [("paragraph", "Hi {{ name }}")]),
    ("<p>See https://example.org</p>", [("paragraph", "See https://example.org")]),
    ("<p>https://example.org、お茶</p>", [("paragraph", "https://example.org、お茶")]),
    ("<p>a<!-- b -->c</p>", [("paragraph", "a"), ("paragraph", "c")]),
    ("<h2>Tea</h2><hr>", [("heading", "Tea")]),
    ("<ul><li>a<li><p>b</p></ul>c", [("list item", "a"), ("list item", "b"), ("paragraph", "c")]),
    ("<blockquote><p>a</p></blockquote>", [("quote", "a")]),
    ("<dl><dt>a<dd>b</dl>", [("term", "a"), ("definition", "b")]),
    ("<table><caption>a</caption><tr><th>b</th><td><div>c</div></td></tr></table>",
     [("caption", "a"), ("table cell", "b"), ("table cell", "c")]),
    ("<details><summary>a</summary>\nb", [("paragraph", "a"), ("paragraph", "b")]),
    ("<button>a</button><x-tea>b</x-tea>", [("paragraph", "a"), ("paragraph", "b")]),
    ("<p class=notranslate>a</p><p>b</p>", [("paragraph", "b")]),
    ("<ul><li class=notranslate>a<li>b</ul>c", [("paragraph", "c")]),
    ("<p><span class='notranslate'>a</span> b <code>c</p><p>d",
     [("paragraph", "<span class='notranslate'>a</span> b <code>c"), ("paragraph", "d")]),
    ("<p><svg/>a</p>", [("paragraph", "a")]),
    ("<figure>\n<img src=t.svg alt='Rows\nof tea' title=\"In May\">\n<figcaption>Yame",
     [("alt text", "Rows of tea"), ("caption", "In May"), ("caption", "Yame")]),
    ("<p>A cup <img src='c.svg' alt='cup'></p>",
     [("paragraph", "A cup <img src='c.svg' alt='cup'>")]),
    ("<a href='/' title='Home'><picture><img alt='Logo'></picture></a>",
     [("caption", "Home"), ("alt text", "Logo")]),
    ("<section title='a' aria-label=' b '><input placeholder='c'>d",
     [("caption", "a"), ("caption", "b"), ("caption", "c"), ("paragraph", "d")]),
    ("<div title='{{ x }}' aria-label='https://example.org/'></div>", []),
    ("<div title='{{ it's }} tea'>", [("caption", "{{ it's }} tea")]),
    # A tag that makes the block one stays where it is; so does one without its partner.
    ("<b>\nTea\n</b>", [("paragraph", "Tea")]),
    ("<a title='a'>\n<b>Tea</b>\n</a>", [("caption", "a"), ("paragraph", "<b>Tea</b>")]),
    ("<p><a name='x' title='a'/>Tea <b><i title='b'></p>",
     [("caption", "a"), ("paragraph", "Tea"), ("caption", "b")]),
    # Damage ends it: the text before a damaged tag may go on behind it.
    ("<p>a</p><p>b <i", [("paragraph", "a")]),
    ("<p>a</p><p title='b>c</p>", [("paragraph", "a")]),
    ("<p>a</p>b<!-- c", [("paragraph", "a")]),
    ("<p>a</p>b</ p>", [("paragraph", "a")]),
    ("<p>a</p><script>b", [("paragraph", "a")]),
    ("<p>a</p>b<x y=>c", [("paragraph", "a")]),
    ("<p>a</p>b<i title='{{'>c</i>", [("paragraph", "a")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), UNITS, ids=[repr(text) for text, _ in UNITS])
def test_units(text: str, expected: list[tuple[str, str]]) -> None:
    """Each text between block tags is a unit with its role; code and hidden texts are none."""
    assert [(unit.role.value, unit.key.msgid) for unit in units_of(text)] == expected


def test_a_unit_in_full() -> None:
    """A unit has its level, its lines, and what is needed to write it."""
    text = '<h3>a\n b</h3><img src="x&amp;y" alt=" c ">'

    assert units_of(text) == [
        Unit(Key(None, "a b"), Role.HEADING, Syntax.HTML, (Span(4, 5), Span(7, 8)), (), 0, "3"),
        Unit(
            Key(None, "c"), Role.ALT_TEXT, Syntax.ATTRIBUTE, (Span(38, 39),), (), 0,
            prefix='"', image="x&y",
        ),
    ]  # fmt: skip


CONTAINERS = [
    ("> <p>a\n> b</p>\n", 1, ["a b"]),
    (">  > <p>a\n>> b</p>\n", 2, ["a b"]),
    ("> <p>\n> > a</p>\n", 1, ["> a"]),
    ("> <div\n> title='a\r\n>  b'>c\n", 1, ["a b", "c"]),
    ("- <p>a\n  b\n  </p>\n", 0, ["a b"]),
    ("- > <p>a\n  > b</p>\n", 1, ["a b"]),
    ("> - <p>a\n>   b</p>\n", 1, ["a b"]),
    ("[^1]: <p>a\n    b\n", 0, ["a b"]),
    ("<p>a\rb  \r\n\tc\n", 0, ["a b c"]),
    ("> <!-- a\n>\n> --> b\n", 1, ["b"]),
]


def html_blocks(data: bytes) -> list[tuple[int, int]]:
    """Return where the parser finds HTML blocks."""
    events = ((flatten_event(event), start, end) for event, start, end in read_events(data))
    return [(s, e) for (name, edge, _), s, e in events if (name, edge) == ("HtmlBlock", "Start")]


@pytest.mark.parametrize(("text", "quotes", "expected"), CONTAINERS, ids=repr)
def test_containers(text: str, quotes: int, expected: list[str]) -> None:
    """What a quote or list puts before a line is no text, and no end of a tag."""
    data = text.encode()

    ((start, end),) = html_blocks(data)

    units = list(html_units(data, start, end, ("Tea",), quotes))
    assert [unit.key.msgid for unit in units] == expected
    assert all(unit.path == ("Tea",) for unit in units)


TEXTS = [
    ("", ""),
    ("Tea", "Tea"),
    (" a\n\n\tb\r\nc\u2028d\u00a0", "a b c d\u00a0"),
    ("a < b <3", "a &lt; b &lt;3"),
    ("<b>a</b> <br/> <a href='x>y'>c</a>", "<b>a</b> <br/> <a href='x>y'>c</a>"),
    ("<B\nid=x>", "<B id=x>"),
    ("<b", "&lt;b"),
    ("<b title='>", "&lt;b title='>"),
    ("a</p><div>", "a&lt;/p>&lt;div>"),
    ("<script>x</script>", "&lt;script>x&lt;/script>"),
    ("<!-- x --> ]]> <?", "&lt;!-- x --&gt; ]]> &lt;?"),
    ("R&D &amp; &#8212; &foo; &", "R&D &amp; &#8212; &foo; &"),
    ("&copying &notit; &#38 a", "&amp;copying &amp;notit; &amp;#38 a"),
    ("{{< x \"y\" >}} {{ a < b && c }} {{<div>}}", "{{< x \"y\" >}} {{ a < b && c }} {{&lt;div>}}"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TEXTS)
def test_write_html_text(text: str, expected: str) -> None:
    """Inline tags, entities and shortcodes are written as they are; other markup becomes text."""
    assert write_html_text(text) == expected


VALUES = [
    ("Tea", '"', "Tea"),
    (" a\nb ", '"', "a b"),
    ("\"a\" 'b'", '"', "&quot;a&quot; 'b'"),
    ("\"a\" 'b'", "'", '"a" &#39;b&#39;'),
    ("<b>&amp;&copy=1", '"', "&lt;b&gt;&amp;&amp;copy=1"),
    ('{{ i18n "x" }} {{< y >}}', "'", '{{ i18n "x" }} {{< y >}}'),
    ('{{ " onclick="x" }}', '"', "{{ &quot; onclick=&quot;x&quot; }}"),
    ('{{ "', '"', "&#123;{ &quot;"),
]


@pytest.mark.parametrize(("text", "quote", "expected"), VALUES)
def test_write_attribute(text: str, quote: str, expected: str) -> None:
    """A value ends at its own quote and at no other."""
    assert write_attribute(text, quote) == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("", ()), ("Tea <b>x</b>", ()), ("<DIV><p>a<br></div>", ("div", "p", "/div")),
    ("<!-- <p> --><script><p></script>", ("script", "/script")), ("<p>a <i", ("p", "<")),
])  # fmt: skip
def test_html_structure(text: str, expected: tuple[str, ...]) -> None:
    """The structure is the block tags in order, and whether a tag is damaged."""
    assert html_structure(text.encode(), 0, len(text.encode())) == expected


HOSTILE = [
    "<", "<a ", "<!--", '"', "<a b=\"", "<a b='<a b=\"", "</", "</a", "</a ", "<div>",
    "</p>", "<div></p>", "<b>", "<b></i>", "<b>x</b>", "<div>x", "<code>x", "<script>",
    "<textarea></textarea>", "{{", "{{ <", "{%", "{% %", "<i a='{{'", "<a b=c d", "&",
    "&a", "&copy", "(", "a@", "a", "\n", "\n> ", "<p translate=no>", "<svg><svg/>",
    "<img alt='a'>", "-->", "<![CDATA[", "<a      ", "\n>>>> > ",
]  # fmt: skip


@pytest.mark.parametrize("piece", HOSTILE)
@pytest.mark.parametrize("head", ["", "<p title='"])
def test_hostile_input_takes_linear_time(head: str, piece: str) -> None:
    """200 kB of anything are read and written in a few seconds at most."""
    text = head + piece * (200_000 // len(piece))
    data = text.encode()
    before = time.process_time()

    units = list(html_units(data, 0, len(data), (), 3))
    html_structure(data, 0, len(data))
    write_html_text(text)
    write_attribute(text, '"')

    # Quadratic time would be minutes; the slowest takes half a second.
    assert time.process_time() - before < 10
    assert all(unit.key.msgid.strip() for unit in units)


PIECES = st.sampled_from(
    ["Tea", " ", "\n", "&amp;", "<", ">", "\"", "'", "=", "/", "a", "{{", "}}", "{%",
     "<b>", "</b>", "<i>", "</i>", "<br>", "<p>", "</p>", "<li>", "</ul>", "<ul>", "<td>",
     "<h1>", "<code>", "</code>", "<!-- ", "-->", "<script>", "</script>", "<pre>",
     "</pre>", "<svg>", "</svg>", "<div ", "<a ", "title=\"Tea\"", "title='", "alt=x",
     "<img src='a' alt='Tea\nb'>", "<p translate=no>", "<?", "<!", "<div title=\"",
     "https://example.org", "東京", "\r\n", "\f", "\u00a0", "> ", "\n> ", "\n>> "]
)  # fmt: skip
# Blocks of these alone have no damage, and so more units.
SOUND = st.sampled_from(
    ["Tea", "a < b", " ", "\n", "&amp;", "<b>", "</b>", "<a title='Tea'>", "</a>", "<br>",
     "<p>", "</p>", "<ul>", "<li>", "</ul>", "<h1>", "</h1>", "<code>x</code>",
     "<!-- a\nb -->", "<pre>x</pre>",
     "{{ x }}", "{{", "<script><p></script>", "<div title=\"Tea\n{{ \" }}\">",
     "<img src='a' alt='Tea\nb'>", "東京"]
)  # fmt: skip
BLOCKS = st.one_of(
    st.builds("".join, st.lists(SOUND, max_size=15)),
    st.builds("".join, st.lists(PIECES, max_size=25)),
)


@given(BLOCKS, st.integers(0, 2), st.text("<p> ", max_size=4), st.text("</p> ", max_size=4))
def test_units_stand_apart_in_any_block(text: str, quotes: int, before: str, after: str) -> None:
    """Units are in order and in the block; without them the tags are the same."""
    data = (before + text + after).encode()
    start, end = len(before), len(data) - len(after)

    units = list(html_units(data, start, end, (), quotes))

    parts, position = [], start
    for unit in units:
        assert position <= unit.lines[0].start
        for span in unit.lines:
            assert position <= span.start < span.end <= end
            assert data[slice(*span)].decode().strip(" \t\r\n\f")
            position = span.end
    position = start
    for unit in units:
        parts += [data[position : unit.hull.start], b"X"]
        position = unit.hull.end
    replaced = b"".join([*parts, data[position:end]])
    assert html_structure(replaced, 0, len(replaced), quotes) == html_structure(
        data, start, end, quotes
    )


WRITTEN = st.builds("".join, st.lists(st.one_of(PIECES, st.text(max_size=3)), max_size=10))


@given(WRITTEN)
def test_a_written_text_is_text(text: str) -> None:
    """A translation has inline tags only and goes in one line, be it text or a value."""
    written = write_html_text(text)
    assert html_structure(f"<p>{written}</p>".encode(), 0, len(f"<p>{written}</p>".encode())) == (
        "p",
        "/p",
    )
    assert not {"\n", "\r"} & set(written)
    for quote in "\"'":
        tag = f"<p title={quote}{write_attribute(text, quote)}{quote}>".encode()
        (token,) = read_tokens(tag)
        assert token.kind is TokenKind.START
        assert [attribute.name for attribute in token.attributes] == ["title"]


HEADS = st.sampled_from(["<div>", "<p>", "<b>\n", "<a title='Tea'>\n", "<img alt='Tea'>\n",
                         "<!-- Tea -->", "<script>x</script>", "</div>", "<li>\n"])  # fmt: skip
PREFIXES = st.sampled_from([("", "", 0), ("> ", "> ", 1), ("> > ", "> > ", 2), ("- ", "  ", 0),
                            ("- > ", "  > ", 1), ("[^1]: ", "    ", 0)])  # fmt: skip


@given(HEADS, BLOCKS, PREFIXES, WRITTEN.filter(lambda text: write_html_text(text) != ""))
def test_the_parser_sees_the_same_blocks(
    head: str, text: str, prefixes: tuple[str, str, int], translation: str
) -> None:
    """With translations in their place the parser finds the same blocks with the same tags."""
    first, further, quotes = prefixes
    body = (head + text).replace("\r\n", "\n").replace("\n", "\n" + further)
    data = (first + body + "\n").encode()
    blocks = html_blocks(data)
    units = [u for start, end in blocks for u in html_units(data, start, end, (), quotes)]

    parts, position = [], 0
    for unit in units:
        parts.append(data[position : unit.hull.start])
        if unit.syntax is Syntax.ATTRIBUTE:
            parts.append(write_attribute(translation, unit.prefix).encode())
        else:
            parts.append(write_html_text(translation).encode())
        position = unit.hull.end
    result = b"".join([*parts, data[position:]])

    after = html_blocks(result)
    assert [html_structure(result, *block, quotes) for block in after] == [
        html_structure(data, *block, quotes) for block in blocks
    ]
