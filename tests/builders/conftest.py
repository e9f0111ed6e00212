"""Issues and environments that the tests of the builders share."""

from collections.abc import Callable
from pathlib import Path

import jinja2
import pytest

import translate_pipeline.builders
from translate_pipeline.builders import load_furniture, localize_article, localize_issue
from translate_pipeline.builders.pages import make_environment, render_pages
from translate_pipeline.markdown import parse_article
from translate_pipeline.model.build import LocalizedIssue, Site
from translate_pipeline.model.documents import Key
from translate_pipeline.model.locales import Language
from translate_pipeline.model.options import ParseOptions

BUILDERS = Path(translate_pipeline.builders.__file__).parent
ENGLISH = Language("en", "en")
HUNGARIAN = Language("hu", "hu")
CHINESE = Language("zh_CN", "zh-CN")
SPANISH = Language("es", "es-PE")
ISSUE = b"""\
id: 2026-05
title: News
date: 2026-05-01
publisher: Office
editorial: Welcome to *May*.
articles: [tea.md, rice.md]
"""
TEA = b"""\
---
title: Tea & more
summary: About tea
date: 2026-05-02
images:
  - {file: images/tea.svg, alt: Field, caption: A field, credit: Drawing}
---
## Green tea

Read about [rice](rice.md#white-rice) or the [site](https://a.b/c.md).

![Cup](images/tea.svg "A cup")
"""
RICE = b"---\ntitle: Rice\n---\n## White rice\n\nRice is white.\n"


@pytest.fixture
def site() -> Site:
    """Return a site in all four languages."""
    return Site((ENGLISH, CHINESE, SPANISH, HUNGARIAN), ENGLISH)


@pytest.fixture
def make_issue() -> Callable[..., LocalizedIssue]:
    """Return a function that localizes the small issue above."""

    def make(language: Language, **texts: str) -> LocalizedIssue:
        translations = {Key(None, text): target for text, target in texts.items()}
        articles = tuple(
            localize_article(parse_article(data, path=path), translations, ParseOptions())[0]
            for path, data in (("2026-05/tea.md", TEA), ("2026-05/rice.md", RICE))
        )
        document = parse_article(ISSUE, path="2026-05/issue.yaml")
        return localize_issue(document, translations, articles, language)[0]

    return make


@pytest.fixture
def render(site: Site) -> Callable[..., dict[str, str]]:
    """Return a function that renders an issue with the real templates and words."""
    environment = make_environment(jinja2.FileSystemLoader(BUILDERS / "templates"))

    def run(issue: LocalizedIssue, **options: object) -> dict[str, str]:
        catalog = BUILDERS / "furniture" / f"{issue.language.code}.po"
        words = load_furniture(catalog.read_bytes() if catalog.exists() else b"")
        pages = render_pages(issue, site, environment=environment, translations=words, **options)
        return {name: page.decode() for name, page in pages.items()}

    return run
