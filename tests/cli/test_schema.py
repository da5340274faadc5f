"""`hmip-parse schema`."""

import json

from hmip_parse import json_schema


def test_it_writes_the_schema(run, tmp_path):
    code, out, err = run("schema")
    assert (code, err) == (0, "")
    assert json.loads(out) == json_schema()
    code, out, _ = run("schema", "-o", tmp_path / "schema.json")
    assert (code, out) == (0, "")
    assert json.loads((tmp_path / "schema.json").read_bytes()) == json_schema()
