"""Reference links survive the translation of their text, and a definition's title is a unit."""

import pytest

from translate_pipeline.markdown import assemble, parse_article

DEFINITIONS = "\n[tea]: /t 'Green'\n[Rice]: /r\n"
WRITTEN = [
    ("See [tea].", "Lásd: [a teát].", "Lásd: [a teát][tea]."),
    ("[tea][] and [rice]", "[Tee][] und [Reis]", "[Tee][tea] und [Reis][rice]"),
    ("[tea] and [rice]", "[Reis] und [tea]", "[Reis][rice] und [tea]"),
    ("[cup][tea]", "[Tasse][tea]", "[Tasse][tea]"),
    ("[tea]", "no link", "no link"),
    ("[tea]", "[Tee](/t)", "[Tee](/t)"),
    ("![tea] here", "![Tee] hier", "![Tee][tea] hier"),
    ("[*tea*] and [tea]", "[*Tee*] und [Tee]", "[*Tee*][tea] und [Tee]"),
    ("no link", "[sic]", "[sic]"),
]


@pytest.mark.parametrize(("source", "translation", "expected"), WRITTEN)
def test_written(source: str, translation: str, expected: str) -> None:
    """Where the text of a reference is its label, the label is written behind the new text."""
    document = parse_article(f"{source}\n{DEFINITIONS}", path="a.md")

    result = assemble(document, {document.units[0].key: translation})

    assert result.data.decode() == f"{expected}\n{DEFINITIONS}"


def test_titles_are_units_and_labels_are_not() -> None:
    """The title of a definition is offered; its label and its target never are."""
    document = parse_article("> x\n>\n> [tea]: /t\n>   'Green\n>   tea'\n", path="a.md")

    assert [(u.role.value, u.key.msgid, u.line) for u in document.units] == [
        ("quote", "x", 1),
        ("link title", "Green tea", 4),
    ]
    result = assemble(document, {document.units[1].key: 'it\'s "green"'})
    assert result.data == b"> x\n>\n> [tea]: /t\n>   'it\\'s \"green\"'\n"
