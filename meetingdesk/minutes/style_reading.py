"""Read a house style from its file; whoever wrote it is told what is wrong, and where."""

import json
import string
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any, Literal, get_args, get_origin, get_type_hints

from meetingdesk.domain.errors import RuleBroken, Sentence
from meetingdesk.minutes.style import Style
from meetingdesk.minutes.wording import LANGUAGES, wording

_LARGEST = 200_000
_LIMITS = {"Page": (0.0, 600.0), "Type": (0.0, 48.0)}
"""What a number may be, by the group in which it stands."""
_ALSO = {"closing.time": {"date"}}
"""What can be put into sentences besides what the general ones have."""
_READABLE = 5.0
_LEAST_SHEET = 60.0
_BY_LANGUAGE = Sentence("texts by language are wanted: {known}", known=", ".join(LANGUAGES))
_SIZES = ("text", "leading", "small", "title", "subtitle", "part")


def read_style(file: Path) -> Style:
    """Return the style that a file describes. Raises RuleBroken saying what is wrong in it."""
    try:
        if file.stat().st_size > _LARGEST:
            raise _wrong(file, "", Sentence("it is too large"))
        said = json.loads(file.read_text(encoding="utf-8-sig"), object_pairs_hook=_once)
    except (OSError, ValueError, RecursionError) as error:
        raise _wrong(file, "", Sentence("{error}", error=str(error))) from None
    if isinstance(said, dict) and "name" in said:
        raise _wrong(file, "name", Sentence("a style is called as its file is"))
    made: Style = _group(file, Style, said, "")
    _check_room(file, made)
    return made


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("one word is said twice")
    return found


def _wrong(file: Path, where: str, what: Sentence) -> RuleBroken:
    place = f"{file.name}: {where}" if where else file.name
    return RuleBroken("The style in {place} cannot be used: {what}.", place=place, what=what)


def _group(file: Path, kind: Any, said: Any, where: str) -> Any:
    if not isinstance(said, dict):
        raise _wrong(file, where, Sentence("braces { } are wanted here"))
    hints = get_type_hints(kind)
    known = [f.name for f in fields(kind) if kind is not Style or f.name != "name"]
    for key in said:
        if key not in known:
            raise _wrong(
                file,
                f"{where}{key}",
                Sentence("no such word; known here: {known}", known=", ".join(known)),
            )
    name = {"name": file.stem} if kind is Style else {}
    values = {k: _value(file, kind, hints[k], v, f"{where}{k}") for k, v in said.items()}
    return kind(**name, **values)


def _value(file: Path, kind: Any, hint: Any, said: Any, where: str) -> Any:
    if is_dataclass(hint):
        return _group(file, hint, said, f"{where}.")
    if get_origin(hint) is Literal:
        return _choice(file, hint, said, where)
    if get_origin(hint) is tuple:
        return _parts(file, get_args(hint)[0], said, where)
    if hint is bool and not isinstance(said, bool):
        raise _wrong(file, where, Sentence("true or false is wanted"))
    if hint is float:
        low, high = _LIMITS[kind.__name__]
        if isinstance(said, bool) or not isinstance(said, int | float) or not low <= said <= high:
            raise _wrong(
                file,
                where,
                Sentence(
                    "a number from {low} to {high} is wanted", low=f"{low:g}", high=f"{high:g}"
                ),
            )
        return float(said)
    if hint is str:
        said = _text(file, said, where)
    elif hint is not bool:
        read = _wordings if where == "wording" else _by_language
        said = read(file, said, where)
    return said


def _choice(file: Path, hint: Any, said: Any, where: str) -> Any:
    if said not in get_args(hint):
        known = ", ".join(get_args(hint))
        raise _wrong(
            file,
            where,
            Sentence(
                "“{said}” is not known; known here: {known}", said=str(said)[:40], known=known
            ),
        )
    return said


def _parts(file: Path, hint: Any, said: Any, where: str) -> tuple[Any, ...]:
    if not isinstance(said, list) or not said:
        raise _wrong(file, where, Sentence("a list in brackets [ ] is wanted"))
    found = tuple(_choice(file, hint, one, where) for one in said)
    if len(set(found)) < len(found):
        raise _wrong(file, where, Sentence("a part is named twice"))
    return found


def _text(file: Path, said: Any, where: str) -> str:
    if not isinstance(said, str):
        raise _wrong(file, where, Sentence("a text in quotation marks is wanted"))
    return said


def _by_language(file: Path, said: Any, where: str) -> Mapping[str, str]:
    if not isinstance(said, dict) or not set(said) <= set(LANGUAGES):
        raise _wrong(file, where, _BY_LANGUAGE)
    return {code: _text(file, text, f"{where}.{code}") for code, text in said.items()}


def _wordings(file: Path, said: Any, where: str) -> Mapping[str, Mapping[str, str]]:
    if not isinstance(said, dict) or not set(said) <= set(LANGUAGES):
        raise _wrong(file, where, _BY_LANGUAGE)
    return {code: _sentences(file, code, own, f"{where}.{code}") for code, own in said.items()}


def _sentences(file: Path, language: str, said: Any, where: str) -> Mapping[str, str]:
    if not isinstance(said, dict):
        raise _wrong(file, where, Sentence("braces { } are wanted here"))
    for name, text in said.items():
        here = f"{where}.{name}"
        known = wording(language).sentence(name)
        if known is None:
            raise _wrong(file, here, Sentence("there is no sentence of that name in the wording"))
        offered = _places(file, known, here) | _ALSO.get(name, set())
        extra = _places(file, _text(file, text, here), here) - offered
        if extra:
            raise _wrong(
                file, here, Sentence("nothing is put in at {place}", place=f"{{{min(extra)}}}")
            )
    return said


def _places(file: Path, text: str, where: str) -> set[str]:
    try:
        return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}
    except ValueError as error:
        raise _wrong(file, where, Sentence("{error}", error=str(error))) from None


def _check_room(file: Path, style: Style) -> None:
    page = style.page
    if (
        page.width - page.left - page.right < _LEAST_SHEET
        or page.height - page.top - page.bottom < _LEAST_SHEET
    ):
        raise _wrong(file, "page", Sentence("its margins leave no room for text"))
    for name in _SIZES:
        if getattr(style.type, name) < _READABLE:
            raise _wrong(
                file,
                f"type.{name}",
                Sentence("less than {least} points cannot be read", least=f"{_READABLE:g}"),
            )
