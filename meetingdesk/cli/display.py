"""Whether a window can be opened here, found out before Qt would end the whole program."""

import builtins
import ctypes
import importlib
import importlib.util
import os
import socket
import sys
from pathlib import Path

_NEED_NO_DISPLAY = frozenset({"offscreen", "minimal", "vnc", "linuxfb", "eglfs"})
_PACKAGES = (
    "On Debian or Ubuntu install libgl1 libegl1 libglib2.0-0 libdbus-1-3 libfontconfig1"
    " libxkbcommon0 libcups2 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0"
    " libxkbcommon-x11-0; on other systems the packages of the same libraries."
)


def window_trouble() -> str:
    """Return why no window can be opened here and what to install, or nothing if one can."""
    try:
        _load_qt()
    except ModuleNotFoundError as error:
        if not (error.name or "").startswith("PySide6"):
            raise
        return "Qt is not installed. Install the package PySide6-Essentials."
    except ImportError as error:
        return f"Qt cannot load ({error}). {_PACKAGES}"
    return _display_trouble() if sys.platform.startswith("linux") else ""


def _load_qt() -> None:
    """Load Qt, and let Python import as before.

    PySide puts an import of its own in place, which reads the source of every module loaded
    later, for switches that we do not use: a third of the time of loading SQL, and 15 MB.
    """
    importing = builtins.__import__
    importlib.import_module("PySide6.QtWidgets")
    builtins.__import__ = importing


def _display_trouble() -> str:
    platform = os.environ.get("QT_QPA_PLATFORM", "").split(":")[0]
    if platform in _NEED_NO_DISPLAY:
        return ""
    display = os.environ.get("DISPLAY", "")
    wayland = os.environ.get("WAYLAND_DISPLAY", "")
    if wayland and not _answers(wayland) and (not display or platform == "wayland"):
        return f"The display {wayland} (Wayland) does not answer. Start it from a desktop session."
    if not display and (not wayland or platform == "xcb"):
        return (
            "There is no display. Start it from a desktop session, or install xvfb and start it"
            " with xvfb-run."
        )
    if display and platform in {"", "xcb"}:
        return _x11_trouble(display)
    return ""


def _answers(wayland: str) -> bool:
    """Return whether a Wayland display listens; its name is a path or one in XDG_RUNTIME_DIR."""
    folder = os.environ.get("XDG_RUNTIME_DIR")
    if not folder and not os.path.isabs(wayland):
        return False
    with socket.socket(socket.AF_UNIX) as line:
        try:
            line.connect(os.path.join(folder or "", wayland))
        except OSError:
            return False
    return True


def _x11_trouble(display: str) -> str:
    """Return what keeps Qt from an X11 display: it would abort without a word that helps."""
    plugin = _plugin()
    try:
        if plugin and plugin.exists():
            ctypes.CDLL(str(plugin))
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError as error:
        return f"Qt cannot load ({error}). {_PACKAGES}"
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(os.fsencode(display), None)
    refused = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    if not refused:
        return ""
    return (
        f"The display {display} does not answer. Start it from a desktop session, or install xvfb"
        " and start it with xvfb-run."
    )


def _plugin() -> Path | None:
    found = importlib.util.find_spec("PySide6")
    if found is None or not found.origin:
        return None
    return Path(found.origin).parent / "Qt" / "plugins" / "platforms" / "libqxcb.so"
