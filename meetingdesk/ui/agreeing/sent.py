"""What our text said when it was sent, by the issue on which a comment was made."""

from collections.abc import Mapping

from meetingdesk.agreeing import Agreeing
from meetingdesk.desk import Desk
from meetingdesk.domain.agreeing import Comment, MinutesIssue
from meetingdesk.domain.deciding import Wording, wording_then
from meetingdesk.domain.errors import RuleBroken
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import Session
from meetingdesk.minutes.comments import own_texts
from meetingdesk.minutes.wording import LANGUAGES

_Texts = Mapping[tuple[RecordId, str], str]


class SentTexts:
    """Reads once what each issue keeps: it never changes."""

    def __init__(self, desk: Desk) -> None:
        """Read from an open file."""
        self._desk = desk
        self._known: dict[str, _Texts] = {}

    def of(self, comment: Comment, wording: Wording) -> str | None:
        """Return what a text said on which there is a comment; None where that is unknown."""
        issue = self._desk.get(MinutesIssue, comment.issue)
        # A paper in two languages prints a record twice: what is compared is in one language.
        language = wording.language or self._written(issue)
        sent = self._texts(issue).get((wording.said_of, language)) if issue else None
        if sent is not None:
            # No paper tells blanks around a text.
            return wording.text if sent == wording.text.strip() else sent
        record = wording.record.id
        entries = self._desk.entries([record])[record]
        return wording_then(entries, wording.field, comment.received_at)

    def _written(self, issue: MinutesIssue | None) -> str:
        """Return the language of the minutes of an issue, in which records stand that say none."""
        session = self._desk.get(Session, issue.session) if issue else None
        return (session.text_language if session else "") or LANGUAGES[0]

    def _texts(self, issue: MinutesIssue) -> _Texts:
        if issue.blocks not in self._known:
            try:
                paper = Agreeing(self._desk).frozen(issue).paper
            except RuleBroken:
                return {}
            self._known[issue.blocks] = own_texts(paper)
        return self._known[issue.blocks]
