"""The troubles that are not our bugs: a broken rule, or a file that will not do."""

from typing import Any, Self


class Sentence(str):
    """An English sentence that remembers its template and parts, to be said in another language.

    Nothing outside the window speaks anything but English; the window says the template in its
    own language, and puts the parts in, each that is a sentence said likewise.
    """

    template: str
    parts: dict[str, Any]

    def __new__(cls, template: str, /, **parts: Any) -> Self:
        """Put the parts into the template as str.format does; without parts it stays as it is."""
        made = super().__new__(cls, template.format(**parts) if parts else template)
        made.template, made.parts = template, parts
        return made


def sentence(said: str, /, **parts: Any) -> Sentence:
    """Return what is said as a sentence: a literal with its parts, or a sentence made before."""
    return said if isinstance(said, Sentence) and not parts else Sentence(said, **parts)


class RuleBroken(ValueError):
    """A value breaks a rule that the user can mend; shown beside its field.

    `pointer` is a JSON pointer (RFC 6901) into imported data, or the field's name.
    """

    def __init__(self, why: str, pointer: str = "", /, **parts: Any) -> None:
        self.why = sentence(why, **parts)
        super().__init__(f"{pointer}: {self.why}" if pointer else str(self.why))
        self.pointer = pointer


class FileTrouble(OSError):
    """A file cannot be used as asked: the text says what, why, and what to do."""

    def __init__(self, why: str, /, **parts: Any) -> None:
        self.why = sentence(why, **parts)
        super().__init__(str(self.why))


class DamagedFile(FileTrouble):
    """A file is damaged: the text says where, and what is left to do."""

    def __init__(self, why: str, /, **parts: Any) -> None:
        self.damage = sentence(why, **parts)
        """What is said where the window itself leads to what is left."""
        advised = Sentence(
            "{why} The command “meetingdesk salvage” gets back what is left in it.",
            why=self.damage,
        )
        super().__init__(advised)
