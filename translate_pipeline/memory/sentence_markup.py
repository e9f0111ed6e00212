"""Where a sentence must not be cut: inline markup, quotations and brackets of one text.

This is no Markdown parser. It pairs what looks like markup and rather protects too much: a
missed cut makes a longer sentence, a cut within markup two broken ones. Time is linear.
"""

import re
from bisect import bisect_left
from collections import defaultdict
from typing import NamedTuple

__all__ = ["Shelter", "find_shelter"]

# A class of characters is searched for several times faster than alternatives are.
_FIRST = re.compile(r"""[\\`*_~$<\[\]{()（）“”„«»‹›‘’「」『』《》【】〈〉〔〕"]""")
_TOKEN = re.compile(
    r"""(?P<escape>\\[!-/:-@\[-`{-~])
    |(?P<note>\[\^[^\[\]\s]+\])
    |(?P<tag></?[A-Za-z][^<>]*>)
    |(?P<block><!--|\{\{|\{%)
    |(?P<ticks>`+)
    |(?P<run>\*+|_+|~~+)
    |(?P<math>\$\$?)
    |(?P<open>\[)|(?P<close>\])
    |(?P<pair>[()（）“”„«»‹›‘’「」『』《》【】〈〉〔〕"])""",
    re.VERBOSE,
)
# What may follow "]": a target with balanced brackets and a title, or a label.
_TAIL = re.compile(r"""\((?>[^()\\<>"]|\\.|<[^<>]*>|"[^"]*"|\([^()]*\))*+\)|\[[^\[\]]*\]""")
_TAG_NAME = re.compile(r"</?([A-Za-z][\w-]*)")
_BLOCK_ENDS = {"<!--": "-->", "{{": "}}", "{%": "%}"}
_OPENER_OF = {
    ")": "(", "）": "（", "”": "“„", "»": "«", "›": "‹", "’": "‘", "」": "「", "』": "『",
    "》": "《", "】": "【", "〉": "〈", "〕": "〔",
}  # fmt: skip
_BEFORE_QUOTE = re.compile(r"[\s(\[{—–*_~>“„«「（。，：！？；、]")
_FORMULA = re.compile(r"[\\^_{}=+]")


class _Span(NamedTuple):
    """Something in pairs of marks."""

    start: int
    """Where the opening mark starts."""

    inner_end: int
    """Where the closing mark starts."""

    end: int
    """Where the closing mark ends."""


class Shelter:
    """The places of one text where no sentence may be cut."""

    def __init__(self, markup: list[_Span], prose: list[_Span]) -> None:
        self.closings = {
            span.inner_end: span.end for span in markup + prose if span.inner_end < span.end
        }
        """Where each closing mark ends, by where it starts."""
        self._markup = _merge(markup)
        self._all = _merge(markup + prose)

    def allows_break(self, at: int) -> bool:
        """Return whether a line may break at a place: not within markup."""
        return not _holds(self._markup, at)

    def allows_cut(self, at: int) -> bool:
        """Return whether a sentence may end at a place: not within markup, quotes, brackets."""
        return not _holds(self._all, at)


def find_shelter(text: str) -> Shelter:
    """Return where a text must not be cut.

    Example:
        >>> shelter = find_shelter("See [a. B](c.md). **D. E** F")
        >>> [shelter.allows_cut(at) for at in (8, 18, 23)]
        [False, True, False]
    """
    return _Scanner(text).scan() if _FIRST.search(text) else _OPEN_FIELD


class _Scanner:
    """Pairs the marks of one text in one pass."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.markup: list[_Span] = []
        self.prose: list[_Span] = []
        self.open: dict[str, list[tuple[int, int]]] = defaultdict(list)
        self.absent: set[str] = set()
        self.ticks: dict[int, list[int]] | None = None
        self.done = 0

    def scan(self) -> Shelter:
        first = _FIRST.search(self.text)
        while first is not None:
            token = _TOKEN.match(self.text, first.start())
            if token is None:
                first = _FIRST.search(self.text, first.end())
                continue
            self.done = token.end()
            assert token.lastgroup is not None
            _KINDS[token.lastgroup](self, token[0], token.start(), token.end())
            first = _FIRST.search(self.text, self.done)
        return Shelter(self.markup, self.prose)

    def _escape(self, _: str, start: int, end: int) -> None:
        """Leave an escaped character alone."""

    def _note(self, _: str, start: int, end: int) -> None:
        self._add(start, end, end)

    def _tag(self, tag: str, start: int, end: int) -> None:
        name = _TAG_NAME.match(tag)
        assert name is not None
        self.markup.append(_Span(start, end, end))
        stack = self.open["<" + name[1].lower()]
        if not tag.startswith("</"):
            stack.append((start, end))
        elif stack:
            self.markup.append(_Span(stack.pop()[0], start, end))

    def _block(self, mark: str, start: int, end: int) -> None:
        closing = _BLOCK_ENDS[mark]
        at = -1 if closing in self.absent else self.text.find(closing, end)
        if at < 0:
            self.absent.add(closing)
            return
        self._skip(start, at + len(closing))

    def _ticks(self, mark: str, start: int, end: int) -> None:
        if self.ticks is None:
            self.ticks = defaultdict(list)
            for run in re.finditer("`+", self.text):
                self.ticks[len(run[0])].append(run.start())
        places = self.ticks[len(mark)]
        following = bisect_left(places, end)
        if following < len(places):
            self._skip(start, places[following] + len(mark))

    def _run(self, run: str, start: int, end: int) -> None:
        before = self.text[start - 1 : start] if start else " "
        after = self.text[end : end + 1] or " "
        closes, opens = not before.isspace(), not after.isspace()
        if run[0] == "_":
            closes, opens = closes and not after.isalnum(), opens and not before.isalnum()
        stack = self.open[run[0]]
        while closes and stack and start < end:
            left, right = stack.pop()
            used = min(right - left, end - start)
            self._add(right - used, start, start + used)
            start += used
            if right - used > left:
                stack.append((left, right - used))
        if opens and start < end:
            stack.append((start, end))

    def _math(self, mark: str, start: int, end: int) -> None:
        stack = self.open[mark]
        before, after = self.text[start - 1 : start], self.text[end : end + 1]
        if stack and before.strip() and not after.isdigit():
            opened, content = stack.pop()
            if mark == "$$" or not self._is_price(content, start):
                self._add(opened, start, end)
                return
        if after.strip():
            stack[:] = [(start, end)]

    def _is_price(self, start: int, end: int) -> bool:
        """Return whether what stands between two dollar signs is an amount and prose."""
        content = self.text[start : min(end, start + 200)]
        return content[0].isdigit() and " " in content and not _FORMULA.search(content)

    def _open(self, _: str, start: int, end: int) -> None:
        is_image = start > 0 and self.text[start - 1] == "!"
        self.open["["].append((start - is_image, end))

    def _close(self, _: str, start: int, end: int) -> None:
        if not self.open["["]:
            return
        tail = _TAIL.match(self.text, end)
        self._add(self.open["["].pop()[0], start, tail.end() if tail else end)
        self.done = tail.end() if tail else end

    def _pair(self, mark: str, start: int, end: int) -> None:
        if mark == '"':
            self._straight_quote(start, end)
        elif mark == "’" and self.text[end : end + 1].isalnum():
            return  # an apostrophe
        else:
            self._bracket(mark, start, end)

    def _bracket(self, mark: str, start: int, end: int) -> None:
        # German and Czech end with the mark that English begins with; Hungarian nests »so«.
        openers = "„" if mark == "“" else "»" if mark == "«" else _OPENER_OF.get(mark, "")
        for opener in openers:
            if self.open[opener]:
                self.prose.append(_Span(self.open[opener].pop()[0], start, end))
                return
        if mark in "(（“„«‹‘「『《【〈〔»":
            self.open[mark].append((start, end))

    def _straight_quote(self, start: int, end: int) -> None:
        stack = self.open['"']
        if stack and not self.text[start - 1].isspace():
            self.prose.append(_Span(stack.pop()[0], start, end))
        elif self._may_open(start) and self.text[end : end + 1].strip():
            stack[:] = [(start, end)]

    def _may_open(self, at: int) -> bool:
        return at == 0 or _BEFORE_QUOTE.match(self.text, at - 1) is not None

    def _skip(self, start: int, end: int) -> None:
        self._add(start, end, end)
        self.done = end

    def _add(self, start: int, inner_end: int, end: int) -> None:
        self.markup.append(_Span(start, inner_end, end))


_KINDS = {kind: getattr(_Scanner, f"_{kind}") for kind in _TOKEN.groupindex}


def _merge(spans: list[_Span]) -> tuple[list[int], list[int]]:
    """Return starts and ends of spans, with those that overlap made one."""
    starts: list[int] = []
    ends: list[int] = []
    for span in sorted(spans):
        if ends and span.start < ends[-1]:
            ends[-1] = max(ends[-1], span.end)
        else:
            starts.append(span.start)
            ends.append(span.end)
    return starts, ends


def _holds(merged: tuple[list[int], list[int]], at: int) -> bool:
    """Return whether a place is strictly within one of the spans."""
    starts, ends = merged
    following = bisect_left(starts, at)
    return following > 0 and at < ends[following - 1]


_OPEN_FIELD = Shelter([], [])
