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
