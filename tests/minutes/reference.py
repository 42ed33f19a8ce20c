"""The papers of the sample session, as they are kept in tests/reference.

`python -m tests.minutes.reference` writes them anew, after a change that was meant.
"""

import hashlib
import tempfile
from datetime import UTC, datetime
from functools import cache
from importlib import import_module
from pathlib import Path

from meetingdesk.desk import new_desk
from meetingdesk.domain.meeting import Session
from meetingdesk.exchange.reader import read_source
from meetingdesk.minutes.bundle import Bundle
from meetingdesk.minutes.document import Minutes
from meetingdesk.minutes.issuing import bundle_of
from meetingdesk.minutes.papers import PAPERS
from meetingdesk.minutes.pdf import export_pdf
from meetingdesk.minutes.text import text
from meetingdesk.settings import Places, resource

FOLDER = Path(__file__).parents[1] / "reference"
SAMPLE = "samples/stameq-jisc-2022.json"


@cache
def sample() -> Bundle:
    """Return the bundle of the sample session, imported into a fresh file."""
    with tempfile.TemporaryDirectory() as name:
        home = Path(name)
        places = Places(config=home, cache=home, recovery=home, log=home)
        desk = new_desk(
            home / "sample.mdesk",
            author="Rapporteur",
            places=places,
            clock=lambda: datetime(2026, 1, 2, tzinfo=UTC),
        )
        try:
            said = read_source(resource(SAMPLE))
            desk.import_said(
                said.source,
                said.records,
            )
            (session,) = desk.all(Session)
            return bundle_of(desk, session.id)
        finally:
            desk.close()


def kept(name: str) -> Path:
    """Return where the text of a paper is kept."""
    return FOLDER / f"sample-{name}.txt"


def as_kept(name: str) -> str:
    """Return the text of a paper, and the SHA-256 of its PDF."""
    return of(PAPERS[name](sample()))


def of(paper: Minutes) -> str:
    """Return the text of a paper, and the SHA-256 of its PDF."""
    return f"{text(paper)}\nPDF {hashlib.sha256(export_pdf(paper)).hexdigest()}\n"


def _write() -> None:
    # Made of this module's own sample, so it cannot be loaded before it.
    styles = import_module("tests.minutes.styled")
    for paper_name in PAPERS:
        kept(paper_name).write_text(as_kept(paper_name), encoding="utf-8")
    for name, languages in styles.STYLED:
        paper, called = styles.styled(name, languages), styles.called(name, languages)
        kept(called).write_text(of(paper), encoding="utf-8")
        styles.keep_pictures(called, export_pdf(paper))


if __name__ == "__main__":
    _write()
