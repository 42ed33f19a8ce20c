"""The kinds of lines on the pages: what they show, and what a new one is."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from meetingdesk.desk import Desk
from meetingdesk.domain.agreeing import Letterhead
from meetingdesk.domain.commitments import Article, InstrumentParty, Progress
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.places import place_at
from meetingdesk.domain.records import Honorific, Milestone, OrganizationName, Post, Record
from meetingdesk.ui.pages.records.lines import LineKind

translate = QCoreApplication.translate
_Found = Callable[[Desk, RecordId], Sequence[Record]]


def progress() -> LineKind:
    """Return news of an action, newest first."""
    return LineKind(
        kind=Progress,
        title=translate("records", "Progress"),
        one=translate("records", "news"),
        rows=((("on", 6), ("note", 6)), (("due_on", 6),)),
        found=_owned(Progress, "action", lambda p: (p.on or date.min, p.id), newest=True),
        made=lambda desk, owner: Progress(action=owner, on=desk.today()),
    )


def parties() -> LineKind:
    """Return the parties to an agreement."""
    return LineKind(
        kind=InstrumentParty,
        title=translate("records", "Parties"),
        one=translate("records", "party"),
        rows=((("organization", 4), ("signed_by", 8)),),
        found=_placed(InstrumentParty),
        ordered=True,
        made=lambda desk, owner: InstrumentParty(place=_last(desk, InstrumentParty, owner)),
    )


def articles() -> LineKind:
    """Return the articles of an agreement."""
    return LineKind(
        kind=Article,
        title=translate("records", "Articles"),
        one=translate("records", "article"),
        rows=((("number", 2), ("title", 10)), (("text", 12),)),
        found=_placed(Article),
        ordered=True,
        made=lambda desk, owner: Article(place=_last(desk, Article, owner)),
    )


def names() -> LineKind:
    """Return what a body is and was called."""
    return LineKind(
        kind=OrganizationName,
        title=translate("records", "Names"),
        one=translate("records", "name"),
        rows=(
            (("language", 3), ("name", 9)),
            (("valid_from", 6), ("valid_to", 6)),
        ),
        found=_owned(
            OrganizationName,
            "organization",
            lambda n: (n.language, n.valid_from or date.min, n.id),
        ),
        made=lambda _, owner: OrganizationName(organization=owner),
    )


def milestones() -> LineKind:
    """Return what happened in a body's history."""
    return LineKind(
        kind=Milestone,
        title=translate("records", "Milestones"),
        one=translate("records", "milestone"),
        rows=((("when", 3), ("text", 9)),),
        found=_owned(Milestone, "organization", lambda m: (_year(m.when), m.when, m.id)),
        made=lambda _, owner: Milestone(organization=owner),
    )


def letterheads() -> LineKind:
    """Return what stands above the papers of a body, by language."""
    return LineKind(
        kind=Letterhead,
        title=translate("records", "Letterheads"),
        one=translate("records", "letterhead"),
        rows=((("language", 3), ("text", 9)),),
        found=_owned(Letterhead, "organization", lambda one: (one.language, one.id)),
        made=_letterhead,
    )


def posts() -> LineKind:
    """Return the posts of a person, the latest first."""
    return LineKind(
        kind=Post,
        title=translate("records", "Posts"),
        one=translate("records", "post"),
        rows=(
            (("title", 12),),
            (("organization", 6), ("unit", 6)),
            (("since", 6), ("until", 6)),
            (("standing", 6), ("language", 6)),
        ),
        found=_owned(
            Post,
            "person",
            lambda p: (p.until or date.max, p.since or date.min, p.id),
            newest=True,
        ),
        made=lambda _, owner: Post(person=owner),
    )


def honorifics() -> LineKind:
    """Return how languages address a person; the language is chosen when one is added."""
    return LineKind(
        kind=Honorific,
        title=translate("records", "Honorifics"),
        one=translate("records", "honorific"),
        rows=((("language", 3), ("text", 9)),),
        fixed=("language",),
        found=_owned(Honorific, "person", lambda h: (h.language, h.id)),
        made=lambda _, owner: Honorific(person=owner),
    )


def _letterhead(desk: Desk, owner: RecordId) -> Letterhead:
    """Return a new letterhead with the mark that the body's others bear."""
    others = desk.all(Letterhead, organization=owner)
    marked = next((one for one in others if one.logo), Letterhead(organization=owner))
    return Letterhead(organization=owner, logo=marked.logo, logo_name=marked.logo_name)


def _owned(
    kind: type[Record], owner: str, key: Callable[[Any], Any], *, newest: bool = False
) -> _Found:
    def found(desk: Desk, record: RecordId) -> Sequence[Record]:
        return sorted(desk.all(kind, **{owner: record}), key=key, reverse=newest)

    return found


def _placed(kind: type[Record]) -> _Found:
    return lambda desk, record: desk.all(kind, parent=record)


def _last(desk: Desk, kind: type[Any], owner: RecordId) -> Any:
    beside = [r.place for r in desk.all(kind, parent=owner)]
    return place_at(owner, beside, len(beside))


def _year(when: str) -> str:
    words = [word for word in when.replace("/", " ").replace("-", " ").split() if word.isdigit()]
    return max(words, key=len, default="")
