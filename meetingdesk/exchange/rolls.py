"""Delegates read from a typed line or from a copied list of people."""

import re
from dataclasses import dataclass, replace

from meetingdesk.domain.terms import Capacity, NameOrder
from meetingdesk.exchange.names import NATIVE, is_given_name, read_name, sober
from meetingdesk.exchange.roll_words import (
    CAPACITIES,
    HONORIFICS,
    SUFFIXED_HONORIFICS,
    capacity_of,
    head_of,
    is_body,
    is_title,
    plain,
)
from meetingdesk.exchange.tables import Rows, rows_of

_MARK = re.compile(r"^\s*(?:[-–—•●○*・·▪►]|\(?\d{1,3}[.)．、）]|[①-⑳])\s*")
_NUMBER_OR_MAIL = re.compile(r"[(]?\d{1,4}[.)]?|\S+@\S+|[+\d() -]{7,}")
_PARTS = (r"\t", r"\s+[–—-]\s+|\s*[|｜]\s*", r"\s*[;；]\s*", r"\s*[,，、]\s*")


@dataclass(frozen=True, kw_only=True)
class DelegateLine:
    """A delegate as a list has it; nothing in it is guessed beyond which column is which."""

    name: str
    honorific: str = ""
    title: str = ""
    unit: str = ""
    body: str = ""
    native_name: str = ""
    family_name: str = ""
    given_name: str = ""
    order: NameOrder | None = None
    """In which order `name` has both, where capitals tell; else the bearer's custom decides."""
    capacity: Capacity | None = None
    head_count: int | None = None
    group: bool = False


def read_roll(text: str, html: str = "") -> list[DelegateLine]:
    """Return the delegates of a copied list, in its order.

    Columns are recognised by their heads in English, Vietnamese or Japanese, else by what they
    hold; a list without columns by its commas or dashes.
    Raises RuleBroken where the list is too large (see `rows_of`).
    """
    rows = rows_of(text, html)
    if max(map(len, rows), default=0) < 2:
        return [line for line in (read_delegate(row[0]) for row in rows) if line.name]
    heads = [head_of(cell) for cell in rows[0]]
    if sum(map(bool, heads)) >= 2 or (heads and heads[0] in ("name", "family")):
        rows = rows[1:]
    else:
        heads = _by_content(rows)
    return [line for line in (_from_row(row, heads) for row in rows) if line.name]


def read_delegate(text: str) -> DelegateLine:
    """Return the delegate that a line names: "Mr. Nguyễn Văn A, Deputy Director, STAMEQ"."""
    text = _MARK.sub("", text.replace("\n", " "), count=1).strip()
    for sign in _PARTS:
        parts = [part.strip() for part in re.split(sign, text) if part.strip()]
        if len(parts) > 1:
            return _from_parts(parts)
    return _named(text)


def _from_parts(parts: list[str]) -> DelegateLine:
    name, *rest = parts
    family = given = ""
    bare = read_name(name)
    if " " not in bare.name and not NATIVE.search(name) and is_given_name(rest[0]):
        family, given = _capitalised(bare.name), rest[0]
        rest = rest[1:]
    line = _named(name)
    if family:
        line = replace(line, family_name=family, given_name=given)
    for part in tuple(rest):
        capacity = CAPACITIES.get(plain(part))
        if capacity and len(rest) > 1:
            line, rest = replace(line, capacity=capacity), [p for p in rest if p != part]
    return _with_post(line, rest)


def _with_post(line: DelegateLine, rest: list[str]) -> DelegateLine:
    if len(rest) == 1:
        if is_body(rest[0]) and not is_title(rest[0]):
            return replace(line, body=rest[0])
        capacity = line.capacity or capacity_of(rest[0])
        return replace(line, title=rest[0], capacity=capacity)
    if len(rest) >= 2:
        if is_body(rest[0]) and not is_title(rest[0]) and is_title(rest[-1]):
            rest = [rest[-1], *rest[1:-1], rest[0]]
        return replace(
            line,
            title=rest[0],
            unit=", ".join(rest[1:-1]),
            body=rest[-1],
            capacity=line.capacity or capacity_of(rest[0]),
        )
    return line


def _named(text: str) -> DelegateLine:
    read = read_name(text)
    return DelegateLine(
        name=read.name,
        honorific=read.honorific,
        native_name=read.native_name,
        family_name=read.family,
        given_name=read.given,
        order=read.order,
        capacity=read.capacity,
        head_count=read.head_count,
        group=read.group,
    )


def _from_row(row: list[str], heads: list[str]) -> DelegateLine:
    held: dict[str, str] = {}
    for what, cell in zip(heads, row, strict=False):
        if what and cell:
            held[what] = f"{held[what]}, {cell}" if what in held else cell
    family, given = (_capitalised(held.get(part, "")) for part in ("family", "given"))
    native = held.get("native", "")
    name = held.get("name") or " ".join(p for p in (given, family) if p) or native
    line = _named(_MARK.sub("", name, count=1)) if name else DelegateLine(name="")
    return replace(
        line,
        honorific=_honorific(held.get("honorific", "")) or line.honorific,
        title=held.get("title", ""),
        unit=held.get("unit", ""),
        body=held.get("body", ""),
        native_name=native or line.native_name,
        family_name=family or line.family_name,
        given_name=given or line.given_name,
        capacity=CAPACITIES.get(plain(held.get("capacity", "")))
        or line.capacity
        or capacity_of(held.get("title", "")),
    )


def _capitalised(name: str) -> str:
    """Return a name that fills a cell of its own, not in capitals throughout."""
    return sober(name) if len(name) > 1 and name.isupper() else name


def _honorific(cell: str) -> str:
    return read_name(f"{cell} X").honorific if cell and cell not in SUFFIXED_HONORIFICS else cell


def _by_content(rows: Rows) -> list[str]:
    """Return what each column holds, judged by its cells."""
    width = max(map(len, rows))
    columns = [[row[i] for row in rows if i < len(row) and row[i]] for i in range(width)]
    heads = [_kind(column) for column in columns]
    if "name" not in heads:
        free = [i for i, what in enumerate(heads) if not what]
        candidates = free or [i for i, what in enumerate(heads) if what in ("title", "body")]
        if candidates:
            heads[candidates[0]] = "name"
    for what in ("title", "body", "unit"):
        if what not in heads and "" in heads:
            heads[heads.index("")] = what
    return ["" if what == "skip" else what for what in heads]


def _kind(cells: list[str]) -> str:
    """Return what most cells of a column are."""
    tests = {
        "skip": lambda c: bool(_NUMBER_OR_MAIL.fullmatch(c)),
        "honorific": lambda c: plain(c) in HONORIFICS or c in SUFFIXED_HONORIFICS,
        "capacity": lambda c: plain(c) in CAPACITIES,
        "name": lambda c: bool(read_name(c).honorific),
        "title": is_title,
        "body": is_body,
    }
    if not cells:
        return "skip"
    counts = {what: sum(map(test, cells)) for what, test in tests.items()}
    best = max(counts, key=lambda what: counts[what])
    return best if counts[best] * 2 > len(cells) else ""
