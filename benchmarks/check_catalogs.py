"""Catalogs to check: real sentences in many combinations, no two messages alike.

The sentences are those of the demonstration's catalogs and the good translations in
``tests/pairs``; a message has one to three of them. Half of ``tests/pairs`` is about numbers; here
they are a tenth of the sentences, as in the demonstration.
"""

from collections.abc import Iterator
from pathlib import Path
from random import Random

import yaml

from translate_pipeline.catalogs import parse_catalog, serialize_catalog
from translate_pipeline.model.catalogs import Catalog, Message

__all__ = ["SEED", "make_catalog"]

SEED = 2026
_ROOT = Path(__file__).resolve().parents[1]
_GAPS = {"zh_CN": ""}
_SENTENCES = (1, 2, 2, 3)
_NUMERIC_SHARE = 0.1
_NUMERIC_KINDS = frozenset(["dates", "money", "numbers", "times", "units"])


def make_catalog(locale: str, count: int) -> bytes:
    """Return a PO file of so many translated messages, the same one every time."""
    base = _ROOT / f"locales/{locale}/LC_MESSAGES/2026-05.po"
    catalog = parse_catalog(base.read_bytes(), path=base.name)
    plain, numeric = _written_pairs(locale)
    plain = [*_catalog_pairs(catalog), *plain]
    messages = tuple(
        Message(source, (target,), references=("2026-05/many.md",))
        for source, target in _combined(plain, numeric, count, _GAPS.get(locale, " "))
    )
    return serialize_catalog(Catalog(catalog.header, messages))


def _combined(
    plain: list[tuple[str, str]], numeric: list[tuple[str, str]], count: int, gap: str
) -> Iterator[tuple[str, str]]:
    random = Random(SEED)
    seen: set[str] = set()
    while len(seen) < count:
        chosen = [
            random.choice(numeric if random.random() < _NUMERIC_SHARE else plain)
            for _ in range(random.choice(_SENTENCES))
        ]
        source = " ".join(each[0] for each in chosen)
        if source not in seen:
            seen.add(source)
            yield source, gap.join(each[1] for each in chosen)


def _catalog_pairs(catalog: Catalog) -> Iterator[tuple[str, str]]:
    for message in catalog.live:
        if message.has_translation and "\n" not in message.msgid:
            yield message.msgid, message.msgstr[0]


def _written_pairs(locale: str) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    """Return the good translations of a language: those without numbers, those with."""
    plain, numeric = [], []
    for part in "ab":
        path = _ROOT / f"tests/pairs/{locale}-{part}.yaml"
        for each in yaml.safe_load(path.read_text(encoding="utf-8"))["good"]:
            if "\n" not in each["source"]:
                pairs = numeric if each["kind"] in _NUMERIC_KINDS else plain
                pairs.append((each["source"], each["target"]))
    return plain, numeric
