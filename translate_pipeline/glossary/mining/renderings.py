"""How names are rendered in translations: which approved forms are used, and how often."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from translate_pipeline.glossary.match import TermMatcher
from translate_pipeline.model.findings import Place
from translate_pipeline.model.glossary import Glossary, TermStatus

__all__ = ["FormUse", "Rendering", "Translation", "count_renderings"]


class Translation(NamedTuple):
    """A translated message, its texts without inline codes."""

    source: str
    """Plain source text."""

    target: str
    """Plain translation."""

    place: Place
    """Where the message stands in its catalog."""


class FormUse(NamedTuple):
    """How often a term is used."""

    form: str
    """The term as the glossary writes it."""

    status: TermStatus
    """Whether it may be used."""

    places: tuple[Place, ...]
    """Where it is used, once for each time, in the order of the catalogs."""


@dataclass(frozen=True, slots=True)
class Rendering:
    """The forms that stand for one entry in one language."""

    entry: str
    """Id of the entry."""

    name: str
    """Its usual source name."""

    language: str
    """Language of the translations, as the project spells it."""

    uses: tuple[FormUse, ...]
    """Terms in the order of the glossary; never empty."""

    @property
    def is_varied(self) -> bool:
        """Whether more than one term is used."""
        return len(self.uses) > 1


def count_renderings(
    glossary: Glossary, language: str, translations: Iterable[Translation]
) -> tuple[Rendering, ...]:
    """Return how the entries are rendered in a language, in the order of the glossary.

    A form counts where the source of its message names the entry.

    Args:
        glossary: Entries to look for.
        language: Target language of the glossary, in either spelling.
        translations: Messages of that language.
    """
    places: dict[tuple[str, str], list[Place]] = defaultdict(list)
    for entry_id, form, place in _uses(glossary, language, translations):
        places[entry_id, form].append(place)
    renderings = []
    for entry in glossary.active:
        decision = entry.decision(language)
        uses = [
            FormUse(term.form, term.status, tuple(places[entry.id, term.form]))
            for term in (decision.terms if decision else ())
            if places.get((entry.id, term.form))
        ]
        if uses:
            renderings.append(Rendering(entry.id, entry.names[0], language, tuple(uses)))
    return tuple(renderings)


def _uses(
    glossary: Glossary, language: str, translations: Iterable[Translation]
) -> Iterator[tuple[str, str, Place]]:
    sources, targets = TermMatcher(glossary, glossary.source), TermMatcher(glossary, language)
    for source, target, place in translations:
        named = {
            entry.id for match in sources.find(source) for entry in (match.entry, *match.rivals)
        }
        for match in targets.find(target) if named else ():
            for entry in (match.entry, *match.rivals):
                if entry.id in named:
                    yield entry.id, match.term.form, place
