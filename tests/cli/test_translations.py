"""Tables for translators on the command line."""

import csv
import io
import json
from pathlib import Path

from docx import Document

from meetingdesk import settings
from meetingdesk.desk import open_desk
from meetingdesk.domain import edits
from meetingdesk.domain.meeting import Statement
from tests.cli.running import SAMPLE, Program, pdf_text


def untranslated(program: Program) -> Path:
    """Return a file with the sample of which the session's title alone is translated."""
    said = json.loads(SAMPLE.read_text("utf-8"))
    made = said["records"]["Translation"]
    said["records"]["Translation"] = [t for t in made if t["key"] in ("session-vi", "session-ja")]
    source = program.folder / "untranslated.json"
    source.write_text(json.dumps(said), "utf-8")
    return program.file(source=source)


def filled(path: Path, language: str) -> int:
    """Fill in a table as a translator would; return how many rows were empty."""
    rows = list(csv.reader(io.StringIO(path.read_text("utf-8-sig"), newline=""), "excel-tab"))
    empty = [row for row in rows[1:] if not row[3]]
    for number, row in enumerate(empty):
        row[3] = f"{language}-{number}"
    out = io.StringIO(newline="")
    csv.writer(out, "excel-tab").writerows(rows)
    path.write_text(out.getvalue(), "utf-8", newline="")
    return len(empty)


def test_a_table_goes_out_and_comes_back(program: Program) -> None:
    path, table = untranslated(program), program.folder / "vi.tsv"
    assert "Wrote vi.tsv" in program.done("translations", path, "--to", "vi", "--output", "vi.tsv")
    count = filled(table, "vi")
    said = program.done("translations", path, "--from", "vi.tsv")
    assert f"{count} new into Vietnamese, " in said
    assert f"Vietnamese {count + 1} of {count + 1}\n" in program.done("translations", path)
    assert "0 new into Vietnamese" in program.done("translations", path, "--from", "vi.tsv")
    program.done("minutes", path, "--language", "vi", "--output", "out.pdf")
    printed = pdf_text(program.folder / "out.pdf")
    assert "vi-5" in printed
    assert "[chưa dịch]" not in printed


def test_a_text_changed_meanwhile_is_told_and_marked(program: Program) -> None:
    path, table = untranslated(program), program.folder / "ja.tsv"
    program.done("translations", path, "--to", "ja", "--output", "ja.tsv")
    filled(table, "ja")
    home = program.folder / "home"
    places = settings.Places(config=home, cache=home / "c", recovery=home / "r", log=home)
    desk = open_desk(path, author="An", places=places)
    said = next(s for s in desk.all(Statement) if s.text.startswith("The Japanese side"))
    desk.perform(edits.revise("Change", said, text="Corrected."))
    desk.close()
    told = program.done("translations", path, "--from", "ja.tsv")
    assert "1 of them of a text that was changed since" in told
    assert ", 1 stale" in program.done("translations", path)


def test_a_word_table_shows_both_texts_and_carries_nothing_internal(program: Program) -> None:
    path = program.file()
    program.done("translations", path, "--to", "vi", "--output", "vi.docx")
    document = Document(str(program.folder / "vi.docx"))
    (table,) = document.tables
    said = "\n".join(cell.text for row in table.rows for cell in row.cells)
    assert "The Vietnamese side asked for the support of JISC" in said
    assert "Buổi làm việc giữa STAMEQ và JISC" in said
    assert "Ask both units beforehand" not in said
    assert "định hướng đến 2025" not in said
    assert document.core_properties.author == ""


def test_what_is_no_table_of_the_session_is_refused(program: Program) -> None:
    path = program.file()
    (program.folder / "no.tsv").write_text("a\tb\n", "utf-8")
    assert "no table of translations" in program.refused("translations", path, "--from", "no.tsv")
    assert "Word document (.docx) or text" in program.refused(
        "translations", path, "--to", "vi", "--output", "x.pdf"
    )
    program.refused("translations", path, "--to", "vi", code=2)
    program.refused("translations", path, "--from", "missing.tsv")
