"""Letterheads: the mark and the lines of both bodies, in the order of the copy."""

import io
import os
import re
from dataclasses import replace
from pathlib import Path

import pikepdf
import pikepdf.pdfa
import pypdfium2
import pytest
from docx import Document
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from meetingdesk.domain.agreeing import Letterhead
from meetingdesk.minutes.bundle import Bundle, gather
from meetingdesk.minutes.carrying import carried
from meetingdesk.minutes.compose import compose_minutes
from meetingdesk.minutes.document import Masthead
from meetingdesk.minutes.docx import export_docx
from meetingdesk.minutes.issuing import unprintable
from meetingdesk.minutes.pdf import export_archive, export_pdf
from meetingdesk.minutes.pictures import picture_of
from meetingdesk.minutes.styles import style
from meetingdesk.minutes.text import text
from meetingdesk.minutes.typeset.painting import run_lengths
from tests.minutes.sessions import Records, full_records, made_id

RED, BLUE = (200, 20, 30), (20, 60, 140)


def mark(colour: tuple[int, int, int], kind: str = "PNG") -> bytes:
    """Return a picture of one colour, with a comment that nobody shall see."""
    made = io.BytesIO()
    Image.new("RGB", (300, 100), colour).save(made, kind, comment=b"taken by a secret camera")
    return made.getvalue()


def headed(red: bytes, blue: bytes) -> Bundle:
    """Return the full session, both bodies with a letterhead."""
    letterheads = [
        Letterhead(
            id=made_id(f"lh-{body}"),
            organization=made_id(body),
            language="en",
            text=f"Office of {body.upper()}\n1 Example Street",
            logo=digest,
            logo_name="mark.png",
        )
        for body, digest in (("vsb", "a" * 64), ("jsb", "b" * 64))
    ]
    bundle = gather(Records([*full_records(), *letterheads]), made_id("s"))
    return replace(bundle, pictures={"a" * 64: red, "b" * 64: blue})


def colour_at(pdf: bytes, x: float) -> tuple[int, ...]:
    """Return the colour of the first page at the height of the marks, `x` from 0 to 1."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        page = document[0].render(scale=1).to_pil().convert("RGB")
    finally:
        document.close()
    return tuple(page.getpixel((int(page.width * x), 84)))


def is_like(found: tuple[int, ...], wanted: tuple[int, ...]) -> bool:
    return all(abs(one - other) < 12 for one, other in zip(found, wanted, strict=True))


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_both_marks_stand_at_the_head_and_change_places_with_the_copy(kind: str) -> None:
    bundle = headed(mark(RED, kind), mark(BLUE, kind))
    ours = export_pdf(compose_minutes(bundle))
    theirs = export_pdf(compose_minutes(bundle, copy=made_id("jp")))
    assert is_like(colour_at(ours, 0.14), RED)
    assert is_like(colour_at(ours, 0.86), BLUE)
    assert is_like(colour_at(theirs, 0.14), BLUE)
    assert is_like(colour_at(theirs, 0.86), RED)
    assert b"secret camera" not in ours
    assert export_pdf(compose_minutes(bundle)) == ours


def test_the_lines_of_the_letterhead_stand_in_place_of_the_name() -> None:
    said = text(compose_minutes(headed(mark(RED), mark(BLUE))))
    assert "Office of VSB | 1 Example Street\nOffice of JSB | 1 Example Street" in said


def test_a_mark_is_said_in_words_in_the_lasting_pdf(tmp_path: Path) -> None:
    file = tmp_path / "lasting.pdf"
    file.write_bytes(export_archive(compose_minutes(headed(mark(RED), mark(BLUE)))))
    with pikepdf.open(file) as pdf:
        found = [o for o in pdf.objects if isinstance(o, pikepdf.Dictionary) and "/Alt" in o]
        assert [str(o.Alt) for o in found if o.get("/S") == "/Figure"] == [
            "Mark of VSB",
            "Mark of JSB",
        ]
        boxes = [[float(edge) for edge in o.A.BBox] for o in found if o.get("/S") == "/Figure"]
        drawn = pdf.pages[0].Contents.read_bytes().decode("latin-1")
        painted = [
            [float(value) for value in part.split()]
            for part in re.findall(r"q ([\d. ]+) cm /Picture", drawn)
        ]
        assert boxes == [[x, y, x + wide, y + high] for wide, _, _, high, x, y in painted]
        assert all(str(o.A.O) == "/Layout" for o in found if o.get("/S") == "/Figure")
        assert pikepdf.pdfa.check(pdf, "3b").findings == []


def test_the_word_file_has_both_marks_with_their_words() -> None:
    document = Document(io.BytesIO(export_docx(compose_minutes(headed(mark(RED), mark(BLUE))))))
    said = document.element.xpath("//wp:docPr/@descr")
    assert said == ["Mark of VSB", "Mark of JSB"]


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"GIF89a" + b"x" * 40,
        mark(RED)[:60],
        mark(RED, "GIF"),
        b"\x89PNG\r\n\x1a\n" + b"\xff" * 90,
    ],
    ids=["nothing", "cut short elsewhere", "cut short", "another kind", "no picture"],
)
def test_a_picture_that_will_not_do_is_left_out(data: bytes) -> None:
    assert picture_of(data, "x") is None
    (head,) = (
        b for b in compose_minutes(headed(data, mark(BLUE))).blocks if isinstance(b, Masthead)
    )
    assert head.left.mark is None
    assert head.left.acronym == "Office of VSB"
    (told,) = unprintable(headed(data, mark(BLUE)))
    assert told == "VSB: The picture “mark.png” cannot be printed."


def test_a_picture_of_too_many_pixels_is_not_unpacked() -> None:
    bomb = io.BytesIO()
    Image.new("1", (20_000, 20_000)).save(bomb, "PNG")
    assert len(bomb.getvalue()) < 100_000
    assert picture_of(bomb.getvalue(), "x") is None
    assert picture_of(os.urandom(5_000_000), "x") is None


def test_letterheads_go_with_the_paper_that_prints_them_only() -> None:
    bundle = headed(mark(RED), mark(BLUE))
    assert sum(isinstance(r, Letterhead) for r in carried(bundle)) == 2
    assert not any(isinstance(r, Letterhead) for r in carried(bundle, style=style("jica")))


@given(st.lists(st.tuples(st.binary(min_size=1, max_size=2), st.integers(1, 300)), max_size=8))
def test_packed_pixels_unpack_to_what_they_were(runs: list[tuple[bytes, int]]) -> None:
    data = b"".join(part * count for part, count in runs)
    packed, found, at = run_lengths(data), b"", 0
    while packed[at] != 128:
        length = packed[at]
        if length < 128:
            found += packed[at + 1 : at + length + 2]
            at += length + 2
        else:
            found += packed[at + 1 : at + 2] * (257 - length)
            at += 2
    assert found == data
    assert at == len(packed) - 1
