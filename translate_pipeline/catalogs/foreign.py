"""Catalogs for and from other programs: compiled files out, compendia in."""

from translate_pipeline.catalogs.charsets import declare_utf8
from translate_pipeline.catalogs.parse import read_messages
from translate_pipeline.catalogs.refusals import refuse_damage
from translate_pipeline.model.catalogs import Catalog, Message, State

__all__ = ["compile_catalog", "read_compendium"]

# Between context and text of a compiled message; GNU gettext manual, "The Format of GNU MO Files".
_CONTEXT_END = "\x04"


def compile_catalog(catalog: Catalog) -> bytes:
    """Return the ``.mo`` file of a catalog, which gettext reads at run time.

    It holds the header and the translated messages; fuzzy, incomplete and obsolete ones are
    left out, as msgfmt does. Texts are in UTF-8, in the order of their keys.
    """
    translated = tuple(m for m in catalog.live if m.state is State.TRANSLATED)
    file = Catalog(catalog.header, translated).to_polib()
    file.metadata_is_fuzzy = False
    if "Content-Type" in file.metadata:
        declared = f"Content-Type: {file.metadata['Content-Type']}"
        file.metadata["Content-Type"] = declare_utf8(declared).partition(": ")[2]
    for entry in file:
        if entry.msgctxt == "":  # polib takes an empty context for none
            entry.msgid = f"{_CONTEXT_END}{entry.msgid}"
    return file.to_binary()


def read_compendium(data: bytes, *, path: str) -> tuple[Message, ...]:
    """Return the messages of an old or foreign PO file, or of a compendium made of several.

    It may lack a header, and a text may stand in it many times: every pair is kept, in file
    order, whatever its state. Headers are left out.

    Args:
        data: The file; in the encoding that its first header declares, else in UTF-8.
        path: The file's name, for errors.

    Raises:
        CatalogError: An entry or a character is damaged.
    """
    messages = read_messages(data, path).messages
    refuse_damage(messages, path)
    return tuple(m for m in messages if m.msgid or m.msgctxt is not None)
