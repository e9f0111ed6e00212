"""Read YAML without its traps, and turn plain values into typed ones with good errors.

YAML here is the 1.2 core schema: ``on``, ``yes`` and ``2026-05-01`` are words, a key may stand
once, and what a person would not write by hand (tags, recursion, alias bombs) is refused.
"""

import difflib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import UnionType
from typing import Annotated, TypeVar, Union, get_args, get_origin

import msgspec
import yaml

from translate_pipeline.errors import TranslatePipelineError

__all__ = [
    "Path",
    "Plain",
    "Position",
    "YamlText",
    "check_nodes",
    "compose_yaml",
    "convert_value",
    "read_nodes",
    "read_yaml",
    "scalar_value",
]

Position = tuple[int, int]
"""1-based line and column."""

Path = tuple[str | int, ...]
Plain = None | bool | int | float | str | list["Plain"] | dict[str, "Plain"]
T = TypeVar("T")

_Loader: type[yaml.SafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
# Deeper than any file a person writes, and more values than hurt; only by aliases can a file have
# more values than characters.
_MAX_DEPTH = 50
_MAX_NODES = 200_000

_CORE_TAGS = "tag:yaml.org,2002:"
_INTEGER = re.compile(r"-?(0|[1-9][0-9]{0,17})")
_WORDS: Mapping[str, bool | None] = {
    **dict.fromkeys(["", "~", "null", "Null", "NULL"]),
    **dict.fromkeys(["true", "True", "TRUE"], True),
    **dict.fromkeys(["false", "False", "FALSE"], False),
}


@dataclass(frozen=True, slots=True)
class YamlText:
    """A YAML text as plain values."""

    value: Plain
    """Dictionaries, lists, strings, integers, booleans and None."""

    positions: Mapping[Path, Position]
    """Where each value stands, by its path; a mapping's value stands where its key does."""


def compose_yaml(text: str, *, path: str, error: type[TranslatePipelineError]) -> yaml.Node | None:
    """Return the node tree of a YAML text, with marks; None if it is empty.

    Raises:
        TranslatePipelineError: Of class ``error``; the text is not YAML.
    """
    try:
        node = yaml.compose(text, Loader=_Loader)
    except yaml.MarkedYAMLError as problem:
        mark = problem.problem_mark or problem.context_mark
        raise error(
            f"not valid YAML: {problem.problem or problem.context or 'cannot be read'}",
            path=path,
            line=mark.line + 1 if mark else 0,
            column=mark.column + 1 if mark else 0,
            advice="check the indentation, and quote values that hold ': ' or ' #'",
        ) from problem
    except (yaml.YAMLError, ValueError, RecursionError) as problem:
        raise error(
            f"not valid YAML: {str(problem).splitlines()[0]}",
            path=path,
            advice="remove control characters and needless nesting",
        ) from problem
    assert node is None or isinstance(node, yaml.Node)
    return node


def read_yaml(text: str, *, path: str, error: type[TranslatePipelineError]) -> YamlText:
    """Return the plain values of a YAML text.

    Raises:
        TranslatePipelineError: Of class ``error``; not YAML, a key twice, or nested without end.
    """
    return read_nodes(compose_yaml(text, path=path, error=error), path=path, error=error)


def read_nodes(
    node: yaml.Node | None, *, path: str, error: type[TranslatePipelineError]
) -> YamlText:
    """Return the plain values of a node tree, such as ``compose_yaml`` returns.

    Raises:
        TranslatePipelineError: Of class ``error``; a key twice, a tag, or nested without end.
    """
    positions: dict[Path, Position] = {}
    reader = _Reader(path, error, positions)
    value = reader.read(node) if node is not None else None
    return YamlText(value, positions)


def check_nodes(node: yaml.Node | None, *, path: str, error: type[TranslatePipelineError]) -> None:
    """Refuse what ``read_nodes`` refuses, in a third of the time if there is nothing to refuse.

    Raises:
        TranslatePipelineError: Of class ``error``; a key twice, a tag, or nested without end.
    """
    if node is not None and not _is_harmless(node):
        read_nodes(node, path=path, error=error)


def _is_harmless(root: yaml.Node) -> bool:
    """Return whether nodes pass all rules at first sight: no alias, each tag known, keys once."""
    stack = [(root, 0)]
    seen: set[int] = set()
    while stack:
        node, depth = stack.pop()
        if id(node) in seen or depth > _MAX_DEPTH or len(seen) >= _MAX_NODES:
            return False
        seen.add(id(node))
        if isinstance(node, yaml.ScalarNode):
            if not node.tag.startswith(_CORE_TAGS):
                return False
        elif isinstance(node, yaml.SequenceNode):
            stack.extend([(child, depth + 1) for child in node.value])
        else:
            if not all(isinstance(key, yaml.ScalarNode) for key, _ in node.value):
                return False
            if len({key.value for key, _ in node.value}) < len(node.value):
                return False
            stack.extend([(child, depth + 1) for _, child in node.value])
    return True


def scalar_value(node: yaml.ScalarNode) -> bool | int | str | None:
    """Return what a scalar is by the core schema: a plain one may be no text."""
    text = str(node.value)
    # The C loader says "" where the other one says None; only a tag makes "12" a string.
    if node.style or node.tag == f"{_CORE_TAGS}str":
        return text
    if text in _WORDS:
        return _WORDS[text]
    return int(text) if _INTEGER.fullmatch(text) else text


class _Reader:
    """Turns nodes into values; counts them, so that aliases cannot explode."""

    def __init__(
        self, path: str, error: type[TranslatePipelineError], positions: dict[Path, Position]
    ) -> None:
        self.path = path
        self.error = error
        self.positions = positions
        self.count = 0
        self.most = _MAX_NODES

    def read(self, root: yaml.Node) -> Plain:
        """Return the value of a whole text."""
        self.most = max(_MAX_NODES, root.end_mark.index)
        return self.value_of(root, ())

    def value_of(self, node: yaml.Node, at: Path) -> Plain:
        self.count += 1
        if len(at) > _MAX_DEPTH or self.count > self.most:
            raise self._refusal(node, "too deep or too large", "write it without nested aliases")
        self.positions.setdefault(at, _position(node))
        if isinstance(node, yaml.ScalarNode):
            return self._scalar(node)
        if isinstance(node, yaml.SequenceNode):
            return [self.value_of(child, (*at, i)) for i, child in enumerate(node.value)]
        return self._mapping(node, at)

    def _mapping(self, node: yaml.Node, at: Path) -> Plain:
        found: dict[str, Plain] = {}
        for key_node, value_node in node.value:
            if not isinstance(key_node, yaml.ScalarNode):
                raise self._refusal(key_node, "a key that is not a word", "use a plain word")
            key = str(key_node.value)
            if key in found:
                raise self._refusal(key_node, f"key '{key}' stands twice", "remove one of them")
            self.positions[(*at, key)] = _position(key_node)
            found[key] = self.value_of(value_node, (*at, key))
        return found

    def _scalar(self, node: yaml.ScalarNode) -> Plain:
        if not node.tag.startswith(_CORE_TAGS):
            raise self._refusal(node, f"tag '{node.tag}' is not allowed", "remove it")
        return scalar_value(node)

    def _refusal(self, node: yaml.Node, message: str, advice: str) -> TranslatePipelineError:
        line, column = _position(node)
        return self.error(message, path=self.path, line=line, column=column, advice=advice)


def _position(node: yaml.Node) -> Position:
    return node.start_mark.line + 1, node.start_mark.column + 1


def convert_value(
    value: object,
    wanted: type[T],
    *,
    path: str,
    positions: Mapping[Path, Position],
    error: type[TranslatePipelineError],
) -> T:
    """Return ``value`` as a ``wanted`` (a msgspec struct), or say which key is wrong and where.

    Raises:
        TranslatePipelineError: Of class ``error``; unknown key (with the nearest right name),
            missing key or wrong type.
    """
    try:
        return msgspec.convert(value, wanted)
    except msgspec.ValidationError as problem:
        raise _explain(str(problem), value, wanted, path, positions, error) from problem


def _explain(
    text: str,
    value: object,
    wanted: type,
    path: str,
    positions: Mapping[Path, Position],
    error: type[TranslatePipelineError],
) -> TranslatePipelineError:
    message, _, where = text.partition(" - at `$")
    at = _real_path(value, wanted, where.rstrip("`"))
    advice = f"expected by '{_spell(at)}'" if at else ""
    if message == "Expected `str`, got `int`":
        advice = f"put the value of '{_spell(at)}' in quotes"
    unknown = re.fullmatch(r"Object contains unknown field `(.*)`", message)
    missing = re.fullmatch(r"Object missing required field `(.*)`", message)
    if unknown:
        at = (*at, unknown[1])
        message = f"unknown key '{_spell(at)}'"
        advice = _nearest(unknown[1], sorted(set(_names_at(wanted, at[:-1]))))
    elif missing:
        message = f"key '{missing[1]}' is missing" + (f" in '{_spell(at)}'" if at else "")
        advice = "add it"
    else:
        message = message[:1].lower() + message[1:].replace("`", "'")
    line, column = next(
        (positions[at[:n]] for n in range(len(at), -1, -1) if at[:n] in positions), (0, 0)
    )
    return error(message, path=path, line=line, column=column, advice=advice)


def _real_path(value: object, wanted: type, where: str) -> Path:
    """Return msgspec's path with each ``[...]`` made the key of the value that did not fit."""
    steps: list[str | int] = []
    for name, index in re.findall(r"\.([^.\[\]]+)|\[([^\]]*)\]", where):
        step: str | int = name or (int(index) if index.isdigit() else index)
        if step == "...":
            step = _misfit(value, _kinds_at(wanted, tuple(steps)))
        steps.append(step)
        value = value[step]  # type: ignore[index]  # msgspec walked the same way
    return tuple(steps)


def _misfit(value: object, kinds: list[type]) -> str:
    """Return the first key of a mapping whose value msgspec cannot take."""
    assert isinstance(value, dict)
    for key, child in value.items():
        for wanted in (deeper for kind in kinds for deeper in _children(kind, key)):
            try:
                msgspec.convert(child, wanted)
            except msgspec.ValidationError:
                return str(key)
    raise AssertionError("every value fits")


def _kinds_at(wanted: type, at: Path) -> list[type]:
    kinds = [wanted]
    for step in at:
        kinds = [deeper for kind in kinds for deeper in _children(kind, step)]
    return kinds


def _names_at(wanted: type, at: Path) -> Iterator[str]:
    """Yield the keys allowed at a path of a struct."""
    for kind in _kinds_at(wanted, at):
        for item in _structs(kind):
            yield from (field.encode_name for field in msgspec.structs.fields(item))


def _children(kind: type, step: str | int) -> Iterator[type]:
    for option in _options(kind):
        if get_origin(option) is None and issubclass(option, msgspec.Struct):
            fields = msgspec.structs.fields(option)
            yield from (field.type for field in fields if field.encode_name == step)
        elif get_args(option):
            yield get_args(option)[-1 if isinstance(step, str) else 0]


def _structs(kind: type) -> Iterator[type[msgspec.Struct]]:
    for option in _options(kind):
        if get_origin(option) is None and issubclass(option, msgspec.Struct):
            yield option


def _options(kind: type) -> Iterator[type]:
    """Yield the members of a union, or the type itself, without annotations."""
    if get_origin(kind) is Annotated:
        kind = get_args(kind)[0]
    if get_origin(kind) not in (Union, UnionType):
        yield kind
        return
    for member in get_args(kind):
        yield from _options(member)


def _nearest(word: str, names: list[str]) -> str:
    close = difflib.get_close_matches(word, names, n=1, cutoff=0.5)
    if close:
        return f"did you mean '{close[0]}'?"
    return f"expected one of {', '.join(names)}" if names else "remove it"


def _spell(at: Path) -> str:
    text = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in at)
    return text.removeprefix(".")
