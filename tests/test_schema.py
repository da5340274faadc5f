"""The JSON Schema: every record satisfies it, and the committed file is what the classes say."""

import copy
import importlib.resources
import json

import attrs
import jsonschema
import pytest

import hmip_parse
from hmip_parse import Release, ReleaseKind, json_schema, parse, schema
from hmip_parse.codec import hints
from tests.helpers import FIXTURE_NAMES, fixture_text, release_text

REGENERATE = (
    "the committed schema is not what the record classes say: regenerate it with\n"
    'python -c "import json, hmip_parse; print(json.dumps(hmip_parse.json_schema(), indent=1, ensure_ascii=False))" '
    "> src/hmip_parse/release.schema.json"
)


UNDESCRIBED = pytest.mark.xfail(strict=True, reason="the two versions have no description")


@pytest.fixture(scope="module")
def validator():
    return jsonschema.Draft202012Validator(json_schema(), format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER)


def committed():
    return (importlib.resources.files(hmip_parse) / "release.schema.json").read_text(encoding="utf-8")


def record_classes():
    found = [Release]
    for cls in found:
        for hint in hints(cls).values():
            for part in (hint, *getattr(hint, "__args__", ())):
                if isinstance(part, type) and attrs.has(part) and part not in found:
                    found.append(part)
    return found


def properties():
    schema = json_schema()
    for owner, shape in {"Release": schema, **schema["$defs"]}.items():
        for name, described in shape["properties"].items():
            marks = [UNDESCRIBED] if name in {"schema_version", "parser_version"} else []
            yield pytest.param(described, id=f"{owner}.{name}", marks=marks)


def test_the_schema_is_a_valid_schema():
    jsonschema.Draft202012Validator.check_schema(json_schema())
    assert json_schema()["$schema"] == "https://json-schema.org/draft/2020-12/schema"


@pytest.mark.parametrize("name", FIXTURE_NAMES)
def test_every_parsed_fixture_satisfies_the_schema(validator, name):
    validator.validate(json.loads(json.dumps(parse(fixture_text(name)).to_dict())))


@pytest.mark.parametrize(
    "text",
    ["", "word", release_text(), "\x00\ud800", "said: “" * 50],
    ids=["empty", "one-word", "clean", "damaged", "marks"],
)
def test_every_other_text_satisfies_the_schema_too(validator, text):
    validator.validate(parse(text).to_dict())


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("kind",), "inspektion"),
        (("headline",), None),
        (("remarks",), "none"),
        (("published",), "14 March 2024"),
        (("outcomes", 0, "rating"), "good"),
        (("outcomes", 0, "service", "town"), "Poole"),
        (("evidence", "headline"), [[0]]),
        (("evidence", "headline"), [[-1, 2]]),
        (("schema_version",), "0.0.1"),
    ],
    ids=lambda value: ".".join(map(str, value)) if isinstance(value, tuple) else repr(value),
)
def test_the_schema_refuses_what_is_wrong(validator, path, value):
    plain = copy.deepcopy(parse(release_text()).to_dict())
    at = plain
    for step in path[:-1]:
        at = at[step]
    at[path[-1]] = value
    assert not validator.is_valid(plain)


@pytest.mark.parametrize("name", [name for name in Release(ReleaseKind.OTHER).to_dict()])
def test_every_key_is_required(validator, name):
    plain = Release(ReleaseKind.OTHER).to_dict()
    validator.validate(plain)
    del plain[name]
    assert not validator.is_valid(plain)


def test_the_committed_file_is_what_the_classes_say():
    assert json.loads(committed()) == json_schema(), REGENERATE


def test_the_regeneration_command_gives_the_committed_file():
    assert json.dumps(json_schema(), indent=1, ensure_ascii=False) + "\n" == committed(), REGENERATE


def test_each_call_gives_a_new_dictionary():
    json_schema()["properties"].clear()
    assert json_schema()["properties"]


def test_every_record_class_has_a_definition():
    names = {cls.__name__ for cls in record_classes()}
    assert set(json_schema()["$defs"]) == names - {"Release"}


@pytest.mark.parametrize("cls", record_classes(), ids=lambda cls: cls.__name__)
def test_a_definition_has_the_fields_of_its_class(cls):
    schema = json_schema()
    shape = schema if cls is Release else schema["$defs"][cls.__name__]
    fields = [field.name for field in attrs.fields(cls)] + (
        ["schema_version", "parser_version"] if cls is Release else []
    )
    assert list(shape["properties"]) == fields
    assert shape["required"] == fields
    assert shape["additionalProperties"] is False
    assert shape["description"]


@pytest.mark.parametrize("described", list(properties()))
def test_every_field_has_a_description(described):
    assert described.get("description", "").strip()
    assert "  " not in described["description"]


def test_a_class_without_words_of_its_own_has_an_empty_description():
    bare = attrs.make_class("Bare", {})
    bare.__doc__ = None
    assert schema._object(bare, {})["description"] == ""
    assert schema.descriptions(bare) == {}
