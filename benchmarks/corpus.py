"""Generate Markdown articles like those of a real newsletter, the same ones every time.

Run ``python -m benchmarks.corpus 1000 FOLDER``. An article depends on the seed and its own
number alone, so the first ten of 1,000 are the same as those of 10.
"""

import argparse
import re
import textwrap
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

from benchmarks.words import WORDS

__all__ = ["SEED", "article_text", "write_corpus"]

SEED = 2026
_WIDTH_COLUMNS = 92
_SLOT = re.compile(r"\{(\w+)\}")
_ARTICLES_PER_FOLDER = 10  # about the size of one issue

_Block = Callable[[Random], str]


def write_corpus(folder: Path, count: int, *, seed: int = SEED) -> list[Path]:
    """Write articles below a folder, ten to an issue, and return their paths in order."""
    paths = []
    for number in range(count):
        path = folder / f"issue-{number // _ARTICLES_PER_FOLDER:04}" / f"article-{number:05}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(article_text(number, seed=seed), encoding="utf-8", newline="")
        paths.append(path)
    return paths


def article_text(number: int, *, seed: int = SEED) -> str:
    """Return one article: front matter, lead, two to five sections, footnotes."""
    random = Random(f"{seed}-{number}")
    blocks = [_paragraph(random), _paragraph(random)]
    for _ in range(random.randint(2, 5)):
        blocks += _section(random)
    footnotes = [
        f"[^{note}]: {_fill('{sentence}', random)}" for note in range(1, random.randint(1, 3))
    ]
    for note, _ in enumerate(footnotes, start=1):
        blocks[note - 1] += f"[^{note}]"
    return _front_matter(random) + "\n\n".join([*blocks, *footnotes]) + "\n"


def _front_matter(random: Random) -> str:
    tags = random.sample(WORDS["slug"], k=random.randint(1, 3))
    lines = [
        f'title: "{_fill("{title}", random)}"',
        f'summary: "{_fill("{heading}: {caption}", random)}"',
        f"date: {random.randint(2019, 2026)}-{random.randint(1, 12):02}-{random.randint(1, 28):02}",
        "tags:",
        *(f"  - {tag}" for tag in tags),
        "images:",
        f"  - file: images/{random.choice(WORDS['slug'])}.jpg",
        f'    alt: "{_fill("{alt}", random)}"',
        f'    caption: "{_fill("{caption}", random)}"',
    ]
    return "\n".join(["---", *lines, "---", "", ""])


def _section(random: Random) -> Iterator[str]:
    """Yield a heading, paragraphs, and between them one or two blocks of another kind."""
    level = random.choice(("##", "##", "##", "###"))
    yield f"{level} {_fill('{heading}', random)}"
    yield _paragraph(random)
    # Weights: lists are in most sections of a newsletter, tables and code in few.
    kinds: list[_Block] = random.choices(
        (_list, _figure, _quote, _table, _paragraph), weights=(5, 3, 2, 1, 3), k=2
    )
    for block in kinds:
        yield block(random)
        yield _paragraph(random)


def _paragraph(random: Random) -> str:
    """Return a paragraph of three to six lines, about every other one with markup."""
    kinds = random.choices(("{sentence}", "{rich}"), weights=(7, 3), k=random.randint(3, 4))
    return _wrap(" ".join(_fill(kind, random) for kind in kinds))


def _list(random: Random) -> str:
    marks = random.choice((("-",) * 6, ("*",) * 6, ("1.", "2.", "3.", "4.", "5.", "6.")))
    items = []
    for mark in marks[: random.randint(3, 6)]:
        indent = " " * (len(mark) + 1)
        text = _fill("{item}", random)
        items.append(f"{mark} {_wrap(text, indent)[len(indent) :]}")
    return "\n".join(items)


def _figure(random: Random) -> str:
    image = f"images/{random.choice(WORDS['slug'])}.jpg"
    return f'![{_fill("{alt}", random)}]({image} "{_fill("{caption}", random)}")'


def _quote(random: Random) -> str:
    return _wrap(f"{_fill('{sentence}', random)} {_fill('{sentence}', random)}", "> ")


def _table(random: Random) -> str:
    rows = ["| Where | What | Guests |", "| --- | --- | ---: |"]
    rows += [
        _fill("| {town} | {adjective} {event} | {count} |", random)
        for _ in range(random.randint(3, 6))
    ]
    return "\n".join(rows)


def _wrap(text: str, indent: str = "") -> str:
    """Fold text as authors do, at spaces only."""
    return textwrap.fill(
        text,
        _WIDTH_COLUMNS,
        initial_indent=indent,
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
    )


def _fill(pattern: str, random: Random) -> str:
    """Put an entry of its list for every slot, also for the slots of that entry."""
    while (slot := _SLOT.search(pattern)) is not None:
        entry = random.choice(WORDS[slot[1]])
        pattern = pattern[: slot.start()] + entry + pattern[slot.end() :]
    return pattern[:1].upper() + pattern[1:]


def _main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("count", type=int)
    parser.add_argument("folder", type=Path)
    arguments = parser.parse_args()
    paths = write_corpus(arguments.folder, arguments.count)
    size = sum(path.stat().st_size for path in paths)
    print(f"{len(paths)} articles, {size / 1e6:.1f} MB, {size / len(paths):.0f} bytes each")


if __name__ == "__main__":
    _main()
