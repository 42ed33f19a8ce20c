"""Which paper is shown: the paper, its languages, its style, whose copy, as of which stage."""

from collections.abc import Sequence
from itertools import permutations

from PySide6.QtCore import QLocale, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from meetingdesk.domain.errors import RuleBroken
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.terms import Confirmation, Status
from meetingdesk.minutes.bundle import Bundle
from meetingdesk.minutes.drawing_as import STAGES, stage_of
from meetingdesk.minutes.papers import offered
from meetingdesk.minutes.people import ordered_sides
from meetingdesk.minutes.styles import style, style_names
from meetingdesk.ui.paper.seats import LEAST_LETTERS, Seats, needed
from meetingdesk.ui.paper.wanted import Wanted
from meetingdesk.ui.words import term

_TIP = Qt.ItemDataRole.ToolTipRole
_LEAST_WIDE = 200
"""Pixels below which the boxes are cut."""


class Switches(QWidget):
    """Says which paper is wanted, and tells when that changes."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin with the minutes in English."""
        super().__init__(parent)
        self.choice = self._box(self.tr("Paper"), [("minutes", self.tr("Minutes"), "")])
        self.languages = self._box(self.tr("Languages of the paper"), self._languages())
        self.style_of = self._box(self.tr("Style of the paper"), self._styles())
        self.copy = self._box(self.tr("Whose copy"), [("", self.tr("Our copy"), "")])
        self.stage = self._box(
            self.tr("Drawn as of the stage"), [("", self.tr("As it stands"), "")]
        )
        self._seats = Seats(self, self.boxes)

    @property
    def boxes(self) -> tuple[QComboBox, ...]:
        """All switches in the order in which one reads them."""
        return self.choice, self.languages, self.style_of, self.copy, self.stage

    @property
    def wanted(self) -> Wanted:
        """The paper that is chosen."""
        copy, stage = str(self.copy.currentData() or ""), self.stage.currentData()
        return Wanted(
            which=str(self.choice.currentData()),
            languages=str(self.languages.currentData()),
            style=str(self.style_of.currentData()),
            copy=RecordId(copy) if copy else None,
            stage=Status(stage) if stage else None,
        )

    def choose(self, wanted: Wanted) -> None:
        """Have another paper chosen; what is not offered stays as it is."""
        self._offer_languages(wanted.languages)
        stage = wanted.stage.value if wanted.stage else ""
        chosen = (wanted.which, wanted.languages, wanted.style, wanted.copy or "", stage)
        for box, value in zip(self.boxes, chosen, strict=True):
            blocked = QSignalBlocker(box)
            box.setCurrentIndex(max(box.findData(value), 0))
            blocked.unblock()
        self._seats.arrange()
        self.changed.emit()

    def offer(self, bundle: Bundle) -> None:
        """Offer the papers that a session gives, and the copies of its sides, one's own first."""
        titles = self._titles()
        papers = []
        for name, whose in offered(bundle):
            called = titles.get(name.partition(":")[0], name)
            papers.append((name, called.format(whose=whose), ""))
        self._fill(self.choice, papers)
        # A body may have added a style of its own meanwhile.
        self._fill(self.style_of, self._styles())
        bodies = {body.id: body.acronym for body in bundle.organizations}
        copies = []
        for number, side in enumerate(ordered_sides(bundle.delegations)):
            name = bodies.get(side.organization, "") if side.organization else ""
            name = name or side.name or side.code
            words = self.tr("Our copy ({body})") if side.own else self.tr("Copy of {body}")
            # One's own side stands first of itself.
            copies.append(("" if number == 0 else str(side.id), words.format(body=name), ""))
        self._fill(self.copy, copies or [("", self.tr("Our copy"), "")])
        self._fill(self.stage, self._stages(bundle))

    def offer_of_all(self, papers: Sequence[str], own: str, other: str) -> None:
        """Offer papers that all sessions give, each in its `own` language, and the copy of others.

        `own` and `other` stand for the language, and for the other side, of whichever session.
        """
        titles = self._titles()
        self._fill(self.choice, [(name, titles[name], "") for name in papers])
        tip = self.tr("The language in which the minutes of a session are written")
        each = (own, self.tr("Each in its own language"), tip)
        self._fill(self.languages, [each, *self._languages()])
        theirs = (other, self.tr("Copy of the other side"), "")
        self._fill(self.copy, [("", self.tr("Our copy"), ""), theirs])
        self.stage.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand in as many rows as the width asks for."""
        super().resizeEvent(event)
        self._seats.arrange()

    def sizeHint(self) -> QSize:
        """Ask for the height of the rows at the width there is."""
        return QSize(2 * _LEAST_WIDE, self._seats.high)

    def minimumSizeHint(self) -> QSize:
        """Ask for the room of the widest box at least."""
        return QSize(_LEAST_WIDE, self._seats.high)

    def _box(self, name: str, choices: Sequence[tuple[str, str, str]]) -> QComboBox:
        box = _Choice(self)
        box.setAccessibleName(name)
        box.setToolTip(name)
        # The page beside it needs the room that the longest choice would take.
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(LEAST_LETTERS)
        self._fill(box, choices)
        box.currentIndexChanged.connect(self._chosen)
        return box

    def _chosen(self) -> None:
        self._seats.arrange()
        self.changed.emit()

    def _fill(self, box: QComboBox, choices: Sequence[tuple[str, str, str]]) -> None:
        seats = range(box.count())
        if choices == [(box.itemData(k), box.itemText(k), box.itemData(k, _TIP)) for k in seats]:
            return
        now = box.currentData()
        blocked = QSignalBlocker(box)
        box.clear()
        for value, words, tip in choices:
            box.addItem(words, value)
            box.setItemData(box.count() - 1, tip, _TIP)
        box.setCurrentIndex(max(box.findData(now), 0))
        blocked.unblock()
        if hasattr(self, "_seats"):
            self._seats.arrange()

    def _titles(self) -> dict[str, str]:
        return {
            "minutes": self.tr("Minutes"),
            "agenda": self.tr("Draft agenda"),
            "delegations": self.tr("List of delegations"),
            "attendance": self.tr("Attendance sheet"),
            "agreed": self.tr("Agreed points"),
            "actions": self.tr("Actions of {whose}"),
            "unit": self.tr("What concerns {whose}"),
            "news": self.tr("Public note"),
        }

    def _stages(self, bundle: Bundle) -> list[tuple[str, str, str]]:
        """Return the stages as of which the paper can be drawn; the record stays as it is."""
        now = stage_of(bundle)
        tip = self.tr("Draws the paper as of a stage; the stage of the session does not change")
        stands = self.tr("As it stands: {stage}").format(stage=term(now))
        names = {
            Status.DRAFT: self.tr("As a draft"),
            Status.SENT: self.tr("As for agreement"),
            Status.AGREED: self.tr("As agreed"),
            Status.CONFIRMED: self.tr("As signed"),
        }
        if bundle.session.confirmation is not Confirmation.SIGNED:
            names[Status.CONFIRMED] = self.tr("As confirmed")
        offered = [(s.value, names[s], tip) for s in STAGES if s is not now]
        return [("", stands, tip), *offered]

    def _languages(self) -> list[tuple[str, str, str]]:
        """Return each language, each two side by side in either order, and all three in turn."""
        alone = self._tongues()
        facing = ["+".join(two) for two in permutations(alone, 2)]
        offered = [(value, self._called(value), "") for value in (*alone, *facing)]
        return [*offered, (",".join(alone), self.tr("All three in turn"), "")]

    def _tongues(self) -> dict[str, str]:
        return {
            "en": self.tr("English"),
            "vi": self.tr("Vietnamese"),
            "ja": self.tr("Japanese"),
        }

    def _called(self, languages: str) -> str:
        """Return what an edition is called; nothing where there is no such one."""
        between, shown = ("+", " | ") if "+" in languages else (",", ", ")
        names = [self._tongues().get(each, "") for each in languages.split(between)]
        return shown.join(names) if all(names) else ""

    def _offer_languages(self, languages: str) -> None:
        """Offer also an edition in which the minutes went out from elsewhere."""
        called = self._called(languages)
        if called and self.languages.findData(languages) < 0:
            self.languages.addItem(called, languages)

    def _styles(self) -> list[tuple[str, str, str]]:
        return [(name, *_called(name)) for name in style_names()]


def _called(name: str) -> tuple[str, str]:
    """Return what a style is called, and what it is for, in the language of the window."""
    language = QLocale().name()[:2]
    try:
        found = style(name)
    except RuleBroken:
        return name, ""
    title = found.title.get(language) or found.title.get("en") or name.capitalize()
    return title, found.description.get(language) or found.description.get("en") or ""


class _Choice(QComboBox):
    def paintEvent(self, _: QPaintEvent) -> None:
        """Shorten by an ellipsis what not even a row of its own has room for."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        room = (
            self.width() - needed(self) + self.fontMetrics().horizontalAdvance(self.currentText())
        )
        end = Qt.TextElideMode.ElideRight
        option.currentText = self.fontMetrics().elidedText(self.currentText(), end, room)
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def showPopup(self) -> None:
        """Show what there is to choose whole, also where the box itself is narrow."""
        view = self.view()
        frame = 2 * view.frameWidth() + view.verticalScrollBar().sizeHint().width()
        view.setMinimumWidth(view.sizeHintForColumn(0) + frame)
        super().showPopup()
