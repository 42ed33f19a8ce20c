"""Where records stand on the pages, checked against the words that a reader of the PDF finds."""

from dataclasses import replace

import pypdfium2

from meetingdesk.minutes.compose import compose_minutes
from meetingdesk.minutes.editions import compose_edition, edition_of
from meetingdesk.minutes.pdf import export_pdf
from meetingdesk.minutes.placing import Placed, export_placed
from tests.benchmarks.paper_content import LETTER, session


def words_in(placed: Placed, page: int, box: tuple[float, float, float, float]) -> str:
    document = pypdfium2.PdfDocument(placed.pdf)
    left, top, width, height = box
    sheet = document[page]
    high = sheet.get_height()
    text: str = sheet.get_textpage().get_text_bounded(
        left=left - 1, top=high - top + 1, right=left + width + 1, bottom=high - top - height - 1
    )
    document.close()
    return "".join(text.split())


def test_each_area_of_a_paragraph_or_row_holds_its_words() -> None:
    bundle = session(LETTER, 1)
    placed = export_placed(compose_minutes(bundle))
    said = {
        **{s.id: s.text for s in bundle.statements},
        **{d.id: d.text for d in bundle.decisions},
        **{a.id: a.text for a in bundle.actions},
    }
    found: dict[str, str] = {}
    for number, page in enumerate(placed.pages):
        for area in page.areas:
            box = (area.left, area.top, area.width, area.height)
            found.setdefault(area.source.record, "")
            found[area.source.record] += words_in(placed, number, box)
    for record, text in said.items():
        assert "".join(text.split()) in found[record]


def test_the_pdf_is_the_one_that_is_exported() -> None:
    paper = compose_minutes(session(LETTER, 1))
    assert export_placed(paper).pdf == export_pdf(paper)


def test_pages_before_a_change_stay_equal_and_those_with_it_do_not() -> None:
    bundle = session(LETTER, 1)
    before = export_placed(compose_minutes(bundle)).pages
    last = bundle.statements[-1]
    changed = replace(last, text=last.text.replace("2025", "2026").replace("国", "邦") + "終")
    edited = replace(bundle, statements=(*bundle.statements[:-1], changed))
    after = export_placed(compose_minutes(edited)).pages
    assert before[0] == after[0]
    assert before != after


def test_a_row_that_goes_on_overleaf_is_found_on_both_pages() -> None:
    bundle = session(LETTER, 1)
    first = bundle.actions[0]
    long = replace(first, text="Send the list of standards. " * 260)
    placed = export_placed(compose_minutes(replace(bundle, actions=(long, *bundle.actions[1:]))))
    on = [
        n for n, page in enumerate(placed.pages) for a in page.areas if a.source.record == first.id
    ]
    assert len(set(on)) > 1


def test_both_columns_of_facing_languages_lead_to_the_record() -> None:
    bundle = session(LETTER, 1)
    paper = compose_edition(compose_minutes, bundle, edition_of("en+vi"))
    record = bundle.statements[0].id
    areas = [a for p in export_placed(paper).pages for a in p.areas if a.source.record == record]
    assert len({area.left for area in areas}) == 2
