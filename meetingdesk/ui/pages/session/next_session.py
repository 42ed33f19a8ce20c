"""What a new session may take over from the one before: the sides, its kind, the next number."""

import re
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from meetingdesk.desk import Desk
from meetingdesk.domain.edits import Change, Edit
from meetingdesk.domain.meeting import Delegation, Session
from meetingdesk.domain.places import place_at
from meetingdesk.domain.records import Organization
from meetingdesk.ui.tables.columns import short_day

translate = QCoreApplication.translate
_NUMBER = re.compile(r"\d+")


@dataclass(frozen=True, kw_only=True)
class NextSession:
    """The session that follows another one, between the same sides."""

    desk: Desk
    before: Session

    @property
    def number(self) -> int | None:
        """The number that follows in the dialogue; none where the one before has none."""
        if self.before.number is None:
            return None
        return 1 + max(one.number or 0 for one in (self.before, *self._dialogue()))

    def offer(self) -> str:
        """Return what may be taken over, as a question; nothing where no side is known."""
        partner = " · ".join(filter(None, (_called(self.desk, side) for side in self._others)))
        if not partner:
            return ""
        if self.number:
            asked = translate(
                "next_session",
                "Go on from the session with {partner}, {day}: the same sides, kind and languages,"
                " number {n}?",
            )
        else:
            asked = translate(
                "next_session",
                "Go on from the session with {partner}, {day}: the same sides, kind and languages?",
            )
        day = short_day(self.before.held_on) or self.before.title
        return asked.format(partner=partner, day=day, n=self.number)

    def edit(self, made: Session) -> Edit:
        """Return the edit that gives a session that was just made what it is to take over."""
        before = self.before
        after = replace(
            made,
            title=self._title() or made.title,
            kind=before.kind,
            number=self.number,
            series=before.series,
            languages=before.languages,
            text_language=before.text_language or made.text_language,
            prevailing=before.prevailing,
            classification=before.classification,
            confirmation=before.confirmation,
        )
        seats = self.desk.all(Delegation, parent=made.id)
        changes = [Change(before=made, after=after)]
        for side in seats:
            same = [
                x for x in self._sides if (x.organization, x.own) == (side.organization, side.own)
            ]
            changes += [Change(before=side, after=_as(side, one)) for one in same[:1]]
        fresh = [side for side in self._sides if not (side.own and any(s.own for s in seats))]
        for side in fresh:
            at = 0 if side.own else len(seats)
            place = place_at(made.id, [one.place for one in seats], at)
            seats.insert(at, _as(Delegation(place=place), side))
            changes.append(Change(before=None, after=seats[at]))
        label = translate("next_session", "Take over from the session before")
        return Edit(label=label, changes=tuple(changes))

    @property
    def _sides(self) -> list[Delegation]:
        return self.desk.all(Delegation, parent=self.before.id)

    @property
    def _others(self) -> list[Delegation]:
        return [side for side in self._sides if not side.own]

    def _dialogue(self) -> list[Session]:
        """Return the sessions of the same series, else those with the same partner."""
        if self.before.series:
            return self.desk.all(Session, series=self.before.series)
        bodies = {side.organization for side in self._others if side.organization}
        seats = [s for body in bodies for s in self.desk.all(Delegation, organization=body)]
        found = (self.desk.get(Session, s.place.parent) for s in seats if s.place and not s.own)
        return [one for one in found if one]

    def _title(self) -> str:
        """Return the title of the session before with the next number.

        Nothing where it may hold a number otherwise: a year, or one that is written out.
        """
        title, numbers = self.before.title, _NUMBER.findall(self.before.title)
        if self.before.number is None or self.number is None:
            return "" if numbers else title
        if numbers != [str(self.before.number)]:
            return ""
        follows = self.number
        named = re.sub(rf"{numbers[0]}(st|nd|rd|th)\b", f"{follows}{_ending(follows)}", title)
        return named if named != title else _NUMBER.sub(str(follows), title)


def _as(side: Delegation, before: Delegation) -> Delegation:
    """Return a side with the body that it had before, and what that is called."""
    return replace(before, id=side.id, place=side.place)


def _called(desk: Desk, side: Delegation) -> str:
    body = desk.get(Organization, side.organization)
    return (body.acronym if body else "") or side.code or side.name


def _ending(number: int) -> str:
    """Return what makes an English number an ordinal: 1st, 2nd, 3rd, 11th."""
    if number % 100 in (11, 12, 13):
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
