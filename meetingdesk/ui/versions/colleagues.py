"""Taking all of one colleague's versions in one step, what is grave left to be looked at."""

from collections import Counter

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QToolButton

from meetingdesk.ui.undo import Workbench
from meetingdesk.ui.versions.open_points import Choice, Point, all_of, is_removal
from meetingdesk.ui.versions.point_list import Points
from meetingdesk.ui.versions.waiting import points_of


class TakeAll(QToolButton):
    """A menu of colleagues."""

    done = Signal(str)
    """What was taken, and what was left, in a sentence."""

    def __init__(self, bench: Workbench, points: Points) -> None:
        """Offer who says something of the points."""
        super().__init__()
        self._bench, self._points = bench, points
        self.setText(self.tr("Take all of… (A)"))
        self.setAccessibleName(self.tr("Take all versions of one colleague"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setEnabled(not bench.desk.read_only)
        menu = QMenu(self)
        menu.aboutToShow.connect(self._fill)
        self.setMenu(menu)

    def ask(self) -> None:
        """Show the menu."""
        if self.isVisible() and self.isEnabled():
            # Not showMenu, which returns only when the menu is gone.
            self.menu().popup(self.mapToGlobal(self.rect().bottomLeft()))

    def take(self, author: str) -> None:
        """Take what a colleague says wherever that may be done without looking at it."""
        theirs = [(point, _of(point, author)) for point in self._found()]
        plain = [choice for point, choice in theirs if choice and not point.about.weight]
        grave = sum(1 for point, choice in theirs if choice and point.about.weight)
        taken = 0
        if plain:
            label = self.tr("Take all of {author}’s versions").format(author=author)
            if not self._bench.attempt(all_of([choice.edit for choice in plain], label)):
                return
            taken = len(plain)
        said = self.tr("{n} of {author}’s versions taken; Ctrl+Z takes that back.")
        sentences = [said.format(n=f"{taken:,}", author=author)]
        if grave:
            left = self.tr(
                "Left, being marked ▲: {n}. What was sent, agreed or signed, titles, agreed points"
                " and actions are settled one at a time."
            )
            sentences.append(left.format(n=f"{grave:,}"))
        self.done.emit(" ".join(sentences))

    def _fill(self) -> None:
        menu = self.menu()
        menu.clear()
        counted: Counter[str] = Counter()
        for point in self._found():
            counted.update({choice.author for choice in point.choices if choice.author})
        for author, count in sorted(counted.items()):
            said = self.tr("{author}’s ({n})").format(author=author, n=f"{count:,}")
            action = menu.addAction(said.replace("&", "&&"))
            action.triggered.connect(lambda _=False, author=author: self.take(author))
        first = menu.actions()
        if first:
            menu.setActiveAction(first[0])

    def _found(self) -> list[Point]:
        keys = [key for key in self._points.keys if not is_removal(key)]
        return points_of(self._bench.desk, keys)


def _of(point: Point, author: str) -> Choice | None:
    """Return what one author says, where that is one thing."""
    said = [choice for choice in point.choices if choice.author == author]
    return said[0] if len(said) == 1 else None
