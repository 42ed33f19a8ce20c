"""The comments on a session's minutes, as the page shows them."""

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from meetingdesk.desk import Desk
from meetingdesk.domain import commenting
from meetingdesk.domain.agreeing import Comment
from meetingdesk.domain.commitments import AgreedAction
from meetingdesk.domain.deciding import (
    can_decide,
    commented,
    due_proposed,
    takes_over,
    wording_of,
)
from meetingdesk.domain.dues import Due, due_of, in_words
from meetingdesk.domain.entries import EntryId
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.joined_wording import joined
from meetingdesk.domain.meeting import Delegation, Session
from meetingdesk.domain.records import Organization, Record
from meetingdesk.domain.terms import CommentState
from meetingdesk.minutes.bundle import Bundle
from meetingdesk.minutes.comments import comments_of, numbers
from meetingdesk.ui.agreeing.remembering import Remembering
from meetingdesk.ui.agreeing.sent import SentTexts
from meetingdesk.ui.fields.versions import moment
from meetingdesk.ui.sentences import say
from meetingdesk.ui.tables.columns import short_day
from meetingdesk.ui.versions.subjects import kind_word, short_name

translate = QCoreApplication.translate
_SAID: tuple[object, ...] = (
    QT_TRANSLATE_NOOP("agreeing", "Proposed wording"),
    QT_TRANSLATE_NOOP("agreeing", "Proposed: a new paragraph behind this one"),
    QT_TRANSLATE_NOOP("agreeing", "Proposed: to move this paragraph behind “{words}”"),
    QT_TRANSLATE_NOOP("agreeing", "Proposed: to move this paragraph to the beginning"),
    QT_TRANSLATE_NOOP("agreeing", "Proposed: to leave this paragraph out"),
    QT_TRANSLATE_NOOP("agreeing", "Proposed in the words of the paper"),
    QT_TRANSLATE_NOOP("agreeing", "Proposed in the words of the paper, instead of “{words}”"),
    QT_TRANSLATE_NOOP("agreeing", "Proposed: another due date"),
)
"""What the program itself says of a proposal (see domain/commenting)."""
_WORDS: dict[CommentState, object] = {
    CommentState.OPEN: QT_TRANSLATE_NOOP("agreeing", "open"),
    CommentState.ACCEPTED: QT_TRANSLATE_NOOP("agreeing", "accepted"),
    CommentState.REJECTED: QT_TRANSLATE_NOOP("agreeing", "rejected"),
    CommentState.ANSWERED: QT_TRANSLATE_NOOP("agreeing", "answered"),
}
_PAPER: object = QT_TRANSLATE_NOOP(
    "agreeing",
    "To be done by hand: the paper makes these words by itself. Go to where they come from (G) and"
    " change it there. Accepting only says that it is settled.",
)
_REMARK: object = QT_TRANSLATE_NOOP(
    "agreeing", "A remark that proposes no wording: accepting it changes no text."
)
_DUE_BY_HAND: object = QT_TRANSLATE_NOOP(
    "agreeing",
    "To be done by hand: this cannot be read as a date. Go to the due date (G) and type it there."
    " Accepting only says that it is settled.",
)
_MEANS: dict[tuple[str, bool, bool], object] = {
    ("", True, True): _PAPER,
    (commenting.DUE, True, True): _DUE_BY_HAND,
    (commenting.DUE, False, False): _REMARK,
    (commenting.DUE, True, False): QT_TRANSLATE_NOOP(
        "agreeing", "Accepting it makes the action due: {when}"
    ),
    (commenting.LEFT_OUT, False, True): _PAPER,
    (commenting.NEW, True, True): QT_TRANSLATE_NOOP(
        "agreeing",
        "To be done by hand: go there (G) and write the paragraph. Accepting only says that it is"
        " settled.",
    ),
    (commenting.NEW, False, True): QT_TRANSLATE_NOOP(
        "agreeing",
        "To be done by hand: go to the paragraph (G) and move it there with Alt+↑ and Alt+↓."
        " Accepting only says that it is settled.",
    ),
    (commenting.LEFT_OUT, False, False): QT_TRANSLATE_NOOP(
        "agreeing", "Accepting it takes this paragraph out."
    ),
    (commenting.NEW, True, False): QT_TRANSLATE_NOOP(
        "agreeing", "Accepting it puts this in as a paragraph of its own."
    ),
    (commenting.NEW, False, False): QT_TRANSLATE_NOOP(
        "agreeing",
        "Accepting it moves this paragraph there; a number that was issued stays with it.",
    ),
    ("", True, False): QT_TRANSLATE_NOOP("agreeing", "Our text says this already."),
    ("", False, False): _REMARK,
}
"""What accepting does, by the field, whether words are proposed, and whether it is for a person."""


@dataclass(frozen=True, kw_only=True)
class Heard:
    """A comment with all that the page says of it."""

    comment: Comment
    where: str
    """The paragraph at which it stands."""
    by: str
    text: str
    ours: str = ""
    """What our text says now; nothing where the comment is about no record's text."""
    changed_from: str = ""
    """What our text said when the comment came, where it says something else now."""
    joined: str = ""
    """Our text with the changes of both, where these do not touch."""
    takes_over: bool = False
    """Whether accepting it as it is changes the text."""
    due: Due | None = None
    """When the action is to be due, where that is what is proposed and it reads as such."""
    said_already: bool = False
    """Whether our text says already what is proposed."""
    field: str = ""
    seen: frozenset[EntryId] = frozenset()
    """The heads of our text that are shown."""

    @property
    def by_hand(self) -> bool:
        """Whether what is proposed is for a person to change where it stands."""
        field, proposal = self.comment.field, self.comment.proposal
        asks = bool(proposal) or field in (commenting.NEW, commenting.LEFT_OUT)
        return self.can_decide and asks and not self.takes_over and not self.said_already

    @property
    def means(self) -> str:
        """What accepting it does, where that is not plain from the texts."""
        field, proposal = self.comment.field, bool(self.comment.proposal)
        shown = (commenting.NEW, commenting.LEFT_OUT, commenting.DUE)
        field = field if field in shown and not self.said_already else ""
        plain = not self.can_decide or (field == "" and self.takes_over)
        said = "" if plain else _MEANS.get((field, proposal, self.by_hand), "")
        when = due_said(self.due) if self.due else ""
        return translate("agreeing", str(said)).format(when=when) if said else ""

    @property
    def is_open(self) -> bool:
        """Whether nobody has decided on it."""
        return self.comment.state is CommentState.OPEN

    @property
    def can_decide(self) -> bool:
        """Whether it can be accepted or rejected as it is."""
        return can_decide(self.comment)

    @property
    def state(self) -> str:
        """What became of it, in a word."""
        return translate("agreeing", str(_WORDS[self.comment.state]))

    @property
    def came(self) -> str:
        """When it was written in Word, as far as that is known, and when it came here."""
        came = moment(self.comment.received_at)
        _, written = commenting.undated(self.comment.text)
        if written is None:
            return came
        in_word = translate("agreeing", "in Word on {moment}")
        read = translate("agreeing", "read back on {moment}")
        on = f"{short_day(written.date())} {written:%H:%M}"
        return " · ".join((in_word.format(moment=on), read.format(moment=came)))


def heard(desk: Desk, bundle: Bundle, sent: SentTexts) -> list[Heard]:
    """Return the comments on a session's minutes, those on the whole first."""
    named = {record: name for name, record in reversed(numbers(bundle).items())}
    read = Remembering(desk)
    return [_heard(desk, read, comment, named, sent) for comment in comments_of(desk, bundle)]


def _heard(
    desk: Desk, read: Remembering, comment: Comment, named: dict[RecordId, str], sent: SentTexts
) -> Heard:
    record, target = commented(read, comment), wording_of(read, comment)
    takes = takes_over(read, comment)
    ours = target.text if target else ""
    then = seen = None
    if target:
        then = sent.of(comment, target)
        seen = desk.heads(target.record.id, target.field)
    if not can_decide(comment):
        then = None
    both = joined(then, ours, comment.proposal) if then and then != ours else None
    due = due_proposed(comment, comment.proposal)
    if comment.field == commenting.DUE and isinstance(record, AgreedAction):
        ours = due_said(due_of(record)) or translate("agreeing", "No due date")
    return Heard(
        comment=comment,
        where=_where(desk, record, named),
        by=_by(desk, comment),
        text=_said(comment.text),
        ours=ours or str(getattr(record, "text", "")),
        changed_from=then if then and then != ours else "",
        joined=both or "",
        takes_over=takes,
        due=due,
        said_already=bool(target or due) and not takes and comment.proposal != "",
        field=target.field if target else "",
        seen=seen or frozenset(),
    )


def due_said(due: Due) -> str:
    """Return when something is due, in words of the window's language."""
    return say(in_words(due, QLocale().name()[:2]))


def _said(text: str) -> str:
    """Return a comment; what the program itself says in it, in the window's language."""
    found = commenting.template_of(text)
    if not found:
        return commenting.undated(text)[0]
    template, words = found
    return translate("agreeing", template).format(words=words)


def _where(desk: Desk, record: Record | None, named: dict[RecordId, str]) -> str:
    if record is None or isinstance(record, Session):
        return translate("agreeing", "The minutes as a whole")
    if record.id in named:
        return translate("agreeing", "Paragraph {number}").format(number=named[record.id])
    return f"{kind_word(type(record))} · {short_name(desk, record)}"


def _by(desk: Desk, comment: Comment) -> str:
    side = desk.get(Delegation, comment.delegation)
    body = desk.get(Organization, side.organization) if side else None
    acronym = body.acronym if body else side.code if side else ""
    return " · ".join(part for part in (acronym, comment.author) if part)
