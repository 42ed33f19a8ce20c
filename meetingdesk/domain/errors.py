"""The troubles that are not our bugs: a broken rule, or a file that will not do."""


class RuleBroken(ValueError):
    """A value breaks a rule that the user can mend; shown beside its field.

    `pointer` is a JSON pointer (RFC 6901) into imported data, or the field's name.
    """

    def __init__(self, why: str, pointer: str = "") -> None:
        super().__init__(f"{pointer}: {why}" if pointer else why)
        self.why = why
        self.pointer = pointer


class FileTrouble(OSError):
    """A file cannot be used as asked: the text says what, why, and what to do."""
