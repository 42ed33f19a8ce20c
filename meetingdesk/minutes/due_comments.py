"""What the other side says of the day on which an action is due, told from all else it says."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import permutations

from meetingdesk.domain.agreeing import Comment
from meetingdesk.domain.commenting import DUE, PAPER, PROPOSED_DUE, dated
from meetingdesk.domain.commitments import AgreedAction
from meetingdesk.domain.deciding import due_proposed
from meetingdesk.domain.fields import RecordId
from meetingdesk.minutes.bundle import Bundle
from meetingdesk.minutes.parts.actions import due, responsible
from meetingdesk.minutes.reading import Reading
from meetingdesk.minutes.styles import style_or_general
from meetingdesk.minutes.word.marks import shortened
from meetingdesk.minutes.word.reading_back import Found
from meetingdesk.minutes.wording import LANGUAGES


@dataclass(frozen=True, kw_only=True)
class _Said:
    """How a paper says when an action is due: its words, or those of two languages, and around."""

    words: tuple[str, ...]
    before: str = ""
    behind: str = ""

    @property
    def told(self) -> str:
        """The signs by which it is known again."""
        return shortened(self.before + "\n".join(self.words) + self.behind)

    def instead(self, proposal: str) -> str | None:
        """Return what is proposed in place of the words; None where more than they is changed."""
        lines = [" ".join(line.split()) for line in proposal.splitlines()]
        whole, ours = "\n".join(lines), {_plain(words) for words in self.words}
        before, behind = _plain(self.before), _plain(self.behind)
        if not (whole.startswith(before) and whole.endswith(behind)):
            return None
        inner = whole[len(before) : len(whole) - len(behind)].splitlines()
        return "\n".join(line.strip() for line in inner if _plain(line) not in ours)


class DueDates:
    """The due dates of a session's actions, as its papers say them in each language."""

    def __init__(self, bundle: Bundle) -> None:
        """Read a bundle."""
        self._bundle = bundle

    def told_apart(self, comment: Comment, found: Found) -> Comment:
        """Return a comment on a due date as one that can be taken over; any other as it is."""
        said = self._known.get((found.record, found.told)) if found.record and found.told else None
        if said is None:
            return comment
        if comment.field == PAPER:
            proposal = said.instead(found.proposal)
            if proposal is None:
                return comment
            text = dated(found.remark or PROPOSED_DUE, found.written)
            return replace(comment, field=DUE, text=text, proposal=_one(comment, proposal))
        remark = replace(comment, field=DUE, proposal=found.remark)
        if due_proposed(remark, found.remark):
            return remark
        return comment if said.before else replace(remark, proposal="")

    @cached_property
    def _known(self) -> dict[tuple[RecordId, str], _Said]:
        style, _ = style_or_general(self._bundle.style)
        readings = [
            Reading(self._bundle, style.words(language), style=style) for language in LANGUAGES
        ]
        return {
            (action.id, said.told): said
            for action in self._bundle.actions
            for said in _all_said(readings, action)
        }


def _all_said(readings: list[Reading], action: AgreedAction) -> Iterator[_Said]:
    """Yield all ways in which papers say when an action is due."""
    cells = [due(reading, action) or reading.words("due.none") for reading in readings]
    for reading, cell in zip(readings, cells, strict=True):
        yield _Said(words=(cell,))
        around = reading.words("action.terms", terms="\0")
        before, _, behind = around.partition("\0")
        joined = reading.words("action.terms.join")
        for mark in ("", reading.words("paragraph.untranslated")) if due(reading, action) else ():
            who = f"{mark}{before}{responsible(reading, action)}{joined}"
            yield _Said(words=(cell,), before=who, behind=behind)
    for pair in permutations(cells, 2):
        yield _Said(words=pair)


def _one(comment: Comment, proposal: str) -> str:
    """Return what is proposed in one line: where two languages say the same day, that once."""
    lines = proposal.splitlines()
    read = {due_proposed(replace(comment, field=DUE), line) for line in lines}
    return lines[0] if lines and len(read) == 1 and None not in read else " / ".join(lines)


def _plain(text: str) -> str:
    return " ".join(text.split())
