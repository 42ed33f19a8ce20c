"""What stands where in a paper of each style: numbers, signatures, annexes."""

import io
import re
from dataclasses import replace

import pytest
from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH

from meetingdesk.domain.commitments import Recipient
from meetingdesk.domain.terms import Capacity
from meetingdesk.minutes.compose import compose_minutes
from meetingdesk.minutes.document import Heading, Signatures, Table, plain
from meetingdesk.minutes.docx import export_docx
from meetingdesk.minutes.editions import compose_edition, edition_of
from meetingdesk.minutes.pdf import export_pdf
from meetingdesk.minutes.setting import elements, elements_of
from meetingdesk.minutes.style import Numbering, Part
from meetingdesk.minutes.styles import style
from meetingdesk.minutes.text import text
from meetingdesk.minutes.typeset.beside import Beside, Gap, Stack, height_of
from meetingdesk.minutes.typeset.flow import pages
from meetingdesk.minutes.typeset.grid import Grid
from meetingdesk.minutes.typeset.look import look_of
from meetingdesk.minutes.typeset.prose import Prose
from meetingdesk.minutes.wording import wording
from tests.minutes.pdfs import pages_of, squeezed
from tests.minutes.sessions import full_bundle, made_id


@pytest.mark.parametrize("name", ["decree30", "jica"])
def test_numbered_headings_stand_in_the_order_of_their_numbers(name: str) -> None:
    made = replace(style(name), numbering=Numbering(items="1", sections=True))
    first: tuple[Part, ...] = ("head", "title", "earlier_actions")
    others = (part for part in made.parts if part not in first)
    for kept in (made, replace(made, parts=(*first, *others))):
        headings = [
            b.text
            for b in compose_minutes(full_bundle(), style=kept).blocks
            if isinstance(b, Heading) and b.level == 2
        ]
        numbers = [int(found[1]) for text in headings if (found := re.match(r"(\d+)\.", text))]
        assert numbers == list(range(1, len(numbers) + 1))
        assert len(numbers) >= 5
        assert headings[len(headings) - len(numbers)].startswith("1.")


def test_name_stands_beside_name_and_date_beside_date() -> None:
    paper = compose_minutes(full_bundle())
    (signed,) = (b for b in paper.blocks if isinstance(b, Signatures))
    look = look_of(paper.style)
    (beside,) = elements_of(signed, look)
    assert isinstance(beside, Beside)

    def levels(stack: Stack) -> list[float]:
        told = [part for part in stack if not isinstance(part, Gap)]
        return [height_of(stack[: list(stack).index(part)]) for part in told]

    assert levels(beside.left) == levels(beside.right)
    heights = [len(p.lines) for p in beside.right if isinstance(p, Prose)]
    assert heights != [len(p.lines) for p in beside.left if isinstance(p, Prose)]


def test_the_body_that_keeps_an_official_form_signs_it_in_the_copy_of_the_other_side_too() -> None:
    bundle = full_bundle()
    ours, theirs = (
        compose_minutes(bundle, "vi", style=style("decree30"), copy=made_id(side))
        for side in ("vn", "jp")
    )
    assert [b for b in ours.blocks if isinstance(b, Signatures)] == [
        b for b in theirs.blocks if isinstance(b, Signatures)
    ]


@pytest.mark.parametrize("languages", ["en", "vi", "ja", "en+vi", "vi+en", "en+ja", "en,vi,ja"])
def test_who_signs_an_official_form_is_named_bare_and_in_ordinary_letters(languages: str) -> None:
    bundle = full_bundle()
    delegates = tuple(
        replace(d, capacity=Capacity.SECRETARY, honorific="Ms.") if d.id == made_id("d2") else d
        for d in bundle.delegates
    )
    paper = compose_edition(
        compose_minutes,
        replace(bundle, delegates=delegates),
        edition_of(languages),
        style=style("decree30"),
    )
    signed = [b for b in paper.blocks if isinstance(b, Signatures)]
    assert len(signed) == languages.count(",") + 1
    for both in signed:
        assert [one.lines for one in (*both.left, *both.right)] == [
            ("Trần Thị Ví Dụ",),
            ("Nguyễn Văn Mẫu",),
        ]
    # The text says in English which part of a name is the family's.
    assert ("NGUYỄN Văn Mẫu" in text(paper)) is ("en" in languages)


@pytest.mark.parametrize("languages", ["en+vi", "vi+en"])
def test_a_name_that_stands_for_two_languages_is_in_ordinary_letters(languages: str) -> None:
    paper = compose_edition(compose_minutes, full_bundle(), edition_of(languages))
    (signed,) = (b for b in paper.blocks if isinstance(b, Signatures))
    names = [one.lines[0] for one in (*signed.left, *signed.right)]
    assert names == ["Trần Thị Ví Dụ", "Taro Mihon"]
    (english,) = (b for b in compose_minutes(full_bundle()).blocks if isinstance(b, Signatures))
    assert english.left[0].lines[0] == "TRẦN Thị Ví Dụ"


def test_a_full_stop_of_japanese_ends_an_official_form_by_itself() -> None:
    said = text(compose_minutes(full_bundle(), "ja", style=style("decree30")))
    assert "./." not in said
    assert "に終了した。" in said


def test_annexes_begin_a_page_right_behind_signatures_only() -> None:
    def begins(name: str) -> bool:
        paper = compose_minutes(full_bundle(), style=style(name))
        return next(
            b.new_page for b in paper.blocks if isinstance(b, Heading) and b.anchor == "annex-1"
        )

    assert begins("general")
    assert not begins("jica")


@pytest.mark.parametrize("language", ["en", "vi", "ja"])
def test_what_nobody_typed_yet_prints_as_a_blank_or_not_at_all(language: str) -> None:
    bundle = full_bundle()
    document = replace(bundle.documents[0], title="", number="", annexed=False)
    signatory = replace(bundle.signatories[0], name="", title="Director", person=None)
    unnamed = replace(
        bundle,
        documents=(document,),
        signatories=(signatory, *bundle.signatories[1:]),
        recipients=(*bundle.recipients, Recipient(place=bundle.recipients[0].place)),
    )
    blank = wording(language)("blank")
    for name in ("general", "decree30", "jica"):
        paper = compose_minutes(unnamed, language, style=style(name))
        tables = [b for b in paper.blocks if isinstance(b, Table)]
        (row,) = [r for table in tables for r in table.rows if r.record == document.id]
        assert row.cells[1] == plain(blank)
        signed = [b for b in paper.blocks if isinstance(b, Signatures) and not b.officers]
        assert all(blank in (*b.left, *b.right)[0].lines[0] for b in signed)
        assert text(paper).count(bundle.recipients[0].text) == 1
        assert "- ;" not in text(paper)


@pytest.mark.parametrize("name", ["general", "decree30", "jica"])
@pytest.mark.parametrize("languages", ["vi", "vi+ja"])
def test_signatures_never_stand_alone_on_a_page(name: str, languages: str) -> None:
    signed = replace(style(name), parts=("title", "course", "close", "signatures"))
    look = look_of(signed)
    bundle = full_bundle()
    places = set()
    for more in range(0, 900, 45):
        long = replace(bundle.statements[0], text="Văn bản " * more)
        grown = replace(bundle, statements=(long, *bundle.statements[1:]))
        paper = compose_edition(compose_minutes, grown, edition_of(languages), style=signed)
        laid = pages(elements(paper), look.top, look.bottom)
        assert not any(isinstance(page[0].element, Beside) for page in laid)
        places.add((len(laid), len(laid[-1])))
    assert len(places) > 3


@pytest.mark.parametrize("name", ["general", "decree30", "jica"])
@pytest.mark.parametrize("languages", ["en", "vi", "ja", "en+vi"])
def test_who_is_to_act_and_when_stand_on_one_line_each(name: str, languages: str) -> None:
    bundle = full_bundle()
    late = [action for action in bundle.actions if action.id == made_id("a2")]
    edition = edition_of(languages)
    paper = compose_edition(
        compose_minutes, replace(bundle, actions=tuple(late)), edition, style=style(name)
    )
    look = look_of(paper.style)
    tables = [b for b in paper.blocks if isinstance(b, Table)]
    (table,) = [b for b in tables if b.rows and b.rows[0].record == late[0].id]
    (laid,) = elements_of(table, look)
    assert isinstance(laid, Grid)
    (row,) = laid.rows
    who, when = row.cells[2:]
    assert len(who) == 1
    assert len(when) == len(edition.languages)


def test_no_space_stands_behind_a_full_width_bracket_before_a_name() -> None:
    bundle = full_bundle()
    chair = next(d for d in bundle.delegates if d.id == made_id("d4"))
    others = tuple(d for d in bundle.delegates if d.id != chair.id)
    chair = replace(chair, title="副会長（財務担当）", body="")
    said = text(compose_minutes(replace(bundle, delegates=(*others, chair)), "ja"))
    assert "副会長（財務担当）見本" in said


@pytest.mark.parametrize(
    ("language", "wanted"),
    [
        ("en", "(Attached to Record No. 05/BB-VSB of 18 March 2022 of the Example Standards Body"),
        ("vi", "(Kèm theo Biên bản số 05/BB-VSB ngày 18 tháng 3 năm 2022 của Cơ quan Tiêu chuẩn"),
        ("ja", "18日付け議事録（番号：05/BB-VSB）に添付）"),
    ],
)
def test_an_annex_of_an_official_form_says_of_which_record_it_is(
    language: str, wanted: str
) -> None:
    form = style("decree30")
    paper = compose_minutes(full_bundle(reference="05/BB-VSB"), language, style=form)
    assert squeezed(wanted) in squeezed("".join(pages_of(export_pdf(paper))))
    unfiled = compose_minutes(full_bundle(), language, style=form)
    assert "……/BB-VSB" in squeezed("".join(pages_of(export_pdf(unfiled))))
    general = squeezed(text(compose_minutes(full_bundle(reference="05/BB-VSB"), language)))
    assert squeezed(wanted) not in general


def test_in_word_too_it_stands_in_the_middle() -> None:
    paper = compose_minutes(full_bundle(), style=style("decree30"))
    written = Document(io.BytesIO(export_docx(paper))).paragraphs
    (line,) = [one for one in written if one.text.startswith("(Attached to")]
    assert line.style
    assert line.style.paragraph_format.alignment == WD_ALIGN_PARAGRAPH.CENTER
