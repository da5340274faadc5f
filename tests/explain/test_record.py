import pytest

from hmip_parse.explain.record import remarks, tables
from hmip_parse.explain.view import view
from tests.explain.common import SEVERAL, STAFFORDSHIRE, damaged, explained, read


def rows(item):
    return {
        (table.all("caption")[0].text, row.all("th")[0].text): row
        for table in read(tables(view(item), "r1-")).all("table")
        for row in table.all("tr")[1:]
    }


@pytest.mark.parametrize(
    ("section", "label", "said"),
    [
        ("Outcome: Staffordshire and Stoke", "Overall rating", "Inadequateline 3, line 1"),
        ("Outcome: Staffordshire and Stoke", "Points", "2two line 3"),
        (
            "Outcome: Staffordshire and Stoke",
            "Known as",
            "Staffordshire and Stokeinferred the name in the reference data",
        ),
        ("Outcome: Staffordshire and Stoke", "Earlier result", "not stated"),
        ("Dates", "Published", "4 August 202204 August 2022 line 19"),
        ("The release", "Body", "5 paragraphsline 3, line 5, line 7, line 9, line 11"),
        ("Recommendations", "To nobody named", "0inferred the total less the counts"),
        ("Percentages", "Stated", "none"),
    ],
)
def test_rows_say_the_value_and_where_its_words_are(section, label, said):
    assert rows(explained(STAFFORDSHIRE))[section, label].all("td")[0].text == said


def test_each_service_has_its_table():
    captions = [table.all("caption")[0].text for table in read(tables(view(explained(SEVERAL)), "r1-")).all("table")]
    assert captions == [
        "The release", "Outcome 1: Plymouth", "Outcome 2: Torbay", "Recalled", "Recommendations", "Dates",
        "Percentages", "Quotes", "Notes to editors", "Contacts",
    ]  # fmt: skip


def test_what_is_inferred_says_so_in_words():
    cell = rows(damaged())["Outcome: Staffordshire and Stoke", "Region"].all("td")[0]
    assert cell.having(class_="badge")[0].text == "inferred"
    assert "the release states no region" in cell.text


def test_a_row_leads_to_its_remark_and_the_remark_to_the_row():
    item = damaged()
    points = rows(item)["Outcome: Staffordshire and Stoke", "Points"]
    (note,) = points.having(class_="note")
    assert note.text == "✕ error score-above-maximum"
    (remark,) = read(remarks(view(item), "r1-")).having(id=note.attributes["href"].removeprefix("#"))
    assert remark.all("a")[0].attributes["href"] == f"#{points.attributes['id']}"


def test_remarks_say_severity_code_message_and_meaning():
    found = [remark.text for remark in read(remarks(view(damaged()), "r1-")).all("li")]
    assert found[0] == "✕ error score-above-maximum 29 points out of 27More points than are possible.Points: 29"
    assert [remark.split(" ")[1] for remark in found] == ["error", "warning", "warning", "note"]


def test_a_remark_about_a_list_is_not_one_about_its_first_item():
    item = explained("kss-region-2025")  # a statement of it has no closing mark
    (remark,) = read(remarks(view(item), "r1-")).all("li")
    assert [link.text for link in remark.all("a")] == ["Quotes", "line 6"]
    assert not rows(item)["Quotes", "Speaker"].having(class_="note")


def test_no_remarks_are_no_proof():
    assert "no proof" in remarks(view(explained(STAFFORDSHIRE)), "r1-")
