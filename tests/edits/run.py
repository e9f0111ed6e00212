"""Run thousands of edit scripts through the update and print what became of the texts.

Run ``PYTHONPATH=tests python -m edits.run 10000``. Scripts take turns with the languages. The
exit code is 1 if a translation was lost, a second update changed a byte, or fewer than 95 of 100
unchanged sentences kept their translation.
"""

import argparse
import sys
from collections import Counter
from collections.abc import Iterator

from edits.outcomes import Outcome, run_script
from edits.scripts import EDITS, Script, make_script
from edits.structure import SENTENCES
from edits.translation import LANGUAGES

__all__ = ["LEAST_CARRIED", "LEAST_JOINED", "Tally", "describe", "run_scripts"]

LEAST_CARRIED = 0.95
"""Least share of unchanged sentences whose translation stays in a live entry."""

LEAST_JOINED = 0.9
"""Least share of texts with moved sentences that hold the translations of those alone.

The others hold the whole old translation, which is right where sentences cannot be told apart.
"""


class Tally(Outcome):
    """The sum of many outcomes."""

    def __init__(self) -> None:
        super().__init__()
        self.scripts = 0
        self.edits: Counter[str] = Counter()
        self.stories: list[str] = []

    def add(self, script: Script, language: str, outcome: Outcome) -> None:
        """Add the outcome of a script."""
        self.scripts += 1
        self.edits.update(line.partition(":")[0] for line in script.story)
        self.checked.update(outcome.checked)
        self.right.update(outcome.right)
        self.failures += outcome.failures
        self.unchanged_sentences += outcome.unchanged_sentences
        self.carried_sentences += outcome.carried_sentences
        if outcome.failures:
            self.stories.append(describe(script, language, outcome))

    @property
    def carried_share(self) -> float:
        """Share of unchanged sentences whose translation is in a live entry."""
        return self.carried_sentences / max(1, self.unchanged_sentences)

    def count(self, law: str) -> int:
        """Return how often a law was broken."""
        return sum(failure.law == law for failure in self.failures)

    @property
    def joined_share(self) -> float:
        """Share of texts with moved sentences whose translation is just those sentences."""
        texts = sum(self.checked[kind] for kind in SENTENCES)
        return 1 - self.count("joined") / max(1, texts)

    def rows(self) -> Iterator[str]:
        """Yield the lines of a report."""
        yield f"{self.scripts:,} scripts, {sum(self.edits.values()):,} edits"
        yield f"translations lost           {self.count('lost'):6,}"
        yield f"idempotence failures        {self.count('idempotence'):6,}"
        yield f"wrong flag or translation   {self.count('fuzzy'):6,}"
        yield f"wrong link target           {self.count('target'):6,}"
        yield f"previous text missing       {self.count('previous'):6,}"
        yield f"changes not told            {self.count('named'):6,}"
        yield (
            f"unchanged sentences carried {self.carried_share:8.2%} "
            f"({self.carried_sentences:,} of {self.unchanged_sentences:,})"
        )
        yield f"sentences joined rightly    {self.joined_share:8.2%}"
        yield ""
        yield f"{'edit':24} {'edits':>7} {'texts':>7} {'right class':>12}"
        for kind in (*EDITS, "combined"):
            texts, right = self.checked[kind], self.right[kind]
            share = f"{right / texts:.2%}" if texts else ""
            yield f"{kind:24} {self.edits[kind]:7,} {texts:7,} {share:>12}".rstrip()


def describe(script: Script, language: str, outcome: Outcome) -> str:
    """Return what a person needs to find the fault: seed, edits, what is wrong."""
    lines = [f"--- seed {script.seed}, {language}", *(f"  {line}" for line in script.story)]
    lines += [f"  {f.law.upper()} ({f.kind or 'any'}): {f.what}" for f in outcome.failures]
    return "\n".join(lines)


def run_scripts(seeds: range, languages: tuple[str, ...], kind: str | None = None) -> Tally:
    """Return what the scripts of some seeds showed; languages take turns.

    Args:
        seeds: Numbers of the scripts.
        languages: Codes of the languages.
        kind: The only edit of each script; chosen by its seed if None.
    """
    tally = Tally()
    for seed in seeds:
        script = make_script(seed, kind)
        language = languages[seed % len(languages)]
        tally.add(script, language, run_script(script, language))
    return tally


def _main() -> int:
    parser = argparse.ArgumentParser(description="Run edit scripts through the update.")
    parser.add_argument("scripts", type=int, nargs="?", default=1_000)
    parser.add_argument("--first", type=int, default=0, help="seed of the first script")
    parser.add_argument("--kind", choices=list(EDITS), help="one edit of this kind a script")
    parser.add_argument("--language", choices=list(LANGUAGES), help="this language only")
    parser.add_argument("--stories", type=int, default=5, help="failures to tell")
    parser.add_argument("--law", default="", help="tell failures of this law only")
    given = parser.parse_args()
    languages = (given.language,) if given.language else tuple(LANGUAGES)
    tally = run_scripts(range(given.first, given.first + given.scripts), languages, given.kind)
    told = [story for story in tally.stories if given.law.upper() in story]
    print("\n".join([*told[: given.stories], "", *tally.rows()]))
    is_lossless = not tally.count("lost") and not tally.count("idempotence")
    return 0 if is_lossless and tally.carried_share >= LEAST_CARRIED else 1


if __name__ == "__main__":
    sys.exit(_main())
