"""Without pyspark, the package works, and says what installs it where it is asked for."""

import importlib
import sys

import pytest

import hmip_parse


@pytest.fixture
def _without_pyspark(monkeypatch):
    for name in [name for name in sys.modules if name.startswith("hmip_parse.spark")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.delitem(vars(hmip_parse), "spark", raising=False)
    monkeypatch.setitem(sys.modules, "pyspark", None)


@pytest.mark.usefixtures("_without_pyspark")
@pytest.mark.parametrize(
    "ask", [lambda: importlib.import_module("hmip_parse.spark"), lambda: hmip_parse.spark], ids=["import", "attribute"]
)
def test_the_error_says_what_installs_it(ask):
    with pytest.raises(ImportError, match=r"pip install 'hmip-parse\[spark\]'"):
        ask()
