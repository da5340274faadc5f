"""The plugin of pytest that runs the collected tests against each mutant, in a fork of its own."""

import collections
import json
import os
import signal
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from _pytest.runner import runtestprotocol
from mutmut.mutation import trampoline

_PATIENCE = 3.0
"""Times that a mutant may take what all tests take without one, before it is stopped."""
_LEAST_SECONDS = 10.0
_ONE_TEST = 6.0
"""Seconds of the processor that a single test may take: a mutant that never comes to an end is found out by the first."""
_ALL_TESTS = 3600.0

_Items = Sequence[pytest.Item]
_Reach = dict[str, set[str]]
"""By the shared value of tests, or by a test's name: the functions that they call."""


def pytest_runtestloop(session: pytest.Session) -> bool:
    """Run the plan; pytest's own loop is left out."""
    plan = json.loads(Path(os.environ["MUTATION_PLAN"]).read_text(encoding="utf-8"))
    if session.testsfailed:
        raise session.Failed(f"{session.testsfailed} errors while collecting")
    items = sorted(session.items, key=lambda item: _distance(item, plan["module"]))
    start = time.monotonic()
    told = Path(plan["outcome"] + ".reach")
    if (failed := _in_a_fork(lambda: _explore(items, told), _ALL_TESTS)) != "survived":
        raise session.Failed(f"fails without a mutant: {failed}")
    patience = max(_LEAST_SECONDS, _PATIENCE * (time.monotonic() - start))
    reach: _Reach = {key: set(names) for key, names in json.loads(told.read_text(encoding="utf-8")).items()}
    outcome = {name: _under(name, _reaching(items, reach, name), patience) for name in plan["mutants"]}
    Path(plan["outcome"]).write_text(json.dumps(outcome), encoding="utf-8")
    return True


def _distance(item: pytest.Item, module: str) -> int:
    """How far a test is from a module: the nearest tests run first."""
    folder, _, name = module.rpartition("/")
    path = item.path.as_posix()
    if path.endswith(f"{folder}/test_{name}.py" if folder else f"tests/test_{name}.py"):
        return 0
    if folder and f"tests/{folder}/" in path:
        return 1
    return 3 if path.endswith("test_fixtures.py") else 2


def _explore(items: _Items, told: Path) -> str:
    """Run all tests on the sources as they are, and write which functions each of them calls."""
    called: set[str] = set()
    trampoline.record_trampoline_hit = lambda name, **_: called.add(name)
    trampoline.set_mutant_under_test("stats")
    reach: _Reach = collections.defaultdict(set)
    for item in items:
        called.clear()
        if failed := _first_failing([item]):
            return failed
        reach[_shared(item)] |= called
    told.write_text(json.dumps({key: sorted(names) for key, names in reach.items()}), encoding="utf-8")
    return "survived"


def _shared(item: pytest.Item) -> str:
    """Tests of one fixture share its record, which the first of them parses: they are told by its name."""
    given = item.callspec.params if isinstance(item, pytest.Function) and hasattr(item, "callspec") else {}
    return str(given["slug"]) if "slug" in given else item.nodeid


def _reaching(items: _Items, reach: _Reach, mutant: str) -> list[pytest.Item]:
    """The tests that call the function of a mutant: no other can tell that it is changed."""
    function = mutant.rpartition("__mutmut_")[0]
    return [item for item in items if function in reach[_shared(item)]]


def _under(mutant: str, items: _Items, patience: float) -> str:
    """What becomes of a mutant: the test that fails, 'survived' or 'timeout'."""

    def work() -> str:
        trampoline.set_mutant_under_test(mutant)
        return _first_failing(items) or "survived"

    return _in_a_fork(work, patience)


def _in_a_fork(work: Callable[[], str], patience: float) -> str:
    """Do some work in a fork, so that nothing of it stays; gives what it tells, or 'timeout'."""
    end, start = os.pipe()
    child = os.fork()
    if not child:
        os.close(end)
        try:
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, 1)
            os.dup2(nowhere, 2)
            os.write(start, work().encode("utf-8", "replace")[:500])
        finally:
            os._exit(0)  # no teardown: the parent has the session
    os.close(start)
    deadline = time.monotonic() + patience
    while os.waitpid(child, os.WNOHANG) == (0, 0):
        if time.monotonic() > deadline:
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
            os.close(end)
            return "timeout"
        time.sleep(0.005)
    with os.fdopen(end, "rb") as told:
        return told.read().decode("utf-8", "replace") or "timeout"  # ended by its timer, or by too deep a recursion


def _first_failing(items: _Items) -> str | None:
    for item in items:
        signal.setitimer(signal.ITIMER_PROF, _ONE_TEST)  # ends the process, as nothing waits for its signal
        if (call := _plain_call(item)) is None:
            reports = runtestprotocol(item, log=False, nextitem=None)
            if any(report.failed for report in reports):
                return item.nodeid
            continue
        try:
            call()
        except BaseException as error:  # noqa: BLE001 - whatever a test raises, it fails
            if not isinstance(error, pytest.skip.Exception):
                return item.nodeid
    return None


def _plain_call(item: pytest.Item):  # type: ignore[no-untyped-def] # noqa: ANN202 - a function or nothing
    """A test that asks for no fixture is called as it is, which takes a hundredth of the time."""
    if not isinstance(item, pytest.Function) or item.cls is not None:
        return None
    if any(True for name in ("xfail", "skip", "skipif", "usefixtures") for _ in item.iter_markers(name)):
        return None
    given = item.callspec.params if hasattr(item, "callspec") else {}
    if set(item.fixturenames) - set(given):
        return None
    return lambda: item.obj(**{name: given[name] for name in item._fixtureinfo.argnames})  # noqa: SLF001 - pytest tells it nowhere else
