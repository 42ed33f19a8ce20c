"""House styles by name: those that come with the program, and a body's own ones."""

import re
from functools import cache
from pathlib import Path

from meetingdesk.domain.agreeing import HouseStyle
from meetingdesk.domain.errors import RuleBroken, Sentence
from meetingdesk.minutes.bundle import Reader
from meetingdesk.minutes.style import GENERAL, Style
from meetingdesk.minutes.style_reading import read_style
from meetingdesk.settings import places, resource

__all__ = ["GENERAL", "Style", "style", "style_names", "style_of", "style_or_general"]

_NAME = re.compile(r"[a-z0-9][a-z0-9_-]{0,39}")


def style_names() -> tuple[str, ...]:
    """Return the names of all styles: the general one, those of the program, one's own."""
    ours = sorted(_files(resource("styles")), key=lambda name: (name != GENERAL.name, name))
    return tuple(dict.fromkeys((*ours, *sorted(_files(places().styles)))))


def style(name: str) -> Style:
    """Return the style of that name.

    Raises RuleBroken where there is none, or its file cannot be used.
    """
    file = _files(places().styles) | _files(resource("styles"))
    if name not in file:
        raise RuleBroken(
            "There is no style “{style}”. Name one of {known}.",
            style=name,
            known=", ".join(style_names()),
        )
    return _read(file[name], file[name].stat().st_mtime_ns)


def style_of(file: Reader) -> tuple[Style, Sentence | None]:
    """Return the style that was chosen for a file, and why it is another one: the general one."""
    chosen = next(iter(file.all(HouseStyle)), None)
    return style_or_general(chosen.name if chosen else "")


def style_or_general(name: str) -> tuple[Style, Sentence | None]:
    """Return the style that a file is kept in, and why it is another one: the general one."""
    try:
        return (style(name) if name else GENERAL), None
    except RuleBroken as broken:
        told = Sentence("{why} The general style is used instead.", why=broken.why)
        return GENERAL, told


def _files(folder: Path) -> dict[str, Path]:
    """Return the style files of a folder by name; one's own can never stand for ours."""
    return {file.stem: file for file in folder.glob("*.json") if _NAME.fullmatch(file.stem)}


@cache
def _read(file: Path, _changed: int) -> Style:
    return read_style(file)
