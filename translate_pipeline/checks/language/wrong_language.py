"""A translation that is in another language: by its script, then by its function words."""

from collections.abc import Iterator
from functools import lru_cache

from translate_pipeline.checks.base import Category, Check, Problem, examples
from translate_pipeline.checks.completeness.untranslated_text import is_untranslated
from translate_pipeline.checks.language.copied_words import copied_runs
from translate_pipeline.checks.language.foreign_sentences import foreign_sentences
from translate_pipeline.checks.language.other_script import foreign_to_han, foreign_to_latin
from translate_pipeline.checks.language.other_words import foreign_words_language
from translate_pipeline.checks.pair import Pair
from translate_pipeline.model.findings import Severity

__all__ = ["WRONG_LANGUAGE", "find_other_language"]

_HAN_LANGUAGES = frozenset(["zh", "ja"])


def _find_wrong_language(pair: Pair) -> Iterator[Problem]:
    found = find_other_language(pair)
    if found:
        if not is_untranslated(pair):
            yield Problem(f"expected text in '{pair.languages.target}', this looks like {found}")
        return
    for start, end, code in foreign_sentences(pair):
        # English of the source is told by the check of passages.
        if not any(run.start < end and start < run.end for run in copied_runs(pair)):
            yield Problem(
                f"expected text in '{pair.languages.target}', this sentence looks like '{code}'",
                target_span=pair.target_prose.span(start, end),
            )


@lru_cache(maxsize=2)
def find_other_language(pair: Pair) -> str:
    """Return which other language or script a translation is in, for a message; empty if none.

    A text that is the source itself is left to the check that says so.
    """
    if pair.target.strip() == pair.source.strip():
        return ""
    if pair.languages.target_base in _HAN_LANGUAGES:
        return foreign_to_han(pair)
    return foreign_to_latin(pair) or foreign_words_language(pair)


_ENGLISH = "The city is a place of fine food and skilled handwork, where lanterns are still made."

WRONG_LANGUAGE = Check(
    name="wrong-language",
    category=Category.LANGUAGE,
    severity=Severity.WARNING,
    summary="The translation is in another language or script, as after a paste into the wrong"
    " row; names, titles and loan words are never reported.",
    why="The reader cannot read it; a text was mixed up or never translated.",
    find=_find_wrong_language,
    good=examples(
        zh_CN=[
            ("Civitas Fidelissima", "Civitas Fidelissima"),
            ("Tea fields", "茶田"),
            ("The film “La casa de la colina”", "影片《La casa de la colina》"),
            ("A game for iOS and Android", "iOS、Android游戏"),
        ],
        es=[
            ("Yokichi Nouchi (野内与吉)", "Yokichi Nouchi (野内与吉)"),
            ("Kimono, washi and sake tasting", "Kimono, washi y cata de sake"),
            ("The band “The Sound of the Wind”", "El grupo “The Sound of the Wind”"),
            ("Heroes’ Square", "Plaza de los Héroes (Hősök tere)"),
        ],
        hu=[
            ("The film “La casa de la colina”", "„La casa de la colina” (film)"),
            ("Museum of the Nation (Museo de la Nación)", "Museo de la Nación, a nemzet múzeuma"),
            ("Sushi workshop", "Szusi workshop"),
            ("Jazz, rock and folk", "Dzsessz, rock, folk"),
        ],
    ),
    bad=examples(
        zh_CN=[
            ("The leaves are picked by hand.", "Las hojas se recogen a mano."),
            ("The leaves are picked by hand.", "A leveleket kézzel szedik."),
            ("The leaves are picked by hand.", "葉は手で摘まれています。"),
            ("A walk in the hills", "Un paseo por las colinas"),
            ("It snowed.", "下雪了。The bus that we took was late because of it."),
        ],
        es=[
            ("The leaves are picked by hand.", "嫩叶由人工采摘。"),
            ("The leaves are picked by hand.", "A leveleket kézzel szedik, és nem géppel."),
            ("Handwork", _ENGLISH),
            ("It snowed.", "Nevó. The bus that we took was late because of it."),
            ("The leaves are picked by hand.", "As folhas são colhidas à mão e não com máquinas."),
        ],
        hu=[
            ("The leaves are picked by hand.", "嫩叶由人工采摘。"),
            ("The leaves are picked by hand.", "Las hojas se recogen a mano."),
            ("Handwork", _ENGLISH),
            ("Autumn in the hills", "Otoño en las colinas"),
            ("Hot soup", "Les enfants ont pêché deux poissons dans la rivière avec leurs amis."),
            ("It snowed.", "Havazott. The bus that we took was late because of it."),
        ],
    ),
)
