"""What became of the links, images and addresses of a source in its translation."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import islice, product

from translate_pipeline.checks.marks import Mark, Marks, read_marks
from translate_pipeline.checks.markup.link_brackets import find_broken_links
from translate_pipeline.checks.markup.targets import is_localized, normalize_target
from translate_pipeline.checks.markup.unsafe_html import find_dangers
from translate_pipeline.checks.pair import Pair
from translate_pipeline.markdown.autolinks import find_autolinks

__all__ = ["LinkChanges", "compare_links"]

# Punctuation of Chinese, which no address has, and that which may end a sentence anywhere.
_STOPS = frozenset("。，、；：！？（）《》「」『』【】“”‘’…—")
_SENTENCE_MARKS = ".,:;!?'\"*_~)"
# Hungarian hangs its endings on an address with a hyphen.
_HUNGARIAN_ENDING = re.compile(
    r"-(?:[bn][ae]n?|[rk]?[ao]t|en?|on|[nt]|et|r[aeóő]l?|n[áé]l|h[oeö]z|t[óő]l|[vb][ae]l?|ig|ért"
    r"|ként|n[ae]k|i|os|es|ös|as)\Z"
)
_BEGUN_ENDING = re.compile(r"-[a-z]{1,3}\Z")
_KINDS = ("link", "image")
_LETTERS = re.compile(r"[^\W\d_]*")
# From here on a target counts as a misspelling of another, not as one more.
_ALIKE = 0.6
# They keep strange texts from taking long.
_MOST_ADDRESSES, _MOST_PAIRS, _MOST_ENDS = 300, 100, 100


@dataclass(frozen=True, slots=True)
class LinkChanges:
    """Links that are not on both sides, addresses among them."""

    missing: tuple[Mark, ...] = ()
    """Links of the source without a counterpart."""

    changed: tuple[tuple[Mark, Mark], ...] = ()
    """Links of the source and what stands in their place."""

    extra: tuple[Mark, ...] = ()
    """Links of the translation without a counterpart."""


_NONE = LinkChanges()


def compare_links(pair: Pair) -> LinkChanges:
    """Return the links that a translation has lost, changed or gained.

    A bare address, the same one in pointed brackets and a link to it are one thing. A reference
    whose words are its label is translated with it, or is no link: it is never in the result.
    Unsafe and broken links are left to the checks for those.
    """
    source, target = pair.source, pair.target
    if not _may_hold(source) and not _may_hold(target):
        return _NONE
    marks, others = pair.source_marks, pair.target_marks
    if marks.targets(*_KINDS) == others.targets(*_KINDS) and not (
        _may_hold_address(marks.text) or _may_hold_address(others.text)
    ):
        return _NONE
    return _compare(source, target, pair.languages.target_base)


def _may_hold(message: str) -> bool:
    return "[" in message or _may_hold_address(message)


def _may_hold_address(text: str) -> bool:
    return "@" in text or "://" in text or "www." in text


@lru_cache(maxsize=64)
def _compare(source: str, target: str, language: str) -> LinkChanges:
    wanted = list(_places(read_marks(source)))
    found = list(_places(read_marks(target), {normalize_target(mark.text) for mark in wanted}))
    _strike_out(wanted, found, language)
    broken = find_broken_links(source, target)
    wanted = [mark for mark in wanted if mark not in [link.wanted for link in broken]]
    found = [mark for mark in found if not _is_within(mark, [link.span for link in broken])]
    wanted = [mark for mark in wanted if mark.style != "bare"]
    found = [mark for mark in found if mark.style != "bare"]
    changed = tuple(_counterparts(wanted, found))
    dangers = find_dangers(source, target)
    return LinkChanges(
        tuple(wanted),
        tuple(both for both in changed if both[1] not in dangers and not _is_mixed(*both)),
        tuple(mark for mark in found if mark not in dangers),
    )


def _places(marks: Marks, known: frozenset[str] | set[str] = frozenset()) -> Iterator[Mark]:
    """Yield links, images and bare addresses.

    Args:
        marks: A message.
        known: Addresses that end where they do, whatever follows: Chinese puts its full stop
            directly behind an address, and Hungarian its endings.
    """
    links = marks.of("link", "image")
    yield from (_as_address(mark) if mark.style == "auto" else mark for mark in links)
    within = [(mark.start, mark.end) for mark in links]
    for address in islice(find_autolinks(marks.text), _MOST_ADDRESSES):
        start, end = address.start, address.end
        if any(first <= start < last for first, last in within):
            continue
        text = marks.text[start:end]
        if _BEGUN_ENDING.search(text) and (rest := _LETTERS.match(marks.text, end)):
            text += rest[0]
        text = _trimmed(text, known)
        yield Mark("address", text, start, start + len(text))


def _as_address(mark: Mark) -> Mark:
    return Mark("address", mark.text, mark.start, mark.end, mark.style)


def _trimmed(address: str, known: frozenset[str] | set[str]) -> str:
    """Return an address without what the sentence goes on with, if the source tells its end."""
    if normalize_target(address) in known:
        return address
    ending = _HUNGARIAN_ENDING.search(address)
    ends = [at for at, char in enumerate(address) if not char.isascii()][:_MOST_ENDS]
    for end in (len(address), *reversed(ends), *([ending.start()] if ending else [])):
        head = address[:end].rstrip(_SENTENCE_MARKS)
        if normalize_target(head) in known:
            return head
    return next((address[:at] for at in ends if address[at] in _STOPS), address)


def _strike_out(wanted: list[Mark], found: list[Mark], language: str) -> None:
    """Remove from both lists what has its counterpart in the other."""
    for is_same in (_leads_to_same, _leads_there_securely, _leads_to_translation):
        for mark in list(wanted):
            for other in found:
                if is_same(mark, other, language):
                    wanted.remove(mark)
                    found.remove(other)
                    break


def _leads_to_same(mark: Mark, other: Mark, _: str) -> bool:
    return _is_image(mark) == _is_image(other) and (
        normalize_target(mark.text) == normalize_target(other.text)
    )


def _leads_there_securely(mark: Mark, other: Mark, _: str) -> bool:
    """Return whether only http and https differ: that the page is the same is for sure."""
    if _is_image(mark) or _is_image(other):
        return False
    own, its = mark.text.removeprefix("https"), other.text.removeprefix("https")
    return own.removeprefix("http").rstrip("/") == its.removeprefix("http").rstrip("/")


def _leads_to_translation(mark: Mark, other: Mark, language: str) -> bool:
    return _is_image(mark) == _is_image(other) and is_localized(mark.text, other.text, language)


def _is_image(mark: Mark) -> bool:
    return mark.kind == "image"


def _is_mixed(wanted: Mark, found: Mark) -> bool:
    """Return whether one leads to a label, of which the definition is not known here."""
    return (wanted.style == "reference") != (found.style == "reference")


def _is_within(mark: Mark, spans: Sequence[tuple[int, int]]) -> bool:
    return any(start <= mark.start < end for start, end in spans)


def _counterparts(wanted: list[Mark], found: list[Mark]) -> Iterator[tuple[Mark, Mark]]:
    """Remove from both lists what stands for the other, and yield it.

    Where there are as many of them, it goes by the order, else by what looks alike.
    """
    for is_image in (False, True):
        own = [mark for mark in wanted if _is_image(mark) == is_image]
        others = [mark for mark in found if _is_image(mark) == is_image]
        pairs = list(zip(own, others, strict=False))
        if len(own) != len(others):
            pairs = sorted(
                islice(product(own, others), _MOST_PAIRS), key=lambda both: -_likeness(*both)
            )
            pairs = [both for both in pairs if _likeness(*both) >= _ALIKE]
        for mark, other in pairs:
            if mark in wanted and other in found:
                wanted.remove(mark)
                found.remove(other)
                yield mark, other


def _likeness(mark: Mark, other: Mark) -> float:
    return SequenceMatcher(None, mark.text, other.text, autojunk=False).ratio()
