"""A public note says that it is a draft as long as it is one, and then nothing of the stages."""

from dataclasses import replace
from typing import Any

import pytest

from meetingdesk.domain.terms import Status
from meetingdesk.minutes.document import Minutes
from meetingdesk.minutes.drawing_as import drawn_as
from meetingdesk.minutes.papers import composer
from meetingdesk.minutes.pdf import export_pdf
from meetingdesk.minutes.text import text
from meetingdesk.minutes.wording import wording
from tests.minutes.pdfs import pages_of
from tests.minutes.sessions import full_bundle

SAID = {
    "en": ("DRAFT, NOT AGREED", "Agreed points (draft):", "Agreed points:"),
    "vi": (
        *("DỰ THẢO, CHƯA THỐNG NHẤT", "Các nội dung đã thống nhất (dự thảo):"),
        "Các nội dung đã thống nhất:",
    ),
    "ja": ("案（未合意）", "合意事項（案）：", "合意事項："),
}


def note(language: str, **of_session: Any) -> Minutes:
    return composer("news")(full_bundle(**of_session), language)


@pytest.mark.parametrize("language", SAID)
def test_a_note_of_a_text_that_is_not_agreed_says_so(language: str) -> None:
    not_agreed, as_drafted, agreed = SAID[language]
    for status in (Status.HELD, Status.DRAFT, Status.CLEARED, Status.SENT):
        made = note(language, status=status)
        assert made.marking == not_agreed
        assert as_drafted in text(made).splitlines()
        assert agreed not in text(made).splitlines()
    (page,) = pages_of(export_pdf(note(language, status=Status.SENT)))
    assert not_agreed in page
    changed = replace(full_bundle(status=Status.AGREED), changed=True)
    assert composer("news")(changed, language).marking == not_agreed
    assert note(language, status=Status.PLANNED).marking == wording(language)("marking.draft")


@pytest.mark.parametrize("language", SAID)
def test_a_note_of_an_agreed_text_bears_no_stage(language: str) -> None:
    words = wording(language)
    for status in (Status.AGREED, Status.CONFIRMED):
        made = note(language, status=status)
        assert made.marking == ""
        assert SAID[language][2] in text(made).splitlines()
        (page,) = pages_of(export_pdf(made))
        assert words("marking.agreed") not in page
        assert words("marking.signed") not in page
    ahead = drawn_as(full_bundle(status=Status.DRAFT), Status.AGREED)
    assert composer("news")(ahead, language).marking == words("marking.specimen")
