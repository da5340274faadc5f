"""Two columns whose lines run on across: the right-hand one is left out, and the text says so."""

import pytest

from hmip_parse import Rating, parse
from hmip_parse.columns import right_hand
from tests.helpers import check_spans

LEFT = """\
Dorset Probation Delivery Unit (PDU) has received
an overall rating of ‘Good’ following an
inspection by HM Inspectorate of Probation. It was
the second inspection of the unit, which had been
rated ‘Inadequate’ when inspectors came in 2022.

Chief Inspector of Probation Ann Lees said: “Staff
here are well led and they know the people whom
they supervise. I was glad to see that they are,
and so should everybody be who lives here.”
""".splitlines()
RIGHT = """\
Ms Lees continued: “Good people have been kept
because they can do the job as they were taught to
do it. Keep them.”

The report makes seven recommendations, five of
them to Dorset PDU and two to HM Prison and
Probation Service.

In 39 per cent of the cases that were read there
had been no proper review of the risk to others,
and it was not always known
to anybody in the office.
""".splitlines()


def beside(left, right, column=54):
    rows = max(len(left), len(right))
    pad = [[*side, *[""] * (rows - len(side))] for side in (left, right)]
    return "\n".join((one.ljust(column) + other).rstrip() for one, other in zip(*pad, strict=True))


def without(text):
    for start, end in reversed(right_hand(text)):
        text = text[:start] + text[end:]
    return text


@pytest.mark.parametrize("ending", ["\n", "\r\n"], ids=["lf", "crlf"])
def test_the_right_hand_column_is_left_out(ending):
    text = f"A headline\n\n{beside(LEFT, RIGHT)}\n\nENDS\n".replace("\n", ending)
    rows = [row.rstrip() for row in without(text).split(ending)]
    assert rows == ["A headline", "", *LEFT, *[""] * (len(RIGHT) - len(LEFT)), "", "ENDS", ""]


def test_a_row_of_the_right_hand_column_alone():
    text = beside(LEFT[:9], RIGHT)
    assert without(text).rstrip() == "\n".join(LEFT[:9])


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n".join(LEFT),
        beside(LEFT[:5], RIGHT[:5]),  # few rows
        "\n".join(f"{row}   and so on to the end of it" for row in LEFT),  # at no one place
        beside([row[:20] for row in LEFT], [row[:9] for row in RIGHT], 30),  # a table's cells
        beside([f"{row[:30]}." for row in LEFT], RIGHT),  # whole sentences
        "\n".join(
            f"{row}\nA line of words that runs over both of the columns, and over the gap"
            for row in beside(LEFT, RIGHT).split("\n")
        ),
        beside(LEFT, [row.ljust(170, "x") for row in RIGHT]),  # no column is so wide
    ],
    ids=["empty", "one-column", "few-rows", "no-place", "table", "sentences", "runs-over", "wide"],
)
def test_other_texts_have_one(text):
    assert right_hand(text) == []


def test_no_sentence_is_read_across():
    text = f"Dorset PDU rated ‘Good’\n\n{beside(LEFT, RIGHT)}\n\nENDS\n"
    release = parse(text)
    assert [quote.text for quote in release.quotes] == [
        "Staff here are well led and they know the people whom they supervise. I was glad to see that they are, and so should "
        "everybody be who lives here."
    ]
    assert (release.pdu, release.rating) == ("Dorset", Rating.GOOD)
    assert release.recommendations is None
    (found,) = (found for found in release.diagnostics if found.code == "text-in-columns")
    assert found.message == "the text is printed in two columns: the right-hand part of 10 lines is not read"
    assert check_spans(release, text)
