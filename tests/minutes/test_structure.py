"""A lasting PDF read aloud: its structure has all blocks in reading order, each in its language."""

from collections.abc import Iterator
from typing import Any

import pikepdf
import pikepdf.pdfa
import pytest

from meetingdesk.domain.terms import Status
from meetingdesk.minutes.compose import compose_minutes
from meetingdesk.minutes.document import (
    Block,
    Body,
    Facing,
    Heading,
    Masthead,
    Minutes,
    Paragraph,
    Row,
    Signature,
    Signatures,
    Spans,
    StateHead,
    Table,
    Title,
    plain,
)
from meetingdesk.minutes.editions import compose_edition, edition_of
from meetingdesk.minutes.papers import PAPERS
from meetingdesk.minutes.pdf import export_archive
from meetingdesk.minutes.styles import style, style_names
from meetingdesk.minutes.typeset.tongues import stretches
from tests.minutes.pdfs import squeezed
from tests.minutes.sessions import full_bundle
from tests.minutes.structures import Part, structure
from tests.minutes.test_archive import LANGUAGES, opened

Told = tuple[str, str]
"""A kind of element, and its words without white space."""


def made(name: str, languages: str, styled: str = "general", **of_session: Any) -> Minutes:
    bundle = full_bundle(**of_session)
    return compose_edition(PAPERS[name], bundle, edition_of(languages), style=style(styled))


def paper_of(*blocks: Block, language: str = "en") -> Minutes:
    return Minutes(title="T", subject="S", author="A", language=language, blocks=blocks)


def words(spans: Spans) -> str:
    return "".join(span.text for span in spans)


def expected(block: Block) -> Iterator[Told]:
    """Yield what a block must be in the structure, in reading order."""
    match block:
        case Masthead():
            for body in (block.left, block.right):
                yield from _body(body)
        case StateHead() | Signatures():
            yield from _beside(block)
        case Title():
            yield "H1", block.heading
            yield from (("P", line) for line in block.lines)
        case Heading():
            yield "H", block.text
        case Paragraph():
            yield "LI" if block.tight else "P", f"{block.number}{words(block.spans)}"
        case Table():
            yield from (("TH", head) for head in block.head)
            yield from (("TD", words(cell)) for row in block.rows for cell in row.cells)
        case Facing():
            yield from _facing(block)


def _facing(block: Facing) -> Iterator[Told]:
    sides = [*expected(block.left), *expected(block.right)]
    if sides[0][0] == "LI":
        yield "LI", "".join(text for _, text in sides)
    else:
        yield from sides


def _body(body: Body) -> Iterator[Told]:
    yield "P", body.acronym
    yield from (("P", name) for name in body.names)


def _beside(block: StateHead | Signatures) -> Iterator[Told]:
    if isinstance(block, StateHead):
        yield from (("P", line.text) for line in (*block.left, *block.right))
        return
    for left, right in zip(block.left, block.right, strict=True):
        yield from _signature(left)
        yield from _signature(right)


def _signature(signature: Signature) -> Iterator[Told]:
    yield from (("P", line) for line in (signature.signs_for, *signature.above, *signature.lines))


def read_out(part: Part) -> Iterator[Told]:
    """Yield the blocks of a structure as they are read aloud."""
    for kid in part.parts:
        if kid.kind in {"Sect", "Table", "TR"}:
            yield from read_out(kid)
        elif kid.kind == "L":
            yield from _items(kid)
        else:
            yield kid.kind.replace("H2", "H").replace("H3", "H"), squeezed(kid.text)


def _items(listed: Part) -> Iterator[Told]:
    for item in listed.parts:
        assert item.kind == "LI"
        nested = [part for part in item.parts[-1].parts if part.kind == "L"]
        own = [part for part in item.all() if part.kind in {"Lbl", "P"}]
        deeper = {id(part) for inner in nested for part in inner.all()}
        yield "LI", squeezed("".join(part.text for part in own if id(part) not in deeper))
        for inner in nested:
            yield from _items(inner)


@pytest.mark.parametrize("name", PAPERS)
@pytest.mark.parametrize("languages", LANGUAGES)
def test_it_has_every_block_in_reading_order(name: str, languages: str) -> None:
    paper = made(name, languages)
    wanted = [(kind, squeezed(text)) for block in paper.blocks for kind, text in expected(block)]
    assert list(read_out(structure(export_archive(paper)))) == wanted


@pytest.mark.parametrize("styled", style_names())
@pytest.mark.parametrize("languages", LANGUAGES)
@pytest.mark.parametrize("status", [Status.DRAFT, Status.AGREED])
def test_in_every_style_it_has(styled: str, languages: str, status: Status) -> None:
    paper = made("minutes", languages, styled, status=status)
    wanted = [(kind, squeezed(text)) for block in paper.blocks for kind, text in expected(block)]
    pdf = export_archive(paper)
    assert list(read_out(structure(pdf))) == wanted
    with opened(pdf) as file:
        assert pikepdf.pdfa.check(file, "3b").findings == []
        assert file.check_pdf_syntax() == []


@pytest.mark.parametrize("name", PAPERS)
@pytest.mark.parametrize("languages", LANGUAGES)
def test_no_level_of_headings_is_left_out(name: str, languages: str) -> None:
    last = 0
    for part in structure(export_archive(made(name, languages))).all():
        if part.kind.startswith("H"):
            level = int(part.kind[1:])
            assert level <= last + 1
            last = level


def test_the_head_of_a_table_says_that_it_heads_columns_and_is_read_once() -> None:
    rows = tuple(Row(cells=(plain(f"row {k}"), plain("cell"))) for k in range(120))
    table = Table(shares=(1, 1), head=("One", "Two"), rows=rows)
    root = structure(export_archive(paper_of(table)))
    heads = [part for part in root.all() if part.kind == "TH"]
    assert [head.text.strip() for head in heads] == ["One", "Two"]
    assert {head.attributes["/Scope"] for head in heads} == {"/Column"}
    cells = [part.text.strip() for part in root.all() if part.kind == "TD"]
    assert cells[::2] == [f"row {k}" for k in range(120)]


def test_lists_stand_in_the_item_above_them() -> None:
    lines = [("1.", 1), ("2.", 1), ("2.1.", 2), ("2.2.", 2), ("3.", 1)]
    blocks = [Paragraph(spans=plain("x"), number=n, depth=d, tight=True) for n, d in lines]
    (listed,) = structure(export_archive(paper_of(*blocks))).parts
    assert listed.attributes["/ListNumbering"] == "/Decimal"
    first, second, third = listed.parts
    assert [item.parts[0].text.strip() for item in listed.parts] == ["1.", "2.", "3."]
    (inner,) = [part for part in second.parts[1].parts if part.kind == "L"]
    assert [item.text for item in inner.parts] == ["2.1. x", "2.2. x"]
    assert all(item.parts[1].kind == "LBody" for item in (first, second, third))


def test_a_paragraph_that_goes_on_overleaf_is_one() -> None:
    text = " ".join(f"word{k}" for k in range(1500))
    left = Paragraph(spans=plain(text), number="1.", language="en")
    right = Paragraph(spans=plain(f"từ {text}"), number="1.", language="vi")
    root = structure(export_archive(paper_of(Facing(left=left, right=right))))
    assert [(part.kind, part.language) for part in root.parts] == [("P", "en"), ("P", "vi")]
    said = [squeezed(part.text) for part in root.parts]
    assert said == [squeezed(f"1. {text}"), squeezed(f"1. từ {text}")]


@pytest.mark.parametrize(
    ("languages", "wanted"),
    [
        ("en", {"en": "The fifth working session", "vi": "Cơ quan", "ja": "見本産業規格協会"}),
        ("vi", {"vi": "Buổi làm việc lần thứ năm", "ja": "見本産業規格協会"}),
        ("ja", {"ja": "見本", "vi": "Cơ quan", "en": "Vice-President"}),
        ("ja+vi", {"ja": "見本", "vi": "Buổi làm việc lần thứ năm", "en": "Vice-President"}),
    ],
)
def test_each_text_is_read_in_its_own_language(languages: str, wanted: dict[str, str]) -> None:
    said: dict[str, str] = {}
    for part in structure(export_archive(made("minutes", languages))).all():
        said[part.language] = said.get(part.language, "") + part.own
    assert {language for language, text in wanted.items() if text not in said[language]} == set()
    assert "見本" not in said.get("en", "") + said.get("vi", "")


@pytest.mark.parametrize(
    ("text", "own", "wanted"),
    [
        ("Mr. HÀ Minh Hiệp of STAMEQ", "en", [("HÀ Minh Hiệp", "vi")]),
        ("The café of São Paulo", "en", []),
        ("Tiêu chuẩn quốc gia", "en", [("Tiêu chuẩn quốc gia", "vi")]),
        ("ở 東京 và", "vi", [("東京", "ja")]),
        ("Ngày 2022年3月18日", "vi", [("2022年3月18日", "ja")]),
        (
            "(JISC 2022)、2022年3月18日（金）16:00から",
            "vi",
            [("、2022年3月18日（金）16:00から", "ja")],
        ),
        ("日本; trước năm 2019: 東京", "vi", [("日本", "ja"), ("東京", "ja")]),
        ("STAMEQの長、Acting Director、は", "ja", [("Acting Director", "en")]),
        ("JISC, ISO/IEC", "ja", []),
        ("「…」", "en", []),
        ("", "en", []),
    ],
)
def test_a_language_is_told_by_its_letters(text: str, own: str, wanted: list[Told]) -> None:
    found = stretches(text, own)
    assert "".join(piece for piece, _ in found) == text
    assert [(piece, language) for piece, language in found if language] == wanted


def test_one_language_after_the_other_is_a_part_each() -> None:
    pdf = export_archive(made("minutes", "en,vi,ja"))
    parts = structure(pdf).parts
    assert [(part.kind, part.language) for part in parts] == [
        ("Sect", "en"),
        ("Sect", "vi"),
        ("Sect", "ja"),
    ]
    with opened(pdf) as file, file.open_metadata() as about:
        assert about["dc:language"] == {"en", "vi", "ja"}
        assert file.Root.ViewerPreferences.DisplayDocTitle
        assert file.Root.MarkInfo.Marked


def test_all_that_is_drawn_belongs_to_the_structure_or_is_no_content() -> None:
    with opened(export_archive(compose_minutes(full_bundle()))) as pdf:
        kinds = set()
        for page in pdf.pages:
            depth = 0
            for instruction in pikepdf.parse_content_stream(page):
                operands, operator = instruction.operands, str(instruction.operator)
                if operator == "BDC":
                    depth += 1
                    kinds.add(str(operands[1].get("/Type", "content")))
                elif operator == "EMC":
                    depth -= 1
                elif operator in ("Tj", "S"):
                    assert depth == 1
            assert depth == 0
        assert kinds == {"content", "/Pagination", "/Layout"}
