"""The cheap search before any pattern."""

import pytest

from hmip_parse.extractors.literals import has_any, holding, stands_in

RANGES = [(0, 10), (12, 20), (20, 30), (40, 50)]


@pytest.mark.parametrize(
    ("hits", "found"),
    [
        ([], []),
        ([0], [0]),
        ([9], [0]),
        ([10], []),
        ([11], []),
        ([12], [1]),
        ([19], [1]),
        ([20], [2]),
        ([35, 39], []),
        ([39, 40, 49], [3]),
        ([50, 60], []),
        ([2, 5, 13, 19, 45], [0, 1, 3]),
    ],
)
def test_a_range_holds_from_its_first_place_to_before_its_end(hits, found):
    assert holding(RANGES, hits) == [(index, RANGES[index]) for index in found]


def test_before_all_ranges_stands_nothing():
    assert holding(RANGES[1:], [0, 11]) == []
    assert holding([], [0]) == []


@pytest.mark.parametrize(
    ("start", "end", "found"),
    [(0, 31, True), (4, 11, True), (15, 20, True), (5, 31, True), (4, 10, False), (5, 19, False), (0, 4, False)],
)
def test_a_literal_stands_whole_in_a_range(start, end, found):
    assert has_any("the inspection staff came back.", ("inspect", "staff"), start, end) is found


@pytest.mark.parametrize(
    ("ranges", "found"), [([(0, 5)], True), ([(0, 4)], False), ([(9, 12), (0, 6)], True), ([], False)]
)
def test_a_literal_in_one_of_several_ranges(ranges, found):
    assert stands_in("staff and staff", "staff", ranges) is found
