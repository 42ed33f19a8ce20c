"""Pages filled from any mixture of blocks: nothing lost, nothing over the edge."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

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
from meetingdesk.minutes.setting import elements
from meetingdesk.minutes.style import GENERAL, Face
from meetingdesk.minutes.typeset.beside import Beside
from meetingdesk.minutes.typeset.family import family
from meetingdesk.minutes.typeset.flow import Page, pages
from meetingdesk.minutes.typeset.grid import Grid
from meetingdesk.minutes.typeset.lines import Line, width_of
from meetingdesk.minutes.typeset.look import look_of
from meetingdesk.minutes.typeset.prose import Align, Prose, prose

SANS = family("sans")
TOP, BOTTOM = look_of(GENERAL).top, look_of(GENERAL).bottom
WORDS = "Both sides agreed; 両側は合意した。"
LENGTHS = st.integers(1, 60)


def _rows(lengths: list[int]) -> tuple[Row, ...]:
    return tuple(Row(cells=(plain("x"), plain(WORDS * length))) for length in lengths)


BLOCKS = st.one_of(
    LENGTHS.map(lambda n: Paragraph(spans=plain(WORDS * n), number="1.")),
    st.booleans().map(lambda new: Heading(text="Heading", anchor="h", new_page=new)),
    st.lists(LENGTHS, min_size=1, max_size=12).map(
        lambda rows: Table(shares=(1, 2), head=("No.", "Text"), rows=_rows(rows))
    ),
    st.just(Paragraph(spans=plain("Done."), keep=True)),
    st.integers(1, 6).map(
        lambda n: Signatures(
            left=(Signature(signs_for="For A", lines=("line",) * n),),
            right=(Signature(signs_for="For B", lines=("line",)),),
        )
    ),
)


def _paper(blocks: list[Block]) -> Minutes:
    return Minutes(title="", subject="", author="", language="en", blocks=tuple(blocks))


def _text(line: Line) -> str:
    return "".join(run.text for run in line)


def _lines(page: Page) -> list[str]:
    found: list[str] = []
    for placed in page:
        match placed.element:
            case Prose() as prose:
                found += map(_text, prose.lines)
            case Grid() as grid:
                for row in grid.rows:
                    found += map(_text, row.cells[1])
            case Beside() as beside:
                for part in (*beside.left, *beside.right):
                    found += map(_text, part.lines) if isinstance(part, Prose) else []
    return found


@settings(max_examples=150)
@given(st.lists(BLOCKS, min_size=1, max_size=25))
def test_nothing_is_lost_and_nothing_runs_over_the_edge(blocks: list[Block]) -> None:
    laid = pages(elements(_paper(blocks)), TOP, BOTTOM)
    whole = pages(elements(_paper(blocks)), TOP, 1e9)
    printed = [line for page in laid for line in _lines(page)]
    assert printed == [line for page in whole for line in _lines(page)]
    for page in laid:
        assert page
        at = 0.0
        for placed in page:
            assert placed.top >= at - 0.01
            at = placed.top + placed.element.height
        assert at <= BOTTOM + 0.02


@settings(max_examples=150)
@given(st.lists(BLOCKS, min_size=2, max_size=25))
def test_what_keeps_with_the_next_is_never_last_on_a_page(blocks: list[Block]) -> None:
    laid = pages(elements(_paper(blocks)), TOP, BOTTOM)
    for page, following in zip(laid, laid[1:], strict=False):
        last = page[-1].element
        chain_fills_a_page = all(placed.element.keep for placed in page)
        assert not last.keep or following[0].element.new_page or chain_fills_a_page


def test_centred_lines_and_headings_are_as_long_as_each_other() -> None:
    name = (Span("TỔNG CỤC TIÊU CHUẨN ĐO LƯỜNG CHẤT LƯỢNG", strong=True),)
    centred = prose(name, family=SANS, size=12, leading=16, width=170, align=Align.CENTRE)
    for made in (centred, prose(name, family=SANS, size=12, leading=16, width=170, even=True)):
        told = ["".join(run.text for run in line) for line in made.lines]
        assert told == ["TỔNG CỤC TIÊU CHUẨN", "ĐO LƯỜNG CHẤT LƯỢNG"]
    plain_lines = prose(name, family=SANS, size=12, leading=16, width=170).lines
    assert len(plain_lines) == 2
    assert plain_lines[1][0].text == "LƯỜNG CHẤT LƯỢNG"


@example("aaaaabba", 40)
@given(st.text("ab 日本、。", min_size=1, max_size=60), st.integers(40, 200))
def test_even_lines_are_no_more_lines_and_lose_nothing(text: str, width: int) -> None:
    spans = (Span(text),)
    loose = prose(spans, family=SANS, size=10, leading=14, width=width)
    even = prose(spans, family=SANS, size=10, leading=14, width=width, even=True)
    assert len(even.lines) == len(loose.lines)
    assert max(map(width_of, even.lines)) <= max(map(width_of, loose.lines)) + 0.01
    said = ["".join(run.text for line in made.lines for run in line) for made in (loose, even)]
    assert said[0].replace(" ", "") == said[1].replace(" ", "")


@pytest.mark.parametrize("face", ["sans", "serif"])
def test_a_title_whose_letters_are_parted_stays_within_the_width(face: Face) -> None:
    for words in range(3, 12):
        title = (Span(("LIST OF DELEGATIONS " * words).strip(), strong=True),)
        made = prose(title, family=family(face), size=15, leading=21, width=400, spread=0.6)
        assert max(map(width_of, made.lines)) <= 400
