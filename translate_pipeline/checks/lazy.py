"""Values that are derived when they are first asked for."""

from collections.abc import Callable
from typing import Any, Generic, TypeVar, overload

__all__ = ["lazy"]

Value = TypeVar("Value")


class lazy(Generic[Value]):  # noqa: N801  # used as a decorator, like property
    """A property that is computed once, for objects of one thread.

    ``functools.cached_property`` of Python 3.11 takes a lock each time, which costs a pair of texts
    more than most of its checks.
    """

    def __init__(self, derive: Callable[[Any], Value]) -> None:
        self._derive = derive
        self._name = ""
        self.__doc__ = derive.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        """Note what the property is called."""
        self._name = name

    @overload
    def __get__(self, instance: None, owner: type) -> "lazy[Value]": ...

    @overload
    def __get__(self, instance: object, owner: type) -> Value: ...

    def __get__(self, instance: object | None, owner: type) -> "lazy[Value] | Value":
        """Return the value, computed when it is first asked for."""
        if instance is None:
            return self
        value = instance.__dict__[self._name] = self._derive(instance)
        return value
