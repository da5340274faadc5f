"""The errors: one base, the position as attributes, a message that names the input and the mend."""

import copy
import pickle

import pytest

from hmip_parse import HmipParseError, InputError, MissingExtraError, RecordError, StrictError, parse

ERRORS = {
    "input": InputError("reports/dorset.txt", "there is no such file", "check the name"),
    "extra": MissingExtraError("dorset.pdf", "pypdfium2 is not installed", "install it"),
    "record": RecordError("outcomes[0].rating", "expected one of Good; found str 'Fair'"),
    "record-at-the-top": RecordError("", "Release lacks kind"),
    "strict": StrictError(("text-empty",), ("the text holds no words",)),
}


@pytest.mark.parametrize("error", ERRORS.values(), ids=ERRORS.keys())
def test_all_are_of_one_family_and_are_value_errors(error):
    assert isinstance(error, HmipParseError)
    assert isinstance(error, ValueError)


@pytest.mark.parametrize("error", ERRORS.values(), ids=ERRORS.keys())
def test_errors_can_be_copied_and_pickled(error):
    for other in (copy.copy(error), pickle.loads(pickle.dumps(error))):
        assert type(other) is type(error)
        assert str(other) == str(error)
        assert vars(other) == vars(error)


@pytest.mark.parametrize(
    ("error", "attributes", "words"),
    [
        (
            ERRORS["input"],
            {"source": "reports/dorset.txt", "reason": "there is no such file", "mend": "check the name"},
            ["reports/dorset.txt", "there is no such file", "check the name"],
        ),
        (ERRORS["record"], {"path": "outcomes[0].rating"}, ["outcomes[0].rating", "expected one of Good", "'Fair'"]),
        (ERRORS["record-at-the-top"], {"path": ""}, ["the top", "lacks kind"]),
        (
            ERRORS["strict"],
            {"codes": ("text-empty",), "messages": ("the text holds no words",)},
            ["text-empty", "the text holds no words", "without strict"],
        ),
    ],
    ids=["input", "record", "record-at-the-top", "strict"],
)
def test_messages_and_attributes_say_where_and_what(error, attributes, words):
    for name, value in attributes.items():
        assert getattr(error, name) == value
    for word in words:
        assert word in str(error)


def test_a_strict_error_names_every_fault():
    error = StrictError(("text-empty", "not-a-release"), ("the text holds no words", "nothing says so"))
    assert "text-empty: the text holds no words" in str(error)
    assert "not-a-release: nothing says so" in str(error)


def test_one_except_clause_catches_what_parse_raises_on_purpose():
    with pytest.raises(HmipParseError):
        parse("", strict=True)


MAKES = [
    (
        lambda: InputError("dorset.docx", "it is no Word file", "save it again"),
        {"source": "dorset.docx", "reason": "it is no Word file", "mend": "save it again"},
        "dorset.docx: it is no Word file; save it again",
    ),
    (
        lambda: RecordError("notes[1].label", "expected str, found int 2"),
        {"path": "notes[1].label", "reason": "expected str, found int 2"},
        "at notes[1].label: expected str, found int 2",
    ),
    (
        lambda: RecordError("", "Release lacks kind"),
        {"path": "", "reason": "Release lacks kind"},
        "at the top: Release lacks kind",
    ),
    (
        lambda: StrictError(("score-above-maximum", "text-too-long"), ("29 points out of 27", "it is too long")),
        {
            "codes": ("score-above-maximum", "text-too-long"),
            "messages": ("29 points out of 27", "it is too long"),
        },
        "the text has faults that strict=True does not accept (score-above-maximum: 29 points out of 27; "
        "text-too-long: it is too long); parse it without strict to see the record",
    ),
]


@pytest.mark.parametrize(("make", "attributes", "said"), MAKES, ids=["input", "record", "record-at-the-top", "strict"])
def test_a_new_error_says_where_and_what_and_comes_back_from_a_pickle(make, attributes, said):
    error = make()
    for other in (error, pickle.loads(pickle.dumps(error))):
        assert vars(other) == attributes
        assert other.args == tuple(attributes.values())
        assert str(other) == said


def test_a_strict_error_has_a_message_for_each_code():
    with pytest.raises(ValueError, match="zip"):
        str(StrictError(("text-empty", "not-a-release"), ("the text holds no words",)))
