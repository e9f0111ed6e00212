"""Add a language to a project or take one out: configuration and catalogs together."""

import tempfile
from dataclasses import dataclass, replace
from pathlib import Path

from translate_pipeline.errors import CatalogError, ConfigurationError, UsageError
from translate_pipeline.markdown.inline import count_words
from translate_pipeline.model.locales import Language, same_language
from translate_pipeline.model.options import Options
from translate_pipeline.pipeline.configuration import CONFIGURATION_FILE, read_options
from translate_pipeline.pipeline.files import read_bytes
from translate_pipeline.pipeline.git import committed_bytes
from translate_pipeline.pipeline.languages.toml_list import with_language, without_language
from translate_pipeline.pipeline.project import Project
from translate_pipeline.pipeline.steps import Steps, all_or_nothing

__all__ = [
    "Leftover",
    "add_language",
    "catalogs_of",
    "delete_language",
    "remove_language",
]


@dataclass(frozen=True, slots=True)
class Leftover:
    """A catalog of a language that is taken out."""

    path: str
    """The catalog, as messages show it."""

    messages: int
    """How many messages have a translation, fuzzy and obsolete ones included; -1 if unreadable."""

    words: int
    """Words of those messages' source texts."""


def add_language(project: Project, code: str, locale: str = "") -> Project:
    """Add a language to the configuration, behind the others; return the project as it is now.

    Args:
        project: The project.
        code: The language, such as ``pt_BR``.
        locale: BCP 47 tag whose number and date habits hold; empty for the code's own.

    Raises:
        UsageError: Unknown, there already, the source language, or the configuration's layout
            does not let it be changed in place; nothing was written.
    """
    if any(same_language(language.code, code) for language in project.options.languages):
        raise UsageError(f"language '{code}' is there already", advice="there is nothing to do")
    if same_language(project.options.source_language.code, code):
        advice = "its pages are built without a catalog"
        raise UsageError(f"'{code}' is the source language", advice=advice)
    language = _known_language(project, code, locale)
    expected = replace(project.options, languages=(*project.options.languages, language))
    text, prefix = _configuration(project)
    fresh = with_language(text, prefix, code, locale)
    by_hand = f'"{code}"'
    if locale:
        by_hand = (
            f'{code} = {{ locale = "{locale}" }} to a table [{".".join((*prefix, "languages"))}]'
        )
    return _reconfigure(project, fresh, expected, f"add {by_hand} to 'languages' by hand")


def remove_language(project: Project, code: str) -> Project:
    """Take a language out of the configuration; its catalogs stay.

    Raises:
        UsageError: No such language, the last one, or the configuration's layout does not let
            it be changed in place; nothing was written.
    """
    fresh, expected, advice = _without(project, code)
    return _reconfigure(project, fresh, expected, advice)


def delete_language(project: Project, code: str) -> Project:
    """Take a language out of the configuration and delete its catalogs, all or nothing.

    Raises:
        UsageError: As for ``remove_language``; or a catalog is not in the last commit just as
            it is, so that its translations would be lost.
    """
    fresh, expected, advice = _without(project, code)
    language = project.languages((code,))[0]
    paths = _catalog_paths(project, language)
    _refuse_loss(project, paths)
    with all_or_nothing(project) as steps:
        remaining = _reconfigured(project, fresh, expected, advice, steps)
        for path in paths:
            steps.remove(path)
    _remove_empty(project.root / project.options.locales / language.code)
    return remaining


def catalogs_of(project: Project, code: str) -> tuple[Leftover, ...]:
    """Return the catalogs of a language, with what they hold."""
    (language,) = project.languages((code,))
    return tuple(_leftover(project, path) for path in _catalog_paths(project, language))


def _catalog_paths(project: Project, language: Language) -> list[Path]:
    folder = project.root / project.options.locales / language.code / "LC_MESSAGES"
    return sorted(folder.glob("*.po"))


def _leftover(project: Project, path: Path) -> Leftover:
    shown = project.shown(path)
    try:
        catalog = project.load_catalog(path)
    except CatalogError:
        catalog = None
    if catalog is None:
        return Leftover(shown, -1, 0)
    held = [message for message in catalog.messages if message.has_translation]
    words = sum(count_words(message.msgid) for message in held)
    return Leftover(shown, len(held), words)


def _known_language(project: Project, code: str, locale: str) -> Language:
    """Return a language as a configuration that names it alone would give it."""
    table = f'locale = "{locale}"' if locale else ""
    source = project.options.source_language.code
    text = f'source-language = "{source}"\n[languages]\n"{code}" = {{ {table} }}\n'
    is_plain = all(letter.isalnum() or letter in "_-" for letter in code + locale)
    if not is_plain or not code or not (code + locale).isascii():
        raise UsageError(f"'{code}' is no language", advice="use a code such as 'hu' or 'zh_CN'")
    try:
        return _options_of(text.encode(), CONFIGURATION_FILE).languages[0]
    except ConfigurationError as problem:
        raise UsageError(problem.message, advice=problem.advice) from problem


def _without(project: Project, code: str) -> tuple[str | None, Options, str]:
    """Return the configuration's new text, what it has to mean, and what to do by hand."""
    (language,) = project.languages((code,))
    rest = tuple(known for known in project.options.languages if known != language)
    if not rest:
        raise UsageError(
            f"'{language.code}' is the last language",
            advice="a project needs one; add another with 'translate-pipeline add-language'",
        )
    text, prefix = _configuration(project)
    fresh = without_language(text, prefix, language.code)
    advice = f"remove '{language.code}' from 'languages' by hand"
    return fresh, replace(project.options, languages=rest), advice


def _configuration(project: Project) -> tuple[str, tuple[str, ...]]:
    """Return the configuration's text and the table that it stands in."""
    path = project.configuration_file
    data = read_bytes(path, project.shown(path), ConfigurationError)
    is_own = path.name == CONFIGURATION_FILE
    return data.decode(), () if is_own else ("tool", "translate-pipeline")


def _reconfigure(project: Project, fresh: str | None, expected: Options, advice: str) -> Project:
    with all_or_nothing(project) as steps:
        return _reconfigured(project, fresh, expected, advice, steps)


def _reconfigured(
    project: Project, fresh: str | None, expected: Options, advice: str, steps: Steps
) -> Project:
    """Write a configuration; it has to mean what is expected, before and after."""
    path = project.configuration_file
    shown = project.shown(path)
    refusal = UsageError("this layout cannot be changed in place", path=shown, advice=advice)
    try:
        is_right = fresh is not None and _options_of(fresh.encode(), path.name) == expected
    except ConfigurationError as problem:
        raise refusal from problem
    if fresh is None or not is_right:
        raise refusal
    steps.write(path, fresh.encode())
    if read_options(project.root) != expected:
        raise refusal
    return Project(project.root, expected)


def _options_of(data: bytes, name: str) -> Options:
    """Return what a configuration says, without putting it in place."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        (root / name).write_bytes(data)
        return read_options(root)


def _refuse_loss(project: Project, paths: list[Path]) -> None:
    for path in paths:
        shown = project.shown(path)
        committed = committed_bytes(project.root, shown)
        if committed is None:
            raise UsageError(
                "not committed in git, so its translations would be lost; nothing was deleted",
                path=shown,
                advice="commit it first, or leave --delete out to keep it",
            )
        if committed != path.read_bytes():
            raise UsageError(
                "differs from the last commit, so work would be lost; nothing was deleted",
                path=shown,
                advice="commit the changes first, or leave --delete out to keep it",
            )


def _remove_empty(folder: Path) -> None:
    """Remove a language's folders if nothing is in them."""
    for empty in (folder / "LC_MESSAGES", folder):
        if empty.is_dir() and not any(empty.iterdir()):
            empty.rmdir()
