"""The built pages in a real browser, as a reader meets them."""

import functools
import http.server
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from translate_pipeline.cli.main import execute

ROOT = Path(__file__).parent.parent.parent
CHROMIUM = shutil.which("chromium")
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"]
LANGUAGES = ["en", "zh_CN", "es", "hu"]
PAGES = ["index", "china-promotion", "yame-tea", "otama-machu-picchu", "kazuno-sopron"]

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(
        CHROMIUM is None, reason="chromium is missing; install it on Debian: make browser"
    ),
]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Build the demonstration edition and serve it; return where."""
    folder = tmp_path_factory.mktemp("site")
    for name in ("source", "locales"):
        shutil.copytree(ROOT / name, folder / name)
    for name in ("pyproject.toml", "glossary.yaml"):
        shutil.copy(ROOT / name, folder / name)
    assert execute(["run", "--project", str(folder)]) == 0
    handler = functools.partial(_QuietHandler, directory=str(folder / "build"))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()


class _QuietHandler(http.server.SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        """Say nothing: requests are no test output."""


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Start Debian's chromium."""
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield running
        running.close()


@pytest.fixture
def page(browser: Browser, site: str) -> Iterator[Page]:
    """Open an empty page of phone size; fail on errors and on requests that leave the site."""
    opened = browser.new_page(viewport={"width": 390, "height": 844})
    problems: list[str] = []
    opened.on("pageerror", lambda error: problems.append(str(error)))
    opened.on("console", lambda m: problems.append(m.text) if m.type == "error" else None)
    opened.on(
        "request",
        lambda r: None if r.url.startswith((site, "data:")) else problems.append(r.url),
    )
    yield opened
    opened.close()
    assert problems == []


def test_hungarian_front_page_switches_to_chinese(page: Page, site: str) -> None:
    """From the Hungarian front page the language switch leads to the Chinese one."""
    page.goto(f"{site}/hu/2026-05/index.html")
    assert page.locator("html").get_attribute("lang") == "hu"
    assert "2026. május" in page.inner_text("body")

    page.get_by_role("link", name="简体中文").click()

    assert page.url == f"{site}/zh_CN/2026-05/index.html"
    assert page.locator("html").get_attribute("lang") == "zh-CN"
    assert "八女市" in page.inner_text("main")


def test_switch_stays_on_the_article(page: Page, site: str) -> None:
    """The switch of an article leads to the same article in the other language."""
    page.goto(f"{site}/es/2026-05/index.html")
    page.get_by_role("link", name="Yame").first.click()
    assert page.url.endswith("/es/2026-05/yame-tea.html")

    page.get_by_role("link", name="magyar").click()

    assert page.url == f"{site}/hu/2026-05/yame-tea.html"
    assert "Jame" in page.inner_text("h1")


def test_links_between_articles_stay_in_the_language(page: Page, site: str) -> None:
    """A link to another article leads to its page in the same language."""
    page.goto(f"{site}/hu/2026-05/otama-machu-picchu.html")

    page.locator(".body a[href='kazuno-sopron.html']").click()

    assert page.url == f"{site}/hu/2026-05/kazuno-sopron.html"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", PAGES)
def test_every_page_fits_a_phone(page: Page, site: str, language: str, name: str) -> None:
    """Every page shows its pictures, leads to its siblings, and never scrolls sideways."""
    response = page.goto(f"{site}/{language}/2026-05/{name}.html")

    assert response is not None
    assert response.ok
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    broken = page.evaluate(
        "[...document.images].filter(i => !i.complete || !i.naturalWidth || !i.alt).length"
    )
    assert broken == 0
    assert page.locator("h1").count() == 1
    alternates = page.locator("link[rel=alternate]").evaluate_all(
        "links => links.map(l => [l.hreflang, l.href])"
    )
    assert alternates == [
        ["en", f"{site}/en/2026-05/{name}.html"],
        ["x-default", f"{site}/en/2026-05/{name}.html"],
        ["zh-CN", f"{site}/zh_CN/2026-05/{name}.html"],
        ["es", f"{site}/es/2026-05/{name}.html"],
        ["hu", f"{site}/hu/2026-05/{name}.html"],
    ]


FIGURES = {
    "zh_CN": ["约100万", "约13万", "约140万"],
    "es": ["1 millón", "130\xa0000", "1.4 millones"],
    "hu": ["1 millió", "130\xa0000", "1,4 millió"],
}


@pytest.mark.parametrize(("language", "figures"), FIGURES.items())
def test_numbers_in_the_languages_habit(
    page: Page, site: str, language: str, figures: list[str]
) -> None:
    """The follower counts read as each language writes them."""
    page.goto(f"{site}/{language}/2026-05/china-promotion.html")

    cells = page.locator("table tbody td:last-child").all_inner_texts()

    assert len(cells) == 3
    for cell, figure in zip(cells, figures, strict=True):
        assert figure in cell
