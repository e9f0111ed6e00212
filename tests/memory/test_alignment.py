"""Alignment: every text in one link, the right ones together, and doubt where there is doubt."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translate_pipeline.memory.alignment import SURE, Link, align_texts
from translate_pipeline.memory.alignment_evidence import make_weigher

PAIRS = Path(__file__).parent / "alignment_pairs.txt"
Shape = tuple[range, range]


class Paragraph(NamedTuple):
    """A paragraph, its translation, and which sentences belong together."""

    language: str
    sources: list[str]
    targets: list[str]
    links: list[Shape]


def _paragraphs() -> Iterator[Paragraph]:
    for block in PAIRS.read_text(encoding="utf-8").split("\n[")[1:]:
        language, _, lines = block.partition("]\n")
        paragraph = Paragraph(language, [], [], [])
        for line in filter(str.strip, lines.splitlines()):
            one, _, other = line.partition("= ")
            shape = _add(paragraph.sources, one), _add(paragraph.targets, other)
            paragraph.links.append(shape)
        yield paragraph


def _add(texts: list[str], line: str) -> range:
    found = [text.strip() for text in line.split("|") if text.strip()]
    texts += found
    return range(len(texts) - len(found), len(texts))


PARAGRAPHS = list(_paragraphs())


def _joined(language: str) -> Paragraph:
    """Return all paragraphs of a language as one."""
    whole = Paragraph(language, [], [], [])
    for paragraph in PARAGRAPHS:
        if paragraph.language == language:
            for sources, targets in paragraph.links:
                one = _add(whole.sources, "|".join(paragraph.sources[n] for n in sources))
                other = _add(whole.targets, "|".join(paragraph.targets[n] for n in targets))
                whole.links.append((one, other))
    return whole


def _shapes(links: tuple[Link, ...]) -> list[Shape]:
    return [(link.sources, link.targets) for link in links]


def _score(paragraphs: list[Paragraph]) -> tuple[float, float, float, float]:
    """Return precision, recall, precision of the sure links, and their share."""
    found = [
        (link, (link.sources, link.targets) in paragraph.links)
        for paragraph in paragraphs
        for link in align_texts(paragraph.sources, paragraph.targets)
    ]
    right = sum(is_right for _, is_right in found)
    sure = [is_right for link, is_right in found if link.confidence >= SURE]
    wanted = sum(len(paragraph.links) for paragraph in paragraphs)
    return right / len(found), right / wanted, sum(sure) / len(sure), len(sure) / len(found)


@pytest.mark.parametrize("language", ["hu", "es", "zh"])
def test_sentences_of_paragraphs(language: str) -> None:
    """Nearly all links are right, split and merged sentences included; all sure ones are."""
    paragraphs = [p for p in PARAGRAPHS if p.language == language]
    assert len(paragraphs) >= 12

    precision, recall, sure_precision, sure_share = _score(paragraphs)

    assert precision >= 0.95
    assert recall >= 0.95
    assert sure_precision == 1
    assert sure_share >= 0.8


@pytest.mark.parametrize("language", ["hu", "es", "zh"])
def test_long_text(language: str) -> None:
    """Paragraphs in a row are no harder than each on its own."""
    precision, recall, sure_precision, _ = _score([_joined(language)])

    assert precision >= 0.95
    assert recall >= 0.95
    assert sure_precision == 1


def test_swapped_sides() -> None:
    """It makes no difference which side is the source."""
    for _, sources, targets, _ in PARAGRAPHS:
        mirrored = [(other, one) for one, other in _shapes(align_texts(targets, sources))]
        assert mirrored == _shapes(align_texts(sources, targets))


@pytest.mark.parametrize("language", ["hu", "es", "zh"])
def test_missing_sentence_is_doubtful(language: str) -> None:
    """Where a sentence was dropped, few of the links that are sure are wrong."""
    right = sure = 0
    for paragraph in PARAGRAPHS:
        if paragraph.language != language:
            continue
        for dropped in range(len(paragraph.links)):
            rest = Paragraph(language, [], [], [])
            for number, (sources, targets) in enumerate(paragraph.links):
                kept = "|".join(paragraph.targets[n] for n in targets if number != dropped)
                one = _add(rest.sources, "|".join(paragraph.sources[n] for n in sources))
                rest.links.append((one, _add(rest.targets, kept)))
            for link in align_texts(rest.sources, rest.targets):
                if link.sources and link.targets and link.confidence >= SURE:
                    sure += 1
                    right += (link.sources, link.targets) in rest.links
    assert sure >= 20
    assert right / sure >= 0.85


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("130,000 people", "13万人"),
        ("130,000 people", "130 000 fő"),
        ("130,000 people", "130.000 personas"),
        ("1.4 million visitors", "1,4 millió látogató"),
        ("1.4 million visitors", "140万游客"),
        ("3 billion yen", "3 mil millones de yenes"),
        ("opens at 3:30 p.m.", "15:30-kor nyit"),
        ("opens at 8:00", "8 órakor nyit"),
        ("founded in 1987", "alapítva 1987-ben"),
        ("the tea of Kazuno City", "Kazuno városának teája"),
        ("see [here](tea.md)", "lásd [itt](tea.md)"),
        ("write `update`", "写 `update`"),
        ("a note[^esg] on it", "一条注[^esg]"),
        ("Lima, Perú", "Lima, Peru"),
    ],
)
def test_shared_evidence(one: str, other: str) -> None:
    """What both sides share speaks for a pair; length alone can only speak against it."""
    bare = re.sub(r"[\d:.,`^]", "x", other).lower()

    assert make_weigher([one], [other])(0, 1, 0, 1) > 0.5
    assert make_weigher([one], [bare])(0, 1, 0, 1) <= 0.5


def test_equal_counts() -> None:
    """Without a reason for anything else, texts belong together one by one."""
    links = align_texts(["Tea.", "Rice is good.", "Old silk."], ["茶。", "米很好。", "旧丝绸。"])

    assert _shapes(links) == [(range(n, n + 1), range(n, n + 1)) for n in range(3)]
    assert min(link.confidence for link in links) >= 0.6


def test_unlike_texts_are_not_sure() -> None:
    """A pair that only its place speaks for, and its length against, is not sure."""
    (link, *_) = align_texts(["Tea."], ["Egy egészen hosszú mondat, amely semmiképpen sem ez."])
    assert not link.sources or not link.targets or link.confidence < SURE


def test_other_figures_are_not_sure() -> None:
    """Two texts with different numbers are hardly ever translations of each other."""
    links = align_texts(["In 1987 it had 350 rooms."], ["1912-ben 77 szobája volt benne."])
    assert all(not k.sources or not k.targets or k.confidence < SURE for k in links)


def test_kinds_have_to_agree() -> None:
    """A heading goes with the heading, though the paragraph before it is missing."""
    kinds = (["paragraph", "heading", "paragraph"], ["heading", "paragraph"])

    links = align_texts(["Green tea.", "Black tea.", "It grows."], ["Zöld.", "Terem."], kinds=kinds)

    assert _shapes(links) == [
        (range(1), range(0)),
        (range(1, 2), range(1)),
        (range(2, 3), range(1, 2)),
    ]


def test_far_away() -> None:
    """A long passage that only one side has does not lead the rest astray."""
    sources = [f"Number {n} of the list." for n in range(1000, 1260)]
    targets = [f"A lista {n}. eleme." for n in range(1150, 1260)]

    links = align_texts(sources, targets)

    assert _shapes(links)[-110:] == [(range(150 + n, 151 + n), range(n, n + 1)) for n in range(110)]


def test_unequal_sides() -> None:
    """A few texts against hundreds leave none out."""
    links = align_texts(["One.", "Two 1987.", "Three."], ["Uno."] * 300)

    assert [n for link in links for n in link.sources] == [0, 1, 2]
    assert [n for link in links for n in link.targets] == list(range(300))


def test_empty_sides() -> None:
    """Nothing to align gives nothing; one empty side leaves the other alone."""
    assert align_texts([], []) == ()
    assert _shapes(align_texts(["a"], [])) == [(range(1), range(0))]
    assert _shapes(align_texts([], ["a", "b"])) == [(range(0), range(1)), (range(0), range(1, 2))]


TEXTS = st.lists(
    st.text(alphabet=st.sampled_from('aÉ茶 .?!"(19,千`[]^\ud800'), max_size=12), max_size=9
)


@given(TEXTS, TEXTS, st.booleans())
def test_every_text_once_in_order(sources: list[str], targets: list[str], has_kinds: bool) -> None:
    """Links cover both sides in order, and their confidence is one."""
    kinds = (["p"] * len(sources), ["h"] * len(targets)) if has_kinds else None

    links = align_texts(sources, targets, kinds=kinds)

    assert [n for link in links for n in link.sources] == list(range(len(sources)))
    assert [n for link in links for n in link.targets] == list(range(len(targets)))
    assert all(0 <= link.confidence <= 1 for link in links)
    assert all(0 < len(link.sources) + len(link.targets) <= 4 for link in links)
    assert align_texts(sources, targets, kinds=kinds) == links
