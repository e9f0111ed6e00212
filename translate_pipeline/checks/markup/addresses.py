"""Bare addresses in prose, of pages and for mail: they stay as they are."""

from collections.abc import Iterator

from translate_pipeline.checks.base import Category, Check, Problem, examples
from translate_pipeline.checks.markup.link_changes import compare_links
from translate_pipeline.checks.pair import Pair
from translate_pipeline.model.findings import Severity

__all__ = ["CHANGED_ADDRESS", "MISSING_ADDRESS"]


def _find_missing(pair: Pair) -> Iterator[Problem]:
    if not _has_address(pair.source):
        return
    for mark in compare_links(pair).missing:
        if mark.kind == "address":
            yield Problem(
                f"address '{mark.text}' is missing", source_span=mark.text_span(pair.source)
            )


def _find_changed(pair: Pair) -> Iterator[Problem]:
    if not _has_address(pair.source) and not _has_address(pair.target):
        return
    changes = compare_links(pair)
    for wanted, found in changes.changed:
        if wanted.kind == "address":
            yield Problem(
                f"expected '{wanted.text}', found '{found.text}'",
                source_span=wanted.text_span(pair.source),
                target_span=found.text_span(pair.target),
                suggestion=wanted.replacement_for(found, pair.target),
            )
    for mark in changes.extra:
        if mark.kind == "address":
            yield Problem(
                f"address '{mark.text}' is not in the source",
                target_span=mark.text_span(pair.target),
                severity=Severity.INFO,
            )


def _has_address(text: str) -> bool:
    return "@" in text or "://" in text or "www." in text


MISSING_ADDRESS = Check(
    name="missing-address",
    category=Category.ACCURACY,
    severity=Severity.ERROR,
    summary="A web or mail address in the source's prose is not in the translation.",
    why="Readers do not learn where to find or write to what the text speaks of.",
    find=_find_missing,
    good=examples(
        zh_CN=[
            ("Write to tea@example.org.", "请写信至tea@example.org。"),
            (
                "The form is at https://example.org/form.",
                "表格见https://example.org/form。欢迎填写。",
            ),
            ("See www.example.org for the map.", "地图见[网站](http://www.example.org)。"),
            ("Ask <info@example.org>.", "请咨询info@example.org。"),
        ],
        es=[
            ("Write to tea@example.org.", "Escriba a tea@example.org."),
            ("The form: https://example.org/form", "El formulario: <https://example.org/form>"),
            ("Ask at <https://example.org/ask>!", "¡Pregunte en https://example.org/ask!"),
            ("Meet me @ the gate.", "Nos vemos en la puerta."),
        ],
        hu=[
            ("Write to tea@example.org.", "Írjon a tea@example.org-ra."),
            ("See https://example.org/map.", "Lásd a https://example.org/map-et."),
            ("News on www.example.org/news", "Hírek: www.example.org/news/"),
            ("More (https://example.org/a)", "Bővebben (https://example.org/a)"),
        ],
    ),
    bad=examples(
        zh_CN=[
            ("Write to tea@example.org.", "请给我们写信。"),
            ("The form is at https://example.org/form.", "表格在网站上。"),
            ("See www.example.org for the map.", "请在网站上查看地图。"),
            ("Ask <info@example.org>.", "请咨询我们。"),
        ],
        es=[
            ("For bookings, write to stay@example.com.", "Para reservas, escríbanos."),
            ("The form: https://example.org/form", "El formulario está en línea."),
            ("See www.example.org for the map.", "Vea el mapa en el sitio."),
            (
                "Ask <info@example.org> or go to <https://example.org>.",
                "Pregunte en <https://example.org>.",
            ),
        ],
        hu=[
            ("Press contact: press@example.org", "Sajtókapcsolat: a titkárság"),
            ("See https://example.org/map.", "Lásd a térképet."),
            ("News on www.example.org/news", "Hírek a honlapon"),
            ("Mail a@example.org or b@example.net.", "Írjon ide: a@example.org."),
        ],
    ),
)

CHANGED_ADDRESS = Check(
    name="changed-address",
    category=Category.ACCURACY,
    severity=Severity.ERROR,
    summary="A web or mail address in prose differs from the source's by at least a character.",
    why="With one wrong letter a page is not found, and mail goes to somebody else.",
    find=_find_changed,
    good=examples(
        zh_CN=[
            ("Write to tea@example.org.", "请写信至Tea@Example.org。"),
            ("See https://example.org/en/tea.", "请看https://example.org/zh/tea。"),
            ("The map: https://example.org/a_(b)", "地图：https://example.org/a_(b)"),
            ("News: https://example.org/a%20b", "新闻：https://example.org/a%20b，欢迎阅读"),
        ],
        es=[
            ("See https://en.wikipedia.org/wiki/Tea.", "Véase https://es.wikipedia.org/wiki/Té."),
            ("See https://example.org/news/?id=7.", "Vea https://example.org/news/?id=7."),
            ("Write to <tea@example.org>.", "Escriba a tea@example.org."),
            ("The site is http://example.org.", "El sitio es https://example.org."),
        ],
        hu=[
            ("News: https://example.org/en/news", "Hírek: https://example.org/hu/news"),
            ("Write to tea@example.org.", "A tea@example.org címre írjon."),
            ("See www.example.org.", "Lásd: www.example.org."),
            ("See https://example.org/map!", "Lásd: https://example.org/map!"),
        ],
    ),
    bad=examples(
        zh_CN=[
            ("Write to tea@example.org.", "请写信至tee@example.org。"),
            ("See https://example.org/form/7.", "请看https://example.org/form/1。"),
            ("The site is www.example.org.", "网站是www.example.com。"),
            ("Ask <info@example.org>.", "请咨询<infos@example.org>。"),
        ],
        es=[
            ("Send it to kids@example.org.", "Envíelo a ninos@example.org."),
            ("See https://example.org/hiking/routes.", "Vea https://example.org/hiking/rutas."),
            ("The site is www.example.org.", "El sitio es www.ejemplo.org."),
            ("See https://example.org/a?b=12.", "Vea https://example.org/a?b=21."),
        ],
        hu=[
            ("Write to office@example.org.", "Írjon az ofice@example.org címre."),
            ("The form: https://example.org/form/a", "Az űrlap: https://example.org/form/b"),
            ("See https://example.org.", "Lásd: https://exmaple.org."),
            ("News: <https://example.org/news>", "Hírek: <https://example.org/hirek>"),
        ],
    ),
)
