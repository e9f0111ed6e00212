"""Currencies: their signs and names in running text.

Sources: ISO 4217 and Unicode CLDR for codes and signs; names as running text has them. All dollars
count as one currency, because texts leave out which it is, and ¥ is the yen and the yuan.
"""

import re
from collections.abc import Mapping
from functools import cache

from translate_pipeline.checks.dates.reading.named_forms import NamedForms

__all__ = ["CURRENCY_NAMES", "after_pattern", "currencies_of", "find_before"]

_BEFORE = {
    "yen": r"JP¥|JPY",
    "yen_or_yuan": r"[¥￥]",
    "yuan": r"CN¥|CNY|RMB",
    "dollar": r"(?:US|A|C|CA|NZ|HK|S|NT)?\$|USD|AUD|CAD|HKD|SGD",
    "euro": r"€|EUR",
    "pound": r"£|GBP",
    "forint": r"HUF|Ft\.?",
    "sol": r"S/\.?|PEN",
    "won": r"₩|KRW",
    "rupee": r"₹|INR",
    "baht": r"฿|THB",
    "franc": r"CHF",
}
_BEFORE_SIZE = 6
# What the forms above end with.
_LAST = frozenset("¥￥YBD$€R£PFt./N₩W₹฿")
_AFTER: Mapping[str, Mapping[str, str]] = {
    "en": {
        "yen": r"(?:Japanese\s+)?yen\b|JPY\b",
        "yen_or_yuan": r"[¥￥]",
        "yuan": r"(?:Chinese\s+)?yuan\b|RMB\b|renminbi\b|CNY\b",
        "dollar": r"(?:[A-Z]\w+\s+)?dollars?\b|USD\b|US\$",
        "euro": r"euros?\b|EUR\b|€",
        "pound": r"pounds?\s+sterling\b|GBP\b",
        "forint": r"(?:Hungarian\s+)?forints?\b|HUF\b|Ft\b",
        "sol": r"(?:Peruvian\s+|nuevos?\s+)?sol(?:es)?\b|PEN\b",
        "won": r"(?:Korean\s+won|KRW)\b",
        "peso": r"(?:[A-Z]\w+\s+)?pesos?\b",
        "real": r"reais\b",
        "rupee": r"rupees?\b",
        "baht": r"baht\b",
        "franc": r"(?:Swiss\s+)?francs?\b|CHF\b",
        "crown": r"(?:[A-Z]\w+\s+)?(?:crowns?|koruna|kron[ao]r?)\b",
        "zloty": r"(?:zloty|złoty)s?\b",
        "rouble": r"rou?bles?\b",
    },
    "es": {
        "yen": r"yen(?:es)?\b|JPY\b",
        "yen_or_yuan": r"[¥￥]",
        "yuan": r"yuan(?:es)?\b|renminbis?\b|RMB\b|CNY\b",
        "dollar": r"d[óo]lar(?:es)?\b|USD\b|US\$",
        "euro": r"euros?\b|EUR\b|€",
        "pound": r"libras?\s+esterlinas?\b|GBP\b|£",
        "forint": r"forintos?\b|florin(?:es)?\b|flor[íi]n\b|forints?\b|HUF\b|Ft\b",
        "sol": r"(?:nuevos?\s+)?sol(?:es)?\b|PEN\b",
        "won": r"won(?:es)?\b",
        "peso": r"pesos?\b",
        "real": r"reales\b",
        "rupee": r"rupias?\b",
        "baht": r"bahts?\b",
        "franc": r"francos?\b|CHF\b",
        "crown": r"coronas?\b",
        "zloty": r"zlotys?\b|eslotis?\b",
        "rouble": r"rublos?\b",
    },
    "hu": {
        "yen": r"jen(?:\b|nyi|t\b|be|b[őe]|ért|es|nel|re|n[ée]l|ig|ünk|jé|t[őo]l|ek|en)\w*|JPY\b",
        "yen_or_yuan": r"[¥￥]",
        "yuan": r"(?:kínai\s+)?(?:jüan|yuan|renminbi)\w*|RMB\b|CNY\b",
        "dollar": r"(?:amerikai\s+)?(?:USA-)?dollár\w*|USD\b",
        "euro": r"euró\w*|EUR\b|€",
        "pound": r"(?:angol\s+|brit\s+)?font(?:\s+sterling\w*|ot|ba|ért|nyi|os|ból|ra)?\b|GBP\b|£",
        "forint": r"(?:magyar\s+)?forint\w*|HUF\b|Ft\b",
        "sol": r"(?:perui\s+)?sz?ol(?:t|ba|ért|os|nyi|lal|ból|ra|ról|ig|tól|nál)?\b|PEN\b",
        "won": r"(?:dél-koreai\s+|koreai\s+)?won\w{0,4}\b",
        "peso": r"pes[oó]\w*",
        "real": r"reál\w*",
        "rupee": r"rúpi[aá]\w*",
        "baht": r"bah?t\w*",
        "franc": r"(?:svájci\s+)?frank\w*|CHF\b",
        "crown": r"koron[aá]\w*",
        "zloty": r"zlot(?:y|i)\w*",
        "rouble": r"rubel\w*|rubl\w*",
    },
    "zh": {
        "yen": r"(?:日元|日圆|日币|円|JPY)",
        "dollar": r"(?:美元|美金|USD|港元|港币|澳元|加元|新元)",
        "euro": r"(?:欧元|EUR|€)",
        "pound": r"(?:英镑|GBP|£)",
        "forint": r"(?:匈牙利)?(?:福林|HUF)",
        "sol": r"(?:秘鲁)?(?:新?索尔|PEN)",
        "won": r"(?:韩元|韩币)",
        "peso": r"(?:[一-龥]{2,3})?比索",
        "real": r"雷亚尔",
        "rupee": r"卢比",
        "baht": r"泰铢",
        "franc": r"(?:瑞士)?法郎",
        "crown": r"克朗",
        "zloty": r"兹罗提",
        "rouble": r"卢布",
        "yuan": r"(?:人民币|元(?![旦月宵素年件老首])|块钱|CNY|RMB)",
    },
}
CURRENCY_NAMES: Mapping[str, Mapping[str, str]] = {
    "es": {"yen": "yenes", "yuan": "yuanes", "dollar": "dólares", "euro": "euros", "sol": "soles",
           "pound": "libras esterlinas", "forint": "forintos", "peso": "pesos"},
    "hu": {"yen": "jen", "yuan": "jüan", "dollar": "dollár", "euro": "euró", "sol": "sol",
           "pound": "font", "forint": "forint", "peso": "peso"},
    "zh": {"yen": "日元", "yuan": "元", "dollar": "美元", "euro": "欧元", "sol": "索尔",
           "pound": "英镑", "forint": "福林", "peso": "比索"},
}  # fmt: skip
"""Names after a figure above one, without endings."""

_SAME = {"yen_or_yuan": frozenset({"yen", "yuan"})}


def currencies_of(name: str) -> frozenset[str]:
    """Return the currencies that a sign may stand for."""
    return _SAME.get(name, frozenset({name}))


def find_before(text: str, start: int) -> re.Match[str] | None:
    """Return the sign of a currency right before a figure; its last group is the currency."""
    before = text[max(start - _BEFORE_SIZE, 0) : start]
    last = before.rstrip()[-1:]
    # Hardly any figure has one, so its last character is asked first.
    if not last or last not in _LAST:
        return None
    return _before_pattern().search(text, start - len(before), start)


@cache
def _before_pattern() -> re.Pattern[str]:
    """Return the pattern of what stands right before a figure; groups are currencies."""
    forms = "|".join(f"(?P<{name}>{form})" for name, form in _BEFORE.items())
    return re.compile(rf"(?:(?<![A-Za-z])(?:{forms}))\s?$")


@cache
def after_pattern(language: str) -> NamedForms:
    """Return the pattern of what follows a number; groups are currencies."""
    between = {"en": r"[\s-]?", "es": r"\s?(?:de\s+)?", "hu": r"[\s-]?", "zh": r"\s*[多余来]?"}
    return NamedForms(between[language], _AFTER[language])
