"""The 47 prefectures of Japan with their names in each language.

Sources of the facts: JIS X 0401 for code and kanji, the prefectures' own readings; the forms were
compared with the territory subdivisions of CLDR (Hungarian 47 of 47) and, for Spanish, with RAE.
"""

from dataclasses import dataclass

__all__ = ["PREFECTURES", "Prefecture", "find_prefecture"]


@dataclass(frozen=True, slots=True)
class Prefecture:
    """One of the 47, with bare names: 秋田 and not 秋田県; 北海道 is never cut."""

    code: str
    """JIS X 0401, ``01`` to ``47``."""

    kanji: str
    """Japanese name with its type word."""

    kana: str
    """Its reading with the type word's."""

    english: str
    """English name without macrons."""

    chinese: str
    """In simplified characters."""

    spanish: str
    """Spanish name."""

    hungarian: str
    """Hungarian name."""


_TABLE = """
01 北海道 ほっかいどう Hokkaido 北海道 Hokkaido Hokkaidó
02 青森県 あおもりけん Aomori 青森 Aomori Aomori
03 岩手県 いわてけん Iwate 岩手 Iwate Ivate
04 宮城県 みやぎけん Miyagi 宫城 Miyagi Mijagi
05 秋田県 あきたけん Akita 秋田 Akita Akita
06 山形県 やまがたけん Yamagata 山形 Yamagata Jamagata
07 福島県 ふくしまけん Fukushima 福岛 Fukushima Fukusima
08 茨城県 いばらきけん Ibaraki 茨城 Ibaraki Ibaraki
09 栃木県 とちぎけん Tochigi 栃木 Tochigi Tocsigi
10 群馬県 ぐんまけん Gunma 群马 Gunma Gunma
11 埼玉県 さいたまけん Saitama 埼玉 Saitama Szaitama
12 千葉県 ちばけん Chiba 千叶 Chiba Csiba
13 東京都 とうきょうと Tokyo 东京 Tokio Tokió
14 神奈川県 かながわけん Kanagawa 神奈川 Kanagawa Kanagava
15 新潟県 にいがたけん Niigata 新潟 Niigata Niigata
16 富山県 とやまけん Toyama 富山 Toyama Tojama
17 石川県 いしかわけん Ishikawa 石川 Ishikawa Isikava
18 福井県 ふくいけん Fukui 福井 Fukui Fukui
19 山梨県 やまなしけん Yamanashi 山梨 Yamanashi Jamanasi
20 長野県 ながのけん Nagano 长野 Nagano Nagano
21 岐阜県 ぎふけん Gifu 岐阜 Gifu Gifu
22 静岡県 しずおかけん Shizuoka 静冈 Shizuoka Sizuoka
23 愛知県 あいちけん Aichi 爱知 Aichi Aicsi
24 三重県 みえけん Mie 三重 Mie Mie
25 滋賀県 しがけん Shiga 滋贺 Shiga Siga
26 京都府 きょうとふ Kyoto 京都 Kioto Kiotó
27 大阪府 おおさかふ Osaka 大阪 Osaka Oszaka
28 兵庫県 ひょうごけん Hyogo 兵库 Hyogo Hjógo
29 奈良県 ならけん Nara 奈良 Nara Nara
30 和歌山県 わかやまけん Wakayama 和歌山 Wakayama Vakajama
31 鳥取県 とっとりけん Tottori 鸟取 Tottori Tottori
32 島根県 しまねけん Shimane 岛根 Shimane Simane
33 岡山県 おかやまけん Okayama 冈山 Okayama Okajama
34 広島県 ひろしまけん Hiroshima 广岛 Hiroshima Hirosima
35 山口県 やまぐちけん Yamaguchi 山口 Yamaguchi Jamagucsi
36 徳島県 とくしまけん Tokushima 德岛 Tokushima Tokusima
37 香川県 かがわけん Kagawa 香川 Kagawa Kagava
38 愛媛県 えひめけん Ehime 爱媛 Ehime Ehime
39 高知県 こうちけん Kochi 高知 Kochi Kócsi
40 福岡県 ふくおかけん Fukuoka 福冈 Fukuoka Fukuoka
41 佐賀県 さがけん Saga 佐贺 Saga Szaga
42 長崎県 ながさきけん Nagasaki 长崎 Nagasaki Nagaszaki
43 熊本県 くまもとけん Kumamoto 熊本 Kumamoto Kumamoto
44 大分県 おおいたけん Oita 大分 Oita Óita
45 宮崎県 みやざきけん Miyazaki 宫崎 Miyazaki Mijazaki
46 鹿児島県 かごしまけん Kagoshima 鹿儿岛 Kagoshima Kagosima
47 沖縄県 おきなわけん Okinawa 冲绳 Okinawa Okinava
"""
PREFECTURES = tuple(Prefecture(*line.split()) for line in _TABLE.split("\n") if line)


def find_prefecture(name: str) -> Prefecture | None:
    """Return the prefecture with an English name or full kanji; None if there is none.

    Example:
        >>> find_prefecture("kochi").hungarian, find_prefecture("高知県").code
        ('Kócsi', '39')
    """
    wanted = name.casefold()
    return next(
        (each for each in PREFECTURES if wanted in (each.english.casefold(), each.kanji)), None
    )
