"""Square brackets: a wording not yet agreed, written in the text as drafters do.

`[VN: every quarter] [JP: every year]` is one open bracket with two wordings. A side is named by
its code. Brackets and colons may be those of a Japanese keyboard: ［VN：毎四半期］.
"""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from meetingdesk.domain.commitments import AgreedAction
from meetingdesk.domain.meeting import Decision, Statement
from meetingdesk.domain.records import Record

_OPENING = "[［"
_CLOSING = "]］"
_HEAD = re.compile(r"[\[［][ \t\u3000]*([A-Za-z][A-Za-z0-9/_-]{0,19})[ \t\u3000]*[:：]")
_BLANK = " \t\u3000"


@dataclass(frozen=True, kw_only=True)
class Wording:
    """What one side proposes; `start` and `end` are offsets of its brackets in the text."""

    side: str
    text: str
    start: int
    end: int


@dataclass(frozen=True, kw_only=True)
class Bracket:
    """An open place in a text, with the wordings that stand beside each other in it."""

    wordings: tuple[Wording, ...]

    @property
    def start(self) -> int:
        """Offset of its first sign in the text."""
        return self.wordings[0].start

    @property
    def end(self) -> int:
        """Offset after its last sign in the text."""
        return self.wordings[-1].end


@dataclass(frozen=True, kw_only=True)
class OpenBracket:
    """An open bracket in the text of a record."""

    record: Record
    field: str
    text: str
    bracket: Bracket


def brackets(text: str, codes: Collection[str] = ()) -> tuple[Bracket, ...]:
    """Return the open brackets of a text, in order.

    `codes` are the codes of the sides, small or capital; none means that any word in capitals
    before a colon is one. Wordings with nothing but blanks between them belong together unless
    a side speaks again. A bracket that is not closed runs to the end of its line: it is open.
    """
    known = {code.casefold() for code in codes if code}
    found: list[list[Wording]] = []
    for wording in _wordings(text, known):
        last = found[-1] if found else []
        beside = bool(last) and not text[last[-1].end : wording.start].strip(_BLANK)
        if beside and wording.side not in {w.side for w in last}:
            last.append(wording)
        else:
            found.append([wording])
    return tuple(Bracket(wordings=tuple(group)) for group in found)


def settled(text: str, bracket: Bracket, wording: str) -> str:
    """Return the text with one of its brackets replaced by a wording, which may be nothing."""
    before, after = text[: bracket.start], text[bracket.end :]
    wording = wording.strip()
    if not wording and before.endswith(" ") and (not after or after[0] in " ,.;:!?)"):
        before = before[:-1]
    return before + wording + after


def open_brackets(records: Iterable[Record], codes: Collection[str] = ()) -> list[OpenBracket]:
    """Return the open brackets in what goes on paper: statements, agreed points and actions."""
    return [
        OpenBracket(record=record, field="text", text=record.text, bracket=bracket)
        for record in records
        if isinstance(record, Statement | Decision | AgreedAction)
        for bracket in brackets(record.text, codes)
    ]


def _wordings(text: str, known: Collection[str]) -> Iterable[Wording]:
    at = 0
    while head := _HEAD.search(text, at):
        side = head[1]
        if side.casefold() in known if known else side.isupper():
            inner, end = _closing(text, head.end())
            yield Wording(
                side=side.upper(),
                text=text[head.end() : inner].strip(),
                start=head.start(),
                end=end,
            )
            at = end
        else:
            at = head.start() + 1


def _closing(text: str, start: int) -> tuple[int, int]:
    """Return the offset of the bracket that closes, and the one after it."""
    depth = 1
    for at in range(start, len(text)):
        sign = text[at]
        if sign == "\n":
            return at, at
        if sign in _OPENING:
            depth += 1
        elif sign in _CLOSING:
            depth -= 1
            if not depth:
                return at, at + 1
    return len(text), len(text)
