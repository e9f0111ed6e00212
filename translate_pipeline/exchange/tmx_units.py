"""Take the units out of a TMX file as a stream; refuse what is no TMX, or a trap.

Format: TMX 1.4b specification (LISA OSCAR, 2005). No DTD is ever fetched, no entity expanded.
"""

import codecs
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from typing import NamedTuple
from xml.parsers import expat

from translate_pipeline.errors import ExchangeError

__all__ = ["CHARACTER_TYPE", "TmxUnit", "TmxUnits"]

CHARACTER_TYPE = "x-character"
"""``type`` of our ``<ph>`` for a character that XML cannot hold; its text is the code point."""

_CHUNK_BYTES = 1 << 16
_MOST_LEVELS = 100
_CODES = frozenset(["bpt", "ept", "it", "ph", "ut"])
# Okapi's Markdown filter makes these marks codes; in our texts they are text.
_MARKDOWN_CODE = re.compile(r"[*_~`]{1,3}|!?\[|\]\([^()\s]*\)")
# Lone surrogates are no characters: nothing else could hold such a text.
_CODE_POINT = re.compile(r"(?!D[89A-F])[0-9A-F]{4}")
_DECLARED = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*<\?xml[^>]*?encoding\s*=\s*[\"']([A-Za-z0-9._-]+)[\"']"
)
_ENDS_EARLY = frozenset(
    expat.errors.codes[message]
    for message in (
        expat.errors.XML_ERROR_NO_ELEMENTS,
        expat.errors.XML_ERROR_UNCLOSED_TOKEN,
        expat.errors.XML_ERROR_PARTIAL_CHAR,
        expat.errors.XML_ERROR_UNCLOSED_CDATA_SECTION,
    )
)
_WRONG_ENCODING = expat.errors.codes[expat.errors.XML_ERROR_INCORRECT_ENCODING]
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

    _parser: expat.XMLParserType = field(init=False)
    _levels: int = 0
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
        if not data.strip():
            raise ExchangeError("the file is empty", path=self.path, advice=_SAVE_AGAIN)
        data, encoding = self._decodable(data)
        self._parser = self._make_parser(encoding)
        try:
            for start in range(0, len(data), _CHUNK_BYTES):
                self._parser.Parse(data[start : start + _CHUNK_BYTES], False)
                yield from self._ready
                self._ready.clear()
            self._parser.Parse(b"", True)
        except expat.ExpatError as problem:
            raise self._damage(problem, data) from problem

    def _decodable(self, data: bytes) -> tuple[bytes, str | None]:
        """Return bytes that expat can decode, and their encoding if the file names another."""
        declared = _DECLARED.match(data[:200])
        if not declared:
            return data, None
        name = declared[1].decode()
        try:
            codec = codecs.lookup(name).name
            if codec == "utf-8":
                return data, codec
            if codec.startswith("utf-16"):
                return data, None  # a name that can be read so is wrong; expat says it
            self._refuse_disguise(name, data)
            return data.decode(codec).encode(), "utf-8"
        except LookupError as problem:
            raise self._error(f"unknown encoding '{name}'", 1, "save it as UTF-8") from problem
        except UnicodeError as problem:
            start = problem.start if isinstance(problem, UnicodeDecodeError) else 0
            line = data.count(b"\n", 0, start) + 1
            message = f"not {name}, which its first line names"
            raise self._error(message, line, "save it as UTF-8") from problem

    def _refuse_disguise(self, name: str, data: bytes) -> None:
        """Refuse UTF-8 under another name: every letter with an accent would become two."""
        with suppress(UnicodeDecodeError):
            if not data.decode("utf-8").isascii():
                advice = "name UTF-8 in its first line, or save it as UTF-8"
                raise self._error(f"its first line names {name}, but it is UTF-8", 1, advice)

    def _make_parser(self, encoding: str | None) -> expat.XMLParserType:
        parser = expat.ParserCreate(encoding)
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._characters
        parser.EntityDeclHandler = self._refuse_declaration
        parser.SkippedEntityHandler = self._refuse_entity
        return parser

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        name = name.rpartition(":")[2]
        self._levels += 1
        if self._levels == 1 and name != "tmx":
            raise self._error(
                f"the first element is '{name}', expected 'tmx'", self._line, _SAVE_AGAIN
            )
        if self._levels > _MOST_LEVELS:
            raise self._error("too many elements in each other", self._line, _SAVE_AGAIN)
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
        name = name.rpartition(":")[2]
        self._levels -= 1
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

    def _refuse_declaration(self, name: str, *_: object) -> None:
        raise self._error(
            f"it declares an entity ('{name}')",
            self._line,
            "remove the declarations from its DOCTYPE, and write the characters themselves",
        )

    def _refuse_entity(self, name: str, _: bool) -> None:
        raise self._error(f"unknown entity '&{name};'", self._line, "write the character itself")

    @property
    def _line(self) -> int:
        return self._parser.CurrentLineNumber

    def _damage(self, problem: expat.ExpatError, data: bytes) -> ExchangeError:
        if problem.code in _ENDS_EARLY:
            advice = "it was cut off; copy or export it again"
            return self._error("the file ends too early", problem.lineno, advice)
        reason = expat.ErrorString(problem.code)
        byte = data[self._parser.ErrorByteIndex : self._parser.ErrorByteIndex + 1]
        if byte >= b"\x80" or problem.code == _WRONG_ENCODING:
            advice = "save it in the encoding that its first line names, best UTF-8"
        else:
            advice = f"resolve a merge conflict if there is one, or {_SAVE_AGAIN}"
        return self._error(f"broken XML: {reason}", problem.lineno, advice)

    def _error(self, message: str, line: int, advice: str) -> ExchangeError:
        return ExchangeError(message, path=self.path, line=line, advice=advice)
