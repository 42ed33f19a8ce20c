"""The pages below each other, in any size; what they print can be pointed at."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from meetingdesk.minutes.placing import PlacedPage
from meetingdesk.ui.paper.drawing import Pictures
from meetingdesk.ui.paper.layout import Layout, Spot
from meetingdesk.ui.paper.marks import Marks, paint
from meetingdesk.ui.paper.zoom import GAP, Fit, Zoom, factor_of

_STEP = 24
_A4 = QSizeF(595.28, 841.89)


class SheetView(QAbstractScrollArea):
    """Shows the pages that are in sight, and no others are drawn."""

    sought = Signal(str, str)
    """Record and field of what was pointed at."""
    moved = Signal(int)
    """The page that is looked at, from 0, is another one."""
    zoomed = Signal()
    painted = Signal()
    """All that is in sight is on the screen as it is now."""

    def __init__(self, pictures: Pictures, parent: QWidget | None = None) -> None:
        """Show no page yet."""
        super().__init__(parent)
        self._pictures = pictures
        self._pages: Sequence[PlacedPage] = ()
        self._size = _A4
        self._zoom = Zoom()
        self._record = ""
        self._spot: Spot | None = None
        self._under: Spot | None = None
        self.page = 0
        """The page that is looked at, from 0."""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(self.tr("Preview of the paper"))
        pictures.drawn.connect(lambda _: self.viewport().update())
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    # What is shown

    def show_pages(self, pages: Sequence[PlacedPage], size: QSizeF = _A4) -> None:
        """Show other pages, each of a size in points, where one looked before."""
        self._pages, self._size = pages, size
        self._under = None
        if self._spot and self._spot not in self.layout_now.spots():
            self._spot = None
        self.page = min(self.page, max(0, len(pages) - 1))
        self._lay_out()
        self.viewport().update()

    @property
    def layout_now(self) -> Layout:
        """Where what stands now."""
        return self._laid_out(QSizeF(self.viewport().size()))

    def _laid_out(self, room: QSizeF) -> Layout:
        return Layout(
            pages=self._pages,
            page=self._size,
            scale=self._zoom.scale(self._size, room, self.logicalDpiX()),
            room=room,
            across=self.horizontalScrollBar().value(),
            down=self.verticalScrollBar().value(),
        )

    def go_to_page(self, page: int) -> None:
        """Bring a page into sight, its top if there is enough below it."""
        page = min(max(0, page), max(0, len(self._pages) - 1))
        self.verticalScrollBar().setValue(round(self.layout_now.top(page)) - GAP // 2)
        self._look_at(page)

    @property
    def zoom(self) -> Zoom:
        """How large the pages are shown."""
        return self._zoom

    @property
    def factor(self) -> float:
        """What that is of the paper's own size."""
        return factor_of(self.layout_now.scale, self.logicalDpiX())

    def set_zoom(self, zoom: Zoom, about: QPointF | None = None) -> None:
        """Show the pages larger or smaller; what stands at `about` stays there."""
        at = about or QPointF(self.viewport().rect().center())
        before = self.layout_now
        down = (before.down + at.y()) / before.step
        across = (before.across + at.x()) / before.scale
        self._zoom = zoom
        self._lay_out()
        now = self.layout_now
        self.verticalScrollBar().setValue(round(down * now.step - at.y()))
        self.horizontalScrollBar().setValue(round(across * now.scale - at.x()))
        self.viewport().update()
        self.zoomed.emit()

    def zoom_by(self, step: int, about: QPointF | None = None) -> None:
        """Show the pages a step larger (1) or smaller (-1)."""
        self.set_zoom(self._zoom.stepped(step, self.factor), about)

    def mark(self, record: str, *, follow: bool = True) -> None:
        """Mark where a record is printed, and bring that into sight."""
        if record == self._record:
            return
        self._record = record
        self.viewport().update()
        layout = self.layout_now
        spots = layout.spots_of(record)
        if spots and follow and not any(map(layout.shows, spots)):
            self.verticalScrollBar().setValue(layout.scrolled_to(spots[0]))

    @property
    def marked(self) -> str:
        """The record that is marked; nothing where none is."""
        return self._record

    def _lay_out(self) -> None:
        size, room = self.layout_now.size, self.viewport().size()
        for bar, wanted, there in (
            (self.verticalScrollBar(), size.height(), room.height()),
            (self.horizontalScrollBar(), size.width(), room.width()),
        ):
            bar.setRange(0, max(0, round(wanted) - there))
            bar.setPageStep(there)
            bar.setSingleStep(_STEP)

    def _scrolled(self) -> None:
        layout = self.layout_now
        self._pictures.only(layout.in_sight())
        down = self.verticalScrollBar()
        at_end = down.value() == down.maximum() > 0
        self._look_at(len(self._pages) - 1 if at_end else layout.page_at(layout.room.height() / 3))

    def _look_at(self, page: int) -> None:
        if page != self.page and self._pages:
            self.page = page
            self.moved.emit(page)

    # Drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what is in sight, stretched while its picture in this size is on the way."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self.palette().midlight())
        layout, ratio = self.layout_now, self.devicePixelRatioF()
        marks = Marks(record=self._record, spot=self._pointed, under=self._under)
        sharp = bool(self._pages)
        for page in layout.in_sight():
            rect = layout.page_rect(page)
            picture = self._pictures.picture(page, round(rect.width() * ratio))
            sharp = sharp and picture is not None
            stretched = picture or self._pictures.any_picture(page)
            if picture and picture.width() == round(rect.width() * ratio):
                # Pixel by pixel: where a line of them is left out, letters lose a part.
                rect.setSize(QSizeF(picture.size()) / ratio)
                painter.drawPixmap(rect, picture, picture.rect().toRectF())
            elif stretched:
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
                painter.drawPixmap(rect, stretched, stretched.rect().toRectF())
            else:
                painter.fillRect(rect, Qt.GlobalColor.white)
            painter.setPen(self.palette().mid().color())
            painter.drawRect(rect)
            paint(painter, layout, page, marks)
        if self.hasFocus():
            painter.setPen(self.palette().link().color())
            painter.drawRect(self.viewport().rect().adjusted(0, 0, -1, -1))
        painter.end()
        if sharp:
            self.painted.emit()

    @property
    def _pointed(self) -> Spot | None:
        return self._spot if self.hasFocus() else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pages into the new room, with the same part in sight."""
        before = event.oldSize()
        down = self.verticalScrollBar().value()
        if self._zoom.fit is not Fit.NOTHING and before.isValid() and before.width() > 0:
            share = down / self._laid_out(QSizeF(before)).step
            self._lay_out()
            self.verticalScrollBar().setValue(round(share * self.layout_now.step))
            self.zoomed.emit()
        else:
            self._lay_out()

    # Mouse and keys

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom while Ctrl is held, else scroll."""
        turned = event.angleDelta().y()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and turned:
            self.zoom_by(1 if turned > 0 else -1, event.position())
            event.accept()
        else:
            super().wheelEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what a click would lead to."""
        under = self.layout_now.spot_at(event.position())
        if under != self._under:
            self._under = under
            hand = Qt.CursorShape.PointingHandCursor
            self.viewport().setCursor(hand if under else Qt.CursorShape.ArrowCursor)
            self.viewport().update()

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing."""
        self._under = None
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Lead to the record of what is clicked on."""
        spot = self.layout_now.spot_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and spot:
            self._spot = spot
            self._seek()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom, go by paragraphs and pages, and lead to the record of a paragraph."""
        key, down = Qt.Key(event.key()), self.verticalScrollBar()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and self._zoom_key(key):
            return
        match key:
            case Qt.Key.Key_Down | Qt.Key.Key_Up:
                self._step_spot(1 if key == Qt.Key.Key_Down else -1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self._spot:
                self._seek()
            case Qt.Key.Key_PageDown | Qt.Key.Key_PageUp:
                self.go_to_page(self.page + (1 if key == Qt.Key.Key_PageDown else -1))
            case Qt.Key.Key_Home | Qt.Key.Key_End:
                down.setValue(0 if key == Qt.Key.Key_Home else down.maximum())
            case _:
                super().keyPressEvent(event)

    def _zoom_key(self, key: Qt.Key) -> bool:
        match key:
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.zoom_by(1)
            case Qt.Key.Key_Minus:
                self.zoom_by(-1)
            case Qt.Key.Key_0:
                self.set_zoom(Zoom(fit=Fit.WIDTH))
            case _:
                return False
        return True

    def _step_spot(self, step: int) -> None:
        """Point at the next or previous paragraph; first at the first one in sight."""
        layout = self.layout_now
        spots = list(layout.spots())
        if not spots:
            return
        if self._spot is None:
            self._spot = next((spot for spot in spots if layout.shows(spot)), spots[0])
        else:
            at = spots.index(self._spot) + step
            self._spot = spots[min(max(at, 0), len(spots) - 1)]
        if not layout.shows(self._spot, whole=True):
            self.verticalScrollBar().setValue(layout.scrolled_to(self._spot))
        self._say(self._spot)
        self.viewport().update()

    def _say(self, spot: Spot) -> None:
        said = self.tr("Page {n}: {words}")
        words = self.layout_now.area(spot).source.words
        self.setAccessibleDescription(said.format(n=spot[0] + 1, words=words))
        changed = QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
        QAccessible.updateAccessibility(changed)

    def _seek(self) -> None:
        if self._spot:
            source = self.layout_now.area(self._spot).source
            self.mark(source.record, follow=False)
            self.sought.emit(source.record, source.field)
