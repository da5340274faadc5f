"""Parsing is deterministic across hash seeds, threads and processes."""

import concurrent.futures
import functools
import hashlib
import json
import multiprocessing
import os
import subprocess
import sys

import pytest

from hmip_parse import parse
from tests.properties.strategies import FIXTURES

SEEDS = ("0", "1", "42", "4294967295")
DIGEST = """
import hashlib, json, sys
from hmip_parse import parse
texts = json.load(sys.stdin)
print(hashlib.sha256("".join(json.dumps(parse(text).to_dict()) for text in texts).encode()).hexdigest())
"""


def record(text):
    """A text's record as JSON, keys in their order."""
    return json.dumps(parse(text).to_dict())


@functools.cache
def records():
    """The records of all fixtures, as one pass gives them."""
    return [record(text) for text in FIXTURES.values()]


@pytest.mark.parametrize("seed", SEEDS)
def test_the_hash_seed_changes_nothing(seed):
    """Every hash seed gives the same records, keys in the same order."""
    done = subprocess.run(  # noqa: S603 - this very Python
        [sys.executable, "-c", DIGEST],
        input=json.dumps(list(FIXTURES.values())),
        env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == hashlib.sha256("".join(records()).encode()).hexdigest()


def test_threads_change_nothing():
    """Eight threads at once give the records that one gives."""
    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        assert list(pool.map(record, list(FIXTURES.values()) * 3)) == records() * 3


def test_processes_change_nothing():
    """New processes give the records that this one gives."""
    context = multiprocessing.get_context("spawn")
    with concurrent.futures.ProcessPoolExecutor(2, mp_context=context) as pool:
        assert list(pool.map(record, FIXTURES.values(), chunksize=20)) == records()
