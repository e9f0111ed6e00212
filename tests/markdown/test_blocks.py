"""What is a unit, and what is not."""

import pytest

from translate_pipeline.markdown import find_codes, parse_article, plain_text

# Each row: Markdown, then (role, text) of its units in order.
UNITS = [
    ("", []),
    ("---\n\n***\n", []),
    ("```\ncode\n```\n\n    indented\n", []),
    ("`code`\n\n<https://example.org/>\n\n$x$\n\n. . .\n", []),
    ("<div>\n<p>text</p>\n</div>\n", [("paragraph", "text")]),
    ("# Tea #\n", [("heading", "Tea")]),
    ("Tea\nand rice\n===\n", [("heading", "Tea and rice")]),
    ("## Tea {#tea}\n", [("heading", "Tea")]),
    ("one\n  two  \nthree\\\nfour\n", [("paragraph", "one two\nthree\nfour")]),
    ("> one\n> two\nlazy\n", [("quote", "one two lazy")]),
    ("- tight\n- [ ] task\n\n  loose\n", [("list item", "tight"), ("list item", "task"),
                                           ("list item", "loose")]),
    ("- before\n  ***\n  behind\n", [("list item", "before"), ("list item", "behind")]),
    ("- outer\n  > quoted\n", [("list item", "outer"), ("quote", "quoted")]),
    ("| a | `b` |\n|---|---|\n| c \\| d | 1,200 |\n",
     [("table cell", "a"), ("table cell", "c \\| d"), ("table cell", "1,200")]),
    ("text[^1]\n\n[^1]: note\n    goes on\n", [("paragraph", "text[^1]"),
                                              ("footnote", "note goes on")]),
    ("Tea\n: leaves\n", [("term", "Tea"), ("definition", "leaves")]),
    ('![Rows of *tea*](t.svg "In May")\n', [("alt text", "Rows of *tea*"), ("caption", "In May")]),
    ("![](t.svg)\n", []),
    ("See ![a cup](c.svg) here\n", [("paragraph", "See ![a cup](c.svg) here")]),
    ("\\* no list, &amp; [Foo][]\n\n[foo]: /u\n", [("paragraph", "\\* no list, &amp; [Foo][]")]),
    ("> `one\n> two` x\n", [("quote", "`one two` x")]),
    ("---\ntitle: 'It''s'\nslug: no\nimages:\n- alt: a\n  file: b\n---\n\nText\n",
     [("metadata", "It's"), ("alt text", "a"), ("paragraph", "Text")]),
    ("---\nno mapping\n---\n", [("heading", "no mapping")]),
    ("+++\ntitle = 'Tea'\n+++\n\nText\n", [("metadata", "Tea"), ("paragraph", "Text")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), UNITS, ids=[repr(text) for text, _ in UNITS])
def test_units(text: str, expected: list[tuple[str, str]]) -> None:
    """Each block of prose is one unit with its role; code, HTML and addresses are none."""
    document = parse_article(text, path="a.md")

    assert [(unit.role.value, unit.key.msgid) for unit in document.units] == expected


def test_headings_above() -> None:
    """A unit knows the headings above it, outermost first, as plain words."""
    document = parse_article("# *A*\n\nx\n\n### C `d`\n\ny\n\n## B\n\nz\n", path="a.md")

    assert [(u.key.msgid, u.path) for u in document.units] == [
        ("*A*", ()),
        ("x", ("A",)),
        ("C `d`", ("A",)),
        ("y", ("A", "C d")),
        ("B", ("A",)),
        ("z", ("A", "B")),
    ]


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_lines_count_in_the_whole_file(newline: str) -> None:
    """A unit's line counts from the top of the file, front matter included."""
    text = "---\ntitle: Tea\n---\n\n# Rice\n\n> x\n".replace("\n", newline)

    assert [u.line for u in parse_article(text, path="a.md").units] == [2, 5, 7]


CODES = [
    ("plain words", []),
    ("**a** *b* ~~c~~", ["strong", "emphasis", "strikethrough"]),
    ("[a](b) ![c](d)", ["link b", "image d"]),
    ("[a][B] and [c]", ["link b", "link c"]),
    ("`x` <br> $y$", ["code x", "html <br>", "math y"]),
    ("note[^1] {{< figure >}} {% x %}", ["footnote 1", "shortcode {{< figure >}}",
                                         "shortcode {% x %}"]),
    ("# no heading **b**", ["strong"]),
    ("one\n- **two**\n# `x y`", ["strong", "code x y"]),
    ("x `x` x", ["code x"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CODES)
def test_codes(text: str, expected: list[str]) -> None:
    """Codes are found in order, whatever block the text would be on its own."""
    assert [f"{code.kind} {code.text}".strip() for code in find_codes(text)] == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("2026. **május**", "2026. május"), ("a\nb", "a b"), ("x x `c` x y", "x x  x y"),
    ("\\*a\\* &amp;", "*a* &"), ("{{x}}tea", "tea"),
])  # fmt: skip
def test_plain_text(text: str, expected: str) -> None:
    """Markup, code and shortcodes are not words; escapes and entities are read."""
    assert plain_text(text) == expected
