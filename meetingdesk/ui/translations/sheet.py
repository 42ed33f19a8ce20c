"""The style of the page of translations, beyond that of the whole window."""

from PySide6.QtGui import QPalette

from meetingdesk.ui import style


def sheet(of: QPalette) -> str:
    """Return the page's style in the colours of a palette, light or dark."""
    line = style.line_colour(of).name()
    base = of.color(QPalette.ColorRole.Base).name()
    accent = of.color(QPalette.ColorRole.Link).name()
    pale = of.color(QPalette.ColorRole.AlternateBase).name()
    return f"""
    #translationsPage, #translationsSheet {{ background: {base}; }}
    #textRow {{ border: 0; border-top: 1px solid {line}; }}
    #textRow[current="true"] {{ background: {pale}; border-left: 3px solid {accent}; }}
    """
