"""The Word document of an issue has the marks that stood on its paper, whatever became of them."""

import io
from dataclasses import replace
from hashlib import sha256

import pytest
from docx import Document
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from meetingdesk.agreeing import Agreeing
from meetingdesk.desk import Desk
from meetingdesk.domain.agreeing import Letterhead, MinutesIssue
from meetingdesk.domain.edits import add, remove, revise
from meetingdesk.domain.meeting import Statement
from meetingdesk.domain.terms import IssueStage
from meetingdesk.exchange.figures import head_figures
from meetingdesk.minutes.compose import compose_minutes
from meetingdesk.minutes.docx import export_docx
from meetingdesk.minutes.pdf import export_archive
from tests.minutes.sessions import made_id
from tests.minutes.test_letterheads import BLUE, RED, headed, mark

SESSION = made_id("s")


def drawn(seed: int) -> bytes:
    """Return a picture of many colours and uneven runs."""
    picture = Image.new("RGB", (90, 40))
    dots = [((x * seed) % 256, (y * 7) % 256, x * y % 256) for y in range(40) for x in range(90)]
    for at, dot in enumerate(dots):
        picture.putpixel((at % 90, at // 90), dot)
    made = io.BytesIO()
    picture.save(made, "PNG")
    return made.getvalue()


def head_with(desk: Desk, body: str, picture: bytes) -> Letterhead:
    letterhead = Letterhead(
        id=made_id(f"lh-{body}"),
        organization=made_id(body),
        language="en",
        text=f"Office of {body.upper()}\n1 Example Street",
        logo=sha256(picture).hexdigest(),
        logo_name="mark.png",
    )
    desk.perform(replace(add("Add", letterhead), files=(picture,)))
    return letterhead


def issued(desk: Desk, languages: str = "en", style: str = "general") -> tuple[MinutesIssue, bytes]:
    """Issue for agreement; return the issue, and the Word document of the paper of that moment."""
    ready = Agreeing(desk).issuing(
        SESSION, IssueStage.FOR_AGREEMENT, languages=languages, style=style
    )
    desk.perform(ready.edit)
    return ready.issue, export_docx(ready.paper)


def word(desk: Desk, issue: MinutesIssue) -> bytes:
    return export_docx(Agreeing(desk).drawn_anew(issue))


@pytest.mark.parametrize("languages", ["en", "en+vi", "en,vi,ja"])
@pytest.mark.parametrize("bodies", [("vsb", "jsb"), ("vsb",), ("jsb",)])
def test_the_marks_are_those_of_the_paper(
    desk: Desk, languages: str, bodies: tuple[str, ...]
) -> None:
    heads = [head_with(desk, body, drawn(3 + n)) for n, body in enumerate(bodies)]
    issue, then = issued(desk, languages)
    for head in heads:
        desk.perform(remove("Remove", head))
    assert word(desk, issue) == then
    texts = languages.count(",") + 1
    said = Document(io.BytesIO(then)).element.xpath("//wp:docPr/@descr")
    assert len(said) == len(bodies) * texts


@pytest.mark.parametrize("style", ["decree30", "jica"])
def test_a_paper_without_letterheads_has_no_marks(desk: Desk, style: str) -> None:
    head_with(desk, "vsb", drawn(3))
    issue, then = issued(desk, style=style)
    assert word(desk, issue) == then
    assert not Document(io.BytesIO(then)).element.xpath("//wp:docPr")


def test_the_text_of_a_corrigendum_has_them_too(desk: Desk) -> None:
    head_with(desk, "vsb", drawn(5))
    agreeing = Agreeing(desk)
    agreed = agreeing.issuing(SESSION, IssueStage.AGREED, languages="en+vi")
    desk.perform(agreed.edit)
    changed = desk.all(Statement, session=SESSION)[0]
    desk.perform(revise("Change", changed, text="Anew."))
    corrigendum = agreeing.issuing(SESSION, IssueStage.CORRIGENDUM)
    desk.perform(corrigendum.edit)
    said = Document(io.BytesIO(word(desk, corrigendum.issue))).element.xpath("//wp:docPr/@descr")
    assert said == ["Mark of VSB"]


def test_a_pdf_without_structure_or_none_at_all_has_no_marks() -> None:
    assert head_figures(b"") == []
    assert head_figures(b"%PDF-1.7 no more") == []


@settings(max_examples=150)
@given(at=st.integers(0, 10**6), data=st.binary(min_size=1, max_size=6))
def test_a_damaged_pdf_gives_pictures_that_are_whole_or_none(at: int, data: bytes) -> None:
    whole = export_archive(compose_minutes(headed(mark(RED), mark(BLUE))))
    at %= len(whole)
    for text in head_figures(whole[:at] + data + whole[at + len(data) :]):
        for figure in text:
            assert len(figure.pixels) == figure.width * figure.height
            assert max(figure.pixels) < len(figure.palette) / 3
