"""Front matter: the values that the configuration names, and new ones in their places."""

import json
import tomllib

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from translate_pipeline.errors import SourceError
from translate_pipeline.markdown import assemble, parse_article
from translate_pipeline.markdown.front_matter import find_front_matter, read_front_matter
from translate_pipeline.model.documents import Article, Document, Treatment, Unit
from translate_pipeline.model.options import ParseOptions

OPTIONS = ParseOptions(
    translated_keys=("title", "x.y", "tags[]", "images[].alt", "a.b.c", "a.d[].e[]", "nest[][]"),
    localized_keys=("date", "count"),
    replaced_keys=("slug", "images[].file"),
)


def parse(text: str) -> Document:
    """Return an article with the options of these tests."""
    return parse_article(text, path="a.md", options=OPTIONS)


def plain(data: bytes) -> object:
    """Return the plain values of an article's metadata."""
    return read_front_matter(data, find_front_matter(data, "a.md"), path="a.md").value


# Each row: article, key path and text as written of each unit.
FOUND = [
    ("{{< figure >}}\n", []),
    ("{: .class}\n", [("", "{: .class}")]),
    ("{}\n", []),
    ("{}\n\ntext", [("", "text")]),
    ('{"title": "Tea"}\ntext', [("title", '"Tea"'), ("", "text")]),
    ('{"title": "}\\"", "x": {"y": "b{"}, "n": null, "title2": "no"}\n', [("x.y", '"b{"')]),
    ('\ufeff{ "tags": ["é", "\\u00e9", 1, true, []], "nest": [["a"], []] }\r\ntext',
     [("tags[]", '"é"'), ("tags[]", '"\\u00e9"'), ("nest[][]", '"a"'), ("", "text")]),
    ('{"images": [{"alt": "Tea", "file": "a.svg", "date": 1}]}',
     [("images[].alt", '"Tea"'), ("images[].file", '"a.svg"')]),
    ("+++\n+++\ntext", [("", "text")]),
    ("+++\ntitle = 'Tea'\n+++\ntext", [("title", "'Tea'"), ("", "text")]),
    ("+++\r\ntitle = '''\r\nTea\r\n'''\r\n+++\r\n", [("title", "'''\r\nTea\r\n'''")]),
    ("+++\rtitle = 'Tea' # x\rtags = ['a',\r'b']\r+++\r",
     [("title", "'Tea'"), ("tags[]", "'a'"), ("tags[]", "'b'")]),
    ('+++\n[[images]] # one\nalt = "Tea"\n[[images]]\nfile = """a"b"""""\n"alt" = \'c\'\n+++\n',
     [("images[].alt", '"Tea"'), ("images[].file", '"""a"b"""""'), ("images[].alt", "'c'")]),
    ('+++\na . "b".\'c\' = "Tea"\nx = { y = "a]}", z = 1979-05-27 07:32:00 }\n+++\n',
     [("a.b.c", '"Tea"'), ("x.y", '"a]}"')]),
    ('+++\n[a]\nb.c = "1x"\n[[a.d]]\ne = [ # c\n "2x", # ]\n]\n[[a.d]]\ne = ["3x",]\n'
     '[x]\ny="4x"\n+++',
     [("a.b.c", '"1x"'), ("a.d[].e[]", '"2x"'), ("a.d[].e[]", '"3x"'), ("x.y", '"4x"')]),
    ('+++\n"\\u0074itle" = "Tea\\"#"\nn = [1, 2.5, true, inf]\ntags = ["é"]\n+++\n',
     [("title", '"Tea\\"#"'), ("tags[]", '"é"')]),
    ("---\ntitle: &t Tea\nx: {y: *t}\n---\n", [("title", "Tea")]),
    ("---\nn: &t Tea\ntitle: *t\n---\n", []),
    ("---\n&t title: Tea\nx: {y: *t}\n---\n", [("title", "Tea")]),
    ("---\ntitle: !!str Tea\n---\n", [("title", "Tea")]),
    ("---\ntitle: &a !!str # c\n  'Tea'\n---\n", [("title", "'Tea'")]),
    ("---\ntitle: 2026\ntags: [true, null, ~, Tea, '7']\n---\n",
     [("tags[]", "Tea"), ("tags[]", "'7'")]),
    ("---\ntitle:\n  Tea\n  rice # c\ntags:\n- a\n- >-\n  b\n\n  c\n\n---\n",
     [("title", "Tea\n  rice"), ("tags[]", "a"), ("tags[]", ">-\n  b\n\n  c")]),
    ("---\ntitle: |+ # c\n  Tea\n\n# c\n---\n", [("title", "|+ # c\n  Tea\n\n")]),
    ("---\r# c\rtitle: Tea\r---\rtext\r", [("title", "Tea"), ("", "text")]),
    ("---\ntitle: 🍵 Tea\u2028 x\ntags: [é, \u0085ü]\n---\n",
     [("title", "🍵 Tea\u2028 x"), ("tags[]", "é"), ("tags[]", "ü")]),
    ("---\nnest:\n- - a\n  - [b]\n---\n", [("nest[][]", "a")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_found(text: str, expected: list[tuple[str, str]]) -> None:
    """Values are found by their paths, with the exact bytes they stand in."""
    document = parse(text)

    found = [(u.detail, document.article.data[slice(*u.hull)].decode()) for u in document.units]
    assert found == expected
    assert assemble(document, {}).data == text.encode()


LINES = [
    ("---\n\ntitle: Tea\nx:\n  y: |\n   a\n   b\ntags: [é, \nü]\n---\n", [3, 5, 8, 9]),
    ("+++\r\n\r\ntitle = 'Tea'\r\nx.y = '''\r\na'''\r\ntags = ['é',\r\n'ü']\r\n+++\r\n",
     [3, 4, 6, 7]),
    ('\ufeff{"title": "Tea",\r"x": {"y": "a"},\r\r"tags": ["é",\r"ü"]}', [1, 2, 4, 5]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), LINES)
def test_lines(text: str, expected: list[int]) -> None:
    """A unit says in which line of the article its value starts."""
    assert [unit.line for unit in parse(text).units] == expected


BROKEN = [
    ("---\ntitle: [\n---\n", "a.md:3:1: error: broken front matter: not valid YAML: "),
    ("---\n- |\n a: b\n---\n", "a.md:2: error: front matter is no mapping; write 'key: value'"),
    ("---\ntitle: a\ntitle: b\n---\n",
     "a.md:3:1: error: broken front matter: key 'title' stands twice; remove one of them"),
    ("+++\ntitle = 'a'\ntitle = 'b'\n+++\n",
     "a.md:3:12: error: broken front matter: not valid TOML: cannot overwrite a value; put texts"),
    ("\ufeff+++\r\n\r\ntitle = Tea\r\n+++\r\n",
     "a.md:3:9: error: broken front matter: not valid TOML: invalid value; put texts in quotes"),
    ("+++\nx = 1\ntitle = '''\n+++\n", "a.md:3:12: error: broken front matter: not valid TOML: "),
    ("+++\ntitle = 1\n", "a.md:1: error: front matter is not closed; end it with a line '+++'"),
    ('{"title": "a"\n', "a.md:1: error: front matter is not closed; end it with '}'"),
    ('{"title": "a",\r\n "x": "b",\r\n}\r\n',
     "a.md:3:1: error: broken front matter: not valid JSON: "),
    ('{"title": "a\n", "x": "b"}', "a.md:1:13: error: broken front matter: not valid JSON: "),
    ('{"x": {"y": 1,\r"y": 2}}',
     "a.md:2:1: error: broken front matter: key 'y' stands twice; remove one of them"),
    ('{"title": 1, "x": NaN}', "a.md:1:19: error: broken front matter: 'NaN' is no JSON; write"),
    ('{"title":' + "[" * 9999 + "]" * 9999 + "}", "a.md:1: error: broken front matter: too deep; "),
    ("+++\ntitle=" + "[" * 9999 + "]" * 9999 + "\n+++\n",
     "a.md:2: error: broken front matter: too deep; "),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), BROKEN, ids=[row[1][:60] for row in BROKEN])
def test_broken(text: str, expected: str) -> None:
    """What cannot be read is an error with its line in the article."""
    with pytest.raises(SourceError) as caught:
        parse(text)

    assert str(caught.value).startswith(expected)


# Each row: article, translation of its first unit, the article afterwards.
WRITTEN = [
    ("---\ntitle: Tea\n---\n", "a, b [c]", "---\ntitle: a, b [c]\n---\n"),
    ("---\ntitle: Tea\n---\n", "2026", '---\ntitle: "2026"\n---\n'),
    ("---\ntitle: Tea\n---\n", "1e3", '---\ntitle: "1e3"\n---\n'),
    ("---\ntitle: Tea\n---\n", "@x", '---\ntitle: "@x"\n---\n'),
    ("---\ntitle: Tea\n---\n", "-x", "---\ntitle: -x\n---\n"),
    ("---\ntitle: Tea\n---\n", "two\nlines", '---\ntitle: "two\\nlines"\n---\n'),
    ("---\ntitle: &t Tea\nx: *t\n---\n", "tee", "---\ntitle: &t tee\nx: *t\n---\n"),
    ("---\ntitle: !!str 1 # c\n---\n", "2", '---\ntitle: !!str "2" # c\n---\n'),
    ('---\ntitle: "Tea\n  rice\\n"\n---\n', "x", '---\ntitle: "x\\n"\n---\n'),
    ("---\ntitle: > # 1 2\n  Tea\n  rice\n\nx: 1\n---\n", "a\n\nb\nc",
     "---\ntitle: > # 1 2\n  a\n\n\n  b\n\n  c\n\nx: 1\n---\n"),
    ("---\ntitle: >2-\n    Tea\n  rice\n---\n", "a\n b", "---\ntitle: |-\n    a\n     b\n---\n"),
    ("---\rtitle: |\r  Tea\r---\r", "　a\nb", "---\rtitle: |\r  　a\r  b\r---\r"),
    ("---\ntitle: |+\n  Tea\n\n\nx: 1\n---\n", "a\nb", "---\ntitle: |+\n  a\n  b\n\n\nx: 1\n---\n"),
    ("---\ntitle: |+ # c\n\n  Tea\n\nx: 1\n---\n", "a\u2028b",
     '---\ntitle: "\\na\\u2028b\\n\\n" # c\n\nx: 1\n---\n'),
    ("---\ntitle: |  \n  Tea \n  \nx: 1\n---\n", "a", "---\ntitle: |  \n  a\nx: 1\n---\n"),
    ("---\ntitle: >+\n  Tea \n  \nx: 1\n---\n", "a", "---\ntitle: >+\n  a\n  \nx: 1\n---\n"),
    ("+++\ntitle = 'Tea' # c\n+++\n", 'say "x"', "+++\ntitle = 'say \"x\"' # c\n+++\n"),
    ("+++\ntitle = 'Tea'\n+++\n", "it's \\", '+++\ntitle = "it\'s \\\\"\n+++\n'),
    ('+++\ntitle = "Tea"\n+++\n', '八\t"\n\x7f', '+++\ntitle = "八\t\\"\\n\\u007f"\n+++\n'),
    ('+++\r\ntitle = """\r\nTea\r\n"""\r\n+++\r\n', 'a ""\nb"""c"',
     '+++\r\ntitle = """\r\na \\""\r\nb\\"\\""c"\r\n"""\r\n+++\r\n'),
    ("+++\ntitle = '''Tea\n'''\n+++\n", "it's\n+++",
     '+++\ntitle = """it\'s\n\\u002B++\n"""\n+++\n'),
    ("+++\ntitle = '''Tea'''\n+++\n", "it's\n", "+++\ntitle = '''it's'''\n+++\n"),
    ('+++\rtitle = """\rTea"""\r+++\r', "a\nb", '+++\rtitle = """\ra\\nb"""\r+++\r'),
    ('{"title": "T\\u00e9a"}', 'é "八"\n', '{"title": "é \\"八\\""}'),
    ('{"title": "Tea\\n"}', "a\nb", '{"title": "a\\nb\\n"}'),
]  # fmt: skip


@pytest.mark.parametrize(("article", "translation", "expected"), WRITTEN)
def test_written(article: str, translation: str, expected: str) -> None:
    """A translation is written in the author's style where it can hold it."""
    document = parse(article)

    result = assemble(document, {0: translation})

    assert result.data.decode() == expected
    assert result.refused == ()


KEYS = ("before", "title", "images", "after")
# What stands at "title" and at "images[0].alt"; {i} is the indentation of further lines.
YAML_SCALARS = st.sampled_from(
    ["Tea", "Tea\n{i}and\n\n{i}rice", "'it''s'", "'two\n{i}lines\n\n{i}x'", '"a \\" \\u00e9"',
     '"two\\\n{i}lines\n{i}x\\n"', "|\n{i}Tea\n{i} rice\n\n{i}x", ">\n{i}Tea\n{i}rice\n\n{i}x",
     ">-\n{i}Tea", "|-\n\n{i}Tea", "|+\n{i}Tea\n\n", ">+ # note\n{i}Tea\n\n", "|2-\n{i}  Tea\n{i}x",
     "&t Tea", "!!str 12", "!!str\n{i}'Tea'", "\n{i}Tea", "\n{i}# c\n{i}'Tea'", "Tea # c", "🍵 é",
     "|\n{i}Tea \n{i}\n", "Tea\u2028{i}x", "'\u0085Tea'"]
)  # fmt: skip
FLOW_SCALARS = st.sampled_from(
    ["Tea", "'it''s'", '"a \\" b"', "Tea\n     and rice", "!!str x", "\n    Tea", "🍵 é"]
)
TOML_SCALARS = st.sampled_from(
    ['"Tea"', "'Tea'", '"""Tea"""', "'''Tea'''", '"""\nTea\n"""', "'''\nTea\n\n'''", '"""\\nTea"""',
     '"a\\"\\u00e9\\n"', '"""a\\\n    b ""c"""""', "'''it's'''''", '"🍵 é"', '"""\n\\\n  Tea"""']
)  # fmt: skip
JSON_SCALARS = st.sampled_from(['"Tea"', '"a\\"\\u00e9\\n"', '"🍵 é"', '"\\n\\ud83c\\udf75 a"'])

HARD = st.sampled_from(
    ["#", " #", ": ", ":", "- ", "-", "? ", "?", "@", "%", "&", "*", "!", "|", ">", "'", '"', "'''",
     '"""', "\\", "\n", "\n\n", "\n ", "\n\t", "\t", "  ", "{", "}", "[", "]", ",", "`", "\u2028",
     "\u2029", "\u0085", "\xa0", "\u3000", "\ufeff", "\ufffe", "🍵", "八", "\x7f", "\x01", "+++",
     "\n+++", "---", "\n---\n", "...", "~", "null", "true", "no", "1", "1.5", "0x1f", "1:30", "=",
     "<<", "2026-05-01", "12e03", ".5", "<!--", "\\u0041", "a" * 1100, "\x00", "${x}", "{{x}}"]
)  # fmt: skip
TRANSLATIONS = st.builds(
    "".join, st.lists(st.one_of(HARD, HARD, st.text("abé ", max_size=5)), min_size=1, max_size=6)
).map(lambda text: text.strip(" \t\n\r")).filter(str.strip)  # fmt: skip
LINE_ENDS = st.sampled_from(["\n", "\r\n", "\r"])


@st.composite
def yaml_articles(draw: st.DrawFn) -> str:
    """Draw an article with YAML front matter of any style."""
    title = draw(YAML_SCALARS).replace("{i}", "  ")
    if draw(st.booleans()):
        alt = draw(YAML_SCALARS).replace("&t", "&u").replace("{i}", "      ")
        images = f"\n  - file: a.svg\n    # c\n    alt: {alt}\n    last: [x]"
    else:
        images = f" [{{alt: {draw(FLOW_SCALARS)}, file: a.svg}}, {{x: y}}]"
    return f"---\nbefore: 'x' # kept\ntitle: {title}\nimages:{images}\nafter: 1\n---\n\ntext\n"


@st.composite
def toml_articles(draw: st.DrawFn) -> str:
    """Draw an article with TOML front matter of any style."""
    title, alt = draw(TOML_SCALARS), draw(TOML_SCALARS)
    head = f"+++\nbefore = 1979-05-27 # kept\ntitle = {title} # c\n"
    tables = f"[[images]]\nfile = 'a.svg'\nalt = {alt}\n[after]\nx = 1\n"
    inline = f"images = [ # c\n {{ alt = {alt}, file = 'a' }}, {{}} ]\nafter = [1.5, true]\n"
    return head + draw(st.sampled_from([tables, inline])) + "+++\n\ntext\n"


@st.composite
def json_articles(draw: st.DrawFn) -> str:
    """Draw an article with JSON front matter."""
    gap = draw(st.sampled_from(["", " ", "\n  "]))
    title, alt = draw(JSON_SCALARS), draw(JSON_SCALARS)
    return (
        f'{{{gap}"before": [1.5, true, null],{gap}"title" :{gap}{title}, {gap}'
        f'"images": [{{"file": "a.svg",{gap}"alt": {alt}}}, {{}}],{gap}"after": "}}"}}\n\ntext\n'
    )


ARTICLES = st.one_of(yaml_articles(), toml_articles(), json_articles())


def value_of(unit: Unit, metadata: object) -> str:
    """Return the value at the path of a unit."""
    assert isinstance(metadata, dict)
    value = metadata["title"] if unit.detail == "title" else metadata["images"][0]["alt"]
    assert isinstance(value, str)
    return value


def oracle(data: bytes) -> object:
    """Return what the readers of others make of metadata."""
    front = find_front_matter(data, "a.md")
    text = data[slice(*(front.metadata or (0, 0)))].decode()
    match front.syntax.value:
        case "toml":
            crlf_only = text.replace("\r", "\n") if "\n" not in text else text
            return tomllib.loads(crlf_only)
        case "json":
            return json.loads(text)
        case _:
            return yaml.safe_load(text)


@given(ARTICLES, LINE_ENDS, TRANSLATIONS, st.sampled_from([0, 1]))
def test_a_translation_is_the_new_value(
    text: str, newline: str, translation: str, number: int
) -> None:
    """Any text comes back exactly from where it was written, and all other values stay.

    Line feeds at the ends of a value stay.
    """
    data = text.replace("\n", newline).encode()
    document = parse_article(data, path="a.md", options=OPTIONS)
    units = [unit for unit in document.units if unit.detail in ("title", "images[].alt")]
    unit = units[number]

    result = assemble(document, {document.units.index(unit): translation})

    assert result.refused == ()
    before, after = plain(data), plain(result.data)
    old = value_of(unit, before)
    inner = old.strip(" \n")
    head, tail = ("\n" * part.count("\n") for part in old.split(inner))
    expected = head + translation + tail if translation != unit.key.msgid else old
    assert value_of(unit, after) == expected
    assert value_of(unit, oracle(result.data)) == expected
    assert parse_article(result.data, path="a.md").body - len(result.data) == document.body - len(
        data
    )
    for metadata in (before, after):
        assert isinstance(metadata, dict)
        if unit.detail == "title":
            del metadata["title"]
        else:
            del metadata["images"][0]["alt"]
    assert after == before
    hull = unit.hull
    assert result.data.startswith(data[: hull.start])
    assert result.data.endswith(data[hull.end :])


def test_treatments() -> None:
    """Values to localize or replace have a context of their own, so they never meet prose."""
    text = "---\ndate: 2026-05-01\nslug: tea\ntitle: Tea\ncount: 12.5\nother: x\n---\n"

    units = parse(text).units

    assert [(u.key, u.treatment, u.notes) for u in units] == [
        (("localize:date", "2026-05-01"), Treatment.LOCALIZE, ()),
        (("slug", "tea"), Treatment.REPLACE, ("leave empty to keep the source's value",)),
        ((None, "Tea"), Treatment.TRANSLATE, ()),
        (("localize:count", "12.5"), Treatment.LOCALIZE, ()),
    ]


LOCALIZED = [
    ("---\ncount: 1200\n---\n", "1.200", '---\ncount: "1.200"\n---\n'),
    ("---\ndate: 2026-05-01\n---\n", "2026. május 1.", "---\ndate: 2026. május 1.\n---\n"),
    ("+++\ndate = 2026-05-01\n+++\n", "2026. május 1.", '+++\ndate = "2026. május 1."\n+++\n'),
    ("+++\ncount = 12.5\n+++\n", "12,5", '+++\ncount = "12,5"\n+++\n'),
    ('{"count": 12.5}\n', "12,5", '{"count": "12,5"}\n'),
]


@pytest.mark.parametrize(("article", "translation", "expected"), LOCALIZED)
def test_localized(article: str, translation: str, expected: str) -> None:
    """A number or date becomes a text in the language's own form."""
    document = parse(article)

    assert assemble(document, {0: translation}).data.decode() == expected


@pytest.mark.parametrize(
    ("text", "place"),
    [("---\nx: 1\ndate: soon\n---\n", "3:7"), ("+++\ndate = 07:32:00\n+++\n", "2:8"),
     ('{"count": true}', "1:11"), ("---\ndate: 2026-13-01\n---\n", "2:7")],
)  # fmt: skip
def test_neither_date_nor_number(text: str, place: str) -> None:
    """What has no local form cannot be localized."""
    with pytest.raises(SourceError, match="is no date and no number") as caught:
        parse(text)

    assert str(caught.value).startswith(f"a.md:{place}: error: ")


# Each row: metadata lines, then what differs from a unit without directives.
DIRECTIVES = [
    ("# translate: note: a pun\ntitle: Tea", [("title", ("a pun",), None, 0)]),
    ("title: Tea # translate: max-length: 60\nslug: x",
     [("title", (), None, 60), ("slug", ("leave empty to keep the source's value",), "slug", 0)]),
    ("# <!-- translate: context: menu -->\n\ntitle: >- # translate: note: x\n  Tea # translate: no",
     [("title", ("x",), "menu", 0)]),
    ("# translate: skip next\ntitle: Tea\nx:\n  y: a", [("x.y", (), None, 0)]),
    ("title: Tea\n# translate: off\nx:\n  y: a\n# translate: on\ntags: [b]",
     [("title", (), None, 0), ("tags[]", (), None, 0)]),
    ("title: Tea # translate: off\nx: {y: a}", []),
    ("images:\n  # translate: note: n\n  - alt: a # translate: note: m\n    file: f\n  - alt: b",
     [("images[].alt", ("n", "m"), None, 0),
      ("images[].file", ("leave empty to keep the source's value", "n"), "images[].file", 0),
      ("images[].alt", (), None, 0)]),
    ("tags: # translate: context: c\n  - a\n  - 'b # translate: nope'",
     [("tags[]", (), "c", 0), ("tags[]", (), "c", 0)]),
    ("title: 'a\n  b' # translate: note: n\ntags: [a,\n  # translate: skip next\n  b, c]",
     [("title", ("n",), None, 0), ("tags[]", (), None, 0), ("tags[]", (), None, 0)]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), DIRECTIVES)
def test_directives_in_yaml(text: str, expected: list[tuple[object, ...]]) -> None:
    """A comment concerns the key after it or on its line, with all that is in it."""
    units = parse(f"---\n{text}\n---\n").units

    assert [(u.detail, u.notes, u.key.msgctxt, u.max_length) for u in units] == expected


def test_directives_in_toml() -> None:
    """TOML has the same comments; before a table they concern all of it."""
    text = (
        "+++\n# translate: note: n\ntitle = 'Tea # translate: nope'\n"
        "tags = ['a', # translate: max-length: 9\n 'b']\n"
        "# translate: context: c\n[[images]]\nalt = 'x'\n[[images]]\nalt = 'y'\n"
        "# translate: skip next\n[x]\ny = 'z'\n+++\n"
    )

    units = parse(text).units

    assert [(u.detail, u.notes, u.key.msgctxt, u.max_length) for u in units] == [
        ("title", ("n",), None, 0),
        ("tags[]", (), None, 9),
        ("tags[]", (), None, 9),
        ("images[].alt", (), "c", 0),
        ("images[].alt", (), None, 0),
    ]


@pytest.mark.parametrize("text", ["---\nx: 1\ntitle: Tea # translate: nope\n---\n",
                                  "+++\nx = 1\ntitle = '' # translate: nope\n+++\n"])  # fmt: skip
def test_unknown_directive(text: str) -> None:
    """A directive that cannot be meant is an error with its line."""
    with pytest.raises(SourceError, match="unknown directive 'nope'") as caught:
        parse(text)

    assert caught.value.line == 3
    assert caught.value.advice == "did you mean 'translate: note: …'?"


def test_directive_before_nothing() -> None:
    """A note behind the last key would be lost, so it is an error."""
    with pytest.raises(SourceError, match="'note' concerns no key") as caught:
        parse("---\ntitle: Tea\n# translate: note: lost\n---\n")

    assert (caught.value.line, caught.value.advice) == (3, "write it before one")


def test_defaults_fit_newsletters() -> None:
    """Texts that readers see are translated, names of files are not."""
    text = (
        "---\nslug: tea\ntitle: a\nsubtitle: b\nsummary: c\ndescription: d\ndate: 2026-05-01\n"
        "images: [{file: a.svg, alt: e, caption: f, credit: g}]\n---\n"
    )

    units = parse_article(text, path="a.md").units

    assert [unit.key.msgid for unit in units] == list("abcdefg")
    assert [unit.image for unit in units] == [""] * 4 + ["a.svg"] * 2 + [""]


def test_issue_with_byte_order_mark() -> None:
    """The mark is no part of the first key, and spans count it."""
    document = parse_article(b"\xef\xbb\xbftitle: Tea\n", path="x/issue.yaml")

    result = assemble(document, {document.units[0].key: "Tee"})

    assert result.data == b"\xef\xbb\xbftitle: Tee\n"
    assert plain_issue(document.article) == {"title": "Tea"}


def plain_issue(article: Article) -> object:
    """Return the plain values of an issue."""
    front = find_front_matter(article.data, article.path)
    return read_front_matter(article.data, front, path=article.path).value
