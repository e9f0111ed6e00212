"""Chinese names in Hungarian."""

import pytest

from translate_pipeline.errors import UsageError
from translate_pipeline.glossary.suggest.pinyin import pinyin_to_hungarian, split_pinyin

# Provinces as CLDR's territory subdivisions have them.
PROVINCES = """
Anhui Anhuj
Fujian Fucsien
Guangdong Kuangtung
Gansu Kanszu
Guangxi Kuanghszi
Guizhou Kujcsou
Henan Honan
Hubei Hupej
Hebei Hopej
Hainan Hajnan
Heilongjiang Hejlungcsiang
Hunan Hunan
Jilin Csilin
Jiangsu Csiangszu
Jiangxi Csianghszi
Liaoning Liaoning
Ningxia Ninghszia
Qinghai Csinghaj
Sichuan Szecsuan
Shandong Santung
Shaanxi Senhszi
Shanxi Sanhszi
Tianjin Tiencsin
Xinjiang Hszincsiang
Yunnan Jünnan
Zhejiang Csöcsiang
"""
CITIES = """
Shenzhen Sencsen
Xi'an Hszian
Hangzhou Hangcsou
Suzhou Szucsou
Chengdu Csengtu
Wuhan Vuhan
Qingdao Csingtao
Dalian Talien
Xiamen Hsziamen
Ningbo Ningpo
Shenyang Senjang
Changchun Csangcsun
Zhengzhou Csengcsou
Jinan Csinan
Taiyuan Tajjüan
Nanchang Nancsang
Changsha Csangsa
Fuzhou Fucsou
Hefei Hofej
Kunming Kunming
Guiyang Kujjang
Nanning Nanning
Haikou Hajkou
Lanzhou Lancsou
Xining Hszining
Yinchuan Jincsuan
Luoyang Lojang
Kaifeng Kajfeng
Datong Tatung
Guilin Kujlin
Wuxi Vuhszi
Wenzhou Vencsou
Yan'an Jenan
Foshan Fosan
Dongguan Tungkuan
Zhuhai Csuhaj
Dunhuang Tunhuang
Quanzhou Csüancsou
Xuzhou Hszücsou
Yantai Jentaj
Shijiazhuang Sicsiacsuang
Taipei Tajpej
Beijing Peking
Nanjing Nanking
Guangzhou Kanton
Shanghai Sanghaj
Chongqing Csungking
Lhasa Lhásza
Macau Makaó
Hongkong Hongkong
Urumqi Urumcsi
Harbin Harbin
"""
KNOWN = [line.rsplit(" ", 1) for line in (PROVINCES + CITIES).split("\n") if line]


@pytest.mark.parametrize(("pinyin", "expected"), KNOWN)
def test_known_names(pinyin: str, expected: str) -> None:
    """Provinces and cities come out as Hungarian writes them, without a look."""
    form, _, doubt = pinyin_to_hungarian(pinyin)

    assert (form, doubt) == (expected, "")


@pytest.mark.parametrize(
    ("pinyin", "expected"),
    [
        ("Běijīng", "Peking"),
        ("Xī’ān", "Hszian"),
        ("lǚshùn", "Lüsun"),
        ("Lvshun", "Lüsun"),
        ("GUANGDONG", "Kuangtung"),
        ("Hong Kong", "Hongkong"),
    ],
)
def test_spellings(pinyin: str, expected: str) -> None:
    """Tone marks, capitals, the typed v and the typographic apostrophe make no difference."""
    assert pinyin_to_hungarian(pinyin)[0] == expected


@pytest.mark.parametrize(
    ("pinyin", "expected"),
    [
        ("xian", ("xian",)),
        ("xi'an", ("xi", "an")),
        ("jinan", ("ji", "nan")),
        ("zhuang", ("zhuang",)),
        ("shijiazhuang", ("shi", "jia", "zhuang")),
        ("yongan", ("yong", "an")),
    ],
)
def test_syllables(pinyin: str, expected: tuple[str, ...]) -> None:
    """A syllable inside a word begins with a consonant, or behind an apostrophe."""
    assert split_pinyin(pinyin) == expected


@pytest.mark.parametrize(
    ("pinyin", "why"), [("Yongan", "apostrophe"), ("Changan", "apostrophe"), ("Rizhao", "'ri'")]
)
def test_doubts(pinyin: str, why: str) -> None:
    """Spellings with two readings, and syllables that tables differ on, need a look."""
    assert why in pinyin_to_hungarian(pinyin)[2]


@pytest.mark.parametrize("pinyin", ["Kyoto", "Budapest", "x", "北京", "'"])
def test_what_is_no_pinyin(pinyin: str) -> None:
    """Other words are refused."""
    with pytest.raises(UsageError, match="no pinyin"):
        pinyin_to_hungarian(pinyin)
