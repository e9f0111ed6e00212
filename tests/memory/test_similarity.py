"""Law 9: similarity is symmetric, and 1 only for equal texts; a search finds what a scan finds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translate_pipeline.memory.similarity import ListMemory, Scored, SimilarTexts, similarity
from translate_pipeline.model.memory import Memory, Pair, ScoredPair

TEXTS = st.text("ab cd\n1.東京茶", max_size=12)
SENTENCE = (
    "The volunteers of Ureshino opened the old station on 9 May, because the road was closed."
)
UNRELATED = (
    "More than forty guests tasted roasted chestnuts at the bathhouse before noon.",
    "Anna Szabó explained how a paper lantern is folded, and what it is good for.",
    "Bring a scarf; it is cold by the river in late October, even when the sky is clear.",
)
EDITS = {
    "word replaced": SENTENCE.replace("volunteers", "musicians"),
    "word inserted": SENTENCE.replace("old station", "old railway station"),
    "word dropped": SENTENCE.replace("old ", ""),
    "number changed": SENTENCE.replace("9", "23"),
    "typing error": SENTENCE.replace("station", "staiton"),
    "clause moved": "Because the road was closed, the volunteers of Ureshino opened the old"
    " station on 9 May.",
    "end rewritten": SENTENCE.replace("because the road was closed", "as they had promised"),
}


@given(TEXTS, TEXTS)
def test_is_symmetric(one: str, other: str) -> None:
    """The order of the two texts does not matter."""
    assert similarity(one, other) == similarity(other, one)


@given(TEXTS, TEXTS)
def test_is_one_for_equal_texts_only(one: str, other: str) -> None:
    """The score is in [0, 1], and 1 for equal texts only."""
    assert 0.0 <= similarity(one, other) <= 1.0
    assert (similarity(one, other) == 1.0) is (one == other)


@given(TEXTS, TEXTS, st.sampled_from(["", " ", "\n", " \t ", "\u3000"]))
def test_white_space_at_the_edges_does_not_count(one: str, other: str, space: str) -> None:
    """White space around a text changes no score but that of equal texts, and that by a hair."""
    padded = similarity(space + one + space, other)

    assert padded == pytest.approx(similarity(one, other), abs=1e-12)


def test_a_long_text_with_one_change_is_not_equal() -> None:
    """Not even one character of a very long text is rounded away."""
    long = "tea and rice, " * 20_000

    assert 0.9999 < similarity(long, long.replace("tea", "sea", 1)) < 1.0


@pytest.mark.parametrize("edit", EDITS.values(), ids=EDITS)
def test_edits_score_above_unrelated_sentences(edit: str) -> None:
    """An edited sentence reaches the score that no other sentence of an article reaches."""
    nearest = max(similarity(SENTENCE, other) for other in UNRELATED)

    assert nearest < 0.6 < similarity(SENTENCE, edit) < 1.0


def article_texts(count: int) -> list[str]:
    """Return paragraphs, titles and Chinese sentences that differ from each other."""
    towns = ("Uji", "Kaga", "Eger", "Pisac", "Hida", "Matsue", "Sopron", "Cusco", "Tokaj", "Yame")
    goods = ("tea", "bowls", "lanterns", "paprika", "maps", "drums", "scarves", "bells", "jam")
    texts = []
    for number in range(count):
        town, thing = towns[number % 10], goods[number // 10 % 9]
        kinds = (
            f"Visitors of house {number} in {town} carried {thing} to market {number * 7} at noon.",
            f"{town}: {thing} no. {number}",
            f"第{number}号屋的客人从{'甲乙丙丁戊己庚辛壬癸'[number % 10]}市带来了茶叶和灯笼。",
        )
        texts.append(kinds[number % 3])
    return texts


def mistyped(text: str) -> str:
    """Return a text whose character in the middle is another one."""
    middle = len(text) // 2
    return f"{text[:middle]}x{text[middle + 1 :]}"


@pytest.mark.parametrize("count", [40, 900], ids=["scanned", "indexed"])
def test_search_finds_the_best_match(count: int) -> None:
    """What a scan of all texts finds best is found, for paragraphs, titles and Chinese."""
    texts = article_texts(count)
    similar = SimilarTexts(texts)
    sought = [mistyped(text) for text in texts]

    found = [similar.find(text, threshold=0.6, limit=1)[0].score for text in sought]

    best = [max(similarity(text, other) for other in texts) for text in sought]
    same = sum(own == top for own, top in zip(found, best, strict=True))
    assert same >= 0.99 * count


@pytest.mark.parametrize("size", [3, 400], ids=["scanned", "indexed"])
def test_equal_scores_come_by_index(size: int) -> None:
    """Best first, equal scores by index, no more than the limit, none below the threshold."""
    texts = ["Tea from Yame", "Rice", "Tea from Yame", *article_texts(size), "Tea from Yama"]

    found = SimilarTexts(texts).find("Tea from Yame", threshold=0.9, limit=3)

    last = similarity("Tea from Yame", "Tea from Yama")
    assert found == [Scored(0, 1.0), Scored(2, 1.0), Scored(size + 3, last)]
    assert SimilarTexts(texts).find("Tea from Yame", threshold=0.9, limit=1) == [Scored(0, 1.0)]


@pytest.mark.parametrize("text", ["", " ", "…", "2026", "!?", "茶", "é", "๑๒๓" * 20, "a" * 5_000])
@pytest.mark.parametrize("size", [0, 400], ids=["scanned", "indexed"])
def test_odd_texts_are_found(text: str, size: int) -> None:
    """Texts without words, tiny texts and very long ones are found among many."""
    texts = [*article_texts(size), text]

    assert SimilarTexts(texts).find(text, threshold=0.8)[0] == Scored(size, 1.0)


def test_search_among_no_texts() -> None:
    """Among no texts nothing is found."""
    assert SimilarTexts([]).find("Tea", threshold=0.0) == []


PAIRS = [
    Pair("Green tea", "Zöld tea", origin="2026-01"),
    Pair("Green teas", "Zöld teák", origin="2026-02"),
    Pair("Green tea", "zöldtea", origin="2026-03"),
    Pair("Plum wine", "Szilvabor", origin="2026-03"),
]


def test_list_memory_prefers_the_newest() -> None:
    """Exact matches come newest origin first; similar ones by score, then newest first."""
    memory: Memory = ListMemory(PAIRS)

    assert memory.exact("Green tea") == (PAIRS[2], PAIRS[0])
    assert memory.exact("green tea") == ()
    score = similarity("Green tea", "Green teas")
    assert memory.similar("Green teas", threshold=0.8) == (
        ScoredPair(PAIRS[1], 1.0),
        ScoredPair(PAIRS[2], score),
        ScoredPair(PAIRS[0], score),
    )
    assert memory.similar("Green teas", threshold=0.8, limit=2)[-1].pair == PAIRS[2]
