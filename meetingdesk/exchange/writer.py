"""Writes records in the published form: the same records, the same bytes."""

import json
from base64 import b64encode
from collections.abc import Iterable
from typing import Any

from meetingdesk.domain.fields import FieldSpec, Place
from meetingdesk.domain.records import Record
from meetingdesk.exchange.form import FILES, FORMAT, FORMS, VERSION
from meetingdesk.exchange.naming import read_key

DEFAULT_SOURCE = "Meeting Desk export"


def write_said(
    records: Iterable[Record], source: str = DEFAULT_SOURCE, files: Iterable[bytes] = ()
) -> bytes:
    """Return records in the published form, a line for each; keys are their ids.

    `files` are attached ones that the records name by their digests.
    Fields that hold nothing but their default are left out, save those that the form requires.
    Raises RuleBroken where the source's name will not do.
    """
    lines: dict[str, list[tuple[tuple[str, str, str], str]]] = {}
    for record in records:
        kind = type(record).__name__
        lines.setdefault(kind, []).append((_order(record), _encode(_members(kind, record))))
    kinds = [_kind(kind, lines[kind]) for kind in FORMS if kind in lines]
    frame = f'"format": "{FORMAT}",\n"version": {VERSION},\n"source": {_encode(read_key(source))},'
    body = "{\n" + ",\n".join(kinds) + "\n}" if kinds else "{}"
    coded = ",\n".join(_encode(b64encode(data).decode()) for data in files)
    more = f',\n"{FILES}": [\n{coded}\n]' if coded else ""
    return f'{{\n{frame}\n"records": {body}{more}\n}}\n'.encode()


def _kind(kind: str, lines: list[tuple[tuple[str, str, str], str]]) -> str:
    listed = ",\n".join(line for _, line in sorted(lines))
    return f'"{kind}": [\n{listed}\n]'


def _order(record: Record) -> tuple[str, str, str]:
    place = getattr(record, "place", None)
    if isinstance(place, Place):
        return (place.parent, place.key, record.id)
    return ("", "", record.id)


def _members(kind: str, record: Record) -> dict[str, Any]:
    members: dict[str, Any] = {"key": record.id}
    for name, field in FORMS[kind].fields.items():
        value = getattr(record, name)
        if value != field.default or field.required or field.form == "place":
            members[name] = _member(field, value)
    return members


def _member(field: FieldSpec, value: Any) -> Any:
    if field.form == "place" and value is not None:
        return {"parent": value.parent, "key": value.key}
    return field.plain(value)


_encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False, check_circular=False).encode
