"""Beside the paper the page is narrow: what is filled in stays in sight whole."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from meetingdesk.ui.pages.session.page import SessionPage


def _cut(page: SessionPage, form: QWidget) -> list[str]:
    """Return which fields and labels reach beyond the part of the page that is seen."""
    seen = page.area.viewport()
    kinds = (QLabel, QLineEdit, QComboBox, QAbstractButton)
    shown = [w for kind in kinds for w in form.findChildren(kind) if w.isVisible()]
    return [
        w.accessibleName() or w.objectName() or str(w)
        for w in shown
        if w.mapTo(page, QPoint(w.width(), 0)).x() > seen.mapTo(page, QPoint(seen.width(), 0)).x()
        or (isinstance(w, QLabel) and not w.wordWrap() and w.width() < w.sizeHint().width())
    ]


@pytest.mark.parametrize("width", [1000, 620, 520])
def test_the_details_fit_a_page_of_any_width(qtbot: QtBot, page: SessionPage, width: int) -> None:
    page.masthead.unfold()
    form = page.masthead.form
    assert form is not None
    page.resize(width, 760)
    assert page.width() == width
    qtbot.waitUntil(lambda: _cut(page, form) == [])
    page.resize(1200, 760)
    kinds = [form.second.fields[name] for name in ("kind", "languages")]
    qtbot.waitUntil(lambda: len({field.y() for field in kinds}) == 1)
