"""Try the glossary on one text and its translation."""

from dataclasses import dataclass

from translate_pipeline.checks import PairChecker
from translate_pipeline.errors import UsageError
from translate_pipeline.model.findings import Finding
from translate_pipeline.model.locales import Language
from translate_pipeline.pipeline.project import Project

__all__ = ["NameCheck", "check_names"]

_CHECKS = ("missing-term", "forbidden-term", "ill-formed-term", "missing-type-word", "wrong-script")


@dataclass(frozen=True, slots=True)
class NameCheck:
    """What the glossary says of a pair of texts."""

    names: tuple[tuple[str, str, tuple[str, ...]], ...]
    """For each name of the source: it, the form to write, and what the translation has of it."""

    findings: tuple[Finding, ...]
    """What is wrong with them."""


def check_names(project: Project, source: str, target: str, language: Language) -> NameCheck:
    """Return what the glossary of a project says of a source text and a translation.

    Raises:
        UsageError: The project has no glossary, or the glossary does not have the language.
        GlossaryError: The glossary cannot be used.
    """
    glossary = project.load_glossary()
    if glossary is None:
        raise UsageError(
            "the project has no glossary", advice=f"write one to '{project.options.glossary}'"
        )
    if glossary.language(language.code) is None:
        raise UsageError(
            f"the glossary does not have '{language.code}'", advice="add it to 'targets' there"
        )
    checker = PairChecker(language.code, glossary=glossary, select=_CHECKS)
    pair = checker.pair(source, target)
    names = tuple(
        (
            pair.source_prose.text[slice(*rendering.name.span)],
            rendering.expected,
            tuple(pair.target_prose.text[slice(*found.span)] for found in rendering.found),
        )
        for rendering in pair.renderings
    )
    return NameCheck(names, checker.check_pair(pair))
