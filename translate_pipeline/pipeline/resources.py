"""The pages' own templates, style sheet and translations, which ship with the package."""

from functools import cache
from gettext import NullTranslations
from importlib.resources import files

import jinja2

from translate_pipeline.builders import load_furniture, make_environment
from translate_pipeline.model.locales import Language

__all__ = ["page_environment", "page_furniture", "static_files"]

_BUILDERS = files("translate_pipeline.builders")


@cache
def page_environment() -> jinja2.Environment:
    """Return the environment of the page templates."""
    return make_environment(jinja2.PackageLoader("translate_pipeline.builders", "templates"))


@cache
def page_furniture(language: Language) -> NullTranslations:
    """Return the translations of the page furniture; a language without them shows English."""
    folder = _BUILDERS / "furniture"
    for name in (language.gettext, language.base):
        catalog = folder / f"{name}.po"
        if catalog.is_file():
            return load_furniture(catalog.read_bytes())
    return NullTranslations()


def static_files() -> dict[str, bytes]:
    """Return the files that all pages share, by their place in the output folder."""
    folder = _BUILDERS / "static"
    return {entry.name: entry.read_bytes() for entry in folder.iterdir() if entry.is_file()}
