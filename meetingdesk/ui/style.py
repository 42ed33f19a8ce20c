"""How the window looks: calm, native where it can be, light and dark, two sides apart."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from meetingdesk.settings import resource

_FONTS = {
    QFontDatabase.WritingSystem.Vietnamese: ("NotoSans-Regular", "NotoSans-Bold"),
    QFontDatabase.WritingSystem.Japanese: ("NotoSansJP-Regular",),
}
APPEARANCES: Mapping[str, bool | None] = {"as_system": None, "light": False, "dark": True}
"""By name, whether dark is wanted; None follows the system."""
_LIGHT = {
    "Window": "#f4f5f7",
    "WindowText": "#1f2328",
    "Base": "#ffffff",
    "AlternateBase": "#f7f8fa",
    "Text": "#1f2328",
    "Button": "#ffffff",
    "ButtonText": "#1f2328",
    "ToolTipBase": "#ffffff",
    "ToolTipText": "#1f2328",
    "PlaceholderText": "#68707a",
    "Highlight": "#1d5fae",
    "HighlightedText": "#ffffff",
    "Link": "#1d5fae",
    "Mid": "#d9dce1",
    "Midlight": "#e6e9ee",
}
_DARK = {
    "Window": "#1b1e22",
    "WindowText": "#e8eaed",
    "Base": "#22262b",
    "AlternateBase": "#272b31",
    "Text": "#e8eaed",
    "Button": "#2b3036",
    "ButtonText": "#e8eaed",
    "ToolTipBase": "#2b3036",
    "ToolTipText": "#e8eaed",
    "PlaceholderText": "#9aa4ae",
    "Highlight": "#2f6bb8",
    "HighlightedText": "#ffffff",
    "Link": "#7ab2ff",
    "Mid": "#3a4048",
    "Midlight": "#31363d",
}


def dark(palette: QPalette) -> bool:
    """Return whether the window is dark."""
    return palette.color(QPalette.ColorRole.Base).lightness() < 128


def wear(app: QApplication, *, want_dark: bool | None = None) -> None:
    """Dress the application; `want_dark` None follows the system."""
    if want_dark is None:
        scheme = QGuiApplication.styleHints().colorScheme()
        want_dark = scheme == Qt.ColorScheme.Dark
    if app.style().name() != "fusion":
        app.setStyle("Fusion")
    app.setPalette(palette(want_dark=want_dark))
    app.setStyleSheet(_sheet(app.palette()))


def palette(*, want_dark: bool) -> QPalette:
    """Return the palette, light or dark; text stands out at 4.5 to 1 or better."""
    made = QPalette()
    for name, colour in (_DARK if want_dark else _LIGHT).items():
        made.setColor(QPalette.ColorRole[name], QColor(colour))
    quiet = QColor("#78818b" if want_dark else "#868e97")
    for role in ("Text", "WindowText", "ButtonText"):
        made.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole[role], quiet)
    return made


def load_fonts() -> None:
    """Make the fonts of the paper known, for systems that lack Vietnamese or Japanese ones."""
    for writing, names in _FONTS.items():
        if not QFontDatabase.families(writing):
            for name in names:
                QFontDatabase.addApplicationFont(str(resource(f"fonts/{name}.ttf")))


def line_colour(of: QPalette) -> QColor:
    """Return the colour of thin lines between parts."""
    return of.color(QPalette.ColorRole.Mid)


def side_colour(of: QPalette, *, own: bool) -> QColor:
    """Return the colour of a side: the own green, the partner's brown."""
    if dark(of):
        return QColor("#3fb8a8" if own else "#e0a15a")
    return QColor("#0b6e63" if own else "#8a4a00")


def side_ground(of: QPalette, *, own: bool) -> QColor:
    """Return the pale ground under a side's name."""
    if dark(of):
        return QColor("#17332f" if own else "#3a2a17")
    return QColor("#e3f1ef" if own else "#f8ecdf")


def wrong_colour(of: QPalette) -> QColor:
    """Return the colour of what is to be mended."""
    return QColor("#ff8f8f" if dark(of) else "#b3261e")


def quiet_colour(of: QPalette) -> QColor:
    """Return the grey of what is there but not loud."""
    return QColor("#9aa4ae" if dark(of) else "#5d6873")


def edge_colour(of: QPalette) -> QColor:
    """Return the colour of the edge of a box that is ticked: 3 to 1 on any ground or better."""
    return QColor("#8a949f" if dark(of) else "#6b7480")


def _sheet(of: QPalette) -> str:
    line = of.color(QPalette.ColorRole.Mid).name()
    base = of.color(QPalette.ColorRole.Base).name()
    accent = of.color(QPalette.ColorRole.Highlight).name()
    ink = of.color(QPalette.ColorRole.Link).name()
    window = of.color(QPalette.ColorRole.Window).name()
    quiet = quiet_colour(of).name()
    faint = of.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText).name()
    wrong = wrong_colour(of).name()
    handle = "#616a75" if dark(of) else "#949ca6"
    arrow, tick = (resource(f"icons/{name}.svg").as_posix() for name in ("chevron-down", "check"))
    # Qt's own arrows are dark on any ground.
    arrows = ("arrow-left", "arrow-right", "arrow-up")
    back, on, up = (resource(f"icons/{name}.svg").as_posix() for name in arrows)
    edge = edge_colour(of).name()
    ring = of.color(QPalette.ColorRole.Text).name()
    pale = of.color(QPalette.ColorRole.Midlight).name()
    return f"""
    QMenuBar {{ background: {base}; }}
    QMenuBar::item:selected {{ background: {pale}; }}
    QMenu {{ background: {base}; border: 1px solid {edge}; padding: 2px; }}
    QMenu::item {{ padding: 4px 20px 4px 12px; border-radius: 3px; }}
    QMenu::item:selected {{ background: {accent}; color: white; }}
    QMenu::item:disabled {{ color: {faint}; background: transparent; }}
    QMenu::separator {{ height: 1px; background: {line}; margin: 3px 0; }}
    QMenu::icon, QMenu::indicator {{ left: 6px; }}
    QMenu::icon:checked {{ background: {pale}; border: 1px solid {ink}; border-radius: 3px; }}
    QToolBar {{ background: {base}; border: 0; border-bottom: 1px solid {line}; padding: 4px;
        spacing: 6px; }}
    QStatusBar {{ border-top: 1px solid {line}; color: {quiet}; }}
    QStatusBar::item {{ border: 0; }}
    QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox {{
        background: {base}; border: 1px solid {line}; border-radius: 4px; padding: 3px 6px; }}
    QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus {{
        border: 1px solid {ink}; }}
    QComboBox {{ background: {base}; border: 1px solid {line}; border-radius: 4px;
        padding: 3px 6px; combobox-popup: 0; }}
    QComboBox QAbstractItemView {{ background: {base}; color: palette(text);
        border: 1px solid {line}; outline: 0; selection-background-color: {accent};
        selection-color: white; }}
    QComboBox QAbstractItemView::item {{ padding: 4px 8px; min-height: 20px; }}
    QComboBox QAbstractItemView::item:selected {{ background: {accent}; color: white; }}
    QComboBox:focus {{ border: 1px solid {ink}; }}
    QComboBox::drop-down {{ border: 0; width: 22px; }}
    QComboBox::down-arrow {{ image: url("{arrow}"); width: 14px; height: 14px; }}
    QCheckBox::indicator, QRadioButton::indicator, QTableView::indicator {{ width: 14px;
        height: 14px; background: {base}; border: 1px solid {edge}; border-radius: 3px; }}
    QRadioButton::indicator {{ border-radius: 8px; }}
    QCheckBox::indicator:checked, QTableView::indicator:checked {{ background: {accent};
        border-color: {ink}; image: url("{tick}"); }}
    QTableView::indicator:checked {{ border-color: {base}; }}
    QRadioButton::indicator:checked {{ width: 6px; height: 6px; background: white;
        border: 5px solid {accent}; }}
    QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {{ border-color: {line}; }}
    QCheckBox::indicator:checked:disabled {{ background: {faint}; }}
    QRadioButton::indicator:checked:disabled {{ border: 5px solid {faint}; }}
    QCheckBox, QRadioButton {{ border: 1px solid transparent; border-radius: 4px; padding: 1px; }}
    QCheckBox:focus, QRadioButton:focus {{ border-color: {ink}; }}
    QScrollBar {{ background: transparent; border: 0; }}
    QScrollBar:vertical {{ width: 12px; }}
    QScrollBar:horizontal {{ height: 12px; }}
    QScrollBar::handle {{ background: {handle}; border-radius: 4px; margin: 2px; }}
    QScrollBar::handle:vertical {{ min-height: 32px; }}
    QScrollBar::handle:horizontal {{ min-width: 32px; }}
    QScrollBar::handle:hover {{ background: {quiet}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"] {{ border: 1px solid {wrong}; }}
    QLabel[role="wrong"] {{ color: {wrong}; }}
    QLabel[role="quiet"] {{ color: {quiet}; }}
    QLabel[role="title"] {{ font-size: 15pt; font-weight: 600; }}
    QLabel[role="part"] {{ font-weight: 600; }}
    QPushButton, QToolButton {{ padding: 4px 10px; border: 1px solid {line};
        border-radius: 5px; background: {base}; }}
    QPushButton:hover, QToolButton:hover {{ background: {pale}; }}
    QPushButton:focus, QToolButton:focus {{ border: 1px solid {ink}; }}
    QPushButton[role="main"] {{ background: {accent}; color: white; border: 1px solid {accent}; }}
    QToolButton:disabled, QToolButton:checked:disabled {{ color: {faint};
        border: 1px solid {line}; }}
    QToolButton[role="main"] {{ background: {accent}; color: white; border: 1px solid {accent}; }}
    QPushButton[role="main"]:disabled, QToolButton[role="main"]:disabled {{ background: {pale};
        color: {faint}; border-color: {line}; }}
    QToolButton[flat="true"] {{ border: 1px solid transparent; background: transparent; }}
    QToolButton[flat="true"]:focus {{ border: 1px solid {ink}; }}
    QPushButton[role="main"]:focus, QToolButton[role="main"]:focus {{ border: 2px solid {ring};
        padding: 3px 9px; }}
    QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
    QFileDialog QToolButton {{ padding: 1px; }}
    QToolButton:checked, QPushButton:checked {{ border: 1px solid {ink}; color: {ink}; }}
    QToolButton:checked:focus, QPushButton:checked:focus {{ border: 2px solid {ink};
        padding: 3px 9px; }}
    QListView[role="places"] {{ background: {window}; border: 1px solid {window}; outline: 0; }}
    QListView[role="places"]:focus {{ border: 1px solid {ink}; border-radius: 5px; }}
    QListView[role="places"]::item {{ padding: 6px 10px; border-radius: 5px; }}
    QListView[role="places"]::item:selected {{ background: {base}; color: palette(text);
        border: 1px solid {line}; }}
    QListView#runningOrder, QListView#brackets {{ border: 1px solid transparent; }}
    QListView#runningOrder:focus, QListView#brackets:focus {{ border: 1px solid {ink}; }}
    QTableView {{ background: {base}; border: 1px solid {base}; gridline-color: transparent;
        selection-background-color: {accent}; }}
    QTableView:focus {{ border: 1px solid {ink}; }}
    QTableView[role="list"] {{ outline: 0; }}
    QTableView[role="list"]::item {{ padding: 0 3px; border: 0; }}
    QTableView[role="list"]::item:selected {{ background: {accent}; color: white; }}
    QTableView[role="pairs"] {{ outline: 0; }}
    QTableView[role="pairs"]::item {{ padding: 5px 0; border: 0;
        border-bottom: 1px solid {line}; }}
    QTableView[role="pairs"]::item:selected {{ background: {accent}; color: white; }}
    QHeaderView::section {{ background: {base}; color: {quiet}; border: 0;
        border-bottom: 1px solid {line}; padding: 5px 6px; }}
    QScrollArea {{ border: 0; background: transparent; }}
    QFileDialog {{ backward-icon: url("{back}"); forward-icon: url("{on}");
        filedialog-parent-directory-icon: url("{up}"); }}
    QFrame[role="card"] {{ background: {base}; border: 1px solid {line}; border-radius: 7px; }}
    QFrame[role="card"][marked="true"] {{ border: 2px solid {ink}; }}
    QListView[role="points"] {{ background: {base}; border: 1px solid transparent; outline: 0; }}
    QListView[role="points"]:focus {{ border: 1px solid {ink}; }}
    QListWidget#findings::item {{ padding: 4px 3px; border-bottom: 1px solid {line}; }}
    QListWidget#findings::item:selected {{ background: {accent}; color: white; }}
    QFrame[role="notice"] {{ background: {base}; border: 1px solid {accent};
        border-radius: 6px; }}
    QSplitter::handle {{ background: {line}; }}
    QSplitter::handle:horizontal {{ width: 1px; }}
    """
