"""The JSON Schema of the published form, made from the records themselves."""

import inspect
import json
import sys
from typing import Any

from meetingdesk import settings
from meetingdesk.domain.fields import (
    LARGEST_NUMBER,
    LONGEST_TEXT,
    FieldSpec,
)
from meetingdesk.domain.kinds import KINDS
from meetingdesk.exchange.form import (
    FILES,
    FORMAT,
    FORMS,
    FRAME,
    LARGEST_ORDER,
    LONGEST_NAME,
    VERSION,
    KindForm,
)
from meetingdesk.exchange.writing import write_whole

FILE = "schema/meetingdesk-1.schema.json"
_KEY = {"type": "string", "minLength": 1, "maxLength": LONGEST_NAME}
_LANGUAGE = {"type": "string", "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"}
_PLAIN: dict[str, dict[str, Any]] = {
    "text": {"type": "string", "maxLength": LONGEST_TEXT},
    "number": {"type": "integer", "minimum": -LARGEST_NUMBER, "maximum": LARGEST_NUMBER},
    "flag": {"type": "boolean"},
    "date": {"type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
    "clock": {"type": "string", "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$"},
    "instant": {
        "type": "string",
        "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$",
    },
    "zone": {"type": "string", "examples": ["Asia/Ho_Chi_Minh", "Asia/Tokyo"]},
    "language": _LANGUAGE,
    "words": {"type": "array", "items": _LANGUAGE},
    "digest": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
}


def schema() -> dict[str, Any]:
    """Return the schema (draft 2020-12)."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "urn:meetingdesk:records:1",
        "title": "Records of Meeting Desk",
        "description": (
            "Records that Meeting Desk imports and exports. Records name each other by the "
            "source's own keys, or by the ids (UUIDs) of records that the file has already. A "
            "source may be imported again: only what it says otherwise than before is changed, "
            "and what people corrected in the meantime stays corrected."
        ),
        "type": "object",
        "properties": {
            "$schema": {"type": "string", "description": "Address of this schema; not read."},
            "about": {"type": "string", "description": "A word on the source; not read."},
            "format": {"const": FORMAT, "description": "Name of this form."},
            "version": {"const": VERSION, "description": "Version of this form."},
            "source": _KEY
            | {
                "description": (
                    "Name of the source, always the same: with its kind and key it makes the id "
                    "of a record, so that all who import the source have the same records."
                )
            },
            "records": {
                "type": "object",
                "description": "The records, by kind.",
                "properties": {
                    name: {
                        "type": "array",
                        "description": inspect.getdoc(KINDS[name]),
                        "items": {"$ref": f"#/$defs/{name}"},
                    }
                    for name in FORMS
                },
                "additionalProperties": False,
            },
            FILES: {
                "type": "array",
                "description": "Attached files, which records name by the SHA-256 of their bytes.",
                "items": {"type": "string", "contentEncoding": "base64"},
            },
        },
        "required": list(FRAME),
        "additionalProperties": False,
        "$defs": {name: _kind(form) for name, form in FORMS.items()},
    }


def _kind(form: KindForm) -> dict[str, Any]:
    key = "Key in the source, one of its kind; a UUID is the id of the record itself."
    properties = {"key": _KEY | {"description": key}}
    for field in form.fields.values():
        if field.form == "place":
            properties |= _standing(field)
        else:
            properties[field.name] = _field(field)
    placed: dict[str, Any] = (
        {"oneOf": [{"required": ["parent"]}, {"required": ["place"]}]} if form.placed else {}
    )
    return {
        "type": "object",
        "description": inspect.getdoc(KINDS[form.name]),
        "properties": properties,
        "required": ["key", *form.required],
        "additionalProperties": False,
    } | placed


def _field(field: FieldSpec) -> dict[str, Any]:
    described: dict[str, Any] = {"description": field.describes}
    if field.form == "ref":
        return described | {"anyOf": [*_reference(field), {"type": "null"}]}
    if field.form == "choice":
        assert field.choices
        terms = [str(term) for term in field.choices]
        return described | {"enum": [*terms, None], "default": str(field.default)}
    plain = _PLAIN[field.form]
    given = {"default": field.plain(field.default)} if field.form in {"flag", "text"} else {}
    return described | plain | {"type": [plain["type"], "null"]} | given


def _standing(field: FieldSpec) -> dict[str, Any]:
    order = (
        "Position under the parent, also among records of other kinds there. Without it a record "
        "stands after those that have one: by kind, then in the order of the list."
    )
    return {
        "parent": {
            "description": f"{field.describes} Here: the record under which it stands.",
            "anyOf": _reference(field),
        },
        "order": {
            "description": order,
            "type": ["integer", "null"],
            "minimum": 1,
            "maximum": LARGEST_ORDER,
        },
        "place": {
            "description": "Instead of parent and order: the exact place, as an export gives it.",
            "type": ["object", "null"],
            "properties": {
                "parent": {"description": "The record.", "anyOf": _reference(field)},
                "key": {
                    "description": "Sorts among the others under the record, as a text.",
                    "type": "string",
                    "pattern": "^[0-9A-Za-z]{9,200}$",
                },
            },
            "required": ["parent", "key"],
            "additionalProperties": False,
        },
    }


def _reference(field: FieldSpec) -> list[dict[str, Any]]:
    among = list(field.targets) or list(FORMS)
    by_kind = {
        "type": "object",
        "description": "Kind and key of a record of this source.",
        "propertyNames": {"enum": among},
        "additionalProperties": _KEY,
        "minProperties": 1,
        "maxProperties": 1,
    }
    if len(among) == 1:
        return [_KEY | {"description": f"Key of a {among[0]} of this source, or an id."}, by_kind]
    hexadecimal = "^[0-9A-Fa-f]{8}-?([0-9A-Fa-f]{4}-?){3}[0-9A-Fa-f]{12}$"
    identity = {"type": "string", "pattern": hexadecimal, "description": "Id of a record."}
    return [identity, by_kind]


def main() -> None:
    """Write the schema into resources/."""
    text = json.dumps(schema(), ensure_ascii=False, indent=1) + "\n"
    written = settings.resource(FILE)
    write_whole(written, text.encode(), force=True)
    sys.stdout.write(f"Wrote {written}.\n")


if __name__ == "__main__":
    main()
