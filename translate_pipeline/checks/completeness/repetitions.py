"""Words that may stand twice in a row, by language."""

import re
from collections.abc import Mapping

__all__ = ["DOUBLE_HAN", "INTENSIFIERS", "ONE_LETTER_WORDS", "RIGHT_TWICE", "is_right_in_chinese"]


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


RIGHT_TWICE: Mapping[str, frozenset[str]] = {
    # Sounds and calls, a dance.
    "es": _words("ja je ji jo bla cha chá toc tic tac pum pío tuc can tam ay uy ea"),
    # "az az ember, aki": the pronoun before the article; "mindenki mindenki ellen"; sounds.
    "hu": _words("az mindenki minden ha hi bumm kip kop kopp hopp hej haj jaj bla csa tik dum"),
}
"""Words that are right twice in a row, in small letters."""

ONE_LETTER_WORDS: Mapping[str, str] = {"es": "aeouy", "hu": "aes"}
"""Words of one letter; any other letter is a variable, an initial or a part of a number."""

INTENSIFIERS: Mapping[str, frozenset[str]] = {
    "es": _words("muy tan mucho muchos mucha muchas poco casi bien sí no luego"),
    "hu": _words(
        "nagyon sok sokat messze rég régen lassan szép szépen jó igen egy már alig olykor"
        " néha soha mindig több azt azzal attól abban arra annak arról"
    ),
}
"""Words that some double for emphasis, in small letters; worth a look and no more."""

# Characters that make no word when doubled, with those before and behind which the second one
# belongs to another word: 目的的, 为了了解, 和和平, 参与与.
_SINGLE: Mapping[str, tuple[str, str]] = {
    "的": ("目标", "确士"),
    "了": ("为除罢到未完明", "解结断却"),
    "和": ("温平共饱调缓总柔暖祥", "平睦谐服解牧风气美"),
    "在": ("现存所正实内潜自不旨", "线校乎意场职"),
    "是": ("于但可只若凡要国", "否非"),
    "与": ("参给授赠赋付", "会其共众否"),
    "及": ("普涉埃危顾触提以", "时格早第"),
    "也": ("", "门许"),
    "就": ("成造", "业读任餐医近算"),
    "被": ("棉", "子单告褥"),
    "都": ("首成京全古丰故建定迁国帝奠旧新大江", "会市是城心门"),
    "又": ("", "又"),
    "再": ("", "再见生现度次"),
    "能": ("可功性机技智才职效动热电核阳", "力源够量干手耐"),
    "不": ("要", ""),
    "地": ("各当土本两此实用场草工园产绿基内外陆田高低", "道区方面点址理位图下上球段带铁震板"),
    "对": ("面反针相绝校应核配成", "方手象话联待比策"),
    "已": ("", ""),
    "把": ("一火拖两几", "手握戏关"),
    "们": ("", ""),
    "这": ("", ""),
    "那": ("", "那"),
    "我": ("自", ""),
    "他": ("其吉", ""),
    "她": ("", ""),
    "它": ("其", ""),
    "有": ("所拥没只具原富持享含独", "机关效趣利限益些名着序时"),
    "着": ("", "火陆急装手眼重想力色落迷"),
    "从": ("服遵听自随", "事业容前小"),
    "而": ("然因从反进", "且立"),
    "但": ("不非", "是"),
    "很": ("", ""),
    "到": ("", "达处底来场期"),
    "让": ("", "步"),
    "以": ("所可", "及后前来外内上下为往免便色"),
    "将": ("", "来军领近"),
    "由": ("自理", "于来此衷"),
    "为": ("认成因作以称行", "了止何期难主"),
}  # fmt: skip

DOUBLE_HAN = re.compile(f"(?:([{''.join(_SINGLE)}])\\1|([\u3400-\u9fff]{{2,6}}?)\\2)")
"""A character or word that stands twice in a row in Chinese."""

# Verbs that are doubled for "a little" and adverbs that are doubled for emphasis.
_ABAB = _words(
    "讨论 商量 休息 考虑 打扫 收拾 放松 琢磨 比划 打听 活动 意思 通红 雪白 碧绿 漆黑 笔直 火红"
    " 金黄 冰凉 整块 整片 大块 小块 大片 成片 成群 成堆"
    " 很多 许多 好多 非常 十分 特别 永远 加油 谢谢 恭喜 再见 你好 欢迎 大家 巴登 瓦拉"
    " 杜兰 波拉 沃加 帕果 哗啦 叮当 叮咚 轰隆 扑通 咚咚 滴答 哈哈 嘻嘻 啦啦 咕噜 咔嚓 沙沙"
    " 源源 世世 等等 比比 试试 看看 尝尝"
)
_COUNTING = frozenset("一二两三四五六七八九十百千半几第〇零")
# Words that only begin with a numeral.
_NOT_COUNTING = _words(
    "一起 一定 一切 一些 三明 万一 千万 百姓 几乎 半岛 一生 两村 两国 两市 两地 两町"
)
# 大学大学生: the second word is part of a longer one.
_LONGER = re.compile(
    "(?:[大中小]学|研究)(?:[大中小]学生|研究所|研究院|研究生)|文化文化部|教育教育部"
)

# "您是是否" asks nobody whether "是否" is meant.
_ONE_THING = re.compile("(?:是一个一个[^地来去走进出上下接说看数做写找]|的一个一个[，。、；])")
_SURELY_WRONG = re.compile("[您你我他她它们]是是否")


def is_right_in_chinese(text: str, start: int, end: int) -> bool:
    """Return whether a match of ``DOUBLE_HAN`` is good Chinese."""
    word = text[start : (start + end) // 2]
    if _SURELY_WRONG.match(text, max(start - 1, 0)):
        return False
    if len(word) == 1:
        before, behind = _SINGLE[word]
        return text[start - 1 : start] in (*before,) or text[end : end + 1] in (*behind,)
    if word == "意思":
        # "意思意思" is a small gift; what a word means is said once.
        return text[start - 1 : start] != "的"
    if word in _ABAB or len(set(word)) == 1:
        return True
    if word[0] in _COUNTING and word not in _NOT_COUNTING:
        # "是一个一个工具"; things come, go and are done one by one.
        return not _ONE_THING.match(text, max(start - 1, 0))
    return bool(_LONGER.match(text, start))
