"""Completeness of the texts: brackets, two versions, annexes, weekdays, signs."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from meetingdesk.domain.brackets import brackets
from meetingdesk.domain.due_versions import DUE
from meetingdesk.domain.errors import Sentence
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.records import Record
from meetingdesk.domain.terms import Status
from meetingdesk.minutes.bundle import DUE_DATE
from meetingdesk.minutes.completeness.finding import WEEKDAYS, Finding, Rule, found, short
from meetingdesk.minutes.glyphs import missing_glyphs
from meetingdesk.minutes.originals import originals
from meetingdesk.minutes.reading import Reading
from meetingdesk.minutes.translating import is_stale
from meetingdesk.minutes.wording import wording

_ANNEX = re.compile(r"\b(?:Annex|Phụ lục)\s+(\d{1,2})\b|附属書\s*(\d{1,2})")
_DELEGATES, _DOCUMENTS = 1, 2


@dataclass(frozen=True, kw_only=True)
class _Text:
    """A text that is printed, and where it stands; `language` names that of a translation."""

    record: Record
    field: str
    text: str
    language: str = ""


def _printed(reading: Reading) -> Iterator[_Text]:
    """Yield all texts that are printed, and their translations that are not stale."""
    known = {original.key: original for original in originals(reading.bundle)}
    for original in known.values():
        yield _Text(record=original.record, field=original.field, text=original.text)
    for translation in reading.bundle.translations:
        of = known.get((translation.record, translation.field)) if translation.record else None
        if of and not is_stale(translation, of.text):
            yield _Text(
                record=of.record,
                field=of.field,
                text=translation.text,
                language=translation.language,
            )


def _at_text(rule: str, at: _Text, said: Sentence, blocks: Status) -> Finding:
    return found(rule, at.record, at.field, said, blocks, at.language)


def _brackets(reading: Reading) -> Iterator[Finding]:
    codes = [side.code for side in reading.sides if side.code]
    for at in _printed(reading):
        for bracket in brackets(at.text, codes):
            said = Sentence(
                "A wording is still open: {text}", text=at.text[bracket.start : bracket.end]
            )
            yield _at_text("bracket", at, said, Status.AGREED)


def _versions(reading: Reading) -> Iterator[Finding]:
    known = {record.id: record for record in reading.bundle.records()}
    told: set[tuple[RecordId, str]] = set()
    for (record, name), values in reading.bundle.versions.items():
        # Three fields say together when an action is due: they are one thing to settle.
        field = DUE[0] if name in (*DUE, DUE_DATE) else name
        if record in known and len(values) > 1 and (record, field) not in told:
            told.add((record, field))
            said = Sentence("There are two versions of this.")
            yield found("two versions", known[record], field, said, Status.AGREED)


def _notes(reading: Reading) -> Iterator[Finding]:
    written = {statement.id for statement in reading.bundle.statements}
    for note in reading.bundle.notes:
        if note.statement not in written:
            said = Sentence("This note is not written up: {text}", text=short(note.text))
            yield found("note", note, "statement", said, Status.SENT)


def _replies(reading: Reading) -> Iterator[Finding]:
    bundle = reading.bundle
    statements = {statement.id for statement in bundle.statements}
    documents = {document.id for document in bundle.documents}
    for statement in bundle.statements:
        if statement.replies_to and statement.replies_to not in statements:
            said = Sentence("The paragraph that this one answers is not there.")
            yield found("reply", statement, "replies_to", said)
        if statement.document and statement.document not in documents:
            said = Sentence("The document of which this paragraph speaks is not listed.")
            yield found("document", statement, "document", said, Status.SENT)


def _annexes(reading: Reading) -> Iterator[Finding]:
    last = _DOCUMENTS if reading.bundle.documents else _DELEGATES
    for at in _printed(reading):
        for match in _ANNEX.finditer(at.text):
            number = int(match.group(1) or match.group(2))
            if number > last:
                said = Sentence("Annex {number} is cited, and there is none.", number=number)
                yield _at_text("annex", at, said, Status.SENT)


def _weekdays(reading: Reading) -> Iterator[Finding]:
    for at in _printed(reading):
        for weekday, day in dated(at.text):
            if day.weekday() != weekday:
                right = WEEKDAYS[day.weekday()]
                said = Sentence("{day} is a {weekday}.", day=day.isoformat(), weekday=right)
                yield _at_text("weekday", at, said, Status.SENT)


def dated(text: str) -> Iterator[tuple[int, date]]:
    """Yield each weekday (0 is Monday) that stands beside a date in a text, with the date."""
    english = wording("en")
    days, months = english.list_of("days"), english.list_of("months")
    for match in re.finditer(
        rf"\b({'|'.join(days)}),? (\d{{1,2}}) ({'|'.join(months)}) (\d{{4}})", text
    ):
        name, day, month, year = match.groups()
        yield from _dated(_at(days, name), int(year), _at(months, month) + 1, int(day))
    vietnamese = wording("vi").list_of("days")
    pattern = rf"({'|'.join(vietnamese)}),? ngày (\d{{1,2}}) tháng (\d{{1,2}}) năm (\d{{4}})"
    # Searched without regard to case it takes long, and most texts have no such date.
    told = text if "tháng" in text.casefold() else ""
    for match in re.finditer(pattern, told, re.IGNORECASE):
        name, day, month, year = match.groups()
        yield from _dated(_at(vietnamese, name), int(year), int(month), int(day))
    japanese = wording("ja").list_of("days")
    for match in re.finditer(r"(\d{4})年(\d{1,2})月(\d{1,2})日[（(]([月火水木金土日])[）)]", text):
        year, month, day, name = match.groups()
        yield from _dated(japanese.index(name), int(year), int(month), int(day))


def _at(names: Sequence[str], name: str) -> int:
    return [known.casefold() for known in names].index(name.casefold())


def _dated(weekday: int, year: int, month: int, day: int) -> Iterator[tuple[int, date]]:
    try:
        yield weekday, date(year, month, day)
    except ValueError:
        return


def _glyphs(reading: Reading) -> Iterator[Finding]:
    known = {record.id: record for record in reading.bundle.records()}
    for missing in missing_glyphs(reading.bundle):
        yield found("glyph", known[missing.record], missing.field, missing.sentence)


TEXTS: tuple[Rule, ...] = (
    _brackets,
    _versions,
    _notes,
    _replies,
    _annexes,
    _weekdays,
    _glyphs,
)
