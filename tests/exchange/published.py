"""Published files, small and large, for the tests."""

import json
import unicodedata
from typing import Any

from hypothesis import strategies as st

from meetingdesk.domain.fields import FieldSpec, Place, RecordId, specs
from meetingdesk.domain.kinds import KINDS
from meetingdesk.domain.records import Record

ZONES = ("Asia/Ho_Chi_Minh", "Asia/Tokyo", "Europe/Paris")
LANGUAGES = ("en", "vi", "ja", "zh-Hant", "sr-Latn-RS")
_KEYS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"


def published(records: dict[str, Any], source: str = "Office list") -> bytes:
    """Return a published file with these records."""
    frame = {"format": "meetingdesk", "version": 1, "source": source, "records": records}
    return json.dumps(frame, ensure_ascii=False).encode()


SMALL: dict[str, list[dict[str, Any]]] = {
    "Organization": [{"key": "vn", "acronym": "STAMEQ"}, {"key": "jp", "acronym": "JISC"}],
    "Person": [
        {"key": "a", "family_name": "Nguyễn", "given_name": "Văn A", "order": "family_first"},
        {"key": "b", "family_name": "Nguyễn", "given_name": "Văn A", "order": "family_first"},
    ],
    "Session": [{"key": "s1", "title": "Phiên họp 会合 session", "held_on": "2022-03-18"}],
    "Delegation": [
        {"key": "left", "parent": "s1", "organization": "vn", "code": "VN", "own": True},
        {"key": "right", "parent": "s1", "organization": "jp", "code": "JP"},
    ],
    "Delegate": [
        {"key": "d1", "parent": "left", "session": "s1", "person": "a", "name": "Nguyễn Văn A"},
        {"key": "d2", "parent": "left", "session": "s1", "person": "b", "name": "Nguyễn Văn A"},
        {"key": "d3", "parent": "right", "session": "s1", "name": "Representatives of JISC"},
    ],
    "AgendaItem": [{"key": "i1", "parent": "s1", "title": "Opening"}],
}


def _text() -> st.SearchStrategy[str]:
    return st.text(
        st.one_of(
            st.characters(exclude_categories=["Cs"], exclude_characters="\0"),
            st.sampled_from('ắấ産業𠮷ｶﾞđĐ[]{}\\"/~\u0301\u3099\u2028\n'),
        ),
        max_size=8,
    ).map(lambda text: unicodedata.normalize("NFC", text))


def _hex(digits: int) -> st.SearchStrategy[str]:
    return st.integers(0, 16**digits - 1).map(lambda number: f"{number:0{digits}x}")


def record_ids() -> st.SearchStrategy[RecordId]:
    """Return ids of records."""
    return _hex(32).map(RecordId)


def _values(field: FieldSpec) -> st.SearchStrategy[Any]:
    if field.form == "choice":
        assert field.choices
        return st.sampled_from(list(field.choices))
    strategies: dict[str, st.SearchStrategy[Any]] = {
        "text": _text(),
        "number": st.integers(-(2**53), 2**53),
        "flag": st.booleans(),
        "date": st.dates(),
        "clock": st.times().map(lambda t: f"{t:%H:%M}"),
        "instant": st.datetimes().map(lambda t: f"{t.replace(microsecond=0).isoformat()}Z"),
        "zone": st.sampled_from(ZONES),
        "language": st.sampled_from(LANGUAGES),
        "words": st.lists(st.sampled_from(LANGUAGES), max_size=3).map(tuple),
        "ref": record_ids(),
        "place": st.builds(Place, record_ids(), st.integers(62**8, 62**12).map(places_key)),
        "digest": _hex(64),
    }
    return strategies[field.form]


def places_key(number: int) -> str:
    """Return the key of a place."""
    key = ""
    while number:
        number, digit = divmod(number, len(_KEYS))
        key = _KEYS[digit] + key
    return key


def _filled(kind: type[Record]) -> st.SearchStrategy[Record]:
    """Return records of a kind in which every field is given."""
    given = {field.name: _values(field) for field in specs(kind)}
    return st.builds(kind, id=record_ids(), **given)


def _scarce(kind: type[Record]) -> st.SearchStrategy[Record]:
    """Return records of a kind in which any field may be left at its default."""
    given = {f.name: st.one_of(st.just(f.default), _values(f)) for f in specs(kind)}
    return st.builds(kind, id=record_ids(), **given)


def records_of_every_kind() -> st.SearchStrategy[list[Record]]:
    """Return a filled record of every kind, and some with fields left out; no id twice."""
    each = st.tuples(*(_filled(kind) for kind in KINDS.values())).map(list)
    some = st.lists(st.sampled_from(list(KINDS.values())).flatmap(_scarce), max_size=5)
    joined = st.tuples(each, some).map(lambda both: both[0] + both[1])
    return joined.filter(lambda rs: len({r.id for r in rs}) == len(rs))
