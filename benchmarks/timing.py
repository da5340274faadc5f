"""The clock of the benchmarks: several acts in turn on the same text, the least time of each."""

import contextlib
import gc
import time
from collections.abc import Callable, Iterator, Sequence

Act = Callable[[str], object]


def nanoseconds(act: Act, text: str) -> int:
    """How long one call takes."""
    start = time.perf_counter_ns()
    act(text)
    return time.perf_counter_ns() - start


def least_in_turn(acts: Sequence[Act], text: str, repeats: int) -> tuple[int, ...]:
    """The least time of each act, in nanoseconds.

    The acts take turns, so that a slow spell of the machine meets all of them.
    """
    rounds = [[nanoseconds(act, text) for act in acts] for _ in range(repeats)]
    return tuple(min(times) for times in zip(*rounds, strict=True))


@contextlib.contextmanager
def uncollected() -> Iterator[Callable[[], int]]:
    """No garbage is collected while the block runs, but where it calls what it is given."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield gc.collect
    finally:
        if collecting:
            gc.enable()
