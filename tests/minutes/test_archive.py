"""PDF files that last: PDF/A-3b, tagged, and with the records from which they were made."""

import io
import json
from collections.abc import Iterator
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
from meetingdesk.minutes.document import Heading, Minutes, Paragraph, Signatures, Table, Title
from meetingdesk.minutes.editions import compose_edition, edition_of
from meetingdesk.minutes.issuing import bundle_of
from meetingdesk.minutes.lasting import Embedded
from meetingdesk.minutes.papers import PAPERS
from meetingdesk.minutes.pdf import export_archive
from meetingdesk.minutes.text import text
from meetingdesk.settings import places
from tests.minutes.sessions import full_bundle, made_id


def archived(bundle: Bundle, paper: Minutes) -> bytes:
    """Return a paper as a lasting PDF with its records."""
    data = write_said(carried(bundle, notes=paper.internal), source="Minutes of the tests")
    return export_archive(paper, Embedded(data=data, told="The records of the tests"))


def opened(pdf: bytes) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(pdf))


def parts(element: Any) -> Iterator[Any]:
    """Yield the structure elements under one, in reading order."""
    kids = element.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and kid.get("/Type") == "/StructElem":
            yield kid
            yield from parts(kid)


def kinds(pdf: pikepdf.Pdf) -> list[str]:
    return [str(part.S).removeprefix("/") for part in parts(pdf.Root.StructTreeRoot)]


@pytest.mark.parametrize("name", PAPERS)
@pytest.mark.parametrize("languages", ["en", "en+vi", "en,vi,ja"])
def test_nothing_in_it_is_forbidden_to_what_shall_last(name: str, languages: str) -> None:
    bundle = full_bundle()
    paper = compose_edition(PAPERS[name], bundle, edition_of(languages))
    with opened(archived(bundle, paper)) as pdf:
        assert pikepdf.pdfa.check(pdf, "3b").findings == []


def test_the_structure_follows_the_blocks_of_the_minutes() -> None:
    bundle = full_bundle()
    paper = compose_minutes(bundle)
    with opened(archived(bundle, paper)) as pdf:
        found = kinds(pdf)
        scopes = {str(p.A.Scope) for p in parts(pdf.Root.StructTreeRoot) if p.S == "/TH"}
        assert str(pdf.Root.Lang) == "en"
        assert pdf.Root.ViewerPreferences.DisplayDocTitle
    wanted: list[str] = []
    for block in paper.blocks:
        if isinstance(block, Heading):
            wanted.append("H3" if block.level > 2 else "H2")
        elif isinstance(block, Paragraph):
            wanted.append("LBody" if block.tight else "P")
        elif isinstance(block, Signatures):
            signatures = (*block.left, *block.right)
            wanted += ["P"] * sum(1 + len(signature.lines) for signature in signatures)
        elif isinstance(block, Table):
            cells = [len(block.head) * ["TH"], *(len(row.cells) * ["TD"] for row in block.rows)]
            wanted += ["Table", *(kind for row in cells if row for kind in ("TR", *row))]
    start = found.index("H1")
    (title,) = (block for block in paper.blocks if isinstance(block, Title))
    lines = len(title.lines)
    told = [kind for kind in found[start + 1 + lines :] if kind not in {"L", "LI", "Link"}]
    assert told[: len(wanted)] == wanted
    assert scopes == {"/Column"}


def test_all_that_is_drawn_belongs_to_the_structure_or_is_no_content() -> None:
    bundle = full_bundle()
    with opened(archived(bundle, compose_minutes(bundle))) as pdf:
        for page in pdf.pages:
            depth = 0
            for instruction in pikepdf.parse_content_stream(page):
                operands, operator = instruction.operands, instruction.operator
                if str(operator) in ("BDC", "BMC"):
                    depth += 1
                    assert str(operands[0]) != "/Span"
                elif str(operator) == "EMC":
                    depth -= 1
                elif str(operator) in ("Tj", "S"):
                    assert depth == 1
            assert depth == 0


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
