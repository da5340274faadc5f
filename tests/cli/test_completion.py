"""Shell completion."""

import shutil
import subprocess
import sys

import pytest

from hmip_parse.cli import main
from hmip_parse.cli.arguments import parsers
from hmip_parse.cli.completion import SHELLS

COMPLETE = """
source ./script
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
_shtab_hmip_parse
printf '%s\\n' "${COMPREPLY[@]}"
"""


@pytest.fixture
def script(capsys):
    pytest.importorskip("shtab", reason="it is an extra")

    def written(shell):
        with pytest.raises(SystemExit) as stopped:
            main(["--print-completion", shell])
        assert stopped.value.code == 0
        return capsys.readouterr().out

    return written


@pytest.mark.parametrize("shell", SHELLS)
def test_every_command_and_option_is_in_the_script(script, shell):
    out = script(shell)
    for command, parser in parsers()[1].items():
        assert command in out
        for action in parser._actions:
            for option in action.option_strings:
                assert option.lstrip("-") in out


@pytest.mark.skipif(shutil.which("bash") is None, reason="there is no bash")
@pytest.mark.parametrize(
    ("words", "completed"),
    [
        (["hmip-parse", "ch"], {"check"}),
        (["hmip-parse", "check", "--fail-on", ""], {"error", "warning"}),
        (["hmip-parse", "check", "--for"], {"--format"}),
        (["hmip-parse", "parse", "rel"], {"release.txt"}),
        (["hmip-parse", "parse", "-o", "rel"], {"release.txt"}),
        (["hmip-parse", "parse", "--tables", "o"], {"out"}),
    ],
)
def test_bash_completes(script, tmp_path, words, completed):
    (tmp_path / "release.txt").touch()
    (tmp_path / "other.txt").touch()
    (tmp_path / "out").mkdir()
    (tmp_path / "script").write_text(script("bash"), encoding="utf-8")
    ran = subprocess.run(
        ["bash", "-c", COMPLETE, "bash", *words],  # noqa: S607 - whichever bash there is
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    assert set(ran.stdout.split()) == completed


def test_without_shtab_it_says_what_installs_it(capsys, monkeypatch):
    monkeypatch.setitem(sys.modules, "shtab", None)
    with pytest.raises(SystemExit) as stopped:
        main(["--print-completion", "bash"])
    assert stopped.value.code == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err == (
        "hmip-parse: --print-completion needs shtab, which is not installed; install it: "
        "pip install 'hmip-parse[completion]'\n"
    )


def test_an_unknown_shell_is_wrong_usage(capsys):
    with pytest.raises(SystemExit) as stopped:
        main(["--print-completion", "cmd"])
    assert stopped.value.code == 2
    assert "invalid choice: 'cmd'" in capsys.readouterr().err
