"""The PDF as a reader gets it: words, pages, bookmarks, links, bytes."""

import gc
import hashlib
import os
import re
import subprocess
import sys
import tracemalloc
import unicodedata
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pypdfium2.raw
import pytest

from meetingdesk.minutes.compose import compose_minutes
from meetingdesk.minutes.document import (
    Block,
    Heading,
    Minutes,
    Paragraph,
    Row,
    Signature,
    Signatures,
    Span,
    Table,
    plain,
)
from meetingdesk.minutes.papers import PAPERS
from meetingdesk.minutes.pdf import export_pdf
from tests.minutes.pdfs import pages_of, squeezed, words_of
from tests.minutes.sessions import JAPANESE, VIETNAMESE, full_bundle

STRINGS = (
    "𠮷野家 𠮟責 髙﨑 邉 彅",
    unicodedata.normalize("NFD", "Phía Việt Nam đề nghị hỗ trợ Ngọc Ánh ẫ ữ ợ ẳ"),
    "ﾊﾝｶｸｶﾅ ｶﾞｷﾞｸﾞ ﾊﾟ ｰ｡｢｣､･",
    unicodedata.normalize("NFD", "がぎぐげご パピプペポ ヴ"),
    "(parentheses) \\backslash\\ “quotes” 100 % ½ × ° §",
    "Ha Noi, Đà Nẵng – Tōkyō, Kyūshū",
    "∑ ≤ ≥ → ■ □ ① Ⅳ ㎡ ㈱",
    VIETNAMESE,
    JAPANESE,
)


def paper(*blocks: Block) -> Minutes:
    return Minutes(title="T", subject="S", author="A", language="en", blocks=blocks)


def numbered(count: int, text: str = "") -> list[Block]:
    return [Paragraph(spans=plain(f"{k} {text}"), number=f"{k}.") for k in range(1, count + 1)]


def test_every_string_comes_back(tmp_path: Path) -> None:
    rows = tuple(Row(cells=(plain(text), (Span(text, strong=True),))) for text in STRINGS)
    found = words_of(
        export_pdf(
            paper(
                *(Paragraph(spans=plain(text)) for text in STRINGS),
                Table(shares=(1, 1), rows=rows),
            )
        ),
        tmp_path,
    )
    for text in STRINGS:
        assert found.count(squeezed(text)) == 3, text


def test_characters_of_many_subsets_come_back(tmp_path: Path) -> None:
    level_one = [bytes((row, cell)) for row in range(0xB0, 0xD0) for cell in range(0xA1, 0xFF, 2)]
    kanji = "".join(code.decode("euc_jp", "ignore") for code in level_one)
    text = kanji + "".join(chr(c) for c in range(0x1EA0, 0x1EFA))
    assert len(kanji) > 1400
    assert squeezed(text) in words_of(export_pdf(paper(Paragraph(spans=plain(text)))), tmp_path)


def test_a_character_without_glyph_prints_its_code_point(tmp_path: Path) -> None:
    pdf = export_pdf(paper(Paragraph(spans=plain("done 😀 한 ok"))))
    assert "done[U+1F600][U+D55C]ok" in words_of(pdf, tmp_path)


def test_text_is_never_markup(tmp_path: Path) -> None:
    text = "<b>bold</b> &amp; {braces} {{x}} %s \\n ${HOME} <img src='file:///etc/passwd'/>"
    assert squeezed(text) in words_of(export_pdf(paper(Paragraph(spans=plain(text)))), tmp_path)


def test_same_record_same_bytes_in_any_process(tmp_path: Path) -> None:
    script = (
        "import hashlib; from tests.minutes.sessions import full_bundle; "
        "from meetingdesk.minutes.papers import PAPERS; "
        "from meetingdesk.minutes.pdf import export_pdf; "
        "print([hashlib.sha256(export_pdf(c(full_bundle()))).hexdigest() for c in PAPERS.values()])"
    )
    here = [hashlib.sha256(export_pdf(c(full_bundle()))).hexdigest() for c in PAPERS.values()]
    for seed, home, epoch in (("1", "first", "0"), ("2", "second", "1700000000")):
        environment = {
            **os.environ,
            "PYTHONHASHSEED": seed,
            "MEETINGDESK_HOME": str(tmp_path / home),
            "SOURCE_DATE_EPOCH": epoch,
            "TZ": "Asia/Tokyo",
        }
        command = [sys.executable, "-c", script]
        done = subprocess.run(command, env=environment, capture_output=True, check=True, text=True)
        assert done.stdout.strip() == str(here)


def test_only_our_fonts_are_named_and_all_are_embedded() -> None:
    pdf = export_pdf(compose_minutes(full_bundle()))
    names = set(re.findall(rb"/BaseFont /([^ /\n]+)", pdf))
    assert {name.partition(b"+")[2].split(b"-")[0] for name in names} == {
        b"NotoSans",
        b"NotoSansJP",
    }
    assert b"Helvetica" not in pdf
    assert len(set(re.findall(rb"/FontFile2 (\d+)", pdf))) == len(names)


def test_properties_language_and_date_come_from_the_record() -> None:
    pdf = export_pdf(compose_minutes(full_bundle()))
    told = pypdfium2.PdfDocument(pdf).get_metadata_dict()
    assert told["Title"] == "Minutes: Working session of VSB and JSB"
    assert told["Author"] == "VSB"
    assert told["Subject"] == "VSB-JSB/5"
    assert told["CreationDate"].startswith("D:20220318")
    assert b"/Lang (en)" in pdf


def test_pages_are_numbered_and_marked() -> None:
    pages = pages_of(export_pdf(compose_minutes(full_bundle())))
    for number, page in enumerate(pages, 1):
        assert f"Page {number} of {len(pages)}" in page
        assert "DRAFT 2 FOR AGREEMENT" in page
        assert "VSB-JSB/5" in page


def test_bookmarks_lead_to_items_actions_and_annexes() -> None:
    document = pypdfium2.PdfDocument(export_pdf(compose_minutes(full_bundle())))
    titles = [mark.get_title() for mark in document.get_toc()]
    assert "AGENDA ITEM 2 · Smart cities · Đô thị thông minh · スマートシティ" in titles
    assert "Agreed actions" in titles
    assert "Annex 1 · List of delegates" in titles
    levels = {mark.get_title(): mark.level for mark in document.get_toc()}
    assert levels["MINUTES"] == levels["Annex 1 · List of delegates"] == 0
    assert levels["Agenda"] == levels["Agreed actions"] == 1
    pages = [mark.get_dest().get_index() for mark in document.get_toc()]
    assert pages == sorted(pages)


def test_action_numbers_link_table_and_paragraph() -> None:
    document = pypdfium2.PdfDocument(export_pdf(compose_minutes(full_bundle())))
    kinds = pypdfium2.raw
    links = sum(
        kinds.FPDFPage_GetAnnotCount(page) for page in document if kinds.FPDFPage_GetAnnotCount
    )
    assert links >= 2 * 2 + 4 + 1


def test_a_link_to_nothing_is_no_link() -> None:
    pdf = export_pdf(paper(Paragraph(spans=(Span("see annex 9", link="annex-9"),))))
    assert b"/Link" not in pdf


def test_a_paragraph_leaves_no_lone_line_on_either_page() -> None:
    text = (
        "BEGIN " + "Both sides agreed to exchange lists of standards under revision. " * 6 + "END"
    )
    pages = pages_of(export_pdf(paper(*(Paragraph(spans=plain(text)) for _ in range(70)))))
    assert len(pages) > 6
    for page in pages:
        *body, number = page.splitlines()
        assert "/" in number
        assert "BEGIN" not in body[-1]
        assert "END" not in body[0]


@pytest.mark.parametrize("lead", range(24, 34))
def test_a_heading_stays_with_what_follows(lead: int) -> None:
    text = "Both sides agreed to exchange lists of standards under revision. " * 3
    blocks = (*numbered(lead), Heading(text="HEADING", anchor="h"), *numbered(2, text))
    for page in pages_of(export_pdf(paper(*blocks))):
        if "HEADING" in page:
            assert "Both sides agreed" in page.partition("HEADING")[2]


@pytest.mark.parametrize("lead", range(16, 34))
def test_signatures_never_stand_alone(lead: int) -> None:
    signature = Signature(signs_for="For VSB", lines=("NGUYỄN Văn Mẫu", "Date:"))
    pages = pages_of(
        export_pdf(
            paper(
                *numbered(lead),
                Paragraph(spans=plain("DONE in two originals."), number="99.", keep=True),
                Signatures(left=(signature,), right=(signature,)),
            )
        )
    )
    (page,) = [page for page in pages if "For VSB" in page]
    assert "DONE in two originals." in page
    assert page.count("Date:") == 2


def test_table_heads_repeat_and_long_rows_split() -> None:
    long = " ".join(f"w{k}" for k in range(1500))
    rows = tuple(Row(cells=(plain(str(k)), plain("row"))) for k in range(80))
    table = Table(
        shares=(1, 3),
        head=("Number", "Action"),
        rows=(*rows, Row(cells=(plain("81"), plain(long)))),
    )
    pages = pages_of(export_pdf(paper(table)))
    assert len(pages) >= 4
    assert all("Number" in page and "Action" in page for page in pages)
    found = " ".join(" ".join(pages).split())
    assert all(f"w{k} " in found or f"w{k}\n" in found for k in range(0, 1500, 7))


def test_what_is_taller_than_a_page_is_still_printed() -> None:
    lines = tuple(f"line {k}" for k in range(90))
    tall = Signature(signs_for="For VSB", lines=lines)
    pdf = export_pdf(paper(*numbered(3), Signatures(left=(tall,), right=()), *numbered(3)))
    assert len(pages_of(pdf)) == 3


def test_several_threads_write_the_same_bytes() -> None:
    papers = [compose(full_bundle()) for compose in PAPERS.values()] * 4
    alone = [export_pdf(paper) for paper in papers]
    with ThreadPoolExecutor(8) as threads:
        assert list(threads.map(export_pdf, papers)) == alone


def test_memory_stays_flat_over_many_papers() -> None:
    composed = compose_minutes(full_bundle())

    def write(count: int, offset: int) -> None:
        for k in range(count):
            changed = replace(composed, reference=f"reference {offset + k}")
            export_pdf(changed)

    write(5, 0)
    gc.collect()
    tracemalloc.start()
    write(8, 100)
    gc.collect()
    first, _ = tracemalloc.get_traced_memory()
    write(24, 200)
    gc.collect()
    second, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert second - first < 100_000


def test_writing_a_pdf_loads_neither_qt_nor_platypus() -> None:
    script = (
        "import sys; from tests.minutes.sessions import full_bundle; "
        "from meetingdesk.minutes.compose import compose_minutes; "
        "from meetingdesk.minutes.pdf import export_pdf; "
        "export_pdf(compose_minutes(full_bundle()));"
        "slow = ('PySide6', 'reportlab.platypus', 'reportlab.pdfgen', 'sqlalchemy');"
        "print([m for m in sys.modules if m.startswith(slow)])"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, check=True, text=True
    )
    assert done.stdout.strip() == "[]"
