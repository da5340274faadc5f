"""ENDS and the heading of the notes, on lines of their own."""

import pytest

from hmip_parse.tokenizer.headings import LONGEST_HEADING, is_ends, is_heading


@pytest.mark.parametrize(
    "line", ["ENDS", "-Ends-", "*** ends ***", "[ENDS]", "End of release", "Ends of press release"]
)
def test_lines_that_end_a_release(line):
    assert is_ends(line)
    assert is_heading(line)


@pytest.mark.parametrize(
    "line",
    [
        "Notes to editor",
        "Notes to editors:",
        "NOTES FOR EDITORS",
        "[Notes to editors]",
        "Editors’ notes".replace("’", "'"),
        "Background information for the editor",
        "For editors",
        "FOR THE EDITOR:",
        "Notes for newsrooms",
        "Notes to newsdesks",
        "Information for journalists",
        "ENDS - Notes to editors",
        "Notes to editors: Hull and East Riding",
        "ENDS: Notes to editors",
        "Notes to editors".center(LONGEST_HEADING, "*"),
        "Note",
        "Nodiadau i olygyddion / Notes to editors",
        "Notes to editors | Nodiadau i olygyddion",
    ],
)
def test_headings_of_notes(line):
    assert is_heading(line)
    assert not is_ends(line)


@pytest.mark.parametrize(
    "line",
    [
        "notes to editors].",  # the wrapped end of 'Units were formed in June 2021 [see notes to editors].'
        "(see notes to editor",
        "end.",  # '… when probation trusts came to an end.'
        "ends.",
        "Nodiadau i olygyddion / and more",
        "Lunch / Notes to editors",
        "Notes to the Secretary of State",
        "For editors it is hard",
        "For families",
        "Notes for officers",
        "Notes to editors: the report is out",
        "Notes to officers: Hull",
        "editors",
        "This ends the series",
        "Ends of the earth",
        "Notes to editors".center(LONGEST_HEADING + 1, "*"),
        "",
    ],
)
def test_other_lines(line):
    assert not is_heading(line)


@pytest.mark.parametrize("line", ["DIWEDD / ENDS", "Ends | Diwedd"])
def test_both_languages_end_a_release(line):
    assert is_heading(line)
