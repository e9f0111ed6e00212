"""Translations that are much longer than the source lets expect."""

import re
from collections.abc import Iterator, Mapping

from translate_pipeline.checks.base import Category, Check, Problem, examples
from translate_pipeline.checks.completeness.doubled_text import is_doubled
from translate_pipeline.checks.completeness.lengths import LANGUAGES, compare_lengths
from translate_pipeline.checks.pair import Pair
from translate_pipeline.model.findings import Severity

__all__ = ["UNLIKELY_LENGTH"]

# Characters of a translation for one of its source above which there is something to look at.
_SUSPECT_RATIO: Mapping[str, float] = {"es": 1.6, "hu": 1.6, "zh": 0.5}
_MIN_LETTERS = 8
# Of so few letters, a name or a heading may need an explanation; a sentence never a paragraph.
_MIN_LETTERS_UNLIKELY = 20
_SENTENCE = re.compile(r" .*[.!?]\Z")
_OF_ANOTHER_TEXT = 5.5
# In standard deviations; 5 and 1 of 6,700 translations are above them.
_UNLIKELY = 3.5
_NEXT_TO_IMPOSSIBLE = 4.2


def _find_unlikely_length(pair: Pair) -> Iterator[Problem]:
    ratio = _SUSPECT_RATIO[pair.languages.target_base]
    if len(pair.target) < len(pair.source) * ratio:
        return
    lengths = compare_lengths(pair)
    if lengths is None or lengths.source < _MIN_LETTERS or lengths.deviation < _UNLIKELY:
        return
    if lengths.source < _MIN_LETTERS_UNLIKELY and (
        lengths.deviation < _OF_ANOTHER_TEXT or not _SENTENCE.search(pair.source_prose.text)
    ):
        return
    if is_doubled(pair):
        return
    severity = None if lengths.deviation < _NEXT_TO_IMPOSSIBLE else Severity.WARNING
    message = f"expected about {lengths.expected} letters, found {lengths.found}"
    yield Problem(message, severity=severity)


UNLIKELY_LENGTH = Check(
    name="unlikely-length",
    category=Category.ACCURACY,
    severity=Severity.INFO,
    summary="The translation is much longer than translations of such a text are; a warning if it"
    " is so long that something must have been added.",
    why="A text of another place was pasted in, or a note of the translator was left in it.",
    find=_find_unlikely_length,
    good=examples(
        zh_CN=[
            ("Meet the kamishibai storytellers.", "来见见纸芝居（用图画纸片讲故事的表演）艺人吧。"),
            ("Open daily", "每天开放，节假日除外"),
            ("FAQ", "常见问题与解答"),
            ("The mayor spoke first.", "首先由市长致辞。"),
        ],
        es=[
            ("Meet the kamishibai storytellers.", "Conozca a los narradores del teatro de papel."),
            ("Snowed in", "Aislados por la nieve en la montaña"),
            ("FAQ", "Preguntas frecuentes"),
            ("The mayor spoke first.", "El alcalde fue el primero en tomar la palabra."),
        ],
        hu=[
            ("Meet the kamishibai storytellers.", "Ismerje meg a kamisibai papírszínház mesélőit!"),
            ("Snowed in", "Hó fogságában a hegyekben"),
            ("FAQ", "Gyakran ismételt kérdések"),
            ("The mayor spoke first.", "Elsőként a polgármester szólalt fel."),
        ],
    ),
    bad=examples(
        zh_CN=[
            (
                "The kiln is fired in spring.",
                "春天点火烧窑。村里的老人守着火，孩子们送来饭团和茶水，大家一直等到第三天早晨开窑。",
            ),
            (
                "Pupils plant rice with their neighbours.",
                "小学生和邻居们一起插秧，休息的时候在田埂上吃点心，傍晚再一起走回家，还约好秋天一同收割。",
            ),
            (
                "Autumn leaves above the old temple gate",
                "古寺山门上方的红叶：摄影者在清晨登山，等了两个小时才等到雾散，拍下了这张照片",
            ),
            (
                "The market opens at dawn.",
                "集市天一亮就开张，卖菜的、卖鱼的、卖花的都赶来摆摊，热闹得很，晚来的人就什么也买不到了。",
            ),
        ],
        es=[
            (
                "The kiln is fired in spring.",
                "El horno se enciende en primavera. Los vecinos cuidan el fuego y los niños llevan"
                " comida a quienes esperan hasta que se abre.",
            ),
            (
                "Pupils plant rice with their neighbours.",
                "Los alumnos plantan arroz con sus vecinos, meriendan juntos al borde del campo y"
                " quedan para la cosecha del otoño siguiente.",
            ),
            (
                "Autumn leaves above the old temple gate",
                "Hojas de otoño sobre la puerta del viejo templo, que el fotógrafo esperó durante"
                " largas horas a que saliera de la niebla",
            ),
            (
                "The market opens at dawn every day.",
                "El mercado abre al amanecer todos los días, y quien llega tarde ya no encuentra ni"
                " verduras ni pescado ni flores en ningún puesto.",
            ),
        ],
        hu=[
            (
                "The kiln is fired in spring.",
                "A kemencét tavasszal fűtik be. A szomszédok vigyázzák a tüzet, a gyerekek ételt"
                " visznek azoknak, akik a nyitásra várnak.",
            ),
            (
                "Pupils plant rice with their neighbours.",
                "A diákok a szomszédokkal együtt ültetik a rizst, a tábla szélén uzsonnáznak, és"
                " megbeszélik, hogy ősszel együtt aratnak majd.",
            ),
            (
                "Autumn leaves above the old temple gate",
                "Őszi lombok a régi templom kapuja fölött, ahogyan a fényképész hosszú várakozás"
                " után, a köd oszlásakor megpillantotta őket",
            ),
            (
                "The market opens at dawn every day.",
                "A piac mindennap hajnalban nyit, és aki későn ér oda, az már sem zöldséget, sem"
                " halat, sem virágot nem talál a standokon.",
            ),
        ],
    ),
    languages=LANGUAGES,
)
