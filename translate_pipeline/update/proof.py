"""Proof that an update lost nothing, whatever its rules were."""

from collections.abc import Iterator

from translate_pipeline.model.catalogs import Catalog, Message

__all__ = ["lost_translations"]


def lost_translations(old: Catalog, new: Catalog) -> Iterator[Message]:
    """Yield the messages of ``old`` whose translation no message of ``new`` has.

    A message need not keep its state or its place: a text typed by a person has to be found
    word for word, live or obsolete.
    """
    texts = {text for message in new.messages for text in message.msgstr}
    for message in old.messages:
        if message.has_translation and not texts.issuperset(message.msgstr):
            yield message
