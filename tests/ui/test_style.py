"""Light and dark: text stands out from its ground at 4.5 to 1 or better."""

from collections import Counter
from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QMenu,
    QRadioButton,
    QToolButton,
)
from pytestqt.qtbot import QtBot

from meetingdesk.ui import style

_Role = QPalette.ColorRole
Worn = Callable[[bool], None]


@pytest.fixture
def worn(qapp: QApplication) -> Iterator[Worn]:
    """Return what dresses the application, light or dark, until the test ends."""
    sheet, palette = qapp.styleSheet(), qapp.palette()
    yield lambda want_dark: style.wear(qapp, want_dark=want_dark)
    qapp.setStyleSheet(sheet)
    qapp.setPalette(palette)


def _luminance(colour: QColor) -> float:
    """Return the relative luminance of WCAG 2.1."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast of two colours, from 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_the_measure_itself() -> None:
    assert contrast(QColor("white"), QColor("black")) == pytest.approx(21)
    assert contrast(QColor("white"), QColor("#767676")) == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("want_dark", [False, True])
def test_text_can_be_read_on_every_ground(qtbot: QtBot, want_dark: bool) -> None:
    palette = style.palette(want_dark=want_dark)
    inks = [palette.color(role) for role in (_Role.Text, _Role.WindowText, _Role.Link)]
    inks += [palette.color(_Role.ButtonText), palette.color(_Role.PlaceholderText)]
    inks += [style.quiet_colour(palette), style.wrong_colour(palette)]
    grounds = [palette.color(role) for role in (_Role.Base, _Role.AlternateBase, _Role.Window)]
    low = {
        (ink.name(), ground.name()): contrast(ink, ground)
        for ink, ground in product(inks, grounds)
        if contrast(ink, ground) < 4.5
    }
    assert low == {}


@pytest.mark.parametrize("want_dark", [False, True])
@pytest.mark.parametrize("own", [False, True])
def test_a_side_can_be_read_on_its_ground_and_on_the_page(
    qtbot: QtBot, want_dark: bool, own: bool
) -> None:
    palette = style.palette(want_dark=want_dark)
    colour = style.side_colour(palette, own=own)
    assert contrast(colour, style.side_ground(palette, own=own)) >= 4.5
    assert contrast(colour, palette.color(_Role.Base)) >= 4.5


@pytest.mark.parametrize("want_dark", [False, True])
def test_marked_text_and_the_main_button_can_be_read(qtbot: QtBot, want_dark: bool) -> None:
    palette = style.palette(want_dark=want_dark)
    marked = contrast(palette.color(_Role.HighlightedText), palette.color(_Role.Highlight))
    main_button = contrast(QColor("white"), palette.color(_Role.Highlight))
    assert min(marked, main_button) >= 4.5


@pytest.mark.parametrize("want_dark", [False, True])
def test_the_current_choice_can_be_read_in_an_open_list(
    qtbot: QtBot, worn: Worn, want_dark: bool
) -> None:
    worn(want_dark)
    box = QComboBox()
    box.addItems(["in person", "online", "hybrid"])
    box.setCurrentIndex(1)
    qtbot.addWidget(box)
    box.show()
    qtbot.waitExposed(box)
    box.showPopup()
    row = box.view().visualRect(box.view().currentIndex()).adjusted(6, 4, -6, -4)
    image = box.view().viewport().grab(row).toImage()
    box.hidePopup()
    across, down = range(image.width()), range(image.height())
    seen = Counter(image.pixelColor(x, y).name() for x in across for y in down)
    ground = QColor(seen.most_common(1)[0][0])
    assert max(contrast(QColor(name), ground) for name in seen) >= 4.5


@pytest.mark.parametrize("want_dark", [False, True])
@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton])
def test_a_box_to_tick_stands_out_from_its_ground(
    qtbot: QtBot, worn: Worn, kind: type[QCheckBox | QRadioButton], want_dark: bool
) -> None:
    worn(want_dark)
    box = kind("Show it")
    qtbot.addWidget(box)
    box.show()
    qtbot.waitExposed(box)
    picture = box.grab().toImage()
    ground, middle = QColor(picture.pixel(0, 0)), picture.height() // 2
    marks = [QColor(picture.pixel(x, middle)) for x in range(8)]
    assert max(contrast(mark, ground) for mark in marks) >= 3


@pytest.mark.parametrize("want_dark", [False, True])
def test_a_menu_has_an_edge_and_its_current_entry_can_be_read(
    qtbot: QtBot, worn: Worn, want_dark: bool
) -> None:
    worn(want_dark)
    menu = QMenu()
    qtbot.addWidget(menu)
    menu.addAction("Edit")
    menu.addAction("Remove")
    menu.popup(QPoint(10, 10))
    qtbot.waitExposed(menu)
    menu.setActiveAction(menu.actions()[1])
    picture = menu.grab().toImage()
    edge = picture.pixelColor(0, picture.height() // 2)
    palette = style.palette(want_dark=want_dark)
    assert min(contrast(edge, palette.color(r)) for r in (_Role.Base, _Role.Window)) >= 3
    row = menu.actionGeometry(menu.actions()[1])
    across, down = range(row.left(), row.right()), range(row.top(), row.bottom())
    seen = Counter(picture.pixelColor(x, y).name() for x in across for y in down)
    ground = QColor(seen.most_common(1)[0][0])
    assert ground.name() == palette.color(_Role.Highlight).name()
    assert max(contrast(QColor(name), ground) for name in seen) >= 4.5
    menu.close()


@pytest.mark.parametrize("want_dark", [False, True])
def test_the_arrows_of_a_file_dialog_stand_out_from_their_ground(
    qtbot: QtBot, worn: Worn, tmp_path: Path, want_dark: bool
) -> None:
    worn(want_dark)
    dialog = QFileDialog(directory=str(tmp_path))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(dialog)
    dialog.show()
    for name in ("backButton", "forwardButton", "toParentButton"):
        button = dialog.findChild(QToolButton, name)
        assert isinstance(button, QToolButton)
        drawn = button.icon().pixmap(button.iconSize()).toImage()
        spots = (drawn.pixelColor(x, y) for x, y in product(range(drawn.width()), repeat=2))
        inks = Counter(spot.name() for spot in spots if spot.alpha() > 200)
        ((ink, _),) = inks.most_common(1)
        assert contrast(QColor(ink), button.palette().color(_Role.Button)) >= 3, name
