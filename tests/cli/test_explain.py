"""`hmip-parse explain`: what it hands to `hmip_parse.explain`, and where that goes."""

from hmip_parse import parse
from tests.cli.common import CHESHIRE, LONDON, TEXT


def test_on_the_screen_one_after_the_other(run, fake_explain, monkeypatch):
    monkeypatch.setenv("COLUMNS", "77")
    code, out, err = run("explain", CHESHIRE, LONDON)
    assert (code, err) == (0, "")
    london = len(LONDON.read_text(encoding="utf-8"))
    assert out == f"{CHESHIRE} Good {len(TEXT)} False 77\n\n{LONDON} None {london} False 77\n"


def test_with_an_output_as_one_page(run, fake_explain, tmp_path):
    page = tmp_path / "page.html"
    code, out, err = run("explain", CHESHIRE, LONDON, tmp_path / "none.txt", "-o", page)
    assert (code, out) == (1, "")
    assert err.startswith(f"hmip-parse: {tmp_path / 'none.txt'}: there is no such file")
    assert page.read_text(encoding="utf-8") == f"<h1>{CHESHIRE}</h1><h1>{LONDON}</h1>"


def test_no_page_is_written_of_nothing(run, fake_explain, tmp_path):
    code, _, _ = run("explain", tmp_path / "none.txt", "-o", tmp_path / "page.html")
    assert code == 1
    assert list(tmp_path.iterdir()) == []


def test_standard_input(run, stdin, fake_explain):
    stdin(CHESHIRE.read_bytes())
    code, out, _ = run("explain")
    assert code == 0
    assert out.startswith("- Good ")
    assert parse(TEXT).rating is not None
