"""Fuzz target: any text, and any translation of any unit of it, keep the laws.

Needs atheris: ``pip install atheris``. Run for five minutes, from the golden cases on, with

    cp tests/cases/golden/*.md CORPUS_FOLDER
    python tests/fuzz/fuzz_markdown.py -max_total_time=300 -max_len=2000 CORPUS_FOLDER

An article that cannot be read is a SourceError; every other exception and every broken law is a
fault.
"""

import sys
from itertools import pairwise

import atheris

with atheris.instrument_imports(include=["translate_pipeline"]):
    from translate_pipeline.errors import SourceError
    from translate_pipeline.markdown import assemble, parse_article
    from translate_pipeline.markdown.render import render_body
    from translate_pipeline.markdown.structure import block_structure
    from translate_pipeline.model.documents import Article

_SEPARATOR = "\n%%\n"
_TRANSLATION = "2026. # [a]: `b | {c} <d>\n- *e"


def check(data: bytes) -> None:
    """Raise if an article, or one translation put into each of its units, breaks a law.

    Args:
        data: The article, and behind a line ``%%`` the translation.
    """
    article, separator, translation = data.decode(errors="ignore").partition(_SEPARATOR)
    source = article.encode()
    try:
        document = parse_article(source, path="a.md")
    except SourceError:
        return
    assert assemble(document, {}).data == source
    render_body(source, offset=document.body)
    hulls = [unit.hull for unit in document.units]
    assert all(one.end <= other.start for one, other in pairwise(hulls))
    structure = block_structure(document.article)
    for number in range(len(document.units)):
        text = translation if separator else _TRANSLATION
        result = assemble(document, {number: text})
        assert block_structure(Article("a.md", result.data)) == structure


if __name__ == "__main__":
    atheris.Setup(sys.argv, check)
    atheris.Fuzz()
