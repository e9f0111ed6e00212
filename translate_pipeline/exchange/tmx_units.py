"""Take the units out of a TMX file as a stream.

Format: TMX 1.4b specification (LISA OSCAR, 2005).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from translate_pipeline.exchange.xml import XmlStream

__all__ = ["CHARACTER_TYPE", "TmxUnit", "TmxUnits"]

CHARACTER_TYPE = "x-character"
"""``type`` of our ``<ph>`` for a character that XML cannot hold; its text is the code point."""

_CODES = frozenset(["bpt", "ept", "it", "ph", "ut"])
# Okapi's Markdown filter makes these marks codes; in our texts they are text.
_MARKDOWN_CODE = re.compile(r"[*_~`]{1,3}|!?\[|\]\([^()\s]*\)")
# Lone surrogates are no characters: nothing else could hold such a text.
_CODE_POINT = re.compile(r"(?!D[89A-F])[0-9A-F]{4}")
_SAVE_AGAIN = "save it again as TMX 1.4 from the program that made it"


class TmxUnit(NamedTuple):
    """One ``<tu>``."""

    texts: tuple[tuple[str, str], ...]
    """Language tag as written, and visible text, of every ``<tuv>`` in order."""

    props: dict[str, str]
    """Text of its ``<prop>`` elements by type; the first of a type counts."""


@dataclass(slots=True)
class TmxUnits:
    """The units of a TMX file, and after reading them what its header says."""

    path: str
    """The file's name, for errors."""

    tool: str = ""
    """``creationtool`` of the header."""

    tags: dict[str, None] = field(default_factory=dict)
    """Language tags as written, in order of their first use."""

    _ready: list[TmxUnit] = field(default_factory=list)
    _texts: list[tuple[str, str]] = field(default_factory=list)
    _props: dict[str, str] = field(default_factory=dict)
    _tag: str = ""
    _prop: str = ""
    _text: list[str] | None = None
    _codes: list[tuple[str, list[str]]] = field(default_factory=list)

    def read(self, data: bytes) -> Iterator[TmxUnit]:
        """Yield the units of a file in order.

        Args:
            data: The file, in the encoding that it declares.

        Raises:
            ExchangeError: It is no TMX, is damaged, or declares entities.
        """
        stream = XmlStream(
            self.path, ("tmx",), _SAVE_AGAIN, self._start, self._end, self._characters
        )
        for _ in stream.read(data):
            yield from self._ready
            self._ready.clear()

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        if name in _CODES and self._text is not None:
            self._codes.append((attributes.get("type", ""), []))
        elif name == "seg":
            self._text = []
        elif name == "prop":
            self._prop, self._text = attributes.get("type", ""), []
        elif name == "tuv":
            # Up to TMX 1.3 the attribute was "lang".
            self._tag = attributes.get("xml:lang") or attributes.get("lang", "")
        elif name == "tu":
            self._texts, self._props = [], {}
        elif name == "header":
            self.tool = attributes.get("creationtool", "")

    def _end(self, name: str) -> None:
        if name in _CODES and self._codes:
            self._end_code()
        elif name == "seg":
            self.tags[self._tag] = None
            self._texts.append((self._tag, self._taken()))
        elif name == "prop":
            self._props.setdefault(self._prop, self._taken())
        elif name == "tu":
            self._ready.append(TmxUnit(tuple(self._texts), self._props))

    def _taken(self) -> str:
        text, self._text, self._codes = "".join(self._text or ()), None, []
        return text

    def _characters(self, text: str) -> None:
        if self._codes:
            self._codes[-1][1].append(text)
        elif self._text is not None:
            self._text.append(text)

    def _end_code(self) -> None:
        """Drop a code with all that is in it, but keep what is text to us."""
        kind, parts = self._codes.pop()
        if self._codes or self._text is None:
            return
        text = "".join(parts)
        if kind == CHARACTER_TYPE and _CODE_POINT.fullmatch(text):
            self._text.append(chr(int(text, 16)))
        elif kind == "lb":
            self._text.append("\n")
        elif _MARKDOWN_CODE.fullmatch(text):
            self._text.append(text)
