"""What can go wrong outside `parse`, which itself never raises on a `str`."""


class HmipParseError(Exception):
    """Base of every error that this package raises on purpose."""


class InputError(HmipParseError, ValueError):
    """An input (a file, a path, a stream) cannot be read as a release.

    Attributes:
        source: The input's name, as the caller gave it.
        reason: What is wrong with it.
        mend: What the caller can do about it.
    """

    def __init__(self, source: str, reason: str, mend: str) -> None:
        super().__init__(source, reason, mend)
        self.source = source
        self.reason = reason
        self.mend = mend

    def __str__(self) -> str:
        return f"{self.source}: {self.reason}; {self.mend}"


class MissingExtraError(InputError):
    """An input needs a library that is not installed; `mend` has the command that installs it.

    A batch that meets one will meet it again with every file of that kind.
    """


class RecordError(HmipParseError, ValueError):
    """A dictionary handed to `from_dict` does not have the shape of `json_schema()`.

    Attributes:
        path: Where in the dictionary, such as `outcomes[0].rating`.
        reason: What was found there, and what was expected.
    """

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(path, reason)
        self.path = path
        self.reason = reason

    def __str__(self) -> str:
        return f"at {self.path or 'the top'}: {self.reason}"


class StrictError(HmipParseError, ValueError):
    """`parse(text, strict=True)` met a diagnostic of severity `error`.

    Attributes:
        codes: The codes of those diagnostics, in order.
    """

    def __init__(self, codes: tuple[str, ...], messages: tuple[str, ...]) -> None:
        super().__init__(codes, messages)
        self.codes = codes
        self.messages = messages

    def __str__(self) -> str:
        said = "; ".join(f"{code}: {message}" for code, message in zip(self.codes, self.messages, strict=True))
        return (
            f"the text has faults that strict=True does not accept ({said}); parse it without strict to see the record"
        )
