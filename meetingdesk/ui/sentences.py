"""What is said outside the window, said in the window's language."""

from PySide6.QtCore import QCoreApplication

from meetingdesk.domain.errors import FileTrouble, RuleBroken, Sentence


def say(said: str) -> str:
    """Return a sentence in the window's language, its parts likewise; another text as it is."""
    if not isinstance(said, Sentence):
        return said
    template = QCoreApplication.translate("sentences", said.template)
    if not said.parts:
        return template
    parts = {n: say(part) if isinstance(part, str) else part for n, part in said.parts.items()}
    return template.format(**parts)


def told(error: BaseException) -> str:
    """Return what an error says in the window's language; the system's own words as they are.

    A pointer into imported data stands before it; a field's name does not, for the field shows it.
    """
    if not isinstance(error, RuleBroken | FileTrouble):
        return str(error)
    pointer = error.pointer if isinstance(error, RuleBroken) else ""
    return f"{pointer}: {say(error.why)}" if pointer.startswith("/") else say(error.why)
