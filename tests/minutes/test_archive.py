"""PDF files that last: PDF/A-3b, tagged, and with the records from which they were made."""

import io
import json
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pikepdf
import pikepdf.pdfa
import pytest

from meetingdesk.desk import new_desk
from meetingdesk.domain.errors import FileTrouble
from meetingdesk.domain.meeting import Session
from meetingdesk.domain.records import Record, Translation
from meetingdesk.domain.terms import Status
from meetingdesk.exchange.bringing import import_source
from meetingdesk.exchange.writer import write_said
from meetingdesk.minutes.bundle import Bundle
from meetingdesk.minutes.carrying import carried
from meetingdesk.minutes.compose import compose_minutes
from meetingdesk.minutes.document import Minutes
from meetingdesk.minutes.editions import compose_edition, edition_of
from meetingdesk.minutes.issuing import bundle_of
from meetingdesk.minutes.lasting import Embedded
from meetingdesk.minutes.papers import PAPERS
from meetingdesk.minutes.pdf import export_archive
from meetingdesk.minutes.text import text
from meetingdesk.settings import places
from tests.minutes.sessions import full_bundle, made_id

LANGUAGES = ("en", "vi", "ja", "en+vi", "ja+vi", "en,vi,ja")


def archived(bundle: Bundle, paper: Minutes) -> bytes:
    """Return a paper as a lasting PDF with its records."""
    data = write_said(carried(bundle, notes=paper.internal), source="Minutes of the tests")
    return export_archive(paper, Embedded(data=data, told="The records of the tests"))


def opened(pdf: bytes) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(pdf))


@pytest.mark.parametrize("name", PAPERS)
@pytest.mark.parametrize("languages", LANGUAGES)
def test_nothing_in_it_is_forbidden_to_what_shall_last(name: str, languages: str) -> None:
    bundle = full_bundle()
    paper = compose_edition(PAPERS[name], bundle, edition_of(languages))
    with opened(archived(bundle, paper)) as pdf:
        assert pikepdf.pdfa.check(pdf, "3b").findings == []
        assert pdf.check_pdf_syntax() == []


def test_the_records_come_back_and_make_the_same_bytes(tmp_path: Path) -> None:
    bundle = full_bundle(status=Status.AGREED)
    first = archived(bundle, compose_minutes(bundle))
    kept = tmp_path / "kept.pdf"
    kept.write_bytes(first)
    desk = new_desk(tmp_path / "back.mdesk", author="Archivist", places=places())
    try:
        import_source(desk, kept)
        again = bundle_of(desk, made_id("s"))
    finally:
        desk.close()
    assert text(compose_minutes(again)) == text(compose_minutes(bundle))
    assert archived(again, compose_minutes(again)) == first


def test_it_carries_no_text_that_it_does_not_print() -> None:
    bundle = full_bundle(status=Status.AGREED)
    marked = marked_everywhere(bundle)
    said = text(compose_minutes(marked))
    data = json.loads(write_said(carried(marked), source="x"))
    leaked = [
        value
        for listed in data["records"].values()
        for record in listed
        for name, value in record.items()
        if isinstance(value, str) and value.startswith("mark ") and value not in said
        if name not in {"family_name", "given_name", "native_name", "zone_place"}
    ]
    assert leaked == []


def marked_everywhere(bundle: Bundle) -> Bundle:
    """Return a bundle in which each free text of each record bears a mark of its own."""
    count = 0

    def marked(record: Record) -> Record:
        nonlocal count
        texts: dict[str, Any] = {}
        for field in fields(record):
            free = field.name in {
                *("remark", "mail", "website", "telephone", "reading", "called", "rapporteur"),
                *("file_name", "academic_title", "note", "unit", "title", "closing", "occasion"),
            }
            if free and isinstance(getattr(record, field.name), str):
                count += 1
                texts[field.name] = f"mark {count}."
        return replace(record, **texts)

    changed: dict[str, Any] = {"session": marked(bundle.session)}
    for field in fields(bundle):
        held = getattr(bundle, field.name)
        if isinstance(held, tuple):
            changed[field.name] = tuple(marked(record) for record in held)
    return replace(bundle, **changed)


@pytest.mark.parametrize("data", [b"%PDF-1.7 and nothing more", b"%PDF-"])
def test_a_broken_pdf_is_refused_in_a_sentence(tmp_path: Path, data: bytes) -> None:
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(data)
    desk = new_desk(tmp_path / "a.mdesk", author="Archivist", places=places())
    try:
        with pytest.raises(FileTrouble, match="is no PDF"):
            import_source(desk, broken)
    finally:
        desk.close()


@pytest.mark.parametrize("name", ["agenda", "delegations", "attendance"])
def test_another_paper_carries_nothing_of_the_course(name: str) -> None:
    kinds_carried = {type(record).__name__ for record in carried(full_bundle(), name)}
    assert "Session" in kinds_carried
    assert not kinds_carried & {
        "Statement",
        "Decision",
        "AgreedAction",
        "Note",
        "Progress",
        "Chair",
    }
    (session,) = (r for r in carried(full_bundle(), name) if isinstance(r, Session))
    assert (session.occasion, session.closing, session.next_when) == ("", "", "")


def test_the_translation_of_a_note_stays_in_the_house() -> None:
    bundle = full_bundle()
    note = bundle.notes[0]
    secret = Translation(
        id=made_id("t"), record=note.id, field="text", language="vi", text="bí mật"
    )
    marked = replace(bundle, translations=(secret,))
    assert secret.id not in {record.id for record in carried(marked)}
    assert secret.id in {record.id for record in carried(marked, notes=True)}
