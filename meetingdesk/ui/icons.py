"""Icons: outlines in the colour of the text, made once for each colour."""

from functools import cache

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QIcon, QPalette, QPixmap

from meetingdesk.settings import resource
from meetingdesk.ui import style

_SIDE = 20
"""Width and height on the screen, in logical pixels."""


def icon(name: str, of: QPalette) -> QIcon:
    """Return an icon of resources/icons in the colours of a palette."""
    disabled = of.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText)
    chosen = of.color(QPalette.ColorRole.HighlightedText)
    return _icon(name, style.quiet_colour(of).name(), disabled.name(), chosen.name())


@cache
def _icon(name: str, colour: str, disabled: str, chosen: str) -> QIcon:
    outline = resource(f"icons/{name}.svg").read_text(encoding="utf-8")
    made = QIcon()
    for scale in (1, 2):
        for mode, ink in (
            (QIcon.Mode.Normal, colour),
            (QIcon.Mode.Disabled, disabled),
            (QIcon.Mode.Active, chosen),
        ):
            made.addPixmap(_drawn(outline.replace("currentColor", ink), scale), mode)
    return made


def _drawn(outline: str, scale: int) -> QPixmap:
    side = _SIDE * scale
    sized = outline.replace('width="24"', f'width="{side}"').replace(
        'height="24"', f'height="{side}"'
    )
    pixmap = QPixmap()
    pixmap.loadFromData(QByteArray(sized.encode()), "SVG")
    pixmap.setDevicePixelRatio(scale)
    return pixmap
