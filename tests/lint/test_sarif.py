"""SARIF: the log against the parts of the OASIS schema that matter here, and its columns against the text."""

import json

import jsonschema
import pytest

from hmip_parse.diagnostics import CODES
from hmip_parse.errors import InputError
from hmip_parse.lint import sarif
from tests.lint.common import WORDS, checked, pdf

# From sarif-schema-2.1.0.json (OASIS, errata 01): the objects that are written here, with all their rules, and with no
# other properties than those that the standard knows.
MESSAGE = {
    "type": "object",
    "required": ["text"],
    "properties": {"text": {"type": "string"}},
    "additionalProperties": False,
}
LEVEL = {"enum": ["none", "note", "warning", "error"]}
LINE = {"type": "integer", "minimum": 1}
ARTIFACT = {
    "type": "object",
    "properties": {"uri": {"type": "string", "format": "uri-reference"}, "uriBaseId": {"type": "string"}},
    "additionalProperties": False,
}
REGION = {
    "type": "object",
    "properties": {
        "startLine": LINE,
        "startColumn": LINE,
        "endLine": LINE,
        "endColumn": LINE,
        "snippet": MESSAGE,
    },
    "additionalProperties": False,
}
LOCATION = {
    "type": "object",
    "properties": {
        "physicalLocation": {
            "type": "object",
            "required": ["artifactLocation"],
            "properties": {"artifactLocation": ARTIFACT, "region": REGION},
            "additionalProperties": False,
        },
        "logicalLocations": {
            "type": "array",
            "uniqueItems": True,
            "items": {
                "type": "object",
                "properties": {"fullyQualifiedName": {"type": "string"}},
                "additionalProperties": False,
            },
        },
    },
    "additionalProperties": False,
}
RULE = {
    "type": "object",
    "required": ["id"],
    "properties": {
        "id": {"type": "string"},
        "shortDescription": MESSAGE,
        "fullDescription": MESSAGE,
        "help": MESSAGE,
        "defaultConfiguration": {"type": "object", "properties": {"level": LEVEL}, "additionalProperties": False},
    },
    "additionalProperties": False,
}
RESULT = {
    "type": "object",
    "required": ["message"],
    "properties": {
        "ruleId": {"type": "string"},
        "ruleIndex": {"type": "integer", "minimum": -1},
        "level": LEVEL,
        "message": MESSAGE,
        "locations": {"type": "array", "items": LOCATION},
    },
    "additionalProperties": False,
}
NOTIFICATION = {
    "type": "object",
    "required": ["message"],
    "properties": {"level": LEVEL, "message": MESSAGE, "locations": {"type": "array", "items": LOCATION}},
    "additionalProperties": False,
}
RUN = {
    "type": "object",
    "required": ["tool"],
    "properties": {
        "tool": {
            "type": "object",
            "required": ["driver"],
            "properties": {
                "driver": {
                    "type": "object",
                    "required": ["name"],
                    "properties": {
                        "name": {"type": "string"},
                        "version": {"type": "string"},
                        "semanticVersion": {"type": "string"},
                        "rules": {"type": "array", "uniqueItems": True, "items": RULE},
                    },
                    "additionalProperties": False,
                }
            },
            "additionalProperties": False,
        },
        "invocations": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["executionSuccessful"],
                "properties": {
                    "executionSuccessful": {"type": "boolean"},
                    "toolExecutionNotifications": {"type": "array", "items": NOTIFICATION},
                },
                "additionalProperties": False,
            },
        },
        "columnKind": {"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
        "newlineSequences": {"type": "array", "uniqueItems": True, "minItems": 1, "items": {"type": "string"}},
        "results": {"type": "array", "items": RESULT},
    },
    "additionalProperties": False,
}
SCHEMA = {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "type": "object",
    "required": ["version", "runs"],
    "properties": {
        "$schema": {"type": "string", "format": "uri"},
        "version": {"enum": ["2.1.0"]},
        "runs": {"type": "array", "items": RUN},
    },
    "additionalProperties": False,
}
ERROR = InputError("none.txt", "there is no such file", "check the name")


def log(*files, unread=()):
    found = json.loads(json.dumps(sarif.log(files, unread)))
    jsonschema.Draft7Validator(SCHEMA).validate(found)
    return found["runs"][0]


def test_it_has_the_shape_of_the_standard():
    run = log(checked(), pdf(), checked("b.txt", text=""), unread=[ERROR])
    assert len(run["results"]) > 5
    assert run["invocations"] == [
        {
            "executionSuccessful": False,
            "toolExecutionNotifications": [
                {
                    "level": "error",
                    "message": {"text": "there is no such file; check the name"},
                    "locations": [{"physicalLocation": {"artifactLocation": {"uri": "none.txt"}}}],
                }
            ],
        }
    ]
    assert log()["results"] == []
    assert log()["invocations"][0]["executionSuccessful"] is True


def test_every_code_is_a_rule_and_every_result_points_to_its_own():
    run = log(checked(), checked(text=""))
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == list(CODES)
    for result in run["results"]:
        rule = rules[result["ruleIndex"]]
        assert rule["id"] == result["ruleId"]
        assert rule["defaultConfiguration"]["level"] == result["level"]


def test_columns_are_code_points_as_the_run_declares():
    text = WORDS.replace("Each plan", "😀 Each plan")
    run = log(checked(text=text))
    assert run["columnKind"] == "unicodeCodePoints"
    regions = [result["locations"][0]["physicalLocation"].get("region") for result in run["results"]]
    assert sum(region is not None for region in regions) > 2
    lines = text.split("\n")
    for region in filter(None, regions):
        if region["startLine"] == region["endLine"]:
            line = lines[region["startLine"] - 1]
            assert line[region["startColumn"] - 1 : region["endColumn"] - 1] == region["snippet"]["text"]
    assert any("😀" in lines[region["startLine"] - 1] for region in filter(None, regions))


def test_a_text_that_a_reader_made_has_no_lines_of_the_file():
    for result in log(pdf())["results"]:
        assert "region" not in result["locations"][0]["physicalLocation"]
        assert "of its text)" in result["message"]["text"]


@pytest.mark.parametrize(
    ("name", "uri"),
    [
        ("texts/a b.txt", "texts/a%20b.txt"),
        ("100%.txt", "100%25.txt"),
        ("café.txt", "caf%C3%A9.txt"),
        ("caf\udce9.txt", "caf%E9.txt"),
        ("/texts/a b.txt", "file:///texts/a%20b.txt"),
        ("-", "-"),
    ],
)
def test_a_file_is_named_by_an_address(name, uri):
    (result, *_) = log(checked(name, text=""))["results"]
    assert result["locations"][0]["physicalLocation"]["artifactLocation"] == {"uri": uri}
