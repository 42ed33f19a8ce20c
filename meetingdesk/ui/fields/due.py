"""When an action falls due, typed in one line: 30/6/2022, before …, until 2025, +30."""

from typing import Any

from PySide6.QtWidgets import QWidget

from meetingdesk.domain import edits
from meetingdesk.domain.commitments import AgreedAction
from meetingdesk.domain.due_versions import due_versions
from meetingdesk.domain.dues import Due, due_of, examples, late, read_due
from meetingdesk.domain.entries import EntryId
from meetingdesk.domain.errors import RuleBroken
from meetingdesk.domain.journal import Version
from meetingdesk.domain.terms import DueKind
from meetingdesk.ui.fields.bound import GONE, BoundField
from meetingdesk.ui.fields.due_words import due_in_window, same_due
from meetingdesk.ui.fields.line import LineField
from meetingdesk.ui.fields.typed import day_typed

_NAMES = ("due", "due_on", "due_before")


class BoundDue(BoundField):
    """The three fields that say together when an action is due."""

    @property
    def value(self) -> Due:
        """When it is due now; of two versions, one whole, not parts of both."""
        action = self.desk.get(AgreedAction, self.record)
        if action is None:
            return Due()
        if self.versions:
            found = due_versions(action, self.desk.entries([self.record])[self.record])
            if found:
                return found.shown
        return due_of(action)

    @property
    def heads(self) -> frozenset[EntryId]:
        """The heads of all three."""
        return frozenset().union(*(self.desk.heads(self.record, name) for name in _NAMES))

    @property
    def versions(self) -> tuple[Version, ...]:
        """The versions of one of the three that has any."""
        found = self.desk.versions_of(self.record)
        return next((found[name] for name in reversed(_NAMES) if name in found), ())

    def write(self, label: str, value: Due, seen: frozenset[EntryId]) -> None:
        """Write all three in one edit. Raises RuleBroken, FileTrouble."""
        action = self.desk.get(AgreedAction, self.record)
        if action is None:
            raise RuleBroken(GONE)
        if not same_due(value, due_of(action)):
            heads = dict.fromkeys(_NAMES, seen)
            values = {"due": value.kind, "due_on": value.on, "due_before": value.before}
            self.workbench.perform(edits.revise(label, action, heads, **values))


class DueField(LineField):
    """A due date as people say it, echoed in words."""

    binding = BoundDue

    def _make_editor(self) -> QWidget:
        editor = super()._make_editor()
        self.line.setPlaceholderText(examples(self.bound.desk.today())[0])
        return editor

    def read(self, text: str) -> Any:
        """Return when it is due. Raises RuleBroken."""
        return read_due(text, self.bound.desk.today())

    def show_value(self, value: Any) -> str:
        """Return it as it may be typed."""
        if value.kind is DueKind.DATE and value.on:
            return day_typed(value.on)
        return due_in_window(value)

    def echo(self, text: str) -> str:
        """Return it in words, and whether it has passed."""
        try:
            due = self.read(text)
        except RuleBroken:
            return ""
        action = self.bound.desk.get(AgreedAction, self.bound.record)
        said = due_in_window(due)
        if action and due == due_of(action) and late(action, self.bound.desk.today()):
            said = self.tr("{when} · late").format(when=said)
        return said
