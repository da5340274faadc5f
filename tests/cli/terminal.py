"""The command on a terminal of its own: a pseudo-terminal, read to its end."""

import contextlib
import fcntl
import os
import pty
import re
import signal
import struct
import subprocess
import sys
import termios

_ESCAPE = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")


def on_terminal(*args, stdout=None, stdin=None, columns=100, env=None, cwd=None, stop_at=None):
    """Run the command with a terminal as its standard error, and as its standard output and input unless they are given.

    Args:
        args: Of the command.
        stdout: A file for its standard output.
        stdin: A file for its standard input.
        columns: How wide the terminal is.
        env: What to change of the environment.
        cwd: The folder that it runs in.
        stop_at: Bytes; when they have come, somebody presses Ctrl-C.

    Returns:
        The exit code, and all that came on the terminal.
    """
    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 40, columns, 0, 0))
    environment = {
        name: value for name, value in os.environ.items() if name not in {"NO_COLOR", "FORCE_COLOR", "COLUMNS"}
    }
    running = subprocess.Popen(  # noqa: S603 - our own command
        [sys.executable, "-m", "hmip_parse", *map(str, args)],
        stdin=slave if stdin is None else stdin,
        stdout=slave if stdout is None else stdout,
        stderr=slave,
        env=environment | {"TERM": "xterm"} | (env or {}),
        cwd=cwd,
        start_new_session=True,
    )
    os.close(slave)
    came = b""
    with contextlib.suppress(OSError):  # how a terminal ends on Linux
        while some := os.read(master, 65536):
            came += some
            if stop_at and stop_at in came:
                running.send_signal(signal.SIGINT)
                stop_at = None
    os.close(master)
    return running.wait(60), came.decode().replace("\r\n", "\n")


def without_escapes(screen):
    """What came on a terminal, without colours and movements."""
    return _ESCAPE.sub("", screen)
