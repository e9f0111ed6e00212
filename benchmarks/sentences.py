"""Measure ``split_sentences`` against sentencex and pysbd: the golden rules solved, and speed.

Run ``python -m benchmarks.sentences``. pysbd is a peer from another Python; if it is missing,
the command that installs it is named.
"""

import argparse
import json
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median

import sentencex

from benchmarks.corpus import article_text
from benchmarks.report import Table, publish
from benchmarks.timing import time_rounds
from tests.memory.golden_rules import RULES, Rule, read_rules
from translate_pipeline.memory.sentences import split_sentences

__all__ = ["compare_rules", "compare_speed"]

_OURS, _LIBRARY, _PEER = "split_sentences", "sentencex", "pysbd"
# pysbd would take minutes for all paragraphs; its time is proportional to them.
_PEER_PARAGRAPHS = 200
_PEER_PROGRAM = """
import json, sys, time, warnings
warnings.simplefilter("ignore")
import pysbd
work = json.load(sys.stdin)
answers = []
for language, texts in work:
    splitter = pysbd.Segmenter(language=language, clean=False)
    start = time.process_time()
    found = [splitter.segment(text) for text in texts]
    answers.append([found, time.process_time() - start])
json.dump(answers, sys.stdout)
"""

_Answer = tuple[list[list[str]], float]
"""The sentences of each text, and the CPU seconds that they took."""


def compare_rules(python: Path) -> Table:
    """Return how many golden rules each splitter solves, by language."""
    rules = {language: read_rules(language) for language in RULES}
    work = [(language, [rule.text for rule in found]) for language, found in rules.items()]
    answers = {
        _OURS: [[split_sentences(text, code) for text in texts] for code, texts in work],
        _LIBRARY: [[sentencex.segment(code, text) for text in texts] for code, texts in work],
    }
    peer = _ask_peer(python, work)
    if peer is not None:
        answers[_PEER] = [found for found, _ in peer]
    return Table(
        "Golden rules of the pragmatic segmenter solved",
        ("", *(f"{language} ({len(found)})" for language, found in rules.items())),
        tuple(_rules_row(name, found, list(rules.values())) for name, found in answers.items()),
        () if peer is not None else (_missing(python),),
    )


def _rules_row(
    name: str, answers: list[list[list[str]]], rules: list[tuple[Rule, ...]]
) -> tuple[str, ...]:
    solved = [sum(map(_is_solved, *each)) for each in zip(answers, rules, strict=True)]
    shares = zip(solved, rules, strict=True)
    return (name, *(f"{count} ({count / len(each):.0%})" for count, each in shares))


def _is_solved(pieces: Sequence[str], rule: Rule) -> bool:
    """Return whether sentences are those of a rule; white space around them does not matter."""
    return tuple(stripped for piece in pieces if (stripped := piece.strip())) == rule.sentences


def compare_speed(python: Path, articles: int, rounds: int) -> Table:
    """Return the speeds over paragraphs of generated articles, medians of the rounds."""
    paragraphs = [
        " ".join(block.split())
        for number in range(articles)
        for block in article_text(number).partition("\n---\n\n")[2].split("\n\n")
    ]
    size = sum(len(text.encode()) for text in paragraphs)
    cases: dict[str, Callable[[], None]] = {
        _LIBRARY: lambda: _run(lambda text: sentencex.segment("en", text), paragraphs),
        _OURS: lambda: _run(lambda text: split_sentences(text, "en"), paragraphs),
    }
    seconds = {name: median(each) for name, each in time_rounds(cases, rounds).items()}
    few = paragraphs[:_PEER_PARAGRAPHS]
    peer = _ask_peer(python, [("en", few)])
    if peer is not None:
        seconds[_PEER] = peer[0][1] * len(paragraphs) / len(few)
    notes = (f"{_PEER} was given {len(few)} paragraphs.",) if peer else (_missing(python),)
    return Table(
        f"Sentences: {len(paragraphs):,} paragraphs, {size / 1e6:.1f} MB, median of {rounds}",
        ("", "MB/s", "µs a paragraph", f"times {_LIBRARY}"),
        tuple(
            (
                name,
                f"{size / each / 1e6:.2f}",
                f"{each / len(paragraphs) * 1e6:.1f}",
                f"{each / seconds[_LIBRARY]:.1f}",
            )
            for name, each in seconds.items()
        ),
        notes,
    )


def _run(split: Callable[[str], list[str]], paragraphs: list[str]) -> None:
    for text in paragraphs:
        split(text)


def _ask_peer(python: Path, work: list[tuple[str, list[str]]]) -> list[_Answer] | None:
    """Return what pysbd makes of texts, by language; None if it is missing."""
    # absolute(), not resolve(): a venv's python is a link, and what it points to has no peers.
    command = [str(python.absolute()), "-I", "-c", _PEER_PROGRAM]
    try:
        done = subprocess.run(
            command, input=json.dumps(work), capture_output=True, text=True, check=True
        )
    except (OSError, subprocess.CalledProcessError):
        return None
    return [(found, seconds) for found, seconds in json.loads(done.stdout)]


def _missing(python: Path) -> str:
    return f"{_PEER} is missing; install it with: {python} -m pip install {_PEER}"


def _main() -> None:
    parser = argparse.ArgumentParser(description="Measure split_sentences.")
    parser.add_argument("--articles", type=int, default=200)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--peers-python", type=Path, default=Path(".venv-bench/bin/python"))
    parser.add_argument("--markdown", type=Path, help="append the tables to this file")
    arguments = parser.parse_args()
    tables = [
        compare_rules(arguments.peers_python),
        compare_speed(arguments.peers_python, arguments.articles, arguments.rounds),
    ]
    publish(tables, arguments.markdown)


if __name__ == "__main__":
    _main()
