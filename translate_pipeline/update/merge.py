"""Carry a catalog over to a new template: nothing typed by a person is lost."""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import replace

from translate_pipeline.catalogs.previous import previous_text
from translate_pipeline.model.catalogs import Catalog, Message
from translate_pipeline.model.documents import Key
from translate_pipeline.model.memory import Memory
from translate_pipeline.model.options import ExactRule
from translate_pipeline.model.updates import Change, Updated
from translate_pipeline.update.changed import find_changed, find_minor
from translate_pipeline.update.cosmetic import find_cosmetic
from translate_pipeline.update.elsewhere import find_elsewhere
from translate_pipeline.update.leftovers import (
    Leftover,
    Placement,
    Wanted,
    find_leftovers,
    merge_flags,
    stamped,
)
from translate_pipeline.update.recall import recall_exact, recall_similar
from translate_pipeline.update.risks import difference_comments
from translate_pipeline.update.sentences import Languages

__all__ = ["update_catalog"]

_Search = Callable[[Sequence[Wanted], Sequence[Leftover]], Iterable[Placement]]


def update_catalog(
    old: Catalog,
    template: Catalog,
    *,
    memory: Memory | None = None,
    minor: Collection[str] = (),
    exact_rule: ExactRule = ExactRule.SAME_ROLE,
    source_language: str = "en",
    advise: Callable[[str], tuple[str, ...]] = lambda _: (),
) -> Updated:
    """Return ``old`` with the messages of ``template``, in its order.

    A message with the same key keeps its translation, flags and comments. A text that is new
    here takes, in this order: the translation of the same text in another context or of an
    obsolete message, of the same text in the memory, of a text that differs in looks alone, of
    one that was corrected a little in an article of ``minor``, of the sentences that it shares
    with texts that are gone, of a similar text that is gone, of a similar text in the memory.
    The last three are fuzzy, and say what changed.

    Every translation that is not live afterwards stays as obsolete, also where it was adjusted or
    taken in part.

    Args:
        old: The language's catalog.
        template: The issue's template.
        memory: Translations of this and other issues, ready to be published.
        minor: Articles, as references name them, in which an editor corrected slips only.
        exact_rule: When a translation from the memory needs no look.
        source_language: Language of the template, for sentences and risks.
        advise: Returns further comments for the translator of a text, such as its names.
    """
    carrier = _Carrier(old, template, source_language, advise)
    carrier.keep()
    languages = Languages(source_language, old.fields.get("Language", ""))
    carrier.search(find_elsewhere)
    if memory is not None:
        carrier.fill(lambda wanted: recall_exact(wanted, memory, exact_rule))
        carrier.search(lambda wanted, _: recall_exact(wanted, memory, exact_rule))
    carrier.search(find_cosmetic)
    carrier.search(lambda wanted, gone: find_minor(wanted, gone, minor, source_language))
    carrier.search(lambda wanted, gone: find_changed(wanted, gone, languages))
    if memory is not None:
        carrier.search(lambda wanted, _: recall_similar(wanted, memory))
    return carrier.result()


class _Carrier:
    """An update on its way: what has its translation, what is still to be found."""

    def __init__(
        self,
        old: Catalog,
        template: Catalog,
        source_language: str,
        advise: Callable[[str], tuple[str, ...]],
    ) -> None:
        self.old = old
        self.template = template
        self.language = source_language
        self.advise = advise
        self.live = {message.key: message for message in old.live}
        self.keys = [message.key for message in template.messages]
        self.messages: dict[Key, Message] = {}
        self.fates: dict[Key, Change] = {}
        self.wanted: list[Wanted] = []
        self.empty: list[Wanted] = []
        self.gone = self.live.keys() - set(self.keys)
        self.leftovers = list(find_leftovers(old, self.gone))
        self.sources: list[tuple[Leftover, Key]] = []

    def keep(self) -> None:
        """Keep the messages whose key the old catalog has; note the others as wanted."""
        places = {id(message): n for n, message in enumerate(self.old.messages)}
        position = -1
        for key, (wanted, before, after) in zip(self.keys, self.template.in_context(), strict=True):
            known = self.live.get(key)
            position = position + 1 if known is None else places[id(known)]
            if known is None:
                self.wanted.append(Wanted(_fresh(wanted), position, before, after))
                continue
            same_place = known.references == wanted.references
            has_moved = not same_place and set(known.references) != set(wanted.references)
            self.fates[key] = Change.MOVED if has_moved else Change.KEPT
            self.messages[key] = self._refreshed(known, wanted)
            if not known.has_translation:
                self.empty.append(Wanted(wanted, position, before, after))

    def search(self, find: _Search) -> None:
        """Place what a search finds; a leftover that was taken as it is serves no other."""
        placements = list(find(self.wanted, self.leftovers)) if self.wanted else []
        for placement in placements:
            self._place(placement)
        placed = {placement.wanted for placement in placements}
        self.wanted = [each for each in self.wanted if each not in placed]
        taken = {source for placement in placements for source in placement.sources}
        self.leftovers = [each for each in self.leftovers if each not in taken]

    def fill(self, find: Callable[[Sequence[Wanted]], Iterable[Placement]]) -> None:
        """Give messages that nobody has translated yet what a search finds."""
        for placement in find(self.empty):
            kept = self.messages[placement.wanted.message.key]
            found = placement.message
            flags = merge_flags(found.flags, kept.flags)
            filled = replace(kept, msgstr=found.msgstr, flags=flags, raw=None)
            self._place(replace(placement, message=filled))

    def _place(self, placement: Placement) -> None:
        key = placement.wanted.message.key
        comments = self._comments(placement.wanted.message, placement.message.previous)
        self.messages[key] = replace(placement.message, extracted_comments=comments)
        self.fates[key] = placement.change
        self.sources += [(source, key) for source in placement.sources]

    def _refreshed(self, before: Message, wanted: Message) -> Message:
        """Return a message with what the template says about it; itself if nothing changed."""
        flags = merge_flags(before.flags, wanted.flags)
        previous = before.previous if "fuzzy" in flags else ()
        comments = self._comments(wanted, previous)
        notes = stamped(before, anew=False)
        now = (before.references, before.extracted_comments, before.flags, before.previous)
        is_same = now == (wanted.references, comments, flags, previous)
        if before.raw is not None and is_same and notes == before.translator_comments:
            return before
        return replace(
            before,
            translator_comments=notes,
            references=wanted.references,
            extracted_comments=comments,
            flags=flags,
            previous=previous,
            raw=None,
        )

    def _comments(self, wanted: Message, previous: tuple[str, ...]) -> tuple[str, ...]:
        """Return what the template says of a text, its names, and what changed in it."""
        changes: tuple[str, ...] = ()
        if previous:
            text = previous_text(previous)
            changes = difference_comments(text, wanted.msgid, language=self.language)
        return (*wanted.extracted_comments, *self.advise(wanted.msgid), *changes)

    def result(self) -> Updated:
        """Return the catalog: the template's messages, then all that is obsolete."""
        for each in self.wanted:
            comments = self._comments(each.message, ())
            self.messages[each.message.key] = replace(each.message, extracted_comments=comments)
            self.fates[each.message.key] = Change.NEW
        live = tuple(self.messages[key] for key in self.keys)
        retired = tuple(self._retired())
        catalog = replace(
            self.old, header=_dated(self.old.header, self.template), messages=(*live, *retired)
        )
        fates = {key: self.fates[key] for key in self.keys}
        newly = tuple(m.key for m in retired if m.raw is None and m.key in self.live)
        return Updated(catalog, fates, newly)

    def _retired(self) -> Iterator[Message]:
        """Yield the obsolete messages: all old ones that no live message holds word for word."""
        whole = {
            id(leftover.message)
            for leftover, key in self.sources
            if self.messages[key].msgstr == leftover.message.msgstr
        }
        for message in self.old.messages:
            if id(message) in whole:
                continue
            if message.is_obsolete:
                yield message
            elif self.gone and message.has_translation and message.key in self.gone:
                yield _retire(message)


def _fresh(wanted: Message) -> Message:
    """Return a message of the template without the text that it has in the template's file."""
    return wanted if wanted.raw is None else replace(wanted, raw=None, line=0)


def _retire(message: Message) -> Message:
    return replace(
        message, is_obsolete=True, references=(), extracted_comments=(), raw=None, line=0
    )


def _dated(header: Message, template: Catalog) -> Message:
    """Return the header with the template's date; an editor's own values stay."""
    date = template.fields.get("POT-Creation-Date", "")
    lines = header.msgstr[0].split("\n")
    changed = [
        f"POT-Creation-Date: {date}" if line.startswith("POT-Creation-Date:") else line
        for line in lines
    ]
    if changed == lines:
        return header
    return replace(header, msgstr=("\n".join(changed),), raw=None)
