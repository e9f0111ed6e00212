"""Edit scripts: what authors do to articles, and what the update makes of it."""

import shutil
import subprocess
from dataclasses import replace
from itertools import chain
from pathlib import Path
from random import Random

import pytest

from edits.corpus import make_article
from edits.outcomes import (
    Outcome,
    lost_translations,
    run_script,
    run_series,
)
from edits.run import LEAST_CARRIED, LEAST_JOINED, Tally, describe, run_scripts
from edits.scripts import EDITS, Script, make_script
from edits.starting import Remembered, template_of, translated_catalog
from edits.translation import LANGUAGES, translate_sentence
from translate_pipeline.catalogs import serialize_catalog
from translate_pipeline.markdown import parse_article
from translate_pipeline.update import update_catalog

_SCRIPTS_A_LANGUAGE = 40
_SCRIPTS_A_KIND = 4
_SERIES = 8
_ROUNDS = 3


def _series(seed: int) -> list[Script]:
    """Return scripts of which each begins where the one before ends."""
    scripts = [make_script(seed)]
    while len(scripts) < _ROUNDS:
        scripts.append(make_script(seed + len(scripts) * 1_000, before=scripts[-1].new))
    return scripts


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_lost_by_any_script(language: str) -> None:
    """Scripts of up to six edits lose no translation, and a second update changes no byte."""
    tally = run_scripts(range(_SCRIPTS_A_LANGUAGE), (language,))

    broken = [f for f in tally.failures if f.law in ("lost", "idempotence", "fuzzy", "target")]
    assert not broken, "\n".join(tally.stories)
    assert tally.carried_share >= LEAST_CARRIED, "\n".join(tally.stories)
    assert tally.joined_share >= LEAST_JOINED, "\n".join(tally.stories)


@pytest.mark.parametrize("kind", EDITS)
def test_one_edit(kind: str) -> None:
    """One edit gives the class, the text and the comments that belong to it."""
    tally = run_scripts(range(_SCRIPTS_A_KIND), tuple(LANGUAGES), kind)

    broken = [failure for failure in tally.failures if failure.law != "joined"]
    assert not broken, "\n".join(tally.stories)
    assert tally.edits == {kind: _SCRIPTS_A_KIND}


@pytest.mark.parametrize("language", LANGUAGES)
def test_updates_in_a_row(language: str) -> None:
    """Updates of what nobody has looked at yet lose nothing either."""
    for seed in range(_SERIES):
        scripts = _series(seed)
        outcome = run_series(scripts, language)
        assert not outcome.failures, "\n".join(
            chain(*(script.story for script in scripts), [describe(scripts[0], language, outcome)])
        )


def test_generated_articles_are_read_as_they_were_meant() -> None:
    """The units that the parser finds are the texts whose sentences are known."""
    for seed in range(20):
        article = make_article("i/a.md", Random(seed))
        found = parse_article(article.as_markdown(), path=article.path).units
        assert sorted(u.key.msgid for u in found) == sorted(text for text, _ in article.units())


def test_edited_articles_are_read_as_they_were_meant() -> None:
    """The same holds after every kind of edit."""
    for seed, kind in enumerate(EDITS):
        for article in make_script(seed, kind).new:
            found = parse_article(article.as_markdown(), path=article.path).units
            assert {u.key.msgid for u in found} == {text for text, _ in article.units()}


def test_same_seed_same_script() -> None:
    """A script that failed can be run again by its seed."""
    assert make_script(7) == make_script(7)
    assert make_script(7) != make_script(8)


@pytest.mark.parametrize("language", LANGUAGES)
def test_sentences_have_translations_of_their_own(language: str) -> None:
    """No two sentences have the same translation, so each can be followed."""
    sentences = {s for seed in range(20) for s in make_article("a.md", Random(seed)).units()}

    texts = {translate_sentence(text, language) for text, _ in sentences}

    assert len(texts) == len({text for text, _ in sentences})


def test_lost_translation_is_found() -> None:
    """The laws are not empty: a catalog with one translation less breaks them."""
    script = make_script(3, "delete paragraph")
    whole = translated_catalog(script.old, "hu")
    message = next(m for m in whole.messages if m.has_translation)

    missing = replace(whole, messages=tuple(m for m in whole.messages if m is not message))

    assert [f.law for f in lost_translations(whole, missing)] == ["lost"]


def test_report_has_a_row_for_each_edit() -> None:
    """The table of a long run names every kind of edit and the seed of what failed."""
    tally = Tally()
    script = make_script(1, "typo")
    tally.add(script, "hu", run_script(script, "hu"))
    tally.add(script, "hu", Outcome())

    rows = list(tally.rows())

    assert all(any(row.startswith(kind) for row in rows) for kind in EDITS)
    assert "seed 1, hu" in describe(script, "hu", Outcome())


@pytest.mark.skipif(
    shutil.which("msgmerge") is None,
    reason="gettext is missing; install it: apt-get install gettext",
)
@pytest.mark.parametrize("seed", range(12))
def test_gettext_keeps_what_an_update_wrote(seed: int, tmp_path: Path) -> None:
    """Msgmerge changes nothing but our ``changed:`` comments, and msgfmt finds no fault."""
    script = make_script(seed)
    old = translated_catalog(script.old, "hu")
    template = template_of(script.new)
    memory = Remembered(script.elsewhere, "hu")
    data = serialize_catalog(update_catalog(old, template, memory=memory).catalog)
    po, pot, merged = tmp_path / "a.po", tmp_path / "a.pot", tmp_path / "merged.po"
    po.write_bytes(data)
    pot.write_bytes(serialize_catalog(template))

    subprocess.run(["msgmerge", "-q", "--previous", "-o", merged, po, pot], check=True)
    checked = subprocess.run(["msgfmt", "-c", "-o", "/dev/null", po], capture_output=True)

    ours = [line for line in data.decode().splitlines() if not line.startswith("#. changed: ")]
    assert merged.read_text(encoding="utf-8").splitlines() == ours
    assert checked.returncode == 0, checked.stderr.decode()
