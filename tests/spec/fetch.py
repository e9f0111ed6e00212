"""The CommonMark and GFM specification texts and their examples, fetched when first needed.

Neither text is part of this repository: they are CC BY-SA, 400 kB, and never change. They are
kept in ``.cache/specifications/``, which git ignores;
``PYTHONPATH=tests python tests/spec/fetch.py`` fills it.

Where they are found:

- marko's source distribution carries both: ``tests/spec/commonmark.txt``, byte for byte the
  0.31.2 text of the npm package commonmark-spec, and ``tests/spec/gfm.txt``, GFM 0.29. It is the
  only one of those looked at that does, so it is the one fetched.
- commonmark-spec (npm) carries CommonMark 0.31.2 alone; mistletoe and mistune carry CommonMark's
  examples as JSON; cmarkgfm and pycmarkgfm ship cmark's sources without its ``test`` folder.

pip does the download, so its own configuration (index, proxy, certificates) holds, and checks
the archive against a pinned hash before anything reads it. It asks the archive's build backend,
which is pure Python, for metadata; nothing is compiled or installed.
"""

import hashlib
import re
import tarfile
import tempfile
from functools import cache
from pathlib import Path
from typing import NamedTuple

from downloads import DownloadError, download

__all__ = ["FOLDER", "SPECIFICATIONS", "Example", "SpecificationMissingError", "read_examples"]

FOLDER = Path(__file__).parents[2] / ".cache" / "specifications"

_REQUIREMENT = (
    "marko==2.2.4 --hash=sha256:c042c66f835425673123d7536b39b4660de3b68e30078c70fd26245b31170683\n"
)
_ADVICE = "run 'PYTHONPATH=tests python tests/spec/fetch.py' where pip reaches a package index"
_EXAMPLE = re.compile(
    r"^`{32} example[^\n]*\n(.*?)^\.\n(.*?)^`{32}$", flags=re.MULTILINE | re.DOTALL
)


class Specification(NamedTuple):
    """One text with examples."""

    member: str
    """Where it stands in the archive."""

    digest: str
    """SHA-256 of the text."""

    examples: int
    """How many examples it has."""


SPECIFICATIONS = {
    "commonmark": Specification(
        "marko-2.2.4/tests/spec/commonmark.txt",
        "257c41ad946f7a1414a499aca402a1aa8fdac3678532266611348c1cf54f4b80",
        652,
    ),
    "gfm": Specification(
        "marko-2.2.4/tests/spec/gfm.txt",
        "7d8e5814befec287ac116786d81ff14e0adc9b13295b4494649e995408fd871c",
        672,
    ),
}


class SpecificationMissingError(Exception):
    """The texts are not here and could not be fetched; the message says what to do."""


class Example(NamedTuple):
    """One example of a specification."""

    number: int
    """1-based, as the specification counts."""

    markdown: str
    """What is given, tabs as tabs."""

    html: str
    """What the specification asks for."""


@cache
def read_examples(name: str) -> tuple[Example, ...]:
    """Return the examples of a specification, fetched if need be.

    Args:
        name: A key of ``SPECIFICATIONS``.

    Raises:
        SpecificationMissingError: There is no copy and none can be fetched.
    """
    specification = SPECIFICATIONS[name]
    path = FOLDER / f"{name}.txt"
    if not _is_intact(path, specification):
        _fetch()
    text = path.read_text(encoding="utf-8")
    examples = tuple(
        Example(number, markdown.replace("→", "\t"), html.replace("→", "\t"))
        for number, (markdown, html) in enumerate(_EXAMPLE.findall(text), start=1)
    )
    assert len(examples) == specification.examples
    return examples


def _is_intact(path: Path, specification: Specification) -> bool:
    return path.is_file() and hashlib.sha256(path.read_bytes()).hexdigest() == specification.digest


@cache
def _fetch() -> None:
    """Put all texts into the folder."""
    with tempfile.TemporaryDirectory() as scratch:
        try:
            (archive,) = download(_REQUIREMENT, Path(scratch), kind="--no-binary", packages="marko")
        except DownloadError as problem:
            raise SpecificationMissingError(f"specifications not at hand: {_ADVICE}") from problem
        texts = {name: _read_member(archive, wanted) for name, wanted in SPECIFICATIONS.items()}
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, text in texts.items():
        # Renamed into place, so that a test beside this one never reads half a file.
        unfinished = FOLDER / f"{name}.txt.{id(text)}"
        unfinished.write_bytes(text)
        unfinished.replace(FOLDER / f"{name}.txt")


def _read_member(archive: Path, specification: Specification) -> bytes:
    """Return one text of the archive; nothing is unpacked to disk."""
    with tarfile.open(archive) as opened:
        file = opened.extractfile(specification.member)
        text = file.read() if file else b""
    if hashlib.sha256(text).hexdigest() != specification.digest:
        raise SpecificationMissingError(f"'{specification.member}' is not the text expected")
    return text


if __name__ == "__main__":
    for each in SPECIFICATIONS:
        print(f"{each}: {len(read_examples(each))} examples in {FOLDER}")
