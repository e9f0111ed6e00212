"""Marks of punctuation: one at a time."""

import re
import unicodedata
from collections.abc import Iterator

from translate_pipeline.checks.base import Category, Check, Problem, examples
from translate_pipeline.checks.pair import Pair
from translate_pipeline.checks.typography.places import HAN, at_most, mend
from translate_pipeline.model.findings import Severity

__all__ = ["REPEATED_PUNCTUATION"]

_ANY = re.compile(r"[,.;:!?¿¡，。；：！？、][,.;:!?¿¡，。；：！？、]")
# Not in "../path", "1..5", "std::vector" and a list's ".." on its own; three stops are an ellipsis.
_SAME = re.compile(
    r",{2,}|;{2,}|!{2,}|\?{2,}|¿{2,}|¡{2,}|，{2,}|；{2,}|：{2,}|、{2,}|！{2,}|？{2,}"
    r"|(?<![:：]):{2,}(?=\s|$)|(?<!。)。。(?!。)|(?<=[\w)\]”»’%\ufffc])\.\.(?![./\w])"
)
_CLASH = re.compile(
    r",[.;:](?=\s|$)|[;:],(?=\s|$)|[，、；：。][，、；：]|[，、；：！？]。"
    rf"|(?<=[{HAN}])\.。|[。，][.,]|,，"
)
_ELLIPSIS = re.compile(r"\.{3,}")
# Two commas are how a keyboard without it writes the opening quote „ of Hungarian.
_LOW_QUOTE = re.compile(r"(?:^|(?<=[\s(])),,(?=\w)")
# One of them is always right in place of the run; others may have been meant as an ellipsis.
_CERTAIN = frozenset(",;，；、：。")


def _find_repeated(pair: Pair) -> Iterator[Problem]:
    if _ANY.search(pair.target):
        yield from at_most(_runs(pair))


def _runs(pair: Pair) -> Iterator[Problem]:
    prose = pair.target_prose
    source = _ELLIPSIS.sub("", unicodedata.normalize("NFKC", pair.source_prose.text))
    low_quotes = {quote.start() for quote in _LOW_QUOTE.finditer(prose.text)}
    for run in _SAME.finditer(prose.text):
        mark = run[0][0]
        if _in_english(mark) * 2 in source or run.start() in low_quotes:
            continue
        message = f"found '{run[0]}', expected '{mark}' once"
        yield mend(prose, *run.span(), message, mark, is_certain=mark in _CERTAIN)
    for clash in _CLASH.finditer(prose.text):
        if unicodedata.normalize("NFKC", clash[0]).replace("。", ".") in source or _is_run(
            clash[0]
        ):
            continue
        message = f"found '{clash[0]}', expected one mark of the two"
        yield Problem(message, target_span=prose.span(*clash.span()))


def _in_english(mark: str) -> str:
    """Return the mark that stands for it in the source."""
    one = unicodedata.normalize("NFKC", mark)
    return {"¿": "?", "¡": "!", "。": ".", "、": ","}.get(one, one)


def _is_run(marks: str) -> bool:
    return marks[0] == marks[1]


REPEATED_PUNCTUATION = Check(
    name="repeated-punctuation",
    category=Category.STYLE,
    severity=Severity.WARNING,
    summary="The same mark twice where the source has it once, or two marks that exclude each"
    " other; an ellipsis and '?!' are fine.",
    why="It is a slip of the keyboard that every reader sees.",
    find=_find_repeated,
    good=examples(
        zh_CN=[
            ("And so on... Who knows?", "诸如此类……谁知道呢？"),
            ("Really?!", "真的吗？！"),
            ("Wonderful!!", "太棒了！！"),
            ("Made by Tea Co., Ltd.", "由Tea Co., Ltd.制造。"),
        ],
        es=[
            ("And so on... Who knows?", "Y así... ¿Quién sabe?"),
            ("Really?!", "¡¿De verdad?!"),
            ("Tea, rice, etc., came by ship.", "El té, el arroz, etc., llegaron en barco."),
            ("Wonderful!!", "¡¡Maravilloso!!"),
        ],
        hu=[
            ("And so on... Who knows?", "És így tovább... Ki tudja?"),
            ("Really?!", "Tényleg?!"),
            ("Tea, rice, etc., came by ship.", "A tea, a rizs stb., hajón érkezett."),
            ("See the folder ../tea.", "Lásd a ../tea mappát."),
        ],
    ),
    bad=examples(
        zh_CN=[
            ("In spring, the tea is picked.", "春天，，人们采茶。"),
            ("The tea is picked by hand.", "茶叶由人工采摘。。"),
            ("Tea, rice and paper", "茶、、米和纸"),
            ("Do you like tea?", "您喜欢茶吗？？"),
        ],
        es=[
            ("In spring, the tea is picked.", "En primavera,, se recoge el té."),
            ("The tea is picked by hand.", "El té se recoge a mano.."),
            ("First they sing. Then they dance.", "Primero cantan,. Luego bailan."),
            ("It has two parts: tea and rice.", "Tiene dos partes:: té y arroz."),
        ],
        hu=[
            ("In spring, the tea is picked.", "Tavasszal,, szüretelik a teát."),
            ("The tea is picked by hand.", "A teát kézzel szedik.."),
            ("Do you like tea?", "Szereti a teát??"),
            ("First they sing; then they dance.", "Előbb énekelnek;; aztán táncolnak."),
        ],
    ),
)
