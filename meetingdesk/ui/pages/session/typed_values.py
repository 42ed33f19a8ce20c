"""What a person types into a field of a record, and how its value is shown there."""

import re
from datetime import date
from typing import Any

from meetingdesk.domain.dues import read_due
from meetingdesk.domain.errors import RuleBroken
from meetingdesk.domain.fields import FieldSpec
from meetingdesk.domain.terms import DueKind

_CLOCK = re.compile(r"(\d{1,2})(?:\s*[:.hg時]\s*(\d{2})?)?\s*分?", re.IGNORECASE)
_COMPACT = re.compile(r"(\d{1,2})(\d{2})")
_LANGUAGES = {
    **dict.fromkeys(("english", "anh", "tiếng anh", "英語"), "en"),
    **dict.fromkeys(("vietnamese", "tiếng việt", "việt", "ベトナム語"), "vi"),
    **dict.fromkeys(("japanese", "tiếng nhật", "nhật", "日本語"), "ja"),
}


def shown(spec: FieldSpec, value: Any) -> str:
    """Return a value as its field shows it: dates with the day first."""
    if value is None:
        return ""
    if isinstance(value, date):
        return f"{value.day}/{value.month}/{value.year}"
    if spec.form == "words":
        return ", ".join(value)
    return str(value)


def read(spec: FieldSpec, typed: str, today: date) -> Any:
    """Return the value that a text stands for. Raises RuleBroken, in words for its field."""
    typed = typed.strip()
    if not typed:
        if spec.required:
            raise RuleBroken("This cannot be left empty.", spec.name)
        return spec.default
    value: Any = typed
    if spec.form == "number":
        value = _number(typed)
    elif spec.form == "date":
        value = _day(typed, today)
    elif spec.form == "clock":
        value = _clock(typed)
    elif spec.form == "words":
        value = tuple(_language(part) for part in re.split(r"[,;、\s]+", typed) if part)
    elif spec.form == "language":
        value = _language(typed)
    spec.check(spec.plain(value))
    return value


def _number(typed: str) -> int:
    if not re.fullmatch(r"\d{1,9}", typed):
        raise RuleBroken("Type a whole number, or leave it empty.")
    return int(typed)


def _day(typed: str, today: date) -> date:
    due = read_due(typed, today)
    if due.kind is not DueKind.DATE or due.on is None:
        raise RuleBroken("Type a date with the day first, such as 18/3/2022, or 2022-03-18.")
    return due.on


def _clock(typed: str) -> str:
    found = _COMPACT.fullmatch(typed) if len(typed) > 2 else None
    found = found or _CLOCK.fullmatch(typed)
    hours, minutes = (int(found[1]), int(found[2] or 0)) if found else (99, 99)
    if hours > 23 or minutes > 59:
        raise RuleBroken("Type a time of day such as 14:00 or 9.30.")
    return f"{hours:02}:{minutes:02}"


def _language(typed: str) -> str:
    return _LANGUAGES.get(typed.casefold(), typed)
