"""Where links lead: when two targets are the same, and when one is the other's translation."""

import re
from functools import lru_cache
from urllib.parse import unquote

__all__ = ["is_localized", "normalize_target"]

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
# How web sites name the languages in their addresses.
_LANGUAGE_WORDS = {
    "en": frozenset(["en", "eng", "english", "us", "gb", "uk"]),
    "es": frozenset(["es", "spa", "esp", "spanish", "espanol", "español", "pe", "la", "419", "mx"]),
    "hu": frozenset(["hu", "hun", "hungarian", "magyar"]),
    "zh": frozenset(
        ["zh", "cn", "zho", "chi", "chs", "sc", "hans", "chinese", "schinese", "cht", "tw", "hant"]
    ),
}
_LANGUAGE_KEYS = frozenset(["lang", "hl", "locale", "language", "lng", "l"])
_WORD_BREAK = re.compile(r"([/.?=&#_-]+)")
_SHORT_NAME = 3
# The names of languages in full; a page called so is the one for those who read it.
_LONG_NAME = 5
_SITE = re.compile(r"[a-z]+://(?:[^/?#]*\.)?([^./?#]+\.[^./?#]+)(?:[/?#]|\Z)", re.IGNORECASE)
_WIKI = re.compile(r"https?://([a-z]{2,3})\.(?:m\.)?(wiki[a-z]+)\.org(?:/|\Z)", re.IGNORECASE)


@lru_cache(maxsize=256)
def normalize_target(target: str) -> str:
    """Return an address in the one spelling that all equal ones have in common.

    Example:
        >>> normalize_target("http://www.Example.org/a%20b/")
        'http://www.example.org/a b'
    """
    target = unquote(target.strip())
    if target.lower().startswith("www."):
        target = f"http://{target}"
    elif "@" in target and not _SCHEME.match(target):
        target = f"mailto:{target}"
    head, mark, rest = target.partition("://")
    if mark:
        host, slash, path = rest.partition("/")
        return f"{head.lower()}://{host.lower()}{slash}{path}".rstrip("/")
    return target.lower() if target.lower().startswith("mailto:") else target


def is_localized(wanted: str, found: str, language: str) -> bool:
    """Return whether a target is the same page in the language of the translation.

    Args:
        wanted: Target in the source.
        found: Target in the translation.
        language: Bare code of the language of the translation.

    Example:
        >>> is_localized("https://a.org/en/tea.html", "https://a.org/hu/tea.html", "hu")
        True
    """
    wiki, other = _WIKI.match(wanted), _WIKI.match(found)
    if wiki and other and wiki[2].lower() == other[2].lower():
        return other[1].lower() in (language, "en")
    site, other_site = _SITE.match(wanted), _SITE.match(found)
    if site and other_site and site[1].lower() != other_site[1].lower():
        return False  # another country's domain is another site
    own = _LANGUAGE_WORDS.get(language, frozenset([language]))
    if site and other_site and _has_own_page(own, found, other_site.end(1)):
        return True
    plain, is_named = _without(own, found)
    kept = _without(_LANGUAGE_WORDS["en"], wanted)[0]
    if not is_named or not plain or not kept:
        return False
    # Sites that were rebuilt keep at least the name of a page.
    is_moved = "://" in found and plain[-1] == kept[-1] and len(plain[-1]) > _SHORT_NAME
    return is_moved or plain in (kept, _words(wanted))


def _has_own_page(names: frozenset[str], target: str, start: int) -> bool:
    """Return whether the path of an address names a language in full, as lists for it do."""
    return any(len(word) >= _LONG_NAME and word.lower() in names for word in _words(target[start:]))


def _words(target: str) -> list[str]:
    return [word for word in _WORD_BREAK.split(target)[::2] if word]


def _without(names: frozenset[str], target: str) -> tuple[list[str], bool]:
    """Return an address's words without those for a language, and whether there was one."""
    words = _words(target)
    kept = [word for word in words if word.lower() not in names]
    is_named = len(kept) < len(words)
    return [word for word in kept if word.lower() not in _LANGUAGE_KEYS], is_named
