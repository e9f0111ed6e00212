"""Make units of the values in front matter that the configuration names."""

import datetime
import re
from collections.abc import Iterator, Mapping

from translate_pipeline.errors import SourceError
from translate_pipeline.markdown.directives import Verb
from translate_pipeline.markdown.front_matter.asks import Ask, read_asks
from translate_pipeline.markdown.front_matter.find import FrontMatter
from translate_pipeline.markdown.front_matter.read import scan_front_matter
from translate_pipeline.markdown.front_matter.values import Places, Value, place_at
from translate_pipeline.model.documents import Key, Role, Span, Syntax, Treatment, Unit

__all__ = ["metadata_units"]

_ROLES = {"alt": Role.ALT_TEXT, "caption": Role.CAPTION}
_LETTER_OR_DIGIT = re.compile(r"[^\W_]")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_NUMBER = re.compile(r"[-+]?\d+(?:\.\d+)?")
_KEEP_NOTE = "leave empty to keep the source's value"


def metadata_units(
    data: bytes, front: FrontMatter, treatments: Mapping[str, Treatment], *, path: str
) -> Iterator[Unit]:
    """Yield the values of an article's metadata that have a treatment, in text order.

    Line feeds at the ends of a value are no part of its message; they stay.

    Args:
        data: The article's bytes.
        front: Where its metadata stands.
        treatments: What is done with a value, by its path, such as ``images[].alt``.
        path: The article, for errors.

    Raises:
        SourceError: The metadata is broken, a directive is unknown, or a value that is to be
            localized is no date and no number.
    """
    if front.metadata is None:
        return
    contents, text, first_line = scan_front_matter(data, front, treatments, path=path)
    asks = read_asks(contents, text, path=path, first_line=first_line) if contents.comments else []
    places = Places(text, front.metadata.start, first_line)
    for value in contents.values:
        treatment = treatments[value.path]
        if not _has_message(value, treatment):
            continue
        unit = _unit(value, treatment, front.syntax, places)
        if asks:
            asked = _as_asked(unit, [ask for ask in asks if ask.start <= value.start < ask.end])
            if asked is None:
                continue
            unit = asked
        if treatment is Treatment.LOCALIZE and not _is_date_or_number(unit.key.msgid):
            line, column = place_at(text, value.start, first_line)
            raise SourceError(
                f"'{unit.key.msgid}' is no date and no number, so '{value.path}' has no local form",
                path=path,
                line=line,
                column=column,
                advice="write it as 2026-05-01, 1200 or 12.5",
            )
        yield unit


def _has_message(value: Value, treatment: Treatment) -> bool:
    if treatment is Treatment.LOCALIZE:
        return bool(value.text.strip())
    return value.is_text and _LETTER_OR_DIGIT.search(value.text) is not None


def _unit(value: Value, treatment: Treatment, syntax: Syntax, places: Places) -> Unit:
    start, line = places.find(value.start)
    end, _ = places.find(value.end)
    msgid = " ".join(value.text.strip("\n").split("\u2028"))
    role = _ROLES.get(value.path.rpartition(".")[2], Role.METADATA)
    context: str | None = None
    notes: tuple[str, ...] = ()
    if treatment is Treatment.REPLACE:
        role, context, notes = Role.METADATA, value.path, (_KEEP_NOTE,)
    elif treatment is Treatment.LOCALIZE:
        role, context, msgid = Role.METADATA, f"localize:{value.path}", value.text.strip()
    return Unit(
        key=Key(context, msgid),
        role=role,
        syntax=syntax,
        lines=(Span(start, end),),
        path=(),
        line=line,
        detail=value.path,
        prefix="" if value.is_inline else "  ",
        image=value.image if role is not Role.METADATA else "",
        notes=notes,
        treatment=treatment,
    )


def _is_date_or_number(text: str) -> bool:
    if _NUMBER.fullmatch(text):
        return True
    try:
        return bool(_DATE.fullmatch(text) and datetime.date.fromisoformat(text))
    except ValueError:
        return False


def _as_asked(unit: Unit, asks: list[Ask]) -> Unit | None:
    """Return a unit with what the author asks for; None if it is not to be translated."""
    for ask in asks:
        verb, value = ask.directive
        if verb is Verb.OFF:
            return None
        if verb is Verb.NOTE:
            unit = unit._replace(notes=(*unit.notes, value))
        elif verb is Verb.MAX_LENGTH:
            unit = unit._replace(max_length=int(value))
        elif unit.treatment is Treatment.TRANSLATE:
            unit = unit._replace(key=unit.key._replace(msgctxt=value))
    return unit
