"""Words and values that belong together light up together: by pointer and by keyboard, from both sides."""

import pytest

LIT = """() => Array.from(document.querySelectorAll('.lit'), (element) =>
    element.matches('tr') ? element.querySelector('th').textContent : element.textContent)"""
NEAR = "() => Array.from(document.querySelectorAll('.near th'), (element) => element.textContent)"


def lit(tab):
    return sorted(tab.evaluate(LIT))


def row(tab, label):
    return tab.locator(".record tr").filter(has=tab.get_by_role("rowheader", name=label, exact=True)).first


def name(tab, tag, nth=0):
    return tab.locator(f'.words a[data-tag="{tag}"]').nth(nth)


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        ("Overall rating", ["Inadequate", "Inadequate", "Overall rating"]),
        ("Points", ["Points", "two"]),
        ("Fieldwork from", ["Fieldwork from", "June 2022"]),
        ("Embargo", ["00.01", "04 August 2022", "Embargo"]),
    ],
)
def test_pointing_at_a_value_marks_all_its_words(opened, label, expected):
    tab = opened("one")
    row(tab, label).hover()
    assert lit(tab) == expected
    tab.mouse.move(2, 2)
    assert lit(tab) == []


@pytest.mark.parametrize(
    ("tag", "expected", "near"),
    [
        ("rating", ["Inadequate", "Inadequate", "Overall rating"], ["Headline"]),
        # Three values were read from the same two words.
        ("fieldwork", ["Exact to the", "Fieldwork from", "Fieldwork to", "June 2022"], ["Note"]),
        # The name lies in the words that tell kind and sector.
        ("service", ["Service", "Staffordshire and Stoke"], ["Kind of service", "Sector"]),
        ("published · embargo", ["00.01", "04 August 2022", "Embargo", "Published"], ["Note"]),
    ],
)
def test_pointing_at_words_marks_their_values(opened, tag, expected, near):
    tab = opened("one")
    link = name(tab, tag, 0)
    link.scroll_into_view_if_needed()
    link.hover()
    assert lit(tab) == expected
    assert sorted(tab.evaluate(NEAR)) == near


def test_the_larger_words_can_be_pointed_at_too(opened):
    tab = opened("one")
    name(tab, "sector · kind of service").hover()
    assert lit(tab) == ["Kind of service", "Sector", "Staffordshire and Stoke Probation Delivery Unit (PDU)*"]


def test_words_without_a_value_mark_nothing(opened):
    tab = opened("one")
    tab.locator(".words p").nth(3).hover(position={"x": 300, "y": 8})
    assert lit(tab) == []


def test_a_row_out_of_sight_is_brought_into_sight(opened):
    tab = opened("one", height=500)
    link = name(tab, "fieldwork")
    link.scroll_into_view_if_needed()
    link.hover()
    assert tab.evaluate(
        """() => { const at = document.querySelector('tr.lit').getBoundingClientRect();
                   return at.top >= 0 && at.bottom <= innerHeight; }"""
    )


def test_tabbing_to_words_marks_the_value(opened):
    tab = opened("one")
    name(tab, "points").focus()
    tab.keyboard.press("Shift+Tab")
    tab.keyboard.press("Tab")
    assert lit(tab) == ["Points", "two"]
    tab.keyboard.press("Tab")
    assert lit(tab) == ["27", "Out of"]
    tab.keyboard.press("Escape")
    assert lit(tab) == []


def test_tabbing_to_a_value_marks_its_words_and_brings_them_into_sight(opened):
    tab = opened("one", height=500)
    row(tab, "Points").locator("a").focus()
    tab.keyboard.press("Tab")  # to the next row
    assert lit(tab) == ["27", "Out of"]
    row(tab, "For the press").locator("a").focus()
    tab.keyboard.press("Shift+Tab")
    assert lit(tab) == ["Report", "justiceinspectorates.gov.uk/hmiprobation"]
    assert tab.evaluate(
        """() => { const at = document.querySelector('mark.lit').getBoundingClientRect();
                   return at.top >= 0 && at.bottom <= innerHeight; }"""
    )


def test_what_has_the_focus_stays_marked_when_the_pointer_has_gone(opened):
    tab = opened("one")
    name(tab, "points").focus()
    row(tab, "Overall rating").hover()
    assert "Overall rating" in lit(tab)
    tab.mouse.move(2, 2)
    assert lit(tab) == ["Points", "two"]


def test_the_links_lead_from_words_to_the_row_and_back(opened):
    tab = opened("one")
    name(tab, "points").press("Enter")
    assert tab.evaluate("document.querySelector(':target th').textContent") == "Points"
    tab.keyboard.press("Tab")
    assert tab.evaluate("document.activeElement.closest('tr').querySelector('th').textContent") == "Points"
    tab.keyboard.press("Enter")
    assert tab.evaluate("document.querySelector('mark:target').textContent") == "two"


def test_a_remark_and_its_words(opened):
    tab = opened("damaged")
    tab.locator("li.remark", has_text="fieldwork-after-publication").hover()
    assert tab.evaluate("Array.from(document.querySelectorAll('mark.lit'), (e) => e.textContent)") == ["04 August 2022"]
    name(tab, "published · embargo · fieldwork-after-publication").hover()
    assert tab.locator("li.remark.lit").count() == 1


def test_on_a_page_of_several_only_the_release_pointed_at_is_marked(opened):
    tab = opened("several")
    tab.locator("#r3").scroll_into_view_if_needed()
    name(tab.locator("#r3"), "points").hover()
    assert tab.locator("#r3 .lit").count() == 2
    assert tab.locator(".lit").count() == 2


@pytest.mark.parametrize("page", ["one", "several"])
def test_the_keyboard_goes_through_the_page_as_it_is_read(opened, page):
    tab = opened(page)
    tab.keyboard.press("Tab")
    assert tab.evaluate("document.activeElement.className") == "skip"
    reached = tab.evaluate(
        """() => Array.from(document.querySelectorAll('a, [tabindex]'))
                      .filter((element) => element.tabIndex >= 0).map((element) => element.tabIndex)"""
    )
    assert set(reached) == {0}  # the order of the page and no other
    seen = []
    for _ in range(12):
        tab.keyboard.press("Tab")
        seen.append(
            tab.evaluate(
                """() => { const e = document.activeElement;
                    return Array.from(document.querySelectorAll('a')).indexOf(e); }"""
            )
        )
    assert seen == sorted(set(seen)) == list(range(seen[0], seen[0] + 12))


def test_what_has_the_focus_is_seen(opened):
    tab = opened("one")
    for link in (name(tab, "points"), row(tab, "Points").locator("a"), tab.locator(".jumps a").first):
        link.focus()
        tab.keyboard.press("Shift+Tab")
        tab.keyboard.press("Tab")
        style, width = tab.evaluate(
            "() => { const s = getComputedStyle(document.activeElement); return [s.outlineStyle, parseFloat(s.outlineWidth)]; }"
        )
        assert style == "solid"
        assert width >= 2
