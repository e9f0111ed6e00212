"""Links and images: each of the source is there, and leads where it did."""

from collections.abc import Iterator

from translate_pipeline.checks.base import Category, Check, Problem, examples
from translate_pipeline.checks.markup.link_changes import compare_links
from translate_pipeline.checks.pair import Pair
from translate_pipeline.model.findings import Severity

__all__ = ["CHANGED_LINK", "MISSING_LINK"]


def _find_missing_link(pair: Pair) -> Iterator[Problem]:
    if "[" not in pair.source_characters:
        return
    for mark in compare_links(pair).missing:
        if mark.kind != "address":
            yield Problem(
                f"{mark.kind} to '{mark.text}' is missing",
                source_span=mark.text_span(pair.source),
            )


def _find_changed_link(pair: Pair) -> Iterator[Problem]:
    if "[" not in pair.source_characters and "[" not in pair.target_characters:
        return
    changes = compare_links(pair)
    for wanted, found in changes.changed:
        if wanted.kind != "address":
            yield Problem(
                f"expected {wanted.kind} to '{wanted.text}', found '{found.text}'",
                source_span=wanted.text_span(pair.source),
                target_span=found.text_span(pair.target),
                suggestion=wanted.replacement_for(found, pair.target),
            )
    for mark in changes.extra:
        if mark.kind != "address":
            yield Problem(
                f"{mark.kind} to '{mark.text}' is not in the source",
                target_span=mark.text_span(pair.target),
            )


MISSING_LINK = Check(
    name="missing-link",
    category=Category.MARKUP,
    severity=Severity.ERROR,
    summary="A link or an image of the source is not in the translation.",
    why="Readers cannot follow what the source offers them.",
    find=_find_missing_link,
    signs=frozenset("["),
    good=examples(
        zh_CN=[
            ("Read [our diary](diary.md).", "请阅读[我们的日记](diary.md)。"),
            ("See [the map][map] of the coast.", "请看海岸[地图][map]。"),
            ("![A red bridge](bridge.jpg)", "![一座红桥](bridge.jpg)"),
            (
                "The guide is at <https://example.org/guide>.",
                "指南见[网站](https://example.org/guide)。",
            ),
        ],
        es=[
            ("See [our tea](tea.md).", "Vea [nuestro té](tea.md)."),
            ("[![The port](port.jpg)](port.md)", "[![El puerto](port.jpg)](port.md)"),
            ("[One](one.md) and [another](other.md)", "[Uno](one.md) y [otro](other.md)"),
            (
                'The story [continues](part.md "Next part").',
                'La historia [continúa](part.md "Continuación").',
            ),
        ],
        hu=[
            ("See [tea].", "Lásd: [tea][tea]."),
            ("A [recipe](https://example.org/r) for jam", "Lekvár[recept](http://example.org/r/)"),
            ("[Sing](songs.md) with us", "Énekeljen [velünk](songs.md)"),
            ("The [list](/en/list.html) is long.", "A [lista](/hu/list.html) hosszú."),
        ],
    ),
    bad=examples(
        zh_CN=[
            ("Read [our diary](diary.md).", "请阅读我们的日记。"),
            ("See [the map][map] of the coast.", "请看海岸地图。"),
            ("![A red bridge](bridge.jpg) Autumn has come.", "秋天到了。"),
            ("[![The port](port.jpg)](port.md)", "![港口](port.jpg)"),
        ],
        es=[
            ("See [our tea](tea.md).", "Vea nuestro té."),
            ("[One](one.md) and [another](other.md)", "[Uno](one.md) y otro"),
            ("Our cook at work ![The cook](cook.png)", "Nuestra cocinera en plena labor"),
            ("See the [tea](tea.md) and [tea](tea.md).", "Vea el [té](tea.md) y el té."),
        ],
        hu=[
            ("The [list](hosts.md) is long.", "A lista hosszú."),
            ("[Sing](songs.md) with us", "Énekeljen velünk"),
            ("Our emblem: ![A crane](crane.svg)", "Jelvényünk: daru"),
            (
                "For details, see [our page](https://example.org).",
                "A részletekért lásd honlapunkat.",
            ),
        ],
    ),
)

CHANGED_LINK = Check(
    name="changed-link",
    category=Category.MARKUP,
    severity=Severity.ERROR,
    summary="A link or an image leads to another place than in the source, or the source has none.",
    why="Readers end up in another place than those of the source.",
    find=_find_changed_link,
    signs=frozenset("["),
    good=examples(
        zh_CN=[
            ("The [port](a.md) of [Sopron](b.md)", "[肖普朗](b.md)的[港口](a.md)"),
            (
                "Read [more](https://example.org/en/news).",
                "阅读[更多](https://example.org/zh/news)。",
            ),
            (
                "A [page](https://en.wikipedia.org/wiki/Tea) on tea",
                "关于茶的[页面](https://zh.wikipedia.org/wiki/茶)",
            ),
            ("See [the form](form.md?lang=en).", "请看[表格](form.md?lang=zh)。"),
        ],
        es=[
            ("The [port](a.md) of [Sopron](b.md)", "El [puerto](a.md) de [Sopron](b.md)"),
            ("See [a walk](a%20walk.md).", "Vea [un paseo](<a walk.md>)."),
            (
                "Read [more](https://example.org/en/news).",
                "Lea [más](https://example.org/es/news).",
            ),
            ("[Write](mailto:info@example.org) to us.", "[Escríbanos](mailto:info@example.org)."),
        ],
        hu=[
            ("The [port](a.md) of [Sopron](b.md)", "[Sopron](b.md) [kikötője](a.md)"),
            ("Read [more](https://example.org/).", "[Bővebben](http://example.org)"),
            ("The [guide](guide_en.pdf) is free.", "Az [útmutató](guide_hu.pdf) ingyenes."),
            ("See [the port](port.md#boats).", "Lásd: [a kikötő](port.md#boats)."),
        ],
    ),
    bad=examples(
        zh_CN=[
            ("Read [our diary](diary.md).", "请阅读[我们的日记](日记.md)。"),
            ("See our tea.", "请看[我们的茶](tea.md)。"),
            (
                "A [map](https://example.org/map/2) of the hills",
                "山丘[地图](https://example.org/map/3)",
            ),
            ("See [the map][map] of the coast.", "请看海岸[地图][地图]。"),
        ],
        es=[
            ("See [our tea](tea.md).", "Vea [nuestro té](té.md)."),
            ("Go to [the calendar](#events).", "Vaya al [calendario](#eventos)."),
            ("![The dam](dam.jpg)", "![La presa](presa.jpg)"),
            (
                "Read [more](https://example.org/school?id=12).",
                "Lea [más](https://example.org/school?id=21).",
            ),
        ],
        hu=[
            ("Go to [the calendar](#events).", "Ugrás [a naptárhoz](#esemenyek)."),
            ("A [recipe](recipes/cake.md)", "[Recept](receptek/sutemeny.md)"),
            (
                "Follow [the blog](https://blog.example.org/hosts).",
                "Kövesse [a blogot](https://blog.example.org/host).",
            ),
            ("See our tea.", "Lásd [a teánkat](tea.md)."),
        ],
    ),
)
