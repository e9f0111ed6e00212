"""Translations in their places: escaped where they would start a block, else refused."""

import pytest

from translate_pipeline.markdown import assemble, parse_article

# Each row: article, translation of its first unit, the article afterwards.
WRITTEN = [
    ("Tea\n", "2026. május", "2026\\. május\n"),
    ("Tea\n", "1) tea", "1\\) tea\n"),
    ("Tea\n", "# tea", "\\# tea\n"),
    ("Tea\n", "#tea", "#tea\n"),
    ("Tea\n", "> tea", "\\> tea\n"),
    ("Tea\n", "- tea", "\\- tea\n"),
    ("Tea\n", "+ tea", "\\+ tea\n"),
    ("Tea\n", "-tea", "-tea\n"),
    ("Tea\n", "---", "\\-\\-\\-\n"),
    ("Tea\n", "```tea", "\\`\\`\\`tea\n"),
    ("Tea\n", "[a]: b", "\\[a]: b\n"),
    ("Tea\n", "[a]: b \"c\"", '\\[a]: b "c"\n'),
    ("Tea\n", "[a]: b and c", "[a]: b and c\n"),
    ("Tea\n", "one\n# two", "one\\\n\\# two\n"),
    ("Tea\n", "one\n===", "one\\\n\\=\\=\\=\n"),
    ("Tea\n", "a | b\n--- | ---", "a | b\\\n\\--- | ---\n"),
    ("Tea  \nrice\n", "tea\nrizs", "tea  \nrizs\n"),
    ("Tea\r\n", "one\ntwo", "one\\\r\ntwo\r\n"),
    ("> Tea\n> rice\n", "one\ntwo", "> one\\\n> two\n"),
    ("- Tea\n", "one\n- two", "- one\\\n  \\- two\n"),
    ("1. > Tea\n", "one\ntwo", "1. > one\\\n   > two\n"),
    ("# Tea #\n", "one\ntwo", "# one<br>two #\n"),
    ("# Tea\n", "tea #", "# tea \\#\n"),
    ("# Tea\n", "tea {x}", "# tea {x&#125;\n"),
    ("| Tea |\n|---|\n", "a | b\nc\\", "| a \\| b<br>c\\\\ |\n|---|\n"),
    ('![Tea](t.svg "x")\n', "[a] b] \\", '![[a] b\\] \\\\](t.svg "x")\n'),
    ('![](t.svg "Tea")\n', 'say "a" (b)', '![](t.svg "say \\"a\\" (b)")\n'),
    ("---\ntitle: Tea # kept\n---\n", "Tea: kept", '---\ntitle: "Tea: kept" # kept\n---\n'),
    ("---\ntitle: Tea\n---\n", "no", '---\ntitle: "no"\n---\n'),
    ("---\ntitle: Tea\n---\n", "八女茶", "---\ntitle: 八女茶\n---\n"),
    ("---\ntitle: 'Tea'\n---\n", "it's", "---\ntitle: 'it''s'\n---\n"),
    ('---\ntitle: "Tea"\n---\n', 'a "b"\\\n', '---\ntitle: "a \\"b\\"\\\\"\n---\n'),
    ("---\ntitle: >-\n  Tea\n  rice\nslug: x\n---\n", "a: b",
     "---\ntitle: >-\n  a: b\nslug: x\n---\n"),
    ("---\ntitle: [x]\nimages: [{alt: Tea, file: b}]\n---\n", "a, b",
     '---\ntitle: [x]\nimages: [{alt: "a, b", file: b}]\n---\n'),
]  # fmt: skip


@pytest.mark.parametrize(("article", "translation", "expected"), WRITTEN)
def test_written(article: str, translation: str, expected: str) -> None:
    """A translation is written as its place asks for, and no other byte changes."""
    document = parse_article(article, path="a.md")
    unit = document.units[-1 if "images" in article else 0]

    result = assemble(document, {unit.key: translation})

    assert result.data.decode() == expected
    assert result.refused == ()
    assert result.fallback == tuple(n for n, u in enumerate(document.units) if u.key != unit.key)


def test_blank_translation_counts_as_missing() -> None:
    """White space is no translation: the source stays, and the unit is named as fallback."""
    document = parse_article("Tea\n\nRice\n", path="a.md")

    result = assemble(document, {document.units[0].key: " \n "})

    assert result.data == b"Tea\n\nRice\n"
    assert result.fallback == (0, 1)


def test_one_text_in_two_places() -> None:
    """A text that stands twice is translated in both places."""
    document = parse_article("# Tea\n\n- Tea\n", path="a.md")

    assert assemble(document, {document.units[0].key: "茶"}).data.decode() == "# 茶\n\n- 茶\n"


def test_one_bad_translation_does_not_stop_the_others(monkeypatch: pytest.MonkeyPatch) -> None:
    """A text that would change the structure is refused with its place; the rest is written."""
    # No text is known that the escapes do not tame; without them, many are not tame.
    monkeypatch.setattr("translate_pipeline.markdown.escape._escape_start", lambda line, _: line)
    document = parse_article("Tea\n\nRice\n\nSalt\n", path="a.md")
    tea, rice, salt = (unit.key for unit in document.units)

    result = assemble(document, {tea: "Tee", rice: "# Reis", salt: "Salz"})

    assert result.data == b"Tee\n\nRice\n\nSalz\n"
    (finding,) = result.refused
    assert (finding.check, str(finding.article)) == ("broken-structure", "a.md:3")
    assert result.fallback == (1,)
