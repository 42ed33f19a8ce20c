"""The two steps after an action: who, and due when. Enter in an empty line skips one."""

from PySide6.QtCore import QObject

from meetingdesk.desk import Draft
from meetingdesk.domain.commitments import AgreedAction
from meetingdesk.domain.dues import examples, read_due
from meetingdesk.domain.errors import RuleBroken
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.terms import DueKind
from meetingdesk.ui.fields.due_words import due_in_window
from meetingdesk.ui.pages.log.choices import Choice, ChoiceList
from meetingdesk.ui.pages.log.logbook import Logbook
from meetingdesk.ui.pages.log.responsible import Responsible, candidates, responsible

WHO, DUE = "who", "due"
ANSWER = "log answer"
"""Under what name the answer being typed is kept."""


class ActionSteps(QObject):
    """Asks who does the action just logged, then when it is due."""

    def __init__(self, book: Logbook, offers: ChoiceList, parent: QObject) -> None:
        super().__init__(parent)
        self._book = book
        self._offers = offers
        self._action: RecordId | None = None
        self.asking: str | None = None
        self._kept = False

    @property
    def name(self) -> str:
        """What the chip says instead of the kind."""
        return {WHO: self.tr("who?"), DUE: self.tr("due?")}.get(self.asking or "", "")

    @property
    def prompt(self) -> str:
        """What stands in the empty line."""
        if self.asking == WHO:
            return self.tr("who does it: body, unit or person; Enter skips")
        day, year = examples(self._book.desk.today())
        said = self.tr("{day}, +30, before the next session, until {year}; Enter skips")
        return said.format(day=day, year=year)

    def begin(self, action: RecordId) -> None:
        """Ask who does this action."""
        self._action, self.asking = action, WHO
        self._offer()

    def keep(self, typed: str) -> None:
        """Keep the answer that is being typed, for after a crash. Raises FileTrouble."""
        desk, session = self._book.desk, self._book.session
        if self._action is not None and self.asking and typed.strip():
            context = {"action": self._action, "asking": self.asking}
            draft = Draft(record=session, kind="Session", field=ANSWER, text=typed, context=context)
            desk.keep_draft(draft)
            self._kept = True
        elif self._kept:
            desk.drop_draft(session, ANSWER)
            self._kept = False

    def resume(self) -> str:
        """Ask again what a crash interrupted; return what was typed then."""
        desk, session = self._book.desk, self._book.session
        kept = next((d for d in desk.drafts() if (d.record, d.field) == (session, ANSWER)), None)
        action = kept and desk.get(AgreedAction, RecordId(kept.context.get("action", "")))
        if not kept or not action:
            return ""
        self.begin(action.id)
        self.asking = DUE if kept.context.get("asking") == DUE else WHO
        self._kept = True
        return kept.text

    def end(self) -> None:
        """Ask no more."""
        if self.asking is not None:
            self._action, self.asking = None, None
            self._offers.hide()

    def typed(self, words: str) -> str:
        """Show who fits the words; return the echo of a due date typed so far."""
        if self.asking == WHO:
            if words.strip():
                self._offers.filter(words)
            else:
                self._offers.hide()
        elif self.asking == DUE and words.strip():
            try:
                due = read_due(words, self._book.day())
                return due_in_window(due)
            except RuleBroken:
                return ""
        return ""

    def is_answered(self, typed: str) -> bool:
        """Whether a day stands in the line for which is asked; other words may be what follows."""
        if self.asking != DUE or not typed.strip():
            return False
        try:
            return read_due(typed, self._book.day()).kind is DueKind.DATE
        except RuleBroken:
            return False

    def answer(self, typed: str, means: object) -> None:
        """Take what was typed or chosen, and go on. Raises RuleBroken for what is no date."""
        if self._action is None:
            return
        if self.asking == WHO:
            self._answer_who(self._action, typed, means)
            self.asking = DUE
            self._offers.hide()
        else:
            if typed.strip():
                self._book.say_due(self._action, read_due(typed, self._book.day()))
            self.end()

    def _answer_who(self, action: RecordId, typed: str, means: object) -> None:
        floor = self._book.floor
        if isinstance(means, Responsible):
            self._book.say_who(action, means)
        elif typed.strip():
            self._book.say_who(action, responsible(typed, floor, self._side()))

    def _offer(self) -> None:
        known = candidates(self._book.desk, self._book.floor, self._book.session, self._side())
        choices = [Choice(text=words, means=who) for words, who in known]
        self._offers.offer(choices, self.tr("Enter takes the marked one · Up: as typed"))
        self._offers.hide()

    def _side(self) -> RecordId | None:
        action = self._book.desk.get(AgreedAction, self._action)
        return action.delegation if action else None
