"""Number words of Chinese: 二百五十, 二〇二六, 三分之二, 五成, 数百."""

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache

from translate_pipeline.checks.numbers.number import Kind, Number, Value
from translate_pipeline.checks.numbers.spelled import fraction, stand_for

__all__ = ["han_value", "read_words"]

_NUMERAL = "〇零一二两三四五六七八九十百千万亿"
_RUN = re.compile(
    rf"(?P<below>[{_NUMERAL}\d]{{1,9}})分之(?P<above>[{_NUMERAL}\d]{{1,9}}(?:[点.][{_NUMERAL}\d]{{1,4}})?)"
    rf"|(?P<number>[{_NUMERAL}]{{1,30}})(?:点(?P<part>[〇零一二三四五六七八九]{{1,6}}))?"
)
_DIGITS = {char: number for number, char in enumerate("〇一二三四五六七八九")} | {"零": 0, "两": 2}
_UNITS = {"十": 10, "百": 100, "千": 1000}
_SECTIONS = {"万": 10**4, "亿": 10**8}
_CLASSIFIER = re.compile(
    "(?:多|余|几)?(?:个|名|位|座|条|所|家|年(?!级)|天|届|次|场|倍|岁|种|项|支|本|棵|株|只|匹|头(?!脑)|张|辆|艘|栋|间"
    "|层|件|部(?!分)|幅|代|组|国|市(?!政)|县|镇|村|州|省|人(?!民|口)|户|对|块|周(?!年)|周年|小时|分钟|秒|公里|米|公斤|吨|升|公顷|度"
    "|日元|美元|欧元|元|索尔|福林|页|卷|册|封|首|台|门|轮|批|枚|杯|盏|道|级|等|班|号楼|日游|晚|夜|盘|艘|尊|队|封"
    "|口井|口人|把|顶|面|双|套|款|样|栋|幢|片|顿|盆|根|颗|粒|滴|瓶|袋|箱|盒|桶|排|列|圈|阶|招|步|遍|回|趟|期|集|节|讲|堂|课)"
)
# Words and names that hold numerals: 八女市, 三重县, 一起, 九州, 五金, 十分 …
_WORDS = re.compile(
    "一(?:起|些|样|般|直|定|旦|致|同|切|律|向|再|共|生|如|带|方|面|时|行|流|贯|边|度|手|心|味|次性|体|等|系列|望|路|线|概|半天)"
    "|统一|唯一|之一|万一|第一线|专一|同一|十分|十足|百姓|百货|百合|百科|百般|千万别|千方百计|千岛|千叶|千瓦|千克|千米|千里|万岁|万物|万象|万分|万里"
    "|四季|四处|四周|四川|四国|四面|四方|五金|五官|五彩|五谷|五星|五香|五环|六本木|七夕|八女|八户|八幡|八王子|九州|九龙|三重|三角|三明治|三文鱼|三峡|三亚|三宅"
    "|三鹰|三岛|三浦|三井|三菱|三星|二手|二维码|二战|一战|二氧化|三维|两岸|两侧|两旁|两极|两性|两端|双十|丢三落四|五湖四海|四通八达|七上八下|九牛|万众"
    "|星期[一二三四五六]|周[一二三四五六](?![年个])|礼拜[一二三四五六]|[一二三四五六七八九十]{1,2}月|[一二三四五六七八九十]{1,3}[日号](?!元|楼)|年代"
    "|[一二三四五六七八九十]{1,3}点(?:[一二三四五]?[十五]?分|半|整|钟|一刻|三刻)?"
)
_APPROXIMATE = re.compile("[一二两三四五六七八九][二两三四五六七八九](?=[十百千万亿]|$)")
_MORE = re.compile("(?:增加|增长|提高|上升|扩大|多|增)了?[近约超过]{0,2}$")
_WEEKS = re.compile("周(?!年)|个?星期|个?礼拜")
_REGNAL = re.compile("世(?![纪界代])")
_BEFORE = re.compile("[第几数上好]$")
_HALVES = (
    (re.compile("(?:半个?小时|半点)"), (30, Fraction(1, 2))),
    (re.compile("一年半"), (18, Fraction(3, 2))),
    (re.compile("半年"), (6, Fraction(1, 2), 26)),
    (re.compile("半天|半日"), (12, Fraction(1, 2))),
    (re.compile("半个月"), (15, 14, 2, Fraction(1, 2))),
    (re.compile("半个世纪|半百|半世纪"), (50,)),
    (re.compile("半打"), (6,)),
    (re.compile("半"), (Fraction(1, 2), 50, 30, 6)),
)
# 两个半 and 三点半 have a half over; what stands before these is halved.
_HALF_NOUN = re.compile(
    "一半|[减过大折]半|(?<![点个年月天周岁倍米杯碗里时钟])半"
    "(?:数|的|以上|是|来|左右|被|都|在|为|由|地|$|[，。、；！？])"
)
_HINTS = stand_for(
    ("双 俩 对 二者 亚军 若干 多次 再次", (2,)),
    ("加倍 翻番 翻一番 翻倍 翻了一番 成倍 倍增", (2, 100)),
    ("首 单 每 独 冠军 元年 元旦 初 唯一 仅 头 某 旅", (1,)),
    ("季军", (3,)),
    ("全天候", (24, 7)),
    ("世纪 全部 全 满 所有", (100,)),
    ("季度 每季", (3, 4)),
    ("打 中午 正午", (12,)),
    ("午夜", (0, 12, 24)),
    ("零时 零点 无 没有 免费 不", (0,)),
    ("夜 全天 整天 昼夜", (24,)),
    ("圣诞", (25, 24, 12)),
    ("平安夜", (24, 12)),
    ("除夕", (31, 30)),
    ("跨年", (31, 1)),
    ("儿童节", (1, 6)),
    ("劳动节", (1, 5)),
    ("刻", (15, 45)),
    ("周", (7,)),
    ("廿", (20,)),
)
_HINT = re.compile("|".join(sorted(_HINTS, key=len, reverse=True)))
_DOUBLED = re.compile("(?:翻了?一?番|翻倍|翻了?一倍|(?:增加|增长|增)了?一倍|加倍|增至两倍)")


def read_words(text: str) -> Iterator[Number]:
    """Yield the numbers that a text has in words, and what other words may stand for.

    Example:
        >>> [(n.text, *n.values) for n in read_words("二百五十名学生")]
        [('二百五十', 250)]
    """
    masked: set[int] = set()
    for found in _WORDS.finditer(text):
        masked.update(range(*found.span()))
    for found in _RUN.finditer(text):
        if found["below"]:
            yield _fraction(found)
        else:
            yield from _numeral(found, text, masked)
    if "半" in text:
        yield from _halves(text)
    for found in _HINT.finditer(text):
        values = frozenset[Value](_HINTS[found[0]])
        yield Number(found[0], *found.span(), values, Kind.HINT)
    if "倍" in text or "番" in text:
        for found in _DOUBLED.finditer(text):
            yield Number(found[0], *found.span(), frozenset([2, 100]), Kind.WORD)


def _fraction(found: re.Match[str]) -> Number:
    below, above = (_value_of(found[name]) for name in ("below", "above"))
    if below in (100, 1000):
        values = frozenset[Value]([above, above / below])
        return Number(found[0], *found.span(), values, Kind.WORD)
    values = fraction(above, below) if below else frozenset[Value]([above])
    return Number(found[0], *found.span(), values, Kind.WORD)


def _value_of(number: str) -> Fraction:
    """Return a number in figures or not, with decimals behind 点 or a point."""
    whole, _, part = number.replace("点", ".").partition(".")
    value = Fraction(int(whole) if whole.isdecimal() else han_value(whole))
    if not part:
        return value
    digits = part if part.isdecimal() else "".join(str(_DIGITS.get(char, 0)) for char in part)
    return value + Fraction(int(digits), 10 ** len(digits))


def _numeral(found: re.Match[str], text: str, masked: set[int]) -> Iterator[Number]:
    start, end = found.span("number")
    if start and text[start - 1].isdecimal():
        return  # the scale of a figure
    number = found["number"]
    value = han_value(number)
    if text.startswith("成", end) and len(number) == 1:
        shares = frozenset[Value]([10 * value, Fraction(value, 10)])
        yield Number(text[start : end + 1], start, end + 1, shares, Kind.WORD, scale=10)
    elif text.startswith("倍", end) and value > 1:
        # Both 增加了两倍 and 增加到三倍 are "tripled".
        is_more = _MORE.search(text[max(0, start - 6) : start])
        more = {value + 1, 100 * value} if is_more else {100 * (value - 1)}
        yield Number(number, start, end, frozenset({value, *more}), Kind.WORD)
    elif number.endswith("十") and text.startswith(("几", "余", "来"), end):
        # 十几 is any number of its ten.
        yield Number(number, start, end, frozenset(range(value, value + 10)), Kind.HINT)
    elif number == "十" and text[start - 1 : start] in ("几", "数"):
        yield Number(number, start, end, frozenset([10, 12, 20]), Kind.WORD)
    else:
        values = _counted(number, text, end) | _approximate(number)
        if found["part"]:
            # 三点五 is 3.5, and five past three.
            values.add(_value_of(text[start : found.end()]))
        yield Number(number, start, end, frozenset(values), _kind(found, text, masked))


def _counted(number: str, text: str, end: int) -> set[Value]:
    """Return what a numeral may come to with what it counts: 三个世纪, 两周, 八折, 七旬."""
    value = han_value(number)
    if text.startswith("折", end) and len(number) <= 2:
        price = value * 10 if value < 10 else value
        return {value, price, 100 - price}
    if text.startswith("旬", end):
        return {10 * value}
    if text.startswith(("世纪", "个世纪"), end):
        return {value, 100 * value}
    if _WEEKS.match(text, end):
        return {value, 7 * value}
    return {value, 12 * value} if text.startswith("打", end) else {value}


def _kind(found: re.Match[str], text: str, masked: set[int]) -> Kind:
    start, end = found.span("number")
    number = found["number"]
    if han_value(number) < 2 or not masked.isdisjoint(range(start, end)):
        return Kind.HINT
    if _approximate(number):
        return Kind.HINT
    if text[max(0, start - 1) : start] == "第" or _REGNAL.match(text, end):
        return Kind.WORD
    if _BEFORE.search(text[max(0, start - 1) : start]):
        return Kind.WORD if set(number) & {*_UNITS, *_SECTIONS} else Kind.HINT
    return Kind.COUNT if _CLASSIFIER.match(text, end) else Kind.HINT


def _approximate(number: str) -> set[Value]:
    """Return both ends of 三四百 or 十五六; nothing of an exact number."""
    found = _APPROXIMATE.search(number)
    if not found or (len(number) > 2 and not set(number) & {*_UNITS, *_SECTIONS}):
        return set()
    one = number[: found.start() + 1] + number[found.end() :]
    other = number[: found.start()] + number[found.start() + 1 :]
    return {han_value(one), han_value(other)}


def _halves(text: str) -> Iterator[Number]:
    nouns = [found.span() for found in _HALF_NOUN.finditer(text)]
    for start, end in nouns:
        yield Number(text[start:end], start, end, fraction(1, 2) | {30, 6}, Kind.WORD)
    for pattern, values in _HALVES:
        for found in pattern.finditer(text):
            yield Number(found[0], *found.span(), frozenset[Value](values), Kind.HINT)


@lru_cache(maxsize=4096)
def han_value(number: str) -> int:
    """Return the value of a Chinese number; without a unit its digits are read one by one.

    Example:
        >>> han_value("一亿三千万")
        130000000
    """
    digits = [_digit_of(char) for char in number]
    if not set(number) & {*_UNITS, *_SECTIONS}:
        return int("".join(str(digit) for digit in digits if digit is not None) or 0)
    total = section = digit = 0
    for char, value in zip(number, digits, strict=True):
        if value is not None:
            # Figures stand side by side, as in 12万; characters do not.
            digit = 10 * digit + value if char.isdecimal() else value
        elif char in _UNITS:
            section += (digit or 1) * _UNITS[char]
            digit = 0
        elif char == "亿":
            total = (total + section + digit or 1) * _SECTIONS[char]
            section = digit = 0
        elif char in _SECTIONS:
            total += (section + digit or 1) * _SECTIONS[char]
            section = digit = 0
    return total + section + digit


def _digit_of(char: str) -> int | None:
    """Return the value of a digit, in figures or not; None if it is none."""
    return int(char) if char.isdecimal() else _DIGITS.get(char)
