"""The style of the session's page, beyond that of the whole window."""

from PySide6.QtGui import QPalette

from meetingdesk.ui import style


def sheet(of: QPalette) -> str:
    """Return the page's style in the colours of a palette, light or dark."""
    line = style.line_colour(of).name()
    quiet = style.quiet_colour(of).name()
    base = of.color(QPalette.ColorRole.Base).name()
    text = of.color(QPalette.ColorRole.Text).name()
    accent = of.color(QPalette.ColorRole.Link).name()
    pale = of.color(QPalette.ColorRole.AlternateBase).name()
    chosen = of.color(QPalette.ColorRole.Midlight).name()
    return f"""
    #sessionPage, #sessionColumn {{ background: {base}; }}
    #pageTitle {{ font-size: 15pt; font-weight: 600; color: {text}; }}
    #summary, #folded {{ color: {quiet}; }}
    #delegation, #agenda {{ background: {base}; border: 1px solid {line}; border-radius: 7px; }}
    #sideBand {{ border: 0; border-top-left-radius: 6px; border-top-right-radius: 6px; }}
    #row {{ border: 0; border-top: 1px solid {line}; }}
    #row:focus {{ background: {chosen}; border: 1px solid {accent}; }}
    #rank {{ color: {text}; }}
    #name, #itemTitle {{ color: {text}; }}
    #editor {{ background: {pale}; border-top: 1px solid {line}; }}
    #addLine {{ border: 0; padding: 4px 0; background: transparent; }}
    #addLine:focus {{ border: 0; border-bottom: 1px solid {accent}; border-radius: 0; }}
    QToolButton[chip="true"] {{ padding: 0 5px; border-radius: 4px; font-size: 8pt;
        color: {text}; }}
    QToolButton[chip="true"][calm="true"] {{ border: 1px solid transparent; color: {quiet};
        padding: 0 1px; }}
    QToolButton[chip="true"][calm="true"]:hover {{ border: 1px solid {line}; }}
    QToolButton[chip="true"]:focus, QToolButton[chip="true"][calm="true"]:focus {{
        border: 1px solid {accent}; }}
    #stage {{ border-radius: 0; border-right: 0; padding: 3px 2px; color: {text}; }}
    #stage:disabled {{ color: {quiet}; background: {pale}; border-color: {line}; }}
    #stage[at="first"] {{ border-top-left-radius: 5px; border-bottom-left-radius: 5px; }}
    #stage[at="last"] {{ border-top-right-radius: 5px; border-bottom-right-radius: 5px;
        border-right: 1px solid {line}; }}
    #stage:checked {{ color: {accent}; background: {chosen}; font-weight: 600;
        border-color: {line}; }}
    #stage:focus, #stage:checked:focus {{ border: 2px solid {accent}; padding: 2px 1px; }}
    #fold {{ border: 0; background: transparent; padding: 5px 8px; font-weight: 600;
        text-align: left; }}
    #fold:checked {{ border: 0; color: {text}; }}
    #fold:focus {{ color: {accent}; border: 1px solid {accent}; border-radius: 5px; }}
    #sideCount {{ border: 1px solid transparent; background: transparent; font-weight: 600;
        padding: 1px 6px; }}
    #rule {{ background: {line}; max-height: 1px; border: 0; }}
    """ + "".join(_side(of, own=own) for own in (True, False))


def _side(of: QPalette, *, own: bool) -> str:
    """Return the colours of a side; the other side's band is outlined, the own one filled."""
    name = "own" if own else "other"
    colour = style.side_colour(of, own=own).name()
    ground = style.side_ground(of, own=own).name()
    return f"""
    #sideBand[side="{name}"] {{ background: {ground}; }}
    #sideTitle[side="{name}"] {{ color: {colour}; font-weight: 600; }}
    #sideCount[side="{name}"] {{ color: {colour}; }}
    #sideCount[side="{name}"]:focus {{ border: 1px solid {colour}; }}
    """
