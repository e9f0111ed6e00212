"""Edits of structure: sentences, paragraphs and articles that come, go and move."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from itertools import pairwise

from edits.corpus import PROSE, Block, make_sentence
from edits.draft import Draft, Place

__all__ = ["BLOCKS", "PLACE", "SENTENCES"]

Edit = Callable[[Draft, str], None]


def _is_prose(block: Block) -> bool:
    return block.kind in PROSE


def _is_long(block: Block) -> bool:
    return block.kind in PROSE and len(block.sentences) > 1


def _is_untouched(block: Block) -> bool:
    return block.kind in PROSE and not block.edits


def _insert_sentence(draft: Draft, name: str) -> None:
    if (place := draft.pick(_is_prose)) is None:
        return
    sentences = list(draft.at(place).sentences)
    added = make_sentence(draft.random)
    sentences.insert(draft.random.randint(0, len(sentences)), added)
    draft.edit(place, name, tuple(sentences))
    draft.tell(name, added)


def _delete_sentence(draft: Draft, name: str) -> None:
    if (place := draft.pick(_is_long)) is None:
        return
    sentences = list(draft.at(place).sentences)
    gone = sentences.pop(draft.random.randrange(len(sentences)))
    if name.startswith("minor"):
        draft.declare_minor(place.article)
    draft.edit(place, name, tuple(sentences))
    draft.tell(name, gone)


def _move_sentence(draft: Draft, name: str) -> None:
    place = draft.pick(_is_long)
    target = draft.pick(lambda b: _is_prose(b) and (place is None or b is not draft.at(place)))
    if place is None or target is None:
        return
    sentences = list(draft.at(place).sentences)
    moved = sentences.pop(draft.random.randrange(len(sentences)))
    draft.edit(place, name, tuple(sentences))
    longer = list(draft.at(target).sentences)
    longer.insert(draft.random.randint(0, len(longer)), moved)
    draft.edit(target, name, tuple(longer))
    draft.tell(name, moved)


def _reorder_sentences(draft: Draft, name: str) -> None:
    if (place := draft.pick(_is_long)) is None:
        return
    first, *others = draft.at(place).sentences
    draft.edit(place, name, (*others, first))
    draft.tell(name, f"{first!r} last")


def _split(draft: Draft, name: str) -> None:
    if (place := draft.pick(_is_long)) is None:
        return
    block = draft.at(place)
    at = draft.random.randint(1, len(block.sentences) - 1)
    parts = (block.sentences[:at], block.sentences[at:])
    # The label of a footnote stands once, so its second half is a paragraph before it.
    second = replace(block, kind="paragraph" if block.kind == "footnote" else block.kind)
    draft.edit(place, name, parts[0])
    draft.blocks[place.article].insert(
        place.block + (block.kind != "footnote"),
        replace(second, sentences=parts[1], edits=(*block.edits, name)),
    )
    draft.tell(name, f"before {parts[1][0]!r}")


def _merge(draft: Draft, name: str) -> None:
    places = [
        Place(number, at)
        for number, blocks in enumerate(draft.blocks)
        for at, (one, other) in enumerate(pairwise(blocks))
        if one.kind == other.kind != "footnote" and _is_prose(one)
        and not (one.is_locked or other.is_locked)
    ]  # fmt: skip
    if not places:
        return
    place = draft.random.choice(places)
    second = draft.take(Place(place.article, place.block + 1))
    first = draft.at(place)
    draft.put(place, replace(
        first, sentences=(*first.sentences, *second.sentences),
        origins=(*first.origins, *second.origins), edits=(*first.edits, *second.edits, name),
    ))  # fmt: skip
    draft.tell(name, f"from {second.sentences[0]!r} on")


def _reflow(draft: Draft, name: str) -> None:
    if (place := draft.pick(lambda b: _is_prose(b) and b.width_columns > 0)) is None:
        return
    block = draft.at(place)
    width = draft.random.choice((50, 70, 110))
    draft.put(place, replace(block, width_columns=width, edits=(*block.edits, name)))
    draft.tell(name, f"at {width} columns: {block.text[:60]!r}")


def _move_block(draft: Draft, name: str) -> None:
    place = draft.pick(lambda block: block.kind in ("paragraph", "item", "quote"))
    if place is None:
        return
    block = draft.take(place)
    # Within its article, or into the other one.
    article = place.article if name == "move in the article" else 1 - place.article
    draft.insert(replace(block, edits=(*block.edits, name)), article)
    draft.tell(name, repr(block.text[:60]))


def _rename(draft: Draft, name: str) -> None:
    article = draft.random.randrange(len(draft.heads))
    path = f"2026-05/renamed-{article}.md"
    if path not in draft.renamed:
        draft.rename(article, path)
        draft.tell(name, path)


def _delete_and_restore(draft: Draft, name: str) -> None:
    if (place := draft.pick(lambda b: _is_untouched(b) and b.kind != "footnote")) is None:
        return
    draft.delete_for_a_while(place, name)
    draft.tell(name, repr(draft.at(place).text[:60]))


def _duplicate(draft: Draft, name: str) -> None:
    if (place := draft.pick(lambda b: _is_untouched(b) and b.kind != "footnote")) is None:
        return
    block = replace(draft.at(place), edits=(name,), is_locked=True)
    draft.put(place, block)
    draft.insert(block)
    draft.tell(name, repr(block.text[:60]))


def _to_item(draft: Draft, name: str) -> None:
    if (place := draft.pick(lambda b: b.kind == "paragraph")) is None:
        return
    block = draft.at(place)
    draft.put(place, replace(block, kind="item", edits=(*block.edits, name)))
    draft.tell(name, repr(block.text[:60]))


def _change_level(draft: Draft, name: str) -> None:
    if (place := draft.pick(lambda b: b.kind == "heading")) is None:
        return
    block = draft.at(place)
    draft.put(place, replace(block, level=5 - block.level, edits=(*block.edits, name)))
    draft.tell(name, block.text)


def _new_paragraph(draft: Draft, name: str) -> None:
    count = draft.random.randint(1, 4)
    sentences = tuple(make_sentence(draft.random) for _ in range(count))
    draft.insert(Block("paragraph", sentences, edits=(name,)))
    draft.tell(name, sentences[0])


def _delete_paragraph(draft: Draft, name: str) -> None:
    place = draft.pick(lambda block: block.kind in ("paragraph", "item", "quote"))
    if place is not None:
        draft.tell(name, repr(draft.take(place).text[:60]))


def _text_of_another_issue(draft: Draft, name: str) -> None:
    blocks = [block for block in draft.elsewhere.blocks if block.kind in ("paragraph", "quote")]
    used = {block.text for own in draft.blocks for block in own if name in block.edits}
    blocks = [block for block in blocks if block.text not in used]
    if blocks:
        block = draft.random.choice(blocks)
        draft.insert(replace(block, edits=(name,), is_locked=True))
        draft.tell(name, repr(block.text[:60]))


PLACE: Mapping[str, Edit] = {
    "reflow": _reflow,
    "move in the article": _move_block,
    "move to another article": _move_block,
    "rename article": _rename,
    "duplicate": _duplicate,
    "paragraph to item": _to_item,
    "heading level": _change_level,
}
"""Edits that change no text."""

SENTENCES: Mapping[str, Edit] = {
    "insert sentence": _insert_sentence,
    "delete sentence": _delete_sentence,
    "minor deletion": _delete_sentence,
    "move sentence": _move_sentence,
    "reorder sentences": _reorder_sentences,
    "split": _split,
    "merge": _merge,
}
"""Edits after which every old sentence stands somewhere, or is gone as a whole."""

BLOCKS: Mapping[str, Edit] = {
    "delete and restore": _delete_and_restore,
    "new paragraph": _new_paragraph,
    "delete paragraph": _delete_paragraph,
    "text of another issue": _text_of_another_issue,
}
"""Edits of whole paragraphs."""
