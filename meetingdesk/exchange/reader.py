"""Reads records in the published form; all or nothing, with the place of whatever is wrong."""

from base64 import b64decode
from collections import Counter
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from meetingdesk.domain.errors import RuleBroken, Sentence
from meetingdesk.domain.fields import FieldSpec, RecordId
from meetingdesk.domain.places import ordinal_key, settled_tail
from meetingdesk.domain.said import SaidRecord
from meetingdesk.exchange.form import (
    ASIDE,
    FILES,
    FORMAT,
    FORMS,
    FRAME,
    LARGEST_ORDER,
    VERSION,
    KindForm,
    Said,
)
from meetingdesk.exchange.from_pdf import PDF, records_in
from meetingdesk.exchange.naming import Names, Raw, name_all, read_key, shown
from meetingdesk.exchange.parsing import Doubled, parse, read_bytes

_NOT_PLAIN = frozenset({"date", "choice", "words"})
"""Forms whose values are no JSON; the check of the others gives what may stand in an entry."""


def read_source(path: Path) -> Said:
    """Return what a file in the published form says, or a PDF that carries one.

    Raises FileTrouble where it cannot be read, RuleBroken (with a JSON pointer) where it breaks
    a rule of the form.
    """
    data = read_bytes(path)
    return read_said(records_in(path.name, data) if data.startswith(PDF) else data)


def read_said(data: bytes) -> Said:
    """Return what the bytes of a file in the published form say; raises RuleBroken."""
    root = parse(data)
    source, records = _opened(root)
    names = name_all(source, records)
    orders: Counter[tuple[str, RecordId]] = Counter()
    said = [
        _said(FORMS[kind], names, orders, at, (key, raw))
        for kind, listed in records.items()
        for at, (key, raw) in enumerate(zip(names.ids[kind], listed, strict=True))
    ]
    return Said(source=source, records=tuple(said), files=tuple(_files(root.get(FILES, []))))


def _files(given: Any) -> Iterator[bytes]:
    if not isinstance(given, list):
        raise RuleBroken("must be a list of files", f"/{FILES}")
    for at, coded in enumerate(given):
        try:
            yield b64decode(coded, validate=True)
        except (TypeError, ValueError):
            raise RuleBroken("must be a file in base64", f"/{FILES}/{at}") from None


def _opened(root: Any) -> tuple[str, dict[str, list[Raw]]]:
    frame = _object(root, "")
    for name in frame:
        if name not in (*FRAME, *ASIDE, FILES):
            raise RuleBroken(
                "there is no such member; {instead}",
                _within("", name),
                instead=_instead(name, FRAME),
            )
    for name in FRAME:
        if name not in frame:
            raise RuleBroken("the member {name} is missing", name=name)
    if frame["format"] != FORMAT:
        raise RuleBroken("must be {format}", "/format", format=FORMAT)
    if frame["version"] != VERSION or isinstance(frame["version"], bool):
        raise RuleBroken(
            "must be {version}; this program reads no other", "/version", version=VERSION
        )
    try:
        source = read_key(frame["source"])
    except RuleBroken as broken:
        raise RuleBroken(broken.why, "/source") from None
    by_kind = _object(frame["records"], "/records")
    return source, {kind: _listed(kind, listed) for kind, listed in by_kind.items()}


def _listed(kind: str, listed: Any) -> list[Raw]:
    pointer = _within("/records", kind)
    if kind not in FORMS:
        raise RuleBroken(
            "there is no such kind of record; {instead}", pointer, instead=_instead(kind, FORMS)
        )
    if not isinstance(listed, list):
        raise RuleBroken("must be a list of records", pointer)
    for at, raw in enumerate(listed):
        if not isinstance(raw, dict):
            _object(raw, f"{pointer}/{at}")
    return listed


def _said(
    form: KindForm,
    names: Names,
    orders: Counter[tuple[str, RecordId]],
    at: int,
    keyed: tuple[str, Raw],
) -> SaidRecord:
    key, raw = keyed
    try:
        values = _values(form, names, raw)
        if form.placed:
            values["place"] = _place(form, names, orders, key, raw)
        for name in form.required:
            if name not in values:
                raise RuleBroken("the field {name} is missing", name=name)
    except RuleBroken as broken:
        pointer = f"/records/{form.name}/{at}"
        inner = _within(pointer, broken.pointer) if broken.pointer else pointer
        raise RuleBroken(broken.why, inner) from None
    return SaidRecord(form.name, names.ids[form.name][key], values)


def _values(form: KindForm, names: Names, raw: Raw) -> dict[str, Any]:
    values: dict[str, Any] = {}
    known = form.fields
    for name, given in raw.items():
        field = known.get(name)
        if field is None:
            if name not in form.members:
                instead = _instead(name, form.members)
                raise RuleBroken(
                    "{kind} has no such field; {instead}", name, kind=form.name, instead=instead
                )
        elif field.form == "ref" and given is not None:
            try:
                values[name] = names.refer(given, field.targets)
            except RuleBroken as broken:
                raise RuleBroken(broken.why, name) from None
        elif field.form != "place":
            values[name] = _checked(field, given)
    return values


def _checked(field: FieldSpec, given: Any) -> Any:
    value = field.check(given)
    return field.plain(value) if field.form in _NOT_PLAIN else value


def _place(
    form: KindForm,
    names: Names,
    orders: Counter[tuple[str, RecordId]],
    key: str,
    raw: Raw,
) -> list[str] | None:
    """Return the place of a record: given in full, or found from `parent` and `order`."""
    assert form.placed
    if "place" in raw:
        if "parent" in raw or "order" in raw:
            raise RuleBroken("stands beside parent or order; give one or the other", "place")
        return _full_place(form, names, raw["place"])
    if "parent" not in raw:
        raise RuleBroken("the field parent is missing: under what does this stand?")
    try:
        parent = names.refer(raw["parent"], form.placed.targets)
    except RuleBroken as broken:
        raise RuleBroken(broken.why, "parent") from None
    orders[form.name, parent] += 1
    order = raw.get("order")
    if order is None:
        order = (form.number + 1) * (LARGEST_ORDER + 1) + orders[form.name, parent]
    elif isinstance(order, bool) or not isinstance(order, int) or not 0 < order <= LARGEST_ORDER:
        raise RuleBroken("must be a whole number from 1 to {most:,}", "order", most=LARGEST_ORDER)
    tail = settled_tail(names.source, form.name, key)
    return [parent, ordinal_key(order, tail)]


def _full_place(form: KindForm, names: Names, given: Any) -> list[str] | None:
    assert form.placed
    if given is None:
        return None
    if not isinstance(given, dict) or given.keys() != {"parent", "key"}:
        raise RuleBroken('must be an object {"parent": …, "key": …}', "place")
    try:
        parent = names.refer(given["parent"], form.placed.targets)
        form.placed.check([parent, given["key"]])
    except RuleBroken as broken:
        raise RuleBroken(broken.why, "place") from None
    return [parent, given["key"]]


def _object(value: Any, pointer: str) -> Mapping[str, Any]:
    if isinstance(value, Doubled):
        raise RuleBroken("gives the name {name} twice", pointer, name=shown(value.name))
    if not isinstance(value, dict):
        raise RuleBroken("must be an object in braces", pointer)
    return value


def _within(pointer: str, name: str) -> str:
    """Return the pointer to a member (RFC 6901)."""
    return f"{pointer}/{name.replace('~', '~0').replace('/', '~1')}"


def _instead(name: str, known: Any) -> str:
    near = get_close_matches(name, list(known), n=1)
    if near:
        return Sentence("do you mean {name}?", name=near[0])
    return Sentence("it may be: {names}", names=", ".join(known))
