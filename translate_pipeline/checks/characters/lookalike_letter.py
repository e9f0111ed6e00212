"""Letters that look like those of another script, and digits that are letters."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from translate_pipeline.checks.base import Category, Check, Problem, examples
from translate_pipeline.checks.characters.confusables import as_latin, is_lone_confusable
from translate_pipeline.checks.characters.garbled import garbled_pieces
from translate_pipeline.checks.characters.pieces import Piece, free_pieces, mend, quote
from translate_pipeline.checks.characters.plain import odd_characters
from translate_pipeline.checks.characters.unnormalised_text import unnormalised_pieces
from translate_pipeline.checks.pair import Pair
from translate_pipeline.model.findings import Severity

__all__ = ["LOOKALIKE_LETTER", "lookalike_pieces"]

# A text with more such words is told of once.
_MANY = 4
_LATIN = "A-Za-z\xc0-\xd6\xd8-\xf6\xf8-\u024f\u1e00-\u1eff"
_CONFUSABLE = "\u0370-\u03ff\u0400-\u052f\u0531-\u0587\u13a0-\u13f5\u1f00-\u1fff"
_HAS_CONFUSABLE = re.compile(f"[{_CONFUSABLE}]")
_HAS_LATIN = re.compile(f"[{_LATIN}]")
_WORD = re.compile(f"[{_LATIN}{_CONFUSABLE}\u0300-\u036f]+")
_ALL_LATIN = re.compile(f"[{_LATIN}]+")
# Bold, italic, script and other letters of formulas, and the phonetic a and g.
_STYLED = re.compile("[\U0001d400-\U0001d7ff]+")
_PHONETIC = {"\u0251": "a", "\u0261": "g", "\u0131": "i"}
_PHONETIC_WORD = re.compile(
    f"(?<![{_LATIN}])[a-z\xe0-\xf6\xf8-\u024f\u0251\u0261]*[\u0131\u0251\u0261][a-z\xe0-\xf6\xf8-\u024f\u0251\u0261]*"
)
# l, I or O between digits of a number that has no other letter: H2O2 and 3D4 are no numbers.
_DIGITS = re.compile(r"(?<![\w.,/&=-])\d+(?:[.,]\d+)?[lIOo]\d[\dlIOo]*(?![\w/&=-])", re.ASCII)
# Also where the source has the very number that the digit makes.
_DIGITS_OF_SOURCE = re.compile(
    r"(?<![\w.,/&-])(?:\d[\d.,]*[lIOo][\dlIOo.,]*|[lIO][\dlIOo.,]*\d)(?<![.,])(?!\w)", re.ASCII
)
_NUMBER = re.compile(r"\d(?:[\d.,]*\d)?")
_SEPARATORS = str.maketrans("", "", ".,")
_TO_DIGITS = str.maketrans("lIOo", "1100")
_HAN = "\u3400-\u4dbf\u4e00-\u9fff"
_KANA = "\u3041-\u3096\u30a1-\u30fa\u30fc-\u30ff"
_HAN_DIGIT = "一二三四五六七八九〇零"
_ZERO = re.compile(f"(?<=[{_HAN_DIGIT}])[○◯OＯ](?=[{_HAN_DIGIT}年])")
_ZEROS = frozenset("○◯OＯ")
# Kana and bopomofo that look like characters, each alone among characters. All but the bars only
# in common words, such as 入口 and 能力: elsewhere they are Japanese.
_KANA_SHAPES = {"ー": "一", "ニ": "二", "ロ": "口", "ハ": "八", "カ": "力", "エ": "工", "ㄧ": "一"}
_KANA_SHAPE = re.compile(
    f"(?<=[{_HAN}])[ーㄧ](?=[{_HAN}])|(?<=[入出人路门港窗河户])ロ(?=[{_HAN}])|(?<=[{_HAN}])ロ(?=[味岸岛感语号碑])"
    f"|(?<=[能动电努魅活压体引])カ(?=[{_HAN}])|(?<=[{_HAN}])カ(?=[量气求])"
    f"|(?<=[手加施员分])エ(?=[{_HAN}])|(?<=[{_HAN}])エ(?=[作厂业程艺具坊])"
    f"|(?<=[第十])[ニハ](?=[{_HAN}])|(?<=[{_HAN}])[ニハ](?=[月十百])"
)
_LONG_DASH = re.compile(f"(?<![{_KANA}])ーー(?![{_KANA}])")
# A bar among Latin words is a dash.
_BAR = re.compile(r"(?<=\s)[一ー](?=\s)")


def _find_lookalike(pair: Pair) -> Iterator[Problem]:
    pieces = lookalike_pieces(pair)
    if len(pieces) > _MANY:
        span, mended = mend(pair.target, pieces)
        message = f"found {len(pieces)} words with letters of another script that look alike"
        yield Problem(message, target_span=span, suggestion=mended, severity=Severity.ERROR)
        return
    for piece in pieces:
        found = pair.target[piece.start : piece.end]
        scripts = _strangers(found)
        yield Problem(
            f"expected {quote(piece.text or '')}, found {quote(found)}{scripts}",
            target_span=(piece.start, piece.end),
            suggestion=piece.text or "",
            severity=_severity(found),
        )


@lru_cache(maxsize=2)
def lookalike_pieces(pair: Pair) -> tuple[Piece, ...]:
    """Return the words with letters that only look right, with the right ones."""
    pieces = [*_letters_in_numbers(pair)]
    odd = odd_characters(pair)
    if pair.languages.target_base == "zh" and not _ZEROS.isdisjoint(pair.target_characters):
        pieces += (Piece(*found.span(), "〇") for found in _ZERO.finditer(pair.target))
    if odd:
        find = _among_han if pair.languages.target_base == "zh" else _among_latin
        pieces += [*_words(pair, odd), *_styled(pair.target, odd), *find(pair, odd)]
    # Garbage may hold any letter.
    if not pieces or garbled_pieces(pair):
        return ()
    return free_pieces(sorted(pieces), unnormalised_pieces(pair))


def _letters_in_numbers(pair: Pair) -> Iterator[Piece]:
    if pair.target_characters.isdisjoint("0123456789"):
        return
    if pair.target_characters.isdisjoint("lIOo"):
        return
    words = {found.span(): found for found in _DIGITS.finditer(pair.target)}
    for word in _DIGITS_OF_SOURCE.finditer(pair.target):
        number = word[0].translate(_TO_DIGITS).translate(_SEPARATORS)
        if number in _source_numbers(pair):
            words.setdefault(word.span(), word)
    for span, word in words.items():
        if word[0] not in pair.source:
            yield Piece(*span, word[0].translate(_TO_DIGITS))


def _source_numbers(pair: Pair) -> frozenset[str]:
    numbers = _NUMBER.findall(pair.source)
    return frozenset(number.translate(_SEPARATORS) for number in numbers)


def _words(pair: Pair, odd: frozenset[str]) -> Iterator[Piece]:
    """Yield words that mix scripts, and words that another script only seems to write."""
    if not _HAS_CONFUSABLE.search("".join(odd)):
        return
    words = [word for word in _WORD.finditer(pair.target) if _HAS_CONFUSABLE.search(word[0])]
    others = [word[0] for word in words if not _ALL_LATIN.fullmatch(as_latin(word[0]))]
    is_foreign = any(not _HAS_LATIN.search(word) for word in others)
    for word in words:
        latin = as_latin(word[0])
        if not _ALL_LATIN.fullmatch(latin) or word[0] in pair.source:
            continue
        # Beside words that are truly in the other script a whole word is one of them.
        is_meant = is_foreign or (len(word[0]) == 1 and not is_lone_confusable(word[0]))
        if _HAS_LATIN.search(word[0]) or not is_meant:
            yield Piece(*word.span(), latin)


def _styled(text: str, odd: frozenset[str]) -> Iterator[Piece]:
    if max(odd) >= "\U0001d400":
        for found in _STYLED.finditer(text):
            if len(found[0]) > 1:
                yield Piece(*found.span(), unicodedata.normalize("NFKC", found[0]))


def _among_latin(pair: Pair, odd: frozenset[str]) -> Iterator[Piece]:
    if not odd.isdisjoint(_PHONETIC):
        for found in _PHONETIC_WORD.finditer(pair.target):
            plain = "".join(_PHONETIC.get(char, char) for char in found[0])
            if len(plain) > 1:
                yield Piece(*found.span(), plain)
    if not odd.isdisjoint("一ー"):
        for found in _BAR.finditer(pair.target):
            yield Piece(*found.span(), "—")


def _among_han(pair: Pair, odd: frozenset[str]) -> Iterator[Piece]:
    if not odd.isdisjoint(_KANA_SHAPES):
        for found in _KANA_SHAPE.finditer(pair.target):
            yield Piece(*found.span(), _KANA_SHAPES[found[0]])
        for found in _LONG_DASH.finditer(pair.target):
            yield Piece(*found.span(), "——")


def _strangers(found: str) -> str:
    """Tell the script of the letters that are not Latin."""
    strange = [char for char in found if not char.isascii() and _HAS_CONFUSABLE.match(char)]
    if not strange:
        return ""
    script = unicodedata.name(strange[0], "another").split()[0].capitalize()
    letters = ", ".join(f"'{char}'" for char in dict.fromkeys(strange))
    return f" with {script} {letters}"


def _severity(found: str) -> Severity | None:
    if found in ("○", "◯"):
        return Severity.INFO
    is_mixed = _HAS_LATIN.search(found) and _HAS_CONFUSABLE.search(found)
    return Severity.ERROR if is_mixed else None


LOOKALIKE_LETTER = Check(
    name="lookalike-letter",
    category=Category.LANGUAGE,
    severity=Severity.WARNING,
    summary="A word has a letter of another script that looks like the right one, such as a"
    " Cyrillic 'а', or a number has a letter for a digit.",
    why="Nobody sees it, and nobody finds the word again.",
    find=_find_lookalike,
    good=examples(
        zh_CN=[
            ("A message from Moscow (Москва)", "来自莫斯科（Москва）的问候"),
            ("Wires of 5 μm and 3 kΩ", "5μm的金属丝，电阻3kΩ"),
            ("The α and β teams", "α队和β队"),
            ("H2O2 and CO2", "H2O2与CO2"),
        ],
        es=[
            ("A message from Moscow (Москва)", "Un mensaje de Moscú (Москва)"),
            ("Wires of 5 μm and 3 kΩ", "Hilos de 5 μm y 3 kΩ"),
            ("The word ‘tea’ is ‘чай’ in Russian.", "En ruso, té se dice «чай»."),
            ("The β2 version", "La versión β2"),
        ],
        hu=[
            ("A message from Moscow (Москва)", "Üzenet Moszkvából (Москва)"),
            ("Wires of 5 μm and 3 kΩ", "5 μm-es huzalok, 3 kΩ"),
            ("Greek π is 3.14.", "A görög π értéke 3,14."),
            ("The guide from Diyarbakır", "A diyarbakıri idegenvezető"),
        ],
    ),
    bad=examples(
        zh_CN=[
            ("The JET teachers", "J\u0415T教师"),
            ("A small Linux server", "小型Lin\u03c5x服务器"),
            ("A first visit", "第\u30fc次访问"),
            ("The gate of the mine", "矿山入\u30ed处"),
        ],
        es=[
            ("The city is old.", "La \u0441iudad es antigua."),
            ("One metre of snow", "Un metr\u03bf de nieve"),
            ("Peace and bread", "Paz \u0443 pan"),
            ("A new song", "Una \U0001d5fb\U0001d602\U0001d5f2\U0001d603\U0001d5ee canción"),
        ],
        hu=[
            ("The village is small.", "A f\u0430lu kicsi."),
            ("From the harbour", "A kik\u04e7tőből"),
            ("The pond is deep.", "\u0410 tó mély."),
            ("He works slowly.", "Lassan dolgoz\u0131k."),
        ],
    ),
)
