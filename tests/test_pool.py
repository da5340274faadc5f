"""The ordered map over processes: order, flat memory, and items that kill the process that works on them."""

import functools
import itertools
import multiprocessing
import os
import subprocess
import sys
import time

import pytest

from hmip_parse import pool


def double(item):
    return 2 * item


def die_of(fatal, item):
    """Work that no `except` can save: what a crash in a C library, or a lack of memory, does."""
    if item in fatal:
        os._exit(9)
    return item


def slow_at_first(item):
    if item < 16:
        time.sleep(0.02)
    return item


def lost(item):
    return f"lost {item}"


@pytest.mark.parametrize("jobs", [1, 2, 3])
@pytest.mark.parametrize("count", [0, 1, 16, 17, 200])
def test_values_come_in_order(jobs, count):
    assert list(pool.map_ordered(double, range(count), jobs, lost=lost)) == [2 * item for item in range(count)]


def test_a_slow_item_does_not_change_the_order():
    assert list(pool.map_ordered(slow_at_first, range(100), 2, lost=lost)) == list(range(100))


@pytest.mark.parametrize("fatal", [{0}, {5, 6}, {15, 16, 99}, set(range(30, 34))], ids=repr)
def test_an_item_that_kills_its_process_is_the_only_one_lost(fatal):
    found = list(pool.map_ordered(functools.partial(die_of, fatal), range(100), 2, lost=lost))
    assert found == [f"lost {item}" if item in fatal else item for item in range(100)]


@pytest.mark.parametrize("jobs", [1, 2])
def test_items_are_taken_as_they_are_needed(jobs):
    taken = []

    def items():
        for item in itertools.count():
            taken.append(item)
            yield item

    values = pool.map_ordered(double, items(), jobs, lost=lost)
    for expected in range(0, 400, 2):
        assert next(values) == expected
        assert len(taken) <= expected // 2 + 1 + (0 if jobs == 1 else 16 * 3 * 2)
    if jobs > 1:
        values.close()


def test_an_error_of_the_items_comes_through():
    def items():
        yield from range(40)
        raise LookupError("the caller's own")

    with pytest.raises(LookupError, match="own"):
        list(pool.map_ordered(double, items(), 2, lost=lost))


class Stubborn:
    def __reduce__(self):
        raise TypeError("it stays where it is")


def name_of(item):
    return type(item).__name__


def stubborn_at(number, item):
    return Stubborn() if item == number else item


def test_an_item_that_cannot_travel_is_worked_on_here():
    items = [*range(20), Stubborn(), *range(20)]
    assert list(pool.map_ordered(name_of, items, 2, lost=lost)) == ["int"] * 20 + ["Stubborn"] + ["int"] * 20


def test_a_value_that_cannot_travel_is_made_here():
    found = list(pool.map_ordered(functools.partial(stubborn_at, 33), range(50), 2, lost=lost))
    assert [item for item in found if isinstance(item, int)] == [*range(33), *range(34, 50)]
    assert isinstance(found[33], Stubborn)


def test_work_that_cannot_travel_is_refused():
    with pytest.raises(TypeError, match="at the top of a module, or jobs=1"):
        pool.map_ordered(lambda item: item, [1], 2, lost=lost)
    assert list(pool.map_ordered(lambda item: item, [1], 1, lost=lost)) == [1]


@pytest.mark.parametrize("jobs", [0, -1])
def test_no_processes_cannot_work(jobs):
    with pytest.raises(ValueError, match="pass a number from 1, or None"):
        pool.checked(jobs)


def test_none_means_a_process_a_core():
    assert 1 <= pool.checked(None) <= (os.cpu_count() or 1)
    assert pool.checked(7) == 7


@pytest.mark.parametrize("how", ["file", "standard input"])
def test_a_script_without_the_guard_is_told_so(tmp_path, how):
    script = "import hmip_parse\nprint(len(list(hmip_parse.parse_many(['a', 'b'], 2))))\n"
    (tmp_path / "script.py").write_text(script)
    given = (
        {"args": [sys.executable, str(tmp_path / "script.py")]}
        if how == "file"
        else {"args": [sys.executable], "input": script}
    )
    found = subprocess.run(**given, text=True, capture_output=True, check=False, timeout=60)
    assert found.returncode == 1
    assert "RuntimeError: the processes cannot be started: put what the script does under" in found.stderr
    assert found.stdout == ""


LOADED = """
import sys
from hmip_parse import pool

def is_loaded(_):
    return "wave" in sys.modules

if __name__ == "__main__":
    pool.load_once(*sys.argv[1:])
    print(list(pool.map_ordered(is_loaded, range(2), 2, lost=None)))
"""


@pytest.mark.skipif("forkserver" not in multiprocessing.get_all_start_methods(), reason="each process loads its own")
@pytest.mark.parametrize(("names", "loaded"), [([], False), (["wave"], True)])
def test_what_is_loaded_once_is_there_in_every_process(tmp_path, names, loaded):
    script = tmp_path / "script.py"
    script.write_text(LOADED)
    made = subprocess.run([sys.executable, script, *names], capture_output=True, text=True, check=True)  # noqa: S603 - our own script
    assert made.stdout == f"[{loaded}, {loaded}]\n"
