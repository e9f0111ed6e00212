"""Read other tools' XML as a stream; refuse what is damaged, of another format, or a trap.

No DTD is ever fetched, no entity expanded.
"""

import codecs
import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from xml.parsers import expat

from translate_pipeline.errors import ExchangeError

__all__ = ["XmlStream"]

_CHUNK_BYTES = 1 << 16
_MOST_LEVELS = 100
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


@dataclass(slots=True)
class XmlStream:
    """The elements of a file, told to three functions; names come without their prefixes."""

    path: str
    """The file's name, for errors."""

    roots: tuple[str, ...]
    """Names that the first element may have."""

    advice: str
    """How to get a file that is right."""

    start: Callable[[str, dict[str, str]], None]
    """Called with the name and the attributes of an element that begins."""

    end: Callable[[str], None]
    """Called with the name of an element that ends."""

    characters: Callable[[str], None]
    """Called with text."""

    _parser: expat.XMLParserType = field(init=False)
    _levels: int = 0

    @property
    def line(self) -> int:
        """1-based line that is being read."""
        return self._parser.CurrentLineNumber

    def read(self, data: bytes) -> Iterator[None]:
        """Yield after every part of a file whose elements were told.

        Args:
            data: The file, in the encoding that it declares.

        Raises:
            ExchangeError: It has another root, is damaged, or declares entities.
        """
        if not data.strip():
            raise ExchangeError("the file is empty", path=self.path, advice=self.advice)
        data, encoding = self._decodable(data)
        self._parser = self._make_parser(encoding)
        try:
            for start in range(0, len(data), _CHUNK_BYTES):
                self._parser.Parse(data[start : start + _CHUNK_BYTES], False)
                yield
            self._parser.Parse(b"", True)
        except expat.ExpatError as problem:
            raise self._damage(problem, data) from problem

    def error(self, message: str, line: int, advice: str) -> ExchangeError:
        """Return an error in a line of the file."""
        return ExchangeError(message, path=self.path, line=line, advice=advice)

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
            raise self.error(f"unknown encoding '{name}'", 1, "save it as UTF-8") from problem
        except UnicodeError as problem:
            start = problem.start if isinstance(problem, UnicodeDecodeError) else 0
            line = data.count(b"\n", 0, start) + 1
            message = f"not {name}, which its first line names"
            raise self.error(message, line, "save it as UTF-8") from problem

    def _refuse_disguise(self, name: str, data: bytes) -> None:
        """Refuse UTF-8 under another name: every letter with an accent would become two."""
        with suppress(UnicodeDecodeError):
            if not data.decode("utf-8").isascii():
                advice = "name UTF-8 in its first line, or save it as UTF-8"
                raise self.error(f"its first line names {name}, but it is UTF-8", 1, advice)

    def _make_parser(self, encoding: str | None) -> expat.XMLParserType:
        parser = expat.ParserCreate(encoding)
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self.characters
        parser.EntityDeclHandler = self._refuse_declaration
        parser.SkippedEntityHandler = self._refuse_entity
        return parser

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        name = name.rpartition(":")[2]
        self._levels += 1
        if self._levels == 1 and name not in self.roots:
            expected = " or ".join(f"'{root}'" for root in self.roots)
            message = f"the first element is '{name}', expected {expected}"
            raise self.error(message, self.line, self.advice)
        if self._levels > _MOST_LEVELS:
            raise self.error("too many elements in each other", self.line, self.advice)
        self.start(name, attributes)

    def _end(self, name: str) -> None:
        self._levels -= 1
        self.end(name.rpartition(":")[2])

    def _refuse_declaration(self, name: str, *_: object) -> None:
        raise self.error(
            f"it declares an entity ('{name}')",
            self.line,
            "remove the declarations from its DOCTYPE, and write the characters themselves",
        )

    def _refuse_entity(self, name: str, _: bool) -> None:
        raise self.error(f"unknown entity '&{name};'", self.line, "write the character itself")

    def _damage(self, problem: expat.ExpatError, data: bytes) -> ExchangeError:
        if problem.code in _ENDS_EARLY:
            advice = "it was cut off; copy or export it again"
            return self.error("the file ends too early", problem.lineno, advice)
        reason = expat.ErrorString(problem.code)
        byte = data[self._parser.ErrorByteIndex : self._parser.ErrorByteIndex + 1]
        if byte >= b"\x80" or problem.code == _WRONG_ENCODING:
            advice = "save it in the encoding that its first line names, best UTF-8"
        else:
            advice = f"resolve a merge conflict if there is one, or {self.advice}"
        return self.error(f"broken XML: {reason}", problem.lineno, advice)
