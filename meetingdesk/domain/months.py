"""Months and quarters as people name them in place of a day, and years of the Japanese era."""

import re
from calendar import monthrange
from datetime import date

MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
_REIWA = re.compile(r"(?:令和|\bR) ?(元|\d{1,2})(?=[年./-])")
_BEFORE_REIWA = 2018
_LEAD = re.compile(r"^(?:(?:in|the|end|of|trong|hết|cuối)\s+)+", re.I)
_ENGLISH = re.compile(r"([A-Za-z]{3,9})\.?,? (\d{4})")
_MONTH = re.compile(r"(?:tháng )?(\d{1,2})(?: ?[/.-] ?|,? năm )(\d{4})", re.I)
_YEAR_FIRST = re.compile(r"(\d{4})(?: ?[/.-] ?|年 ?)(\d{1,2})(?:月(?:末日?|中)?)?")
_QUARTER = re.compile(r"(?:q|quý ?)([1-4]|i{1,3}|iv)(?: ?[/.-] ?|,? năm | )(\d{4})", re.I)
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}


def month_named(name: str) -> int:
    """Return the number of the month whose English name begins so; 0 where that is not one."""
    fits = [n for n, m in enumerate(MONTHS, 1) if m.casefold().startswith(name.casefold())]
    return fits[0] if len(fits) == 1 else 0


def western(text: str) -> str:
    """Return a text with years of Reiwa counted as others count them: 令和9年 is 2027年."""
    return _REIWA.sub(lambda m: str(_BEFORE_REIWA + (1 if m[1] == "元" else int(m[1]))), text)


def end_of_span(text: str) -> date | None:
    """Return the last day of the month or the quarter of a calendar year that a text names."""
    plain = _LEAD.sub("", text)
    if match := _ENGLISH.fullmatch(plain):
        return _last_day(int(match[2]), month_named(match[1]))
    if match := _MONTH.fullmatch(plain):
        return _last_day(int(match[2]), int(match[1]))
    if match := _YEAR_FIRST.fullmatch(plain):
        return _last_day(int(match[1]), int(match[2]))
    if match := _QUARTER.fullmatch(plain):
        quarter = _ROMAN.get(match[1].casefold()) or int(match[1])
        return _last_day(int(match[2]), 3 * quarter)
    return None


def _last_day(year: int, month: int) -> date | None:
    if not (1 <= month <= 12 and year >= 1):
        return None
    return date(year, month, monthrange(year, month)[1])
