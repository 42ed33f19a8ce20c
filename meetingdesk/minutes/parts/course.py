"""What was said and agreed, item by item, in numbered paragraphs."""

from collections.abc import Iterator
from typing import Any

from meetingdesk.domain.commitments import AgreedAction
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import AgendaItem, Decision, Movement, Note, Statement
from meetingdesk.domain.standing import stands_as_noted
from meetingdesk.domain.terms import StatementKind, Treatment
from meetingdesk.minutes.dates import hours, moment, span
from meetingdesk.minutes.document import Block, Heading, Paragraph, Span, Spans, plain
from meetingdesk.minutes.numbering import Counter
from meetingdesk.minutes.parts.actions import terms
from meetingdesk.minutes.reading import Reading
from meetingdesk.minutes.side_names import all_names
from meetingdesk.minutes.wording import capital

Entry = Statement | Decision | AgreedAction | Movement | Note


class Course:
    """Writes the course of a session; it remembers under what number each paragraph stands."""

    def __init__(self, reading: Reading, counter: Counter) -> None:
        self._reading = reading
        self._words = reading.words
        self._counter = counter
        self._apart = reading.words("between")
        self._numbers: dict[RecordId, str] = {}
        self._behind: dict[RecordId | None, list[Note]] = {}
        for note in reading.bundle.notes:
            self._behind.setdefault(note.statement, []).append(note)

    def blocks(self) -> Iterator[Block]:
        """Yield headings and paragraphs in the order of the agenda."""
        bundle = self._reading.bundle
        items = {item.id: item for item in bundle.items}
        under: dict[RecordId | None, list[Entry]] = {}
        for entry in self._entries():
            parent = entry.place.parent if entry.place else None
            under.setdefault(parent if parent in items else None, []).append(entry)
        loose = under.get(None, [])
        between: list[AgendaItem | Entry] = [*bundle.items, *loose]
        for record in sorted(between, key=_order):
            if isinstance(record, AgendaItem):
                yield from self._item(record, sorted(under.get(record.id, []), key=_order))
            else:
                yield from self._paragraph(record)

    def _entries(self) -> Iterator[Entry]:
        bundle = self._reading.bundle
        yield from bundle.statements
        yield from bundle.decisions
        yield from bundle.actions
        yield from bundle.movements
        if self._reading.inside:
            known = {statement.id for statement in bundle.statements}
            yield from (note for note in bundle.notes if note.statement not in known)

    def _item(self, item: AgendaItem, entries: list[Entry]) -> Iterator[Block]:
        number = self._reading.item_numbers[item.id]
        title = self._reading.text(item, "title")
        first = (item.level or 1) == 1
        if first and self._reading.style.type.capitals:
            title = title.upper()
        yield Heading(
            text=self._words("item.heading", number=number, title=title),
            level=2 if first else 3,
            anchor=f"item-{item.id}",
            language=self._words.language,
            record=item.id,
        )
        if sentence := self._treatment(item, number):
            yield self._numbered(plain(sentence), item, "treatment")
        elif item is self._reading.adoption and not entries:
            yield self._adopted(item)
        for entry in entries:
            yield from self._paragraph(entry)

    def _treatment(self, item: AgendaItem, number: str) -> str:
        match item.treatment:
            case Treatment.TAKEN_JOINTLY:
                other = self._reading.item_numbers.get(item.taken_with or RecordId(""))
                name = "item.jointly" if other else "item.jointly.alone"
                return self._words(name, number=number, other=other)
            case Treatment.DEFERRED | Treatment.NOT_REACHED:
                return self._words(f"item.{item.treatment.value}", number=number)
        return ""

    def _adopted(self, item: AgendaItem) -> Paragraph:
        """Return what happened under an item of which nothing else was written.

        It has no number: in minutes that were issued these are given already.
        """
        return Paragraph(
            spans=plain(self._words("item.adopted")),
            depth=0 if self._reading.style.type.first_line else 1,
            language=self._words.language,
            record=item.id,
            field="treatment",
        )

    def _paragraph(self, entry: Entry) -> Iterator[Paragraph]:
        match entry:
            case Statement():
                yield self._numbered(self._statement(entry), entry, "text")
            case Decision():
                yield self._numbered(self._decision(entry), entry, "text")
            case AgreedAction():
                yield self._numbered(self._action(entry), entry, "text", anchor=_told(entry))
            case Movement():
                yield self._numbered(plain(self._movement(entry)), entry, "kind")
            case Note():
                yield self._note(entry)

    def _numbered(self, spans: Spans, record: Any, field: str, anchor: str = "") -> Paragraph:
        number = self._counter.next(record.id, field)
        self._numbers[record.id] = number
        return Paragraph(
            spans=spans,
            number=self._reading.paragraph_number(number),
            anchor=anchor or f"paragraph-{record.id}",
            language=self._reading.language(record, field),
            record=record.id,
            field=field,
        )

    def _statement(self, statement: Statement) -> Spans:
        spans: Spans = plain(self._reading.text(statement, "text"))
        numbered = not self._reading.style.unnumbered
        answered = self._numbers.get(statement.replies_to or RecordId("")) if numbered else ""
        if statement.kind is StatementKind.REPLY and answered:
            told = self._words("paragraph.reply", number=answered)
            spans += (Span(told, quiet=True, link=f"paragraph-{statement.replies_to}"),)
        document = next(
            (d for d in self._reading.bundle.documents if d.id == statement.document), None
        )
        if document:
            name = self._reading.text(document, "number") or self._reading.called(document)
            told = self._words("paragraph.document", document=name)
            spans += (Span(told, quiet=True, link=f"document-{document.id}"),)
        if self._reading.inside and self._as_noted(statement):
            spans += (Span(self._words("paragraph.from_notes"), quiet=True),)
        return spans + self._unless_translated(statement)

    def _unless_translated(self, record: Statement | Decision | AgreedAction) -> Spans:
        """Say of a draft's text that it is not in the paper's language."""
        if self._reading.draft and self._reading.untranslated(record, "text"):
            return (Span(self._words("paragraph.untranslated"), quiet=True),)
        return ()

    def _as_noted(self, statement: Statement) -> bool:
        notes = self._behind.get(statement.id, [])
        if not notes:
            return False
        note = notes[0]
        side = self._reading.side(note.delegation)
        if note.guest or side is None:
            said: tuple[str, ...] = (note.guest or self._words("note.both"),)
        else:
            said = all_names(side) if side.name else (self._reading.acronym(side),)
        return any(stands_as_noted(statement.text, notes, who) for who in said)

    def _decision(self, decision: Decision) -> Spans:
        number = self._reading.decision_numbers[decision.id]
        lead = self._words(f"outcome.{decision.verb.value}", number=number)
        said: Spans = (
            Span(lead, strong=True),
            Span(self._apart + self._reading.text(decision, "text")),
        )
        return said + self._unless_translated(decision)

    def _action(self, action: AgreedAction) -> Spans:
        number = self._reading.action_numbers[action.id]
        lead = self._words("action.lead", number=number)
        spans: Spans = (
            Span(lead, strong=True, link=f"action-{action.id}"),
            Span(self._apart + self._reading.text(action, "text")),
            *self._unless_translated(action),
        )
        told = terms(self._reading, action)
        return (*spans, Span(self._words("action.terms", terms=told))) if told else spans

    def _movement(self, movement: Movement) -> str:
        delegate = self._reading.delegate(movement.delegate)
        person = self._reading.with_body(delegate) if delegate else ""
        person = person or self._words("movement.somebody")
        at = moment(movement.at)
        name = f"movement.{movement.kind.value}" + (".at" if at else "")
        day = self._reading.day
        spans = [span(sitting) for sitting in self._reading.bundle.sittings]
        sat = [moment for pair in spans for moment in pair if moment]
        time = hours(self._words, [at], self._reading.clocks, day, sat) if at else ""
        return self._words(name, person=person, time=time)

    def _note(self, note: Note) -> Paragraph:
        speaker = self._reading.delegate(note.speaker)
        who = self._reading.name(speaker) if speaker else note.guest
        who = who or capital(self._reading.side_name(note.delegation))
        text = self._reading.text(note, "text")
        said = self._words("note.said", who=who, text=text) if who else text
        mark = Span(self._words("paragraph.from_notes"), quiet=True)
        return Paragraph(
            spans=(Span(said), mark),
            depth=1,
            anchor=f"paragraph-{note.id}",
            language=note.language,
            record=note.id,
            field="text",
        )


def _order(record: AgendaItem | Entry) -> tuple[str, str]:
    return (record.place.key if record.place else "~", record.id)


def _told(action: AgreedAction) -> str:
    return f"told-{action.id}"
