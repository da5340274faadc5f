import pytest
from hypothesis import given
from hypothesis import strategies as st

from hmip_parse.explain.marks import DEEPEST, Break, Close, Mark, Open, Words, marks_of, paragraphs, tokens
from hmip_parse.spans import Span

TEXT = "abcdefgh"


def drawn(spans, text=TEXT, breaks=()):
    """Tokens as a line: `(0`, `0)` a mark, `<0`, `0>` where it is only interrupted, `¶` a paragraph's end."""
    parts = []
    for token in tokens(len(text), marks_of([[Span(*span)] for span in spans], len(text)), breaks):
        match token:
            case Words(start, end):
                parts.append(text[start:end])
            case Open(mark, again):
                parts.append(f"{'<' if again else '('}{mark}")
            case Close(mark, last):
                parts.append(f"{mark}{')' if last else '>'}")
            case Break():
                parts.append("¶")
    return " ".join(parts)


@pytest.mark.parametrize(
    ("spans", "line"),
    [
        ([], "abcdefgh"),
        ([(2, 4)], "ab (0 cd 0) efgh"),
        ([(0, 8)], "(0 abcdefgh 0)"),
        # One behind the other, and side by side.
        ([(0, 2), (5, 6)], "(0 ab 0) cde (1 f 1) gh"),
        ([(0, 2), (2, 4)], "(0 ab 0) (1 cd 1) efgh"),
        # The name of a service in the words that tell its kind.
        ([(0, 8), (0, 3)], "(0 (1 abc 1) defgh 0)"),
        ([(0, 8), (5, 8)], "(0 abcde (1 fgh 1) 0)"),
        # Across each other: the inner part is opened again.
        ([(0, 4), (2, 6)], "(0 ab (1 cd 1> 0) <1 ef 1) gh"),
        ([(0, 4), (2, 6), (3, 8)], "(0 ab (1 c (2 d 2> 1> 0) <1 <2 ef 2> 1) <2 gh 2)"),
    ],
)
def test_marks_that_nest_and_overlap(spans, line):
    assert drawn(spans) == line


@pytest.mark.parametrize(
    ("spans", "breaks", "line"),
    [
        ([], [4], "abcd ¶ efgh"),
        ([(2, 6)], [4], "ab (0 cd 0> ¶ <0 ef 0) gh"),
        ([(0, 4), (4, 8)], [4], "(0 abcd 0) ¶ (1 efgh 1)"),
        ([(0, 8), (2, 4)], [4], "(0 ab (1 cd 1) 0> ¶ <0 efgh 0)"),
        ([(0, 6), (2, 8)], [4], "(0 ab (1 cd 1> 0> ¶ <0 <1 ef 1> 0) <1 gh 1)"),
    ],
)
def test_no_mark_runs_over_a_paragraphs_end(spans, breaks, line):
    assert drawn(spans, breaks=breaks) == line


def test_the_same_words_are_one_mark():
    assert marks_of([[Span(1, 3)], [Span(1, 3), Span(5, 6)], [Span(5, 6), Span(5, 6)]], 8) == (
        Mark(1, 3, (0, 1)),
        Mark(5, 6, (1, 2)),
    )


@pytest.mark.parametrize("span", [(2, 2), (3, 2), (-1, 2), (7, 9), (100, 200)])
def test_what_covers_nothing_of_the_text_is_no_mark(span):
    assert marks_of([[Span(*span)]], len(TEXT)) == ()


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("", [""]),
        ("one\ntwo", ["one\ntwo"]),
        ("one\n\ntwo", ["one\n\n", "two"]),
        ("one\r\n \t\r\n\r\ntwo\n", ["one\r\n \t\r\n\r\n", "two\n"]),
        ("one\r\rtwo\rthree", ["one\r\r", "two\rthree"]),
        ("one\n\n", ["one\n\n"]),
        ("\n\none", ["\n\n", "one"]),
    ],
)
def test_paragraphs_are_the_whole_text(text, parts):
    ends = [0, *paragraphs(text), len(text)]
    assert [text[start:end] for start, end in zip(ends, ends[1:], strict=False)] == parts


_spans = st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), max_size=40)


@given(_spans, st.sets(st.integers(1, 29), max_size=5))
def test_any_marks_are_nested_and_cover_their_words(spans, breaks):
    marks = marks_of([[Span(*span)] for span in spans], 30)
    stack, covered, at = [], {}, 0
    for token in tokens(30, marks, sorted(breaks)):
        match token:
            case Words(start, end):
                assert start == at < end
                at = end
                for mark in stack:
                    covered[mark] = covered.get(mark, 0) + end - start
            case Open(mark, again):
                assert again == (mark in covered)
                assert at >= marks[mark].start
                stack.append(mark)
                assert len(stack) <= DEEPEST
            case Close(mark, last):
                assert stack.pop() == mark
                assert last == (marks[mark].end == at)
            case Break(place):
                assert place == at
                assert not stack
    assert at == 30
    assert not stack
    assert covered == {mark: marks[mark].end - marks[mark].start for mark in covered}
    if len(marks) <= DEEPEST:
        assert len(covered) == len(marks)


@pytest.mark.parametrize("shape", ["nested", "crossing"])
def test_so_many_marks_over_each_other_take_linear_room(shape):
    def count(size):
        spans = [Span(i, 2 * size - i) if shape == "nested" else Span(i, i + size) for i in range(size)]
        return sum(1 for _ in tokens(2 * size, marks_of([[span] for span in spans], 2 * size)))

    assert count(4000) < 2.1 * count(2000)
