"""Take translations that come from outside into a catalog; what is there stays."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from translate_pipeline.model.catalogs import Catalog, Message, State
from translate_pipeline.model.documents import Key

__all__ = ["Offer", "adopt_offers", "is_open"]

_FUZZY = "fuzzy"


@dataclass(frozen=True, slots=True)
class Offer:
    """A translation that a message may take."""

    msgstr: str
    """The translation."""

    is_sure: bool
    """Whether it may be published; if not, the message becomes fuzzy."""

    comment: str = ""
    """What a translator has to know about it; empty if nothing."""


def adopt_offers(catalog: Catalog, offers: Mapping[Key, Offer]) -> Catalog:
    """Return a catalog whose open messages hold what is offered for them."""
    return replace(
        catalog,
        messages=tuple(
            _filled(message, offers[message.key])
            if message.key in offers and is_open(message)
            else message
            for message in catalog.messages
        ),
    )


def is_open(message: Message) -> bool:
    """Return whether a message is in use, has one form, and no translation at all."""
    is_single = message.msgid_plural is None and len(message.msgstr) == 1
    return message.state is State.UNTRANSLATED and is_single and not message.has_translation


def _filled(message: Message, offer: Offer) -> Message:
    flags = tuple(flag for flag in message.flags if flag != _FUZZY)
    comments = message.translator_comments
    if offer.comment and offer.comment not in comments:
        comments = (*comments, offer.comment)
    return replace(
        message,
        msgstr=(offer.msgstr,),
        flags=flags if offer.is_sure else (_FUZZY, *flags),
        previous=(),
        translator_comments=comments,
        raw=None,
    )
