import pytest

from hmip_parse.explain.index import index, results
from hmip_parse.explain.view import view
from tests.explain.common import SEVERAL, STAFFORDSHIRE, damaged, explained, of_text, read
from tests.helpers import FIXTURE_NAMES


def cells(item):
    row = read(index([view(item)])).all("tr")[1]
    return [cell.text for cell in row.children]


def test_releases_stand_in_the_order_given():
    names = [FIXTURE_NAMES[30], FIXTURE_NAMES[2], FIXTURE_NAMES[17]]
    tree = read(index([view(explained(name)) for name in names]))
    assert [row.having(class_="source")[0].text for row in tree.all("tr")[1:]] == [f"{name}.txt" for name in names]
    assert [link.attributes["href"] for link in tree.all("a")] == ["#r1", "#r2", "#r3"]


@pytest.mark.parametrize(
    ("item", "service", "published", "remarked"),
    [
        (explained(STAFFORDSHIRE), "Staffordshire and Stoke, Inadequate", "4 August 2022", "none"),
        (explained(SEVERAL), "Plymouth, GoodTorbay, Requires improvement", "9 September 2021", "none"),
        (damaged(), "Staffordshire and Stoke, Inadequate", "4 August 2022", "✕ 1 error, ▲ 2 warnings, ○ 1 note"),
        (of_text("A recipe for soup"), "no service; not the inspectorate’s", "not stated", "✕ 1 error, ▲ 1 warning"),
    ],
)
def test_rows_say_service_rating_date_and_remarks(item, service, published, remarked):
    assert cells(item)[2:] == [service, published, remarked]


def test_a_release_without_a_headline_is_named_by_its_first_words():
    assert cells(of_text("A  recipe for soup "))[1] == "A recipe for souprelease.txt"
    assert cells(of_text("", "empty.txt"))[1] == "empty.txtempty.txt"


def test_of_many_services_the_first_are_named():
    release = explained(SEVERAL).release
    assert results(release, 1) == [("Plymouth", "Good"), ("and 1 more", "")]


def test_services_of_one_name_are_told_apart():
    release = explained("qi-2017-derwentshire").release
    assert results(release) == [("Derwentshire (crc)", ""), ("Derwentshire (nps)", "")]
