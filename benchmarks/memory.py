"""Measure lookups in the memory against a scan of all its texts with rapidfuzz.

Run ``python -m benchmarks.memory``. Texts and edits are the same ones every time.
"""

import argparse
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from sqlite3 import connect
from statistics import mean
from tempfile import TemporaryDirectory
from typing import ParamSpec, TypeVar

from rapidfuzz import process
from rapidfuzz.distance import Indel

from benchmarks.prose import Prose
from benchmarks.report import Table, publish, verdict
from translate_pipeline.memory.index import MemoryIndex
from translate_pipeline.memory.similarity import SimilarTexts
from translate_pipeline.model.memory import Memory, Pair

P = ParamSpec("P")
R = TypeVar("R")

__all__ = ["measure_index", "measure_similar_texts"]

_THRESHOLD = 0.6
_PAIRS_PER_FILE = 100
# The bars for a memory of 100,000 pairs: times quicker than the scan, share of lookups with
# the same best match, milliseconds a lookup.
_LEAST_RATIO = 20.0
_LEAST_SHARE = 0.99
_MOST_MS = 5.0
_LARGE = 100_000

_COLUMNS = (
    *("pairs", "build s", "MB", "cold ms", "lookup ms", "p99 ms"),
    *("scan ms", "cutoff ms", "ratio", "same best", f"ratio {_LEAST_RATIO:g}"),
    *(f"same best {_LEAST_SHARE:.0%}", f"below {_MOST_MS:g} ms"),
)


def measure_index(sizes: Sequence[int], lookups: int, scans: int) -> list[Table]:
    """Return lookups among indexes of English-like and Chinese-like texts.

    Args:
        sizes: Pairs in the memory, one index a size.
        lookups: How many edited texts to look up in each.
        scans: For how many of them to scan all texts too.
    """
    tables = []
    for prose in (Prose.english, Prose.chinese):
        rows = [_index_row(prose(), size, lookups, scans) for size in sizes]
        tables.append(
            Table(
                f"Memory index: {prose.__name__} texts, {lookups} lookups, {scans} scans each",
                _COLUMNS,
                tuple(rows),
                (
                    "Scan: rapidfuzz process.extractOne with the same scorer over all sources; "
                    f"cutoff: the same with score_cutoff={_THRESHOLD}.",
                    "Times are CPU. Cold: open the file, look up once. Ratio: scan to lookup.",
                ),
            )
        )
    return tables


def _index_row(prose: Prose, size: int, lookups: int, scans: int) -> tuple[str, ...]:
    texts = [prose.text() for _ in range(size)]
    sought = [prose.edited(prose.choice(texts)) for _ in range(lookups)]
    with TemporaryDirectory() as folder:
        path = Path(folder, "memory.sqlite3")
        _, build = _timed(_build, path, texts)
        _, cold = _timed(_look_up_cold, path, sought[0])
        memory = _open(path)
        found = [_timed(_best, memory, text) for text in sought]
        megabytes = path.stat().st_size / 1e6
    full = [_timed(_scan, text, texts, 0.0) for text in sought[:scans]]
    cut = [_timed(_scan, text, texts, _THRESHOLD) for text in sought[:scans]]
    lookup, scan = (mean(seconds for _, seconds in each) for each in (found, full))
    share = _share_found([score for score, _ in found], [score for score, _ in full])
    return (
        f"{size:,}",
        f"{build:.1f}",
        f"{megabytes:.1f}",
        f"{cold * 1e3:.1f}",
        f"{lookup * 1e3:.2f}",
        f"{sorted(seconds for _, seconds in found)[int(lookups * 0.99)] * 1e3:.2f}",
        f"{scan * 1e3:.1f}",
        f"{mean(seconds for _, seconds in cut) * 1e3:.1f}",
        f"{scan / lookup:.0f}",
        f"{share:.1%}",
        *(_bars(scan / lookup, share, lookup * 1e3) if size >= _LARGE else ("", "", "")),
    )


def _bars(ratio: float, share: float, milliseconds: float) -> tuple[str, ...]:
    reached = (ratio >= _LEAST_RATIO, share >= _LEAST_SHARE, milliseconds < _MOST_MS)
    return tuple("met" if each else "NOT MET" for each in reached)


def measure_similar_texts(sizes: Sequence[int], lookups: int) -> Table:
    """Return how the search inside one process grows with the number of texts."""
    rows = []
    for size in sizes:
        prose = Prose.english()
        texts = [prose.text() for _ in range(size)]
        sought = [prose.edited(prose.choice(texts)) for _ in range(lookups)]
        similar = SimilarTexts(texts)
        _, build = _timed(_bests, similar, [""])
        found, lookup = _timed(_bests, similar, sought)
        best, scan = _timed(_scans, sought, texts)
        share = _share_found(found, best)
        cells = (f"{build:.2f}", f"{lookup:.2f}", f"{scan:.2f}", f"{share:.1%}")
        rows.append((f"{size:,}", *cells, verdict(share, _LEAST_SHARE)))
    return Table(
        f"SimilarTexts: English-like texts, {lookups} lookups",
        ("texts", "build s", "lookups s", "scans with cutoff s", "same best", "bar"),
        tuple(rows),
    )


def _build(path: Path, texts: Sequence[str]) -> None:
    """Write an index of pairs that know their neighbors, a hundred to a file."""
    around = ["", *texts, ""]
    pairs = [
        Pair(text, f"«{text}»", None, "paragraph", around[at], around[at + 2], f"{at % 50:04}")
        for at, text in enumerate(texts)
    ]
    connection = connect(path)
    index = MemoryIndex(connection)
    with index.transaction():
        for start in range(0, len(pairs), _PAIRS_PER_FILE):
            index.replace(f"{start}.po", "-", "hu", pairs[start : start + _PAIRS_PER_FILE])
    connection.close()


def _open(path: Path) -> Memory:
    return MemoryIndex(connect(path)).memory("hu")


def _best(memory: Memory, text: str) -> float:
    """Return the score of the best match, 0 if there is none."""
    return max((found.score for found in memory.similar(text, threshold=_THRESHOLD)), default=0.0)


def _look_up_cold(path: Path, text: str) -> float:
    return _best(_open(path), text)


def _bests(similar: SimilarTexts, sought: Sequence[str]) -> list[float]:
    found = [similar.find(text, threshold=_THRESHOLD, limit=1) for text in sought]
    return [one[0].score if one else 0.0 for one in found]


def _scans(sought: Sequence[str], texts: Sequence[str]) -> list[float]:
    return [_scan(text, texts, _THRESHOLD) for text in sought]


def _scan(text: str, texts: Sequence[str], cutoff: float) -> float:
    scorer = Indel.normalized_similarity
    found = process.extractOne(text, texts, scorer=scorer, score_cutoff=cutoff or None)
    return found[1] if found else 0.0


def _share_found(found: Sequence[float], best: Sequence[float]) -> float:
    """Return in how many of the cases with a match the best one was found, or an equal one."""
    cases = [(own, top) for own, top in zip(found, best, strict=False) if top >= _THRESHOLD]
    return mean(own >= top - 1e-9 for own, top in cases)


def _timed(work: Callable[P, R], *args: P.args, **options: P.kwargs) -> tuple[R, float]:
    """Return a result and the CPU seconds that it took: the machine may be busy."""
    start = time.process_time()
    result = work(*args, **options)
    return result, time.process_time() - start


def _main() -> None:
    parser = argparse.ArgumentParser(description="Measure lookups in the memory.")
    parser.add_argument("--sizes", type=int, nargs="+", default=[1_000, 10_000, 100_000])
    parser.add_argument("--lookups", type=int, default=500)
    parser.add_argument("--scans", type=int, default=200)
    parser.add_argument("--markdown", type=Path, help="append the tables to this file")
    arguments = parser.parse_args()
    tables = measure_index(arguments.sizes, arguments.lookups, arguments.scans)
    tables.append(measure_similar_texts([1_000, 5_000, 10_000, 20_000], arguments.lookups))
    publish(tables, arguments.markdown)


if __name__ == "__main__":
    _main()
