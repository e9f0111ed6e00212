"""Read ``.gitattributes``: what it says about catalogs, and which lines it lacks.

Format: gitattributes(5).
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from fnmatch import fnmatchcase

__all__ = ["Wanted", "contradictions", "missing_attributes"]

# gitattributes(5): "binary" is the one built-in macro.
_MACROS = {"binary": {"diff": "unset", "merge": "unset", "text": "unset"}}
_FOLDERS = "locales/xx/LC_MESSAGES/"

Wanted = tuple[str, Mapping[str, str]]
"""A pattern such as ``*.po`` and its attributes; ``set`` and ``unset`` as git says them."""


def missing_attributes(text: str, wanted: Sequence[Wanted]) -> list[str]:
    """Return the lines that a file lacks.

    A line that says the same in other words counts, and so does one that says the contrary of
    the very files: its author meant it.

    Example:
        >>> missing_attributes("*.po text eol=lf -diff", [("*.po", {"eol": "lf"})])
        []
        >>> missing_attributes("* text=auto", [("*.po", {"text": "set", "eol": "lf"})])
        ['*.po text eol=lf']
    """
    return [
        _line(pattern, attributes)
        for pattern, attributes in wanted
        if not _holds(text, pattern, attributes) and not _opposed(text, pattern, attributes)
    ]


def contradictions(text: str, wanted: Sequence[Wanted]) -> list[int]:
    """Return the 1-based lines that say the contrary of what is wanted, and win."""
    return sorted(
        {
            line
            for pattern, attributes in wanted
            if not _holds(text, pattern, attributes)
            for line in _opposed(text, pattern, attributes)
        }
    )


def _line(pattern: str, attributes: Mapping[str, str]) -> str:
    words = [name if value == "set" else f"{name}={value}" for name, value in attributes.items()]
    return " ".join([pattern, *words])


def _holds(text: str, pattern: str, attributes: Mapping[str, str]) -> bool:
    """Return whether the lines together, the last one winning, give a file what is wanted."""
    found: dict[str, str] = {}
    for _, written, values in _rules(text):
        if _matches(written, pattern):
            found |= values
    if found.get("eol") and found.get("text") in (None, "unspecified", "auto"):
        found["text"] = "set"  # gitattributes(5): eol without text means text
    return all(found.get(name) == value for name, value in attributes.items())


def _opposed(text: str, pattern: str, attributes: Mapping[str, str]) -> list[int]:
    """Return the lines that name just such files and set a wanted attribute otherwise."""
    ending = pattern.removeprefix("*")
    return [
        number
        for number, written, values in _rules(text)
        if written.endswith(ending)
        and _matches(written, pattern)
        and any(values.get(name, value) != value for name, value in attributes.items())
    ]


def _rules(text: str) -> Iterator[tuple[int, str, dict[str, str]]]:
    """Yield line number, pattern and attributes of each rule."""
    for number, line in enumerate(text.removeprefix("\ufeff").splitlines(), start=1):
        words = re.findall(r'"(?:[^"\\]|\\.)*"|\S+', line)
        if words and not words[0].startswith(("#", "[")):
            yield number, words[0].strip('"'), _values(words[1:])


def _values(words: list[str]) -> dict[str, str]:
    values: dict[str, str] = {}
    for word in words:
        if word in _MACROS:
            values |= _MACROS[word]
        elif word.startswith(("-", "!")):
            values[word[1:]] = "unset" if word[0] == "-" else "unspecified"
        else:
            name, sign, value = word.partition("=")
            values[name] = value if sign else "set"
    return values


def _matches(written: str, pattern: str) -> bool:
    """Return whether a file's pattern holds for catalogs such as ``*.po``."""
    name = pattern.replace("*", "messages")
    bare = written.removeprefix("**/")
    if "/" not in bare:
        return fnmatchcase(name, bare)
    return fnmatchcase(_FOLDERS + name, bare.removeprefix("/").replace("**/", "*"))
