"""Find a language of the project among the language tags of another tool's file.

Source of the subtags' forms: BCP 47 (RFC 5646), section 2.1.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from translate_pipeline.model.locales import Language

__all__ = ["source_rank", "target_rank"]

_SAME_TAG, _NO_REGION, _OTHER_REGION, _NO_MATCH = 3, 2, 1, 0
# What CLDR's likely subtags give; Chinese alone is told apart by region in tools' files.
_CHINESE_SCRIPTS = {"cn": "hans", "sg": "hans", "my": "hans", "tw": "hant", "hk": "hant",
                    "mo": "hant"}  # fmt: skip
_SCRIPT = re.compile(r"[a-z]{4}\Z")
_REGION = re.compile(r"(?:[a-z]{2}|\d{3})\Z")


class _Subtags(NamedTuple):
    """What matters of a language tag, in lower case; empty where it says nothing."""

    base: str
    script: str
    region: str


def source_rank(tag: str, language: Language) -> int:
    """Return how well a tag fits the language of the articles; 0 if not at all.

    Another region does: British and American articles share most of their sentences.

    Example:
        >>> [source_rank(tag, Language("en", "en")) for tag in ("EN", "en_US", "de")]
        [3, 1, 0]
    """
    return _rank(tag, language.tag, other_region=_OTHER_REGION)


def target_rank(tag: str, language: Language) -> int:
    """Return how well a tag fits a target language; 0 if not at all.

    Another region does where the project names none; in Chinese the script decides.

    Example:
        >>> [target_rank(tag, Language("zh_CN", "zh-CN")) for tag in ("zh-Hans", "zh", "zh-TW")]
        [1, 2, 0]
        >>> [target_rank(tag, Language("pt_BR", "pt-BR")) for tag in ("pt_br", "pt", "pt-PT")]
        [3, 2, 0]
    """
    return _rank(tag, language.tag, other_region=_NO_MATCH)


@lru_cache(maxsize=1024)
def _rank(tag: str, wanted: str, *, other_region: int) -> int:
    one, other = _subtags(tag), _subtags(wanted)
    if one == other:
        return _SAME_TAG
    if one.base != other.base or (one.script and other.script and one.script != other.script):
        return _NO_MATCH
    if not one.region and not one.script:
        return _NO_REGION
    if not other.region or (one.script and one.script == other.script):
        return _OTHER_REGION
    return _OTHER_REGION if one.region in ("", other.region) else other_region


def _subtags(tag: str) -> _Subtags:
    base, *rest = tag.strip().replace("_", "-").lower().split("-")
    script = next((part for part in rest if _SCRIPT.match(part)), "")
    region = next((part for part in rest if _REGION.match(part)), "")
    if base == "zh" and not script:
        script = _CHINESE_SCRIPTS.get(region, "")
    return _Subtags(base, script, region)
