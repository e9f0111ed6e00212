"""What the author asks of translation in comments, applied to the units that follow."""

import re
from collections.abc import Iterable

from translate_pipeline.errors import SourceError
from translate_pipeline.markdown.directives import Directive, Verb, read_directive
from translate_pipeline.model.documents import Unit

__all__ = ["Wishes"]

_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)


class Wishes:
    """The directives that are in force at one point of an article.

    Args:
        path: The article, for errors.
    """

    def __init__(self, path: str) -> None:
        self._path = path
        self._is_off = False
        self._skips = False
        self._notes: list[str] = []
        self._context: str | None = None
        self._max_length = 0
        self.is_idle = True
        """Whether no directive is in force, so that units may pass as they are."""

    def read_html(self, html: str, line: int) -> None:
        """Take the directives of an HTML block.

        Raises:
            SourceError: A comment starts like a directive but is none.
        """
        for comment in _COMMENT.finditer(html):
            try:
                directive = read_directive(comment[0])
            except ValueError as problem:
                message, _, advice = str(problem).rpartition("; ")
                raise SourceError(
                    message,
                    path=self._path,
                    line=line + html.count("\n", 0, comment.start()),
                    advice=advice,
                ) from problem
            if directive is not None:
                self._take(directive)

    def _take(self, directive: Directive) -> None:
        match directive.verb:
            case Verb.OFF:
                self._is_off = True
            case Verb.ON:
                self._is_off = False
            case Verb.SKIP_NEXT:
                self._skips = True
            case Verb.NOTE:
                self._notes.append(directive.value)
            case Verb.CONTEXT:
                self._context = directive.value
            case Verb.MAX_LENGTH:
                self._max_length = int(directive.value)
        self._note_idleness()

    def apply(self, units: Iterable[Unit]) -> list[Unit]:
        """Return the units of one block as the author wants them: none if they are off."""
        found = list(units)
        if not found or self._is_off:
            return []
        if not self._skips:
            found = [self._marked(unit) for unit in found]
        skips, self._skips = self._skips, False
        self._notes, self._context, self._max_length = [], None, 0
        self._note_idleness()
        return [] if skips else found

    def _marked(self, unit: Unit) -> Unit:
        context = self._context if self._context is not None else unit.key.msgctxt
        return unit._replace(
            key=unit.key._replace(msgctxt=context),
            notes=(*unit.notes, *self._notes),
            max_length=self._max_length or unit.max_length,
        )

    def _note_idleness(self) -> None:
        waits = self._skips or self._notes or self._max_length or self._context is not None
        self.is_idle = not (self._is_off or waits)
