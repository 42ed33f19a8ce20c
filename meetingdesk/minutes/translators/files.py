"""Tables for translators as files, in the form that their name asks for."""

from importlib import import_module
from pathlib import Path

from meetingdesk.domain.errors import FileTrouble
from meetingdesk.minutes.bundle import Bundle
from meetingdesk.minutes.paragraphs import paragraph_numbers
from meetingdesk.minutes.styles import style_or_general
from meetingdesk.minutes.translators import table, tabs
from meetingdesk.minutes.translators.table import Returned
from meetingdesk.minutes.wording import LANGUAGES, wording

WORD, TABS = ".docx", (".tsv", ".txt")


def table_for(bundle: Bundle, language: str, name: str) -> bytes:
    """Return the table for a translator into a language, in the form that a file's name asks for.

    Raises FileTrouble where no form is named, or there is nothing to translate.
    """
    form = _form(name)
    style, _ = style_or_general(bundle.style)
    lines = list(table.rows(bundle, language, paragraph_numbers(bundle, style)))
    if not lines:
        raise FileTrouble("Nothing of this session is to be translated into that language.")
    lines = [table.head(bundle, language), *lines]
    if form != WORD:
        return tabs.written(lines)
    original = bundle.session.text_language or LANGUAGES[0]
    words = wording(original)
    note = words("translators.note", language=words.language_name(language))
    # Loaded where it is needed: it takes longer to load than the table takes to write.
    word = import_module("meetingdesk.minutes.translators.word")
    return bytes(word.written(bundle.session.title, note, (original, language), lines))


def read_table(bundle: Bundle, path: Path) -> Returned:
    """Return what a table that came back says of a session; it is read with distrust.

    Raises FileTrouble where it is no such table, OSError where it cannot be read.
    """
    if _form(path.name) == WORD:
        rows = import_module("meetingdesk.minutes.translators.word").read(path)
    else:
        rows = tabs.read(path)
    return table.returned(bundle, rows)


def _form(name: str) -> str:
    form = Path(name).suffix.lower()
    if form not in (WORD, *TABS):
        raise FileTrouble(
            "A table for a translator is a Word document (.docx) or text with tabs (.tsv)."
        )
    return form
