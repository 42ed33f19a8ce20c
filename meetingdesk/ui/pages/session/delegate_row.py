"""The line of a delegate: rank, name, post, capacity, presence, and where the person sits."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QToolButton

from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import Delegate
from meetingdesk.domain.records import Person
from meetingdesk.domain.terms import Capacity, Presence
from meetingdesk.minutes.people import english_name
from meetingdesk.ui import words
from meetingdesk.ui.pages.session.labels import plain_label, restyle
from meetingdesk.ui.pages.session.ordered_row import OrderedRow

HEAD = "★"


class DelegateRow(OrderedRow):
    """Shows a delegate; the chips ask for a menu."""

    def __init__(self, record: RecordId) -> None:
        """Make the line of a delegate."""
        super().__init__(record)
        self._shown: tuple[Delegate, int, bool, str] | None = None
        self.rank = plain_label("rank", self)
        self.rank.setFixedWidth(22)
        self.name = plain_label("name", self)
        self.name.setWordWrap(True)
        self.post = plain_label("quiet", self)
        self.post.setWordWrap(True)
        self.capacity = plain_label("quiet", self)
        self.presence = self._chip("presence")
        self.attending = self._chip("attending")
        self.twice = plain_label("trouble", self, self.tr("two versions"))
        self.twice.setToolTip(self.tr("F2 shows both, to choose from"))
        self.twice.hide()
        self._lay_out()

    def show_twice(self, twice: bool) -> None:
        """Say whether a field of the delegate has two versions."""
        if self.twice.isHidden() is twice:
            self.twice.setVisible(twice)
        self.setAccessibleDescription(self.twice.text() if twice else "")

    def show_delegate(
        self, delegate: Delegate, rank: int, *, chair: bool, person: Person | None = None
    ) -> None:
        """Show a delegate; `rank` counts from 1, `chair` says who is in the chair.

        Of a `person` the family name is in capitals, so that a wrong one is seen at once.
        """
        family = person.family_name if person else ""
        if self._shown == (delegate, rank, chair, family):
            return
        self._shown = (delegate, rank, chair, family)
        head = delegate.capacity is Capacity.HEAD
        group = delegate.person is None
        self.rank.setText(HEAD if head else str(rank))
        called = english_name(delegate.name, person)
        name = " ".join(p for p in (delegate.honorific, called) if p)
        self.name.setText(name)
        post = self._group(delegate) if group else self._post(delegate)
        self.post.setText(post)
        self.post.setVisible(bool(post))
        capacity = self._capacity(delegate, chair=chair)
        self.capacity.setText(capacity)
        self.presence.setText(words.term(delegate.presence))
        here = delegate.presence in (Presence.PRESENT, Presence.EXPECTED)
        restyle(self.presence, "calm", here)
        self.attending.setText(words.term(delegate.attending))
        self.attending.setVisible(delegate.presence not in (Presence.ABSENT, Presence.EXCUSED))
        said = [name, post, capacity, self.presence.text(), self.attending.text()]
        self.setAccessibleName(", ".join(p for p in said if p))
        native = delegate.native_name if delegate.native_name != delegate.name else ""
        taken = self.tr("Family name: {name}").format(name=family) if family else ""
        self.name.setToolTip("\n".join(line for line in (taken, native) if line))

    def _capacity(self, delegate: Delegate, *, chair: bool) -> str:
        capacity = words.term(delegate.capacity)
        if delegate.person is None and delegate.capacity is Capacity.MEMBER:
            capacity = self.tr("members")
        if delegate.capacity is Capacity.INTERPRETER and delegate.interprets:
            capacity = f"{capacity}, {delegate.interprets}"
        return self.tr("{capacity}, chair").format(capacity=capacity) if chair else capacity

    def _group(self, delegate: Delegate) -> str:
        of = ", ".join(p for p in (delegate.title, delegate.unit) if p)
        if delegate.head_count:
            count = self.tr("group of {n}").format(n=delegate.head_count)
        else:
            count = self.tr("group")
        return f"{of} · {count}" if of else count

    @staticmethod
    def _post(delegate: Delegate) -> str:
        said_beside = delegate.title.casefold() == words.term(delegate.capacity).casefold()
        title = "" if said_beside else delegate.title
        return ", ".join(p for p in (title, delegate.unit, delegate.body) if p)

    def _chip(self, name: str) -> QToolButton:
        chip = QToolButton(self)
        chip.setObjectName(name)
        chip.setProperty("chip", True)
        chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return chip

    def _lay_out(self) -> None:
        chips = QHBoxLayout()
        chips.setSpacing(4)
        chips.addWidget(self.twice)
        chips.addWidget(self.presence)
        chips.addWidget(self.attending)
        grid = QGridLayout(self)
        grid.setContentsMargins(10, 6, 8, 6)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(1)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self.rank, 0, 0, top)
        grid.addWidget(self.name, 0, 1, top)
        grid.addWidget(self.capacity, 0, 2, top | Qt.AlignmentFlag.AlignRight)
        grid.addWidget(self.post, 1, 1, top)
        grid.addLayout(chips, 1, 2, top | Qt.AlignmentFlag.AlignRight)
        grid.setColumnStretch(1, 1)
