"""What the texts of the memory index are stored under, and the search for promising ones.

A posting says that a text of some length has a feature: a long word, a pair of them, a run of
characters. A text has some fifteen, so the table grows by little, and a search reads the rarest.
"""

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from hashlib import blake2b
from heapq import nlargest
from math import log
from zlib import crc32

from translate_pipeline.memory.candidates import bounds_of_length, sketch_of, sought_of

__all__ = ["DELETE", "INSERT", "SCHEMA", "Posting", "find_texts", "id_of", "postings_of"]

# The length comes before the text, so that texts of about one length are read together.
SCHEMA = (
    "CREATE TABLE posting (feature INTEGER, length INTEGER, text INTEGER,"
    " PRIMARY KEY (feature, length, text)) WITHOUT ROWID"
)
INSERT = "INSERT OR IGNORE INTO posting VALUES (?, ?, ?)"
DELETE = "DELETE FROM posting WHERE feature = ? AND length = ? AND text = ?"

_IN_BOUNDS = "FROM posting WHERE feature = ? AND length BETWEEN ? AND ?"
_COUNT = f"SELECT count(*) FROM (SELECT 1 {_IN_BOUNDS} LIMIT ?)"
_READ = f"SELECT text, length {_IN_BOUNDS} ORDER BY length"
_SHORTER = f"{_READ} DESC, text DESC LIMIT ?"
_LONGER = f"{_READ}, text LIMIT ?"

# Texts with one feature that a lookup reads on either side of the length sought; postings that
# it reads in all; texts that it scores. They bound the time, whatever the texts are.
_MAX_OF_FEATURE = 100
_MAX_READ = 1500
_MIN_CANDIDATES = 40
# Short titles share few runs with many others; more of them are scored.
_MAX_SCORED_CHARACTERS = 2000
# What the weight of a feature is reckoned from; its share in so many texts.
_MANY = 100_000

Posting = tuple[int, int, int]
"""A feature, and length and id of a text that has it."""

Run = Callable[..., sqlite3.Cursor]
"""The method that runs a statement: ``execute`` of a connection."""


def id_of(text: str) -> int:
    """Return the number of a text: a digest, so that it is the same in every database.

    Two of a million texts have the same one with a probability of 3 in 100 million.
    """
    return int.from_bytes(blake2b(text.encode(), digest_size=8).digest(), signed=True)


def postings_of(sources: dict[int, str], language: str) -> list[Posting]:
    """Return what texts are stored under."""
    return [
        (feature, len(text.strip()), number)
        for number, text in sources.items()
        for feature in _checksums(sketch_of(text), language)
    ]


def find_texts(run: Run, text: str, language: str, *, threshold: float) -> list[int]:
    """Return the ids of texts that may be so similar, the most promising first."""
    length = len(text.strip())
    weights: dict[int, float] = {}
    lengths: dict[int, int] = {}
    for weight, places in _rarest(run, text, language, threshold):
        for name, own_length in places:
            weights[name] = weights.get(name, 0.0) + weight
            lengths[name] = own_length
    promise = {name: weights[name] / (length + lengths[name]) for name in weights}
    count = max(_MIN_CANDIDATES, _MAX_SCORED_CHARACTERS // max(length, 1))
    return nlargest(count, promise, key=lambda name: (promise[name], name))


def _rarest(
    run: Run, text: str, language: str, threshold: float
) -> Iterator[tuple[float, list[tuple[int, int]]]]:
    """Yield weight and places of features, rarest first, until enough has been read."""
    length = len(text.strip())
    low, high = bounds_of_length(length, threshold)
    counted = []
    for feature in set(_checksums(sought_of(text), language)):
        (count,) = run(_COUNT, (feature, low, high, 2 * _MAX_OF_FEATURE)).fetchone()
        if count:
            counted.append((count, feature))
    read = 0
    for count, feature in sorted(counted):
        read += count
        if read > _MAX_READ:
            return
        if count < 2 * _MAX_OF_FEATURE:
            places = run(_READ, (feature, low, high)).fetchall()
        else:
            places = run(_SHORTER, (feature, low, length - 1, _MAX_OF_FEATURE)).fetchall()
            places += run(_LONGER, (feature, length, high, _MAX_OF_FEATURE)).fetchall()
        yield log(1 + _MANY / count), places


def _checksums(features: Iterable[str], language: str) -> Iterator[int]:
    """Yield the numbers that features of a language's texts have in the database."""
    begin = crc32(language.encode())
    return (crc32(feature.encode(), begin) for feature in features)
