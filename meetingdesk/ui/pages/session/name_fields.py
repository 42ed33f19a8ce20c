"""The fields of a delegate's name: as it is printed, and which part of it is the family name."""

from typing import Any

from PySide6.QtWidgets import QWidget

from meetingdesk.domain.edits import Touched
from meetingdesk.domain.entries import EntryId
from meetingdesk.domain.errors import RuleBroken
from meetingdesk.domain.journal import Version
from meetingdesk.domain.meeting import Delegate
from meetingdesk.domain.records import Person
from meetingdesk.exchange.names import family_names
from meetingdesk.ui.fields import ChoiceField, LineField
from meetingdesk.ui.fields.bound import GONE, BoundField
from meetingdesk.ui.fields.choice import SteadyBox
from meetingdesk.ui.pages.session.renaming import family_told, renamed


class BoundName(BoundField):
    """A delegate's printed name, which the person's names follow."""

    def write(self, label: str, value: Any, seen: frozenset[EntryId]) -> None:
        """Print another name. Raises RuleBroken where the delegate is gone, FileTrouble."""
        delegate = self.desk.get(Delegate, self.record)
        if delegate is None:
            raise RuleBroken(GONE)
        if delegate.name != value:
            edit = renamed(self.desk, label, delegate, value, {self.name: seen})
            self.workbench.perform(edit)


class NameField(LineField):
    """A delegate's name; a part in capitals is the family name."""

    binding = BoundName


class BoundFamily(BoundField):
    """Which part of a delegate's printed name is the person's family name."""

    @property
    def delegate(self) -> Delegate | None:
        """The delegate."""
        return self.desk.get(Delegate, self.record)

    @property
    def person(self) -> Person | None:
        """Who it is."""
        delegate = self.delegate
        return self.desk.get(Person, delegate.person) if delegate else None

    @property
    def value(self) -> str:
        """The family name as the printed name has it; nothing where it is not in there."""
        delegate, person = self.delegate, self.person
        if delegate is None or person is None:
            return ""
        among = {part.casefold(): part for part in family_names(delegate.name)}
        return among.get(person.family_name.casefold(), "")

    @property
    def heads(self) -> frozenset[EntryId]:
        """The heads of the person's family name."""
        person = self.person
        return self.desk.heads(person.id, "family_name") if person else frozenset()

    @property
    def versions(self) -> tuple[Version, ...]:
        """Nothing: the person's own page shows two versions of a family name."""
        return ()

    def write(self, label: str, value: Any, seen: frozenset[EntryId]) -> None:
        """Take this part for the family name. Raises RuleBroken, FileTrouble."""
        delegate, person = self.delegate, self.person
        if delegate is None or person is None:
            raise RuleBroken(GONE)
        if value and value != self.value:
            self.workbench.perform(family_told(label, delegate, person, value))


class FamilyField(ChoiceField):
    """The parts of a delegate's name to choose from; a name that leaves no choice is not asked."""

    binding = BoundFamily

    def _make_editor(self) -> QWidget:
        self.box = SteadyBox(self)
        self.box.currentIndexChanged.connect(self._typed)
        return self.box

    def read(self, text: str) -> Any:
        """Return the part that a text is."""
        return text

    def show_value(self, value: Any) -> str:
        """Return the part as the box has it."""
        return str(value)

    def refresh(self) -> None:
        """Offer the parts of the name that is printed now."""
        delegate = self.bound.desk.get(Delegate, self.bound.record)
        parts = family_names(delegate.name) if delegate else []
        if not self.being_typed and parts != [
            self.box.itemText(i) for i in range(self.box.count())
        ]:
            self.box.blockSignals(True)
            self.box.clear()
            for part in parts:
                self.box.addItem(part, part)
            self.box.blockSignals(False)
        self.editor.setEnabled(bool(parts) and not self.bound.desk.read_only)
        super().refresh()

    def text(self) -> str:
        """Return the part chosen, or nothing."""
        return str(self.box.currentData() or "")

    def hear(self, touched: Touched) -> None:
        """Show what changed in the delegate or the person."""
        ids = {record for _, record in touched.records}
        delegate = self.bound.desk.get(Delegate, self.bound.record)
        if self.bound.record in ids or (delegate and delegate.person in ids):
            self.refresh()
