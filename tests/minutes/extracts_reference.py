"""The extracts of the sample session in three languages, as they are kept in tests/reference.

`python -m tests.minutes.extracts_reference` writes them anew, after a change that was meant.
"""

from pathlib import Path

from meetingdesk.minutes.papers import composer
from meetingdesk.minutes.text import text
from tests.minutes.reference import FOLDER, sample

EXTRACTS = ("agreed", "actions:VN", "actions:JP", "unit:JISC", "news")
LANGUAGES = ("en", "vi", "ja")


def kept(name: str, language: str) -> Path:
    """Return where the text of an extract is kept."""
    return FOLDER / f"extract-{name.replace(':', '-').lower()}-{language}.txt"


def as_kept(name: str, language: str) -> str:
    """Return the text of an extract."""
    return text(composer(name)(sample(), language))


if __name__ == "__main__":
    for extract in EXTRACTS:
        for tongue in LANGUAGES:
            kept(extract, tongue).write_text(as_kept(extract, tongue), encoding="utf-8")
