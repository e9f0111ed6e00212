"""Quotation marks: as many closed as opened."""

import re
from collections.abc import Iterator

from translate_pipeline.checks.base import Category, Check, Problem, examples
from translate_pipeline.checks.pair import Pair
from translate_pipeline.checks.typography.places import HAN, at_most
from translate_pipeline.checks.typography.quotes import DOUBLE_QUOTES, read_quotes
from translate_pipeline.model.findings import Severity

__all__ = ["UNBALANCED_QUOTES"]

_QUOTES = DOUBLE_QUOTES | {"‘"}
# Within a word or before a figure it is an apostrophe or a letter of another language.
_OPENING_SINGLE = re.compile(r"(?<!\w)‘(?=[^\W\d])|‘(?=[" + HAN + "])")


def _find_unbalanced(pair: Pair) -> Iterator[Problem]:
    if not _QUOTES.isdisjoint(pair.target_characters):
        yield from at_most(_problems(pair))


def _problems(pair: Pair) -> Iterator[Problem]:
    prose = pair.target_prose
    lone = [*read_quotes(prose.text).lone, *_lone_singles(prose.text)]
    if not lone:
        return
    source = pair.source_prose.text
    if read_quotes(source).lone or _lone_singles(source):
        return
    for place in sorted(lone):
        message = f"quotation mark '{prose.text[place]}' has no partner"
        yield Problem(message, target_span=prose.span(place, place + 1))


def _lone_singles(text: str) -> list[int]:
    """Return the single opening marks that nothing after them closes."""
    if "‘" not in text:
        return []
    last = text.rfind("’")
    return [mark.start() for mark in _OPENING_SINGLE.finditer(text) if mark.start() > last]


UNBALANCED_QUOTES = Check(
    name="unbalanced-quotes",
    category=Category.STYLE,
    severity=Severity.WARNING,
    summary="A quotation is opened and not closed, or closed and not opened; inches and"
    " apostrophes are fine.",
    why="The reader cannot tell who says what.",
    find=_find_unbalanced,
    good=examples(
        zh_CN=[
            ('"Tea," she says, "is a *gift*."', "她说：“茶是一份*礼物*。”"),
            ("\"They call it 'tea',\" he says.", "他说：“人们称之为‘茶’。”"),
            ("The hall's door", "大厅的门"),
            ("John’s tea", "John’s的茶"),
        ],
        es=[
            ('"Tea," she says, "is a *gift*."', "«El té —dice— es un *regalo*»."),
            ('A 15.6" screen', 'Una pantalla de 15,6"'),
            ("They call it “tea ‘of the king’”.", "Lo llaman «té “del rey”»."),
            ("D’Onofrio’s house", "La casa de D’Onofrio"),
        ],
        hu=[
            ('"Tea," she says, "is a *gift*."', "„A tea – mondja – *ajándék*.”"),
            ('The "tea" of "Friend"', "A „»Barát« teája”"),
            ("The 1990’s", "A ’90-es évek"),
            ("They call it “tea”-like.", "„Tea”-szerűnek mondják."),
        ],
    ),
    bad=examples(
        zh_CN=[
            ('They call it "the long road".', "人们称之为“长路。"),
            ('They call it "the long road".', "人们称之为长路”。"),
            ('"Come in," she says.', "她说：“请进。"),
            ('"Tea" and "rice"', "“茶”和“米"),
        ],
        es=[
            ('They call it "the long road".', "Lo llaman «el camino largo."),
            ('They call it "the long road".', "Lo llaman el camino largo”."),
            ('"Come in," she says.', '"Pase, dice ella.'),
            ('"Tea" and "rice"', "“Té” y “arroz"),
        ],
        hu=[
            ('They call it "the long road".', "„Hosszú útnak nevezik."),
            ('They call it "the long road".', "Hosszú út”-nak nevezik."),
            ('"Come in," she says.', "Jöjjön be” – mondja."),
            ('"Tea" and "rice"', "„Tea” és „rizs"),
        ],
    ),
)
