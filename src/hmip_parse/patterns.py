"""Patterns that are compiled at their first use.

The parser has some seven hundred patterns, and one release needs about a hundred of them: most stand behind a cheap
test for a literal. To compile them all would take two thirds of the time in which the parser is loaded.
"""

import re
from collections.abc import Callable
from typing import cast

_METHODS = ("findall", "finditer", "fullmatch", "groupindex", "groups", "match", "search", "split", "sub")


class _Lazy:
    """Stands for a pattern until something asks for one of its methods; then it has the methods of the compiled one."""

    __slots__ = ("_flags", "_source", *_METHODS)

    def __init__(self, source: str | Callable[[], str], flags: int) -> None:
        self._source = source
        self._flags = flags

    @property
    def pattern(self) -> str:
        return self._source if isinstance(self._source, str) else self._source()

    def __getattr__(self, name: str) -> object:
        # Python comes here only while a slot is empty: after the first use a call costs what it always did. Two threads
        # that come at once do the same work twice, and neither sees half of it.
        if name not in _METHODS:
            raise AttributeError(f"a pattern of this package has no {name!r}; it has {', '.join(_METHODS)} and pattern")
        compiled = re.compile(self.pattern, self._flags)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)

    def __repr__(self) -> str:
        return f"lazy({self.pattern!r})"


def lazy(pattern: str | Callable[[], str], flags: int = 0) -> re.Pattern[str]:
    """A pattern as `re.compile` gives it, but compiled when it is first used.

    Args:
        pattern: In the syntax of `re`; or what makes it, where that takes time too.
        flags: As `re.IGNORECASE`.

    Returns:
        What does as an `re.Pattern` does, in its methods. A fault in the pattern shows at the first use.
    """
    return cast("re.Pattern[str]", _Lazy(pattern, flags))
