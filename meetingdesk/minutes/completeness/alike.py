"""Numbers that two have at once, as after a union: which they are, and who has them."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile
from string import ascii_lowercase

from meetingdesk.domain.commitments import AgreedAction
from meetingdesk.domain.meeting import Decision, Statement
from meetingdesk.domain.records import Record
from meetingdesk.domain.terms import Numbered
from meetingdesk.minutes.bundle import Bundle
from meetingdesk.minutes.numbering import numbers

_WITH_NUMBERS = (Statement, Decision, AgreedAction)


@dataclass(frozen=True, kw_only=True)
class Alike:
    """Records of which each has the same number in one row."""

    row: Numbered
    number: str
    records: tuple[Record, ...]

    @property
    def settling(self) -> tuple[Statement | Decision | AgreedAction, ...]:
        """Those that can be given another number."""
        return tuple(record for record in self.records if isinstance(record, _WITH_NUMBERS))


def numbers_alike(bundle: Bundle) -> Iterator[Alike]:
    """Yield the numbers that two paragraphs, agreed points or actions of a session have."""
    known = {record.id: record for record in bundle.records()}
    written = bundle.paragraph_numbers()
    paragraphs = [
        (number, known[record]) for (record, _), number in written.items() if record in known
    ]
    yield from _alike(Numbered.PARAGRAPH, paragraphs)
    yield from _alike(Numbered.OUTCOME, [(d.number, d) for d in bundle.decisions])
    yield from _alike(Numbered.ACTION, [(a.number, a) for a in bundle.actions])


def numbers_taken(bundle: Bundle, row: Numbered) -> set[str]:
    """Return the numbers that something in a row has, or once had in an issue."""
    lists: dict[Numbered, Sequence[Statement | Decision | AgreedAction]] = {
        Numbered.PARAGRAPH: bundle.statements,
        Numbered.OUTCOME: bundle.decisions,
        Numbered.ACTION: bundle.actions,
    }
    issued = {one.number for one in bundle.row(row)}
    return issued | {record.number for record in lists[row] if record.number}


def free_number(bundle: Bundle, alike: Alike) -> str:
    """Return a number that nothing in a row has, nor ever had: of a paragraph 12a beside 12."""
    taken = numbers_taken(bundle, alike.row)
    if alike.row is Numbered.PARAGRAPH:
        whole = "".join(takewhile(str.isdecimal, alike.number))
        beside = (whole + letter for letter in ascii_lowercase if whole + letter not in taken)
        return next(beside, numbers([""], taken)[0])
    return numbers([""], taken)[0]


def _alike(row: Numbered, given: list[tuple[str, Record]]) -> Iterator[Alike]:
    having: dict[str, list[Record]] = defaultdict(list)
    for number, record in given:
        if number:
            having[number].append(record)
    for number, records in having.items():
        if len(records) > 1:
            yield Alike(row=row, number=number, records=tuple(records))
