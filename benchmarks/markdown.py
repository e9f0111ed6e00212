"""Measure ``parse_article`` and ``assemble`` against the parser's bare event stream.

Run ``python -m benchmarks.markdown``. All cases read the same articles in one process.
"""

import argparse
import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from statistics import median

import pyromark

from benchmarks.corpus import article_text
from benchmarks.report import Table, publish, verdict
from benchmarks.timing import time_rounds
from translate_pipeline.markdown import assemble, parse_article
from translate_pipeline.markdown.events import _DIALECT
from translate_pipeline.model.documents import Document, Key

__all__ = ["measure"]

_BARE = "bare event stream"
_PARSE_BODY = "parse_article, without front matter"
_PARSE_ALL = "parse_article, with front matter"
_COPY = "assemble, no translations"
_REPLACE = "assemble, all units translated"
# Issue 3, "Speed": shares of the bare stream.
_BARS = {_PARSE_BODY: 1 / 4, _PARSE_ALL: 1 / 6}

_VOWELS = str.maketrans("aeiouAEIOU", "áéíóúÁÉÍÓÚ")
_UNTOUCHED = re.compile(r"\]\([^)]*\)|`[^`]*`")


def measure(articles: int, rounds: int) -> Table:
    """Return the speeds over generated articles, medians of the rounds."""
    texts = [article_text(number) for number in range(articles)]
    bodies = [text.partition("\n---\n\n")[2] for text in texts]
    documents = [parse_article(text, path=f"{n}.md") for n, text in enumerate(texts)]
    translated = [{u.key: _translate(u.key.msgid) for u in d.units} for d in documents]
    refused = sum(len(assemble(d, t).refused) for d, t in zip(documents, translated, strict=True))
    body_data = [body.encode() for body in bodies]
    data = [text.encode() for text in texts]
    cases: dict[str, tuple[Callable[[], None], int]] = {
        _BARE: (lambda: _loop_events(bodies), _size(body_data)),
        _PARSE_BODY: (lambda: _parse(body_data), _size(body_data)),
        _PARSE_ALL: (lambda: _parse(data), _size(data)),
        _COPY: (lambda: _assemble(documents, [{}] * articles), _size(data)),
        _REPLACE: (lambda: _assemble(documents, translated), _size(data)),
    }
    seconds = time_rounds({name: run for name, (run, _) in cases.items()}, rounds)
    speeds = {
        name: [size / each / 1e6 for each in seconds[name]] for name, (_, size) in cases.items()
    }
    return Table(
        f"Markdown: {articles:,} articles, {_size(data) / 1e6:.1f} MB, median of {rounds}",
        ("", "MB/s", "lowest", "highest", "share of bare", "bar"),
        tuple(_row(name, speeds[name], speeds[_BARE]) for name in cases),
        (f"{refused} translations refused.",),
    )


def _row(name: str, speeds: list[float], bare: list[float]) -> tuple[str, ...]:
    share = median(own / floor for own, floor in zip(speeds, bare, strict=True))
    return (
        name,
        f"{median(speeds):.2f}",
        f"{min(speeds):.2f}",
        f"{max(speeds):.2f}",
        f"{share:.3f}",
        verdict(share, _BARS[name]) if name in _BARS else "",
    )


def _loop_events(bodies: list[str]) -> None:
    parser = pyromark.Markdown(options=_DIALECT)
    for body in bodies:
        for _ in parser.events_with_range(body):
            pass


def _parse(articles: list[bytes]) -> None:
    for data in articles:
        parse_article(data, path="article.md")


def _assemble(documents: list[Document], translations: Sequence[Mapping[Key, str]]) -> None:
    for document, texts in zip(documents, translations, strict=True):
        assemble(document, texts)


def _translate(text: str) -> str:
    """Return a text with accents, but with the targets and code of its source."""
    kept = _UNTOUCHED.findall(text)
    parts = [part.translate(_VOWELS) for part in _UNTOUCHED.split(text)]
    return "".join(a + b for a, b in zip(parts, [*kept, ""], strict=True))


def _size(articles: list[bytes]) -> int:
    return sum(map(len, articles))


def _main() -> None:
    parser = argparse.ArgumentParser(description="Measure parse_article and assemble.")
    parser.add_argument("--articles", type=int, default=200)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--markdown", type=Path, help="append the table to this file")
    arguments = parser.parse_args()
    publish([measure(arguments.articles, arguments.rounds)], arguments.markdown)


if __name__ == "__main__":
    _main()
