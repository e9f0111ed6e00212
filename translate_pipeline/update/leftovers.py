"""What an update brings together: texts without translation, translations without text."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from translate_pipeline.catalogs.previous import previous_lines, previous_text
from translate_pipeline.model.catalogs import Catalog, Message
from translate_pipeline.model.documents import Key
from translate_pipeline.model.updates import Change
from translate_pipeline.model.waivers import read_waivers, restamp

__all__ = [
    "Leftover",
    "Placement",
    "Wanted",
    "adopt",
    "find_leftovers",
    "merge_flags",
    "stamped",
    "suggest",
]


@dataclass(frozen=True, slots=True, eq=False)
class Wanted:
    """A message of the template that the old catalog does not have."""

    message: Message
    """As the template has it."""

    position: int
    """Where it would have stood in the old catalog: behind the message that it follows now."""

    before: str = ""
    """Text before it in its article; empty if there is none."""

    after: str = ""
    """Text after it in its article; empty if there is none."""


@dataclass(frozen=True, slots=True, eq=False)
class Leftover:
    """A translation whose text the template no longer has."""

    message: Message
    """As the old catalog has it, live or obsolete."""

    source: str
    """Text that the translation was made for: of a fuzzy message its previous text."""

    position: int
    """Where it stood in the old catalog."""


@dataclass(frozen=True, slots=True)
class Placement:
    """A translation found for a wanted message."""

    wanted: Wanted
    """The message of the template."""

    message: Message
    """It with its translation."""

    change: Change
    """How it was found."""

    sources: tuple[Leftover, ...] = ()
    """Leftovers that the translation was made of."""


def find_leftovers(old: Catalog, gone: set[Key]) -> Iterator[Leftover]:
    """Yield the translations that no message keeps, in the old order.

    Args:
        old: The catalog.
        gone: Its live messages that the template lacks.
    """
    for position, message in enumerate(old.messages):
        goes = message.is_obsolete or (gone and message.key in gone)
        if goes and message.has_translation and message.msgid_plural is None:
            source = previous_text(message.previous) if message.is_fuzzy else ""
            yield Leftover(message, source or message.msgid, position)


def adopt(wanted: Wanted, leftover: Leftover, *, msgstr: str = "") -> Message:
    """Return a wanted message with the translation, the state and the comments of a leftover.

    Args:
        wanted: The message.
        leftover: Whose translation it takes.
        msgstr: The translation, where it was adjusted.
    """
    found = leftover.message
    translation = (msgstr,) if msgstr else found.msgstr
    now = replace(found, msgid=wanted.message.msgid, msgstr=translation)
    return replace(
        wanted.message,
        msgstr=translation,
        translator_comments=stamped(now, anew=_is_valid(found)),
        flags=merge_flags(found.flags, wanted.message.flags),
        previous=found.previous if found.is_fuzzy else (),
    )


def suggest(
    wanted: Wanted, msgstr: str, previous: str, sources: Sequence[Leftover] = ()
) -> Message:
    """Return a wanted message with a translation that a person has to look at.

    Args:
        wanted: The message.
        msgstr: The suggestion.
        previous: Text that it translates.
        sources: Whose comments it takes.
    """
    comments = dict.fromkeys(c for s in sources for c in s.message.translator_comments)
    is_other = previous != wanted.message.msgid
    return replace(
        wanted.message,
        msgstr=(msgstr,),
        translator_comments=tuple(comments),
        flags=merge_flags(("fuzzy",), wanted.message.flags),
        previous=previous_lines(previous) if is_other else (),
    )


def stamped(message: Message, *, anew: bool) -> tuple[str, ...]:
    """Return the translator comments of a message, with stamps on waivers.

    Args:
        message: The message; one that is not translated is not stamped.
        anew: Whether stamps that are there are made anew.
    """
    comments = message.translator_comments
    if not any("check:" in comment for comment in comments) or message.is_fuzzy:
        return comments
    return restamp(comments, message.msgid, message.msgstr[0], anew=anew)


def _is_valid(message: Message) -> bool:
    """Return whether the waivers of a message were for its present texts."""
    waivers = read_waivers(message.translator_comments)
    return all(waiver.fits(message.msgid, message.msgstr[0]) for waiver in waivers)


def merge_flags(old: tuple[str, ...], template: tuple[str, ...]) -> tuple[str, ...]:
    """Return an editor's flags, with the template's that are missing."""
    return (*old, *(flag for flag in template if flag not in old))
