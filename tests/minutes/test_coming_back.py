"""The records that a lasting PDF carries make the same paper again, to the byte."""

from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from itertools import product
from pathlib import Path

import pytest

from meetingdesk.agreeing import Agreeing
from meetingdesk.desk import Desk, new_desk
from meetingdesk.domain.agreeing import Letterhead
from meetingdesk.domain.edits import Edit, add, revise
from meetingdesk.domain.errors import RuleBroken
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import Session, Statement
from meetingdesk.domain.terms import Confirmation, IssueStage, Status
from meetingdesk.exchange.bringing import import_source
from meetingdesk.exchange.reader import read_source
from meetingdesk.exporting import OTHER_SIDE, Form, Material, Order, Written, material, written
from meetingdesk.minutes.issuing import bundle_of
from meetingdesk.minutes.styles import style_names
from meetingdesk.minutes.text import text
from meetingdesk.settings import places, resource
from tests.minutes.reference import SAMPLE
from tests.minutes.sessions import full_bundle, full_records, made_id
from tests.minutes.test_archive import LANGUAGES
from tests.minutes.test_letterheads import BLUE, RED, mark

SESSION = made_id("s")
ORDERS = [
    Order(paper=paper, languages=languages, style=style, copy=copy, form=Form.ARCHIVE)
    for paper, languages, style, copy in [
        *product(("minutes",), LANGUAGES, style_names(), ("", OTHER_SIDE)),
        *product(("agenda", "delegations", "attendance"), ("en", "ja+vi"), ("general",), ("",)),
    ]
]


def called(order: Order) -> str:
    return "-".join(
        part for part in (order.paper, order.languages, order.style, order.copy) if part
    )


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """Return a desk with a signed session that has something of everything."""
    desk = new_desk(tmp_path_factory.mktemp("first") / "a.mdesk", author="An", places=places())
    desk.perform(add("Add", *full_records(status=Status.AGREED)))
    yield desk
    desk.close()


def came_back(pdf: Path, order: Order, session: RecordId = SESSION) -> Written:
    """Return the paper that the records in a PDF make, in a file that held nothing."""
    again = new_desk(pdf.with_suffix(".mdesk"), author="Archivist", places=places())
    try:
        import_source(again, pdf)
        return paper_of(again, session, order)
    finally:
        again.close()


def paper_of(desk: Desk, session: RecordId, order: Order) -> Written:
    bundle = bundle_of(desk, session)
    return written(material(desk, bundle, order.form), order)


@pytest.mark.parametrize("order", ORDERS, ids=called)
def test_the_records_make_the_same_bytes(desk: Desk, order: Order, tmp_path: Path) -> None:
    made = paper_of(desk, SESSION, order)
    pdf = tmp_path / "kept.pdf"
    pdf.write_bytes(made.data)
    again = came_back(pdf, order)
    assert text(again.paper) == text(made.paper)
    assert again.data == made.data


def with_marks() -> Edit:
    """Return what gives both bodies letterheads, whose pictures hold more than one sees."""
    files = [mark(colour) for colour in (RED, BLUE)]
    heads = [
        Letterhead(
            id=made_id(f"lh-{body}"),
            organization=made_id(body),
            language="en",
            text=f"Office of {body.upper()}\n1 Example Street",
            logo=sha256(data).hexdigest(),
            logo_name="mark.png",
        )
        for body, data in zip(("vsb", "jsb"), files, strict=True)
    ]
    return replace(add("Add", *full_records(), *heads), files=tuple(files))


@pytest.mark.parametrize("form", [Form.ARCHIVE, Form.HOUSE_ARCHIVE])
@pytest.mark.parametrize("style", style_names())
def test_the_marks_of_the_letterheads_come_back_as_they_print(
    form: Form, style: str, tmp_path: Path
) -> None:
    first = new_desk(tmp_path / "a.mdesk", author="An", places=places())
    try:
        first.perform(with_marks())
        made = paper_of(first, SESSION, Order(style=style, form=form))
    finally:
        first.close()
    pdf = tmp_path / "kept.pdf"
    pdf.write_bytes(made.data)
    assert came_back(pdf, Order(style=style, form=form)).data == made.data
    said = read_source(pdf)
    assert b"secret" not in b"".join(said.files)
    carries = form is Form.HOUSE_ARCHIVE or b"/Figure" in made.data
    assert len(said.files) == (2 if carries else 0)


@pytest.mark.parametrize("status", Status)
@pytest.mark.parametrize("confirmation", Confirmation)
def test_at_every_stage_they_do(status: Status, confirmation: Confirmation, tmp_path: Path) -> None:
    order = Order(languages="en+vi", form=Form.ARCHIVE)
    first = new_desk(tmp_path / "a.mdesk", author="An", places=places())
    try:
        first.perform(add("Add", *full_records(status=status, confirmation=confirmation)))
        made = paper_of(first, SESSION, order)
    finally:
        first.close()
    pdf = tmp_path / "kept.pdf"
    pdf.write_bytes(made.data)
    assert came_back(pdf, order).data == made.data


@pytest.mark.parametrize("stage", [IssueStage.FOR_AGREEMENT, IssueStage.AGREED])
def test_a_text_that_was_changed_since_it_was_issued_comes_back_as_a_draft(
    stage: IssueStage, tmp_path: Path
) -> None:
    order = Order(form=Form.ARCHIVE)
    first = new_desk(tmp_path / "a.mdesk", author="An", places=places())
    try:
        first.perform(add("Add", *full_records(status=Status.SENT)))
        first.perform(Agreeing(first).issuing(SESSION, stage).edit)
        statement = first.all(Statement, session=SESSION)[0]
        first.perform(revise("Edit", statement, text=f"{statement.text} And more."))
        made = paper_of(first, SESSION, order)
    finally:
        first.close()
    pdf = tmp_path / "kept.pdf"
    pdf.write_bytes(made.data)
    again = came_back(pdf, order)
    assert text(again.paper) == text(made.paper)
    assert again.data == made.data


def test_two_versions_are_settled_before_records_are_carried() -> None:
    statement = next(r for r in full_records() if isinstance(r, Statement))
    other = full_bundle({(statement.id, "remark"): ("one", "two")})
    written(Material(bundle=other), Order(form=Form.ARCHIVE))
    bundle = full_bundle({(statement.id, "text"): ("one", "two")})
    written(Material(bundle=bundle), Order())
    with pytest.raises(RuleBroken, match="two versions"):
        written(Material(bundle=bundle), Order(form=Form.ARCHIVE))


def test_the_sample_and_all_of_a_session_come_back(tmp_path: Path) -> None:
    desk = new_desk(tmp_path / "a.mdesk", author="An", places=places())
    try:
        import_source(desk, resource(SAMPLE))
        (session,) = desk.all(Session)
        for form in (Form.ARCHIVE, Form.HOUSE_ARCHIVE):
            order = Order(languages="en,vi,ja", form=form)
            made = paper_of(desk, session.id, order)
            pdf = tmp_path / f"{form.value}.pdf"
            pdf.write_bytes(made.data)
            assert came_back(pdf, order, session.id).data == made.data
    finally:
        desk.close()
