"""The languages in which people of the files write and read."""

from PySide6.QtCore import QCoreApplication

LANGUAGES = (("en", "English"), ("vi", "Tiếng Việt"), ("ja", "日本語"))
"""Code and own name of each."""


def what_the_choice_does() -> str:
    """Return what choosing a language changes, and when."""
    return QCoreApplication.translate(
        "languages", "The window speaks this language from the next start of the program."
    )
