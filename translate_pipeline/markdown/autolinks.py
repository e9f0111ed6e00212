"""Find bare addresses, which the parser takes for plain text.

Source: GitHub Flavored Markdown 0.29, 6.9 "Autolinks (extension)".
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

__all__ = ["SHORTCODE", "Autolink", "find_autolinks", "separate_addresses", "without_codes"]

# Preceded by the start, white space or one of *_~( as the specification has it; an address may
# also follow a character of a script without spaces, for that is how people write it.
_BEFORE = r"(?:(?<=[\s*_~(])|(?<![\x21-\x7e])|\A)"
_DOMAIN = r"[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*"
_WEB = re.compile(rf"{_BEFORE}(?:(?:https?|ftp)://|www\.){_DOMAIN}[^\s<]*")
_MAIL = re.compile(r"(?<![A-Za-z0-9._+-])[A-Za-z0-9._+-]+@[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)+")
_ENTITY_AT_END = re.compile(r"&[A-Za-z0-9]+;\Z")
# Hugo and Jinja-like {{…}}, {%…%} and {{<…>}}: plain text to the parser.
SHORTCODE = re.compile(r"\{\{(?:(?!\{\{).)*?\}\}|\{%(?:(?!\{%).)*?%\}", re.DOTALL)
# An address, and behind it, with no space, a character that no address has.
_RUNS_ON = re.compile(r"(?:://|www\.|@)[^\s<]*[^\x00-\x7f]")
_HINTS = ("://", "www.", "@")


class Autolink(NamedTuple):
    """A bare address in a text."""

    start: int
    """Code point where it starts."""

    end: int
    """Code point where it ends."""

    target: str
    """Where it leads, with a scheme."""


def find_autolinks(text: str) -> Iterator[Autolink]:
    """Yield the bare addresses of a plain text in order.

    Example:
        >>> [text[a.start:a.end] for text in ["see www.example.org/a_(b)."]
        ...  for a in find_autolinks(text)]
        ['www.example.org/a_(b)']
    """
    if not any(hint in text for hint in _HINTS):
        return
    matches = [*_WEB.finditer(text), *_MAIL.finditer(text)]
    done = 0
    for match in sorted(matches, key=lambda m: (m.start(), -m.end())):
        start, end = match.start(), _trimmed_end(match)
        if start < done or not _is_domain(text[start:end]):
            continue
        done = end
        yield Autolink(start, end, _target(text[start:end]))


def _trimmed_end(match: re.Match[str]) -> int:
    """Return where an address ends without the punctuation of the sentence around it."""
    address = match[0]
    if "@" in address and "://" not in address and not address.startswith("www."):
        return match.end() - (len(address) - len(address.rstrip("-_")))
    while address:
        entity = _ENTITY_AT_END.search(address)
        if address[-1] in "?!.,:*_~'\"":
            address = address[:-1]
        elif entity:
            address = address[: entity.start()]
        elif address[-1] == ")" and address.count(")") > address.count("("):
            address = address[:-1]
        else:
            break
    return match.start() + len(address)


def _is_domain(address: str) -> bool:
    """Return whether there is a period in the domain, and no ``_`` in its last two parts."""
    domain = re.sub(r"\A(?:\w+://|[^@]*@(?=[^/]*\Z))", "", address)
    parts = re.split(r"[/?#:]", domain, maxsplit=1)[0].split(".")
    return len(parts) > 1 and all(parts) and not any("_" in part for part in parts[-2:])


def _target(address: str) -> str:
    if "://" in address:
        return address
    return f"http://{address}" if address.startswith("www.") else f"mailto:{address}"


def separate_addresses(source: str, translation: str) -> str:
    """Return a translation whose bare addresses end where the source's do.

    Chinese puts its full stop directly behind an address, and a Markdown reader then takes it for
    a part of it; in pointed brackets the address ends where it should.

    Example:
        >>> separate_addresses("See https://example.org.", "请见https://example.org。谢谢")
        '请见<https://example.org>。谢谢'
    """
    if not _RUNS_ON.search(translation):
        return translation
    addresses = {source[link.start : link.end] for link in find_autolinks(source)}
    for link in reversed(list(find_autolinks(translation))):
        found = translation[link.start : link.end]
        for address in sorted(addresses, key=len, reverse=True):
            tail = found.removeprefix(address)
            if tail != found and tail and not tail[0].isascii():
                end = link.start + len(address)
                written = _in_brackets(address)
                translation = translation[: link.start] + written + translation[end:]
                break
    return translation


def _in_brackets(address: str) -> str:
    return f"[{address}](http://{address})" if address.startswith("www.") else f"<{address}>"


def without_codes(text: str) -> str:
    """Return a plain text without its bare addresses and shortcodes."""
    if "{{" in text or "{%" in text:
        text = SHORTCODE.sub("", text)
    for link in reversed(list(find_autolinks(text))):
        text = text[: link.start] + text[link.end :]
    return text
