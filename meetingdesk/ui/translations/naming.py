"""What texts of the minutes and how far their translations are is called in the window."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from meetingdesk.desk import Desk
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import Session
from meetingdesk.minutes.bundle import Bundle, gather
from meetingdesk.minutes.originals import (
    Original,
    Progress,
    progress,
    renderings,
    wanted_languages,
)
from meetingdesk.minutes.reading import Reading
from meetingdesk.minutes.wording import wording
from meetingdesk.ui.pages.session.summary import language_name

translate = QCoreApplication.translate

_WHAT: Mapping[tuple[str, str], object] = {
    ("Session", "title"): QT_TRANSLATE_NOOP("translations", "Title"),
    ("Session", "place"): QT_TRANSLATE_NOOP("translations", "Place"),
    ("Session", "occasion"): QT_TRANSLATE_NOOP("translations", "Occasion"),
    ("Session", "next_when"): QT_TRANSLATE_NOOP("translations", "Next: when"),
    ("Session", "next_where"): QT_TRANSLATE_NOOP("translations", "Next: where"),
    ("Session", "closing"): QT_TRANSLATE_NOOP("translations", "Closing"),
    ("Session", "signed_at"): QT_TRANSLATE_NOOP("translations", "Signed at"),
    ("Sitting", "suspended"): QT_TRANSLATE_NOOP("translations", "Suspended"),
    ("Delegation", "name"): QT_TRANSLATE_NOOP("translations", "Side"),
    ("AgendaItem", "title"): QT_TRANSLATE_NOOP("translations", "Item {number}"),
    ("Statement", "text"): QT_TRANSLATE_NOOP("translations", "Paragraph"),
    ("Decision", "text"): QT_TRANSLATE_NOOP("translations", "Agreed {number}"),
    ("AgreedAction", "text"): QT_TRANSLATE_NOOP("translations", "Action {number}"),
    ("AgreedAction", "unit"): QT_TRANSLATE_NOOP("translations", "Unit"),
    ("AgreedAction", "due_before"): QT_TRANSLATE_NOOP("translations", "Due"),
    ("Progress", "note"): QT_TRANSLATE_NOOP("translations", "Progress"),
    ("Signatory", "title"): QT_TRANSLATE_NOOP("translations", "Signing: title"),
    ("Signatory", "body"): QT_TRANSLATE_NOOP("translations", "Signing: body"),
    ("Signatory", "signs_for"): QT_TRANSLATE_NOOP("translations", "Signing: for"),
    ("Signatory", "signed_at"): QT_TRANSLATE_NOOP("translations", "Signed at"),
    ("Delegate", "name"): QT_TRANSLATE_NOOP("translations", "Group"),
    ("Delegate", "title"): QT_TRANSLATE_NOOP("translations", "Title of {name}"),
    ("Delegate", "unit"): QT_TRANSLATE_NOOP("translations", "Unit of {name}"),
    ("Delegate", "body"): QT_TRANSLATE_NOOP("translations", "Body of {name}"),
    ("Delegate", "interprets"): QT_TRANSLATE_NOOP("translations", "Languages of {name}"),
    ("Document", "title"): QT_TRANSLATE_NOOP("translations", "Document"),
    ("Recipient", "text"): QT_TRANSLATE_NOOP("translations", "Copy to"),
}


class Names:
    """What the texts of one session are called; numbers are those of the paper."""

    def __init__(self, bundle: Bundle, paragraphs: Mapping[RecordId, str]) -> None:
        """Take a session's records, and the numbers that paragraphs have in the paper."""
        reading = Reading(bundle, wording())
        self._paragraphs = paragraphs
        self._numbers = {
            **reading.item_numbers,
            **reading.decision_numbers,
            **reading.action_numbers,
        }

    def number(self, original: Original) -> str:
        """Return the number of a paragraph; nothing for what is none."""
        found = self._paragraphs.get(original.record.id, "")
        return found if original.field == "text" else ""

    def what(self, original: Original) -> str:
        """Return what a text is."""
        known = _WHAT.get((type(original.record).__name__, original.field), original.field)
        return translate("translations", str(known)).format(
            number=self._numbers.get(original.record.id, ""),
            name=getattr(original.record, "name", ""),
        )


def how_far(progress: Progress) -> str:
    """Return how far texts are translated: Vietnamese 12 of 15, 2 stale."""
    if progress.stale:
        form = translate("translations", "{language} {done} of {total}, {stale} stale")
    else:
        form = translate("translations", "{language} {done} of {total}")
    return form.format(
        language=language_name(progress.language),
        done=progress.done,
        total=progress.total,
        stale=progress.stale,
    )


def far_into_all(desk: Desk, session: RecordId) -> list[str]:
    """Return how far a session is translated into each language that its minutes need."""
    if desk.get(Session, session) is None:
        return []
    bundle = gather(desk, session)
    wanted = wanted_languages(bundle)
    return [how_far(progress(renderings(bundle, code), code)) for code in wanted]
