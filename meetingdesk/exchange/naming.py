"""A source's keys: which record each one means."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from meetingdesk.domain import kinds
from meetingdesk.domain.errors import RuleBroken, Sentence
from meetingdesk.domain.fields import FieldSpec, RecordId, spec
from meetingdesk.exchange.form import LONGEST_NAME

Raw = Mapping[str, Any]
_COINCIDING: Mapping[str, tuple[Callable[..., RecordId], tuple[str, ...], tuple[str, ...]]] = {
    "HouseStyle": (kinds.house_style_id, (), ()),
    "Honorific": (kinds.honorific_id, ("person",), ("language",)),
    "Letterhead": (kinds.letterhead_id, ("organization",), ("language",)),
    "Delegate": (kinds.delegate_id, ("session", "person"), ()),
    "SamePerson": (kinds.same_person_id, ("first", "second"), ()),
    "IssuedNumber": (kinds.issued_number_id, ("record",), ("row", "field")),
    "Translation": (kinds.translation_id, ("record",), ("field", "language")),
}
"""Kinds whose ids follow from what they refer to, those referred to first."""
_KEY = FieldSpec(name="key", form="text", describes="")


@dataclass(frozen=True, kw_only=True)
class Names:
    """The keys of a source, by kind, with the record that each one means."""

    source: str
    ids: Mapping[str, Mapping[str, RecordId]]

    def refer(self, said: Any, targets: tuple[str, ...]) -> RecordId:
        """Return the record that a reference names; any kind will do where no targets are given.

        Raises RuleBroken where it names none.
        """
        found: RecordId | None = None
        if isinstance(said, str):
            found = self._find(targets[0], said) if len(targets) == 1 else _uuid(said)
        elif isinstance(said, dict) and len(said) == 1:
            ((kind, key),) = said.items()
            if isinstance(key, str) and kind in (targets or kinds.KINDS):
                found = self._find(kind, key)
        if found is None:
            raise RuleBroken(_unclear(targets))
        return found

    def _find(self, kind: str, key: str) -> RecordId:
        known = self.ids.get(kind, {})
        found = known.get(key) or known.get(read_key(key)) or _uuid(key)
        if found is None:
            raise RuleBroken(
                "this source has no {kind} with the key {key}", kind=kind, key=shown(key)
            )
        return found


def name_all(source: str, records: Mapping[str, list[Raw]]) -> Names:
    """Return what each key of a source means.

    Raises RuleBroken, with its JSON pointer, where a key is missing, used twice, or where two
    records come to the same id.
    """
    ids: dict[str, dict[str, RecordId]] = {kind: {} for kind in records}
    names = Names(source=source, ids=ids)
    late: list[tuple[str, int, str, Raw]] = []
    for kind, at, raw in _each(records):
        with_pointer = f"/records/{kind}/{at}"
        key = _checked_key(raw, with_pointer)
        if key in ids[kind]:
            raise RuleBroken("the key {key} is used twice", f"{with_pointer}/key", key=shown(key))
        coincides = kind in _COINCIDING and (kind != "Delegate" or raw.get("person") is not None)
        if coincides and _uuid(key) is None:
            late.append((kind, at, key, raw))
            ids[kind][key] = RecordId("")
        else:
            ids[kind][key] = kinds.imported_id(source, kind, key)
    order = list(_COINCIDING)
    for kind, at, key, raw in sorted(late, key=lambda entry: order.index(entry[0])):
        try:
            ids[kind][key] = _coinciding(names, kind, raw)
        except RuleBroken as broken:
            raise RuleBroken(broken.why, f"/records/{kind}/{at}/{broken.pointer}") from None
    _refuse_twins(names, records)
    return names


def read_key(key: Any) -> str:
    """Return a key, or a source's name, in the one form in which it is compared.

    Raises RuleBroken where it is empty, too long or no text.
    """
    text = str(_KEY.check("" if key is None else key)).strip()
    if not text or len(text) > LONGEST_NAME:
        raise RuleBroken("must be a text of 1 to {most} characters", most=LONGEST_NAME)
    return text


def shown(text: str) -> str:
    """Return a stranger's text as it may stand in a message."""
    short = text if len(text) <= 60 else text[:59] + "…"
    return f"“{''.join(c if c.isprintable() else '�' for c in short)}”"


def _each(records: Mapping[str, list[Raw]]) -> Iterator[tuple[str, int, Raw]]:
    for kind, said in records.items():
        for at, raw in enumerate(said):
            yield kind, at, raw


def _checked_key(raw: Raw, pointer: str) -> str:
    if "key" not in raw:
        raise RuleBroken("a record needs a key", pointer)
    try:
        return read_key(raw["key"])
    except RuleBroken as broken:
        raise RuleBroken(broken.why, f"{pointer}/key") from None


def _coinciding(names: Names, kind: str, raw: Raw) -> RecordId:
    def record(field: str) -> RecordId:
        known = spec(kinds.KINDS[kind], field)
        try:
            found = names.refer(raw.get(field), known.targets if known else ())
        except RuleBroken as broken:
            raise RuleBroken(broken.why, field) from None
        if not found:
            raise RuleBroken("may not refer to a record of that kind by its key", field)
        return found

    def text(field: str) -> str:
        known = spec(kinds.KINDS[kind], field)
        return str(known.check(raw.get(field))) if known else ""

    make, records, texts = _COINCIDING[kind]
    return make(*map(record, records), *map(text, texts))


def _refuse_twins(names: Names, records: Mapping[str, list[Raw]]) -> None:
    seen: dict[RecordId, str] = {}
    for kind in records:
        for at, found in enumerate(names.ids[kind].values()):
            pointer = f"/records/{kind}/{at}"
            if found in seen:
                raise RuleBroken("is the same record as {other}", pointer, other=seen[found])
            seen[found] = pointer


def _uuid(key: str) -> RecordId | None:
    if len(key) < 32:
        return None
    try:
        return RecordId(UUID(key).hex)
    except ValueError:
        return None


def _unclear(targets: tuple[str, ...]) -> str:
    if len(targets) == 1:
        return Sentence("must name a {kind} by its key", kind=targets[0])
    example = targets[0] if targets else "Session"
    among = f" ({', '.join(targets)})" if targets else ""
    return Sentence(
        'must name a record with its kind{among}, such as {{"{kind}": "key"}}',
        among=among,
        kind=example,
    )
