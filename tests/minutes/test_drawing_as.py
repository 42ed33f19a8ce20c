"""A paper drawn as of a stage ahead says that it is a specimen; no record changes."""

from dataclasses import replace

import pytest

from meetingdesk.domain.errors import RuleBroken
from meetingdesk.domain.meeting import Session
from meetingdesk.domain.terms import Confirmation, Status
from meetingdesk.exporting import Form, Order, composed
from meetingdesk.minutes.compose import compose_minutes
from meetingdesk.minutes.drawing_as import drawn_as, stage_of
from meetingdesk.minutes.text import text
from tests.minutes.sessions import full_bundle

NOTE = "thanks, will check costs first"


def marked(status: Status, stage: Status | None, *, changed: bool = False) -> str:
    """Return the marking of a text of one stage that is drawn as of another."""
    bundle = replace(full_bundle(status=status), changed=changed, notes=())
    return compose_minutes(drawn_as(bundle, stage)).marking


@pytest.mark.parametrize(
    ("status", "stage", "marking"),
    [
        (Status.DRAFT, None, "DRAFT 2"),
        (Status.DRAFT, Status.DRAFT, "DRAFT 2"),
        (Status.DRAFT, Status.SENT, "SPECIMEN, NOT ISSUED · DRAFT 2 FOR AGREEMENT"),
        (Status.SENT, Status.AGREED, "SPECIMEN, NOT ISSUED · AGREED TEXT (VERSION 2)"),
        (Status.AGREED, Status.CONFIRMED, "SPECIMEN, NOT ISSUED · SIGNED (VERSION 2)"),
        (Status.PLANNED, Status.DRAFT, "DRAFT 2"),
        (Status.CONFIRMED, Status.DRAFT, "DRAFT 2"),
        (Status.AGREED, Status.SENT, "DRAFT 2 FOR AGREEMENT"),
    ],
)
def test_the_marking_is_that_of_the_stage_and_says_where_it_is_only_a_look_ahead(
    status: Status, stage: Status | None, marking: str
) -> None:
    assert marked(status, stage) == marking


def test_a_text_changed_since_its_issue_is_the_next_draft_whatever_was_issued() -> None:
    changed = replace(full_bundle(status=Status.AGREED), changed=True)
    assert stage_of(changed) is Status.DRAFT
    assert marked(Status.AGREED, None, changed=True) == "DRAFT 3"
    ahead = "SPECIMEN, NOT ISSUED · AGREED TEXT (VERSION 3)"
    assert marked(Status.AGREED, Status.AGREED, changed=True) == ahead


def test_notes_stand_in_what_is_drawn_as_a_draft_only() -> None:
    bundle = full_bundle(status=Status.DRAFT)
    assert NOTE in text(compose_minutes(bundle))
    sent = compose_minutes(drawn_as(bundle, Status.SENT))
    assert NOTE not in text(sent)
    assert not sent.internal


def test_what_is_exported_is_drawn_so_and_an_archive_never_is() -> None:
    bundle = full_bundle(status=Status.DRAFT, confirmation=Confirmation.SIGNED)
    for form in (Form.PDF, Form.DOCX, Form.TEXT):
        paper = composed(bundle, Order(stage=Status.AGREED.value, form=form))
        assert paper.marking.startswith("SPECIMEN, NOT ISSUED")
    for form in (Form.ARCHIVE, Form.HOUSE_ARCHIVE):
        with pytest.raises(RuleBroken, match="own stage"):
            composed(bundle, Order(stage=Status.AGREED.value, form=form))
    assert isinstance(bundle.session, Session)
    assert bundle.session.status is Status.DRAFT
