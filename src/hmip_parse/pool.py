"""An ordered map over processes that survives what its items do to them.

`concurrent.futures` starts the processes. What is added here: only a window of items is in flight, so that memory
stays flat; a process that dies costs the one item that killed it; Ctrl-C is for the caller alone; and no process
outlives a caller that was killed.
"""

import itertools
import multiprocessing
import os
import pickle
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import connection
from typing import Any, Generic, TypeVar

I = TypeVar("I")  # noqa: E741 - the type of an item
O = TypeVar("O")  # noqa: E741 - the type of what becomes of it

_CHUNK = 16  # items that travel together: enough to make their way cheap, few enough to come soon
_AHEAD = 3  # chunks in flight for each process


def checked(jobs: int | None) -> int:
    """The number of processes meant by `jobs`.

    Raises:
        ValueError: If it is less than 1.
    """
    if jobs is None:
        return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    if jobs < 1:
        raise ValueError(f"jobs is {jobs}: pass a number from 1, or None for one process a core")
    return jobs


def load_once(*modules: str) -> None:
    """Have these modules loaded once for all processes to come, where the system can, and not once in each.

    For a program alone: it is a setting of the whole process, and there is one for it.
    """
    if "forkserver" in multiprocessing.get_all_start_methods():
        multiprocessing.get_context("forkserver").set_forkserver_preload(["__main__", *modules])


def map_ordered(act: Callable[[I], Any], items: Iterable[I], jobs: int, *, lost: Callable[[I], Any]) -> Iterator[Any]:
    """`act(item)` for each item, in order.

    Args:
        act: What to do. Raises nothing.
        items: Taken as they are needed.
        jobs: How many processes; 1 is this one.
        lost: The value, made here, for an item whose process died.

    Raises:
        TypeError: If there is more than one process and `act` cannot be pickled.
    """
    if jobs == 1:
        return map(act, items)
    try:
        pickle.dumps(act)
    except Exception as error:
        raise TypeError(
            f"the work cannot be sent to another process ({error}): pass functions that stand at the top of a module, "
            "or jobs=1"
        ) from error
    return _Window(act, jobs, lost).run(iter(items))


class _Window(Generic[I, O]):
    def __init__(self, act: Callable[[I], O], jobs: int, lost: Callable[[I], O]) -> None:
        self._act = act
        self._jobs = jobs
        self._lost = lost
        self._pool: ProcessPoolExecutor | None = None
        self._sent: deque[tuple[Sequence[I], Future[list[O]]]] = deque()

    def run(self, items: Iterator[I]) -> Iterator[O]:
        try:
            while True:
                while len(self._sent) < self._jobs * _AHEAD and (taken := list(itertools.islice(items, _CHUNK))):
                    self._send(taken)
                if not self._sent:
                    return
                chunk, future = self._sent.popleft()
                try:
                    done = future.result()
                except BrokenProcessPool:
                    self._close()
                    done = self._one_by_one(chunk)
                    self._send_again()
                except Exception:  # noqa: BLE001 - an item or its value that cannot be pickled
                    done = self._one_by_one(chunk)
                yield from done
        finally:
            self._close()

    def _send(self, chunk: Sequence[I]) -> None:
        try:
            future = self._started().submit(_act_on, self._act, chunk)
        except BrokenProcessPool as error:  # found when its first chunk is asked for, in its turn
            future = Future()
            future.set_exception(error)
        self._sent.append((chunk, future))

    def _send_again(self) -> None:
        """Send what a broken pool dropped; what it had done before is kept."""
        waiting, self._sent = self._sent, deque()
        for chunk, future in waiting:
            if future.cancelled() or future.exception():
                self._send(chunk)
            else:
                self._sent.append((chunk, future))

    def _one_by_one(self, chunk: Sequence[I]) -> list[O]:
        """The values of a chunk that went wrong as a whole: alone, an item can do harm to nothing but itself."""
        values: list[O] = []
        for item in chunk:
            try:
                values += self._started().submit(_act_on, self._act, [item]).result()
            except BrokenProcessPool:
                self._close()
                values.append(self._lost(item))
            except Exception:  # noqa: BLE001 - what cannot travel is done here
                values.append(self._act(item))
        return values

    def _started(self) -> ProcessPoolExecutor:
        if self._pool is None:
            # Not by fork, which would take over the threads that a caller's libraries have started, in mid-flight.
            methods = multiprocessing.get_all_start_methods()
            context = multiprocessing.get_context("forkserver" if "forkserver" in methods else "spawn")
            pool = ProcessPoolExecutor(self._jobs, context, initializer=_prepare)
            try:
                started = [pool.submit(os.getpid) for _ in range(self._jobs)]  # all at once: each has much to load
                started[0].result()
            except BrokenProcessPool as error:
                pool.shutdown(cancel_futures=True)
                raise RuntimeError(
                    "the processes cannot be started: put what the script does under "
                    "'if __name__ == \"__main__\":', save it as a file if it is none, or pass jobs=1"
                ) from error
            self._pool = pool
        return self._pool

    def _close(self) -> None:
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)
            self._pool = None


def _act_on(act: Callable[[I], O], chunk: Sequence[I]) -> list[O]:
    return [act(item) for item in chunk]


def _prepare() -> None:
    """Make a process leave Ctrl-C to its parent, and follow it when it is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if parent := multiprocessing.parent_process():
        threading.Thread(target=_follow, args=(parent.sentinel,), daemon=True).start()


def _follow(sentinel: int) -> None:
    connection.wait([sentinel])
    os._exit(1)
