"""An issue's blocks and numbers as bytes that stay: JSON, the same for the same paper."""

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, fields, is_dataclass, replace
from datetime import date
from hashlib import sha256
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from meetingdesk.domain.agreeing import Letterhead, MinutesIssue
from meetingdesk.domain.errors import RuleBroken
from meetingdesk.domain.fields import RecordId, specs
from meetingdesk.domain.meeting import Session
from meetingdesk.domain.recording import said_values
from meetingdesk.domain.records import Record, Translation
from meetingdesk.minutes import document
from meetingdesk.minutes.bundle import Bundle
from meetingdesk.minutes.carrying import carried
from meetingdesk.minutes.document import Minutes
from meetingdesk.minutes.editions import Edition
from meetingdesk.minutes.styles import style_or_general

VERSION = 1
Key = tuple[RecordId, str]
"""A paragraph of the paper: the record from which its words come, and the field."""
_KNOWN: dict[str, type[Any]] = {
    kind.__name__: kind
    for kind in (
        *(document.Span, document.Title, document.Body, document.Masthead, document.HeadLine),
        *(document.StateHead, document.Heading, document.Paragraph, document.Row, document.Table),
        *(document.Signature, document.Signatures, document.Facing, document.Edges),
        document.Minutes,
    )
}
_NOT_KEPT = frozenset({"style", "mark"})
"""How the paper looked is in its PDF, the marks of its letterheads too (see `marks`)."""
_OF_STAGE = frozenset({"status", "draft", "signed_at", "signed_on"})
"""Fields of a session that an issue itself, or the signing, changes."""


@dataclass(frozen=True, kw_only=True)
class Frozen:
    """What an issue keeps beside its PDF.

    `paper` is the text in force with it, `numbers` give what stood under which paragraph number,
    `content` the hash of the records that were printed.
    """

    paper: Minutes
    edition: Edition = Edition()
    style: str = "general"
    copy: RecordId | None = None
    content: str = ""
    numbers: Mapping[Key, str] = field(default_factory=dict)

    @property
    def dressed(self) -> Minutes:
        """The text in its style, to be drawn anew; in the general one where that is not there."""
        return replace(self.paper, style=style_or_general(self.style)[0])


def frozen_bytes(frozen: Frozen) -> bytes:
    """Return the bytes that keep what an issue froze; equal ones give equal bytes."""
    told = {
        "version": VERSION,
        "languages": list(frozen.edition.languages),
        "facing": frozen.edition.facing,
        "style": frozen.style,
        "copy": frozen.copy,
        "content": frozen.content,
        "numbers": [[*key, number] for key, number in frozen.numbers.items()],
        "paper": _plain(frozen.paper),
    }
    return json.dumps(told, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def read_frozen(data: bytes) -> Frozen:
    """Return what an issue froze. Raises RuleBroken where the bytes are no such thing."""
    try:
        told = json.loads(data)
        paper = _made(told["paper"])
        languages, facing = tuple(told["languages"]), told["facing"]
        numbers = {(RecordId(r), f): n for r, f, n in told["numbers"]}
        said = (told["style"], told["content"], *languages, *numbers.values())
        sound = isinstance(paper, Minutes) and all(isinstance(one, str) for one in said)
        sound = sound and told["version"] == VERSION and isinstance(facing, bool)
        if sound:
            return Frozen(
                paper=paper,
                edition=Edition(languages=languages, facing=facing),
                style=told["style"],
                copy=told["copy"],
                content=told["content"],
                numbers=numbers,
            )
    except (ValueError, TypeError, KeyError, RecursionError):
        pass
    raise RuleBroken("What this issue kept of its text cannot be read by this program.")


def content_of(bundle: Bundle, languages: Collection[str]) -> str:
    """Return the hash of all that the minutes print in these languages, whatever stage or style.

    What the other side has not been given, such as a translation made since, is no part of it.
    """
    bare = {s.name: s.default for s in specs(Session) if s.name in _OF_STAGE}
    told = [
        [type(record).__name__, record.id, said_values(_without(record, bare))]
        for record in carried(bundle)
        if not isinstance(record, Letterhead | MinutesIssue)
        and (not isinstance(record, Translation) or record.language in languages)
    ]
    text = json.dumps(sorted(told, key=lambda one: one[:2]), ensure_ascii=False, sort_keys=True)
    return sha256(text.encode()).hexdigest()


def _without(record: Record, bare: Mapping[str, Any]) -> Record:
    return replace(record, **bare) if isinstance(record, Session) else record


def _plain(value: Any) -> Any:
    if is_dataclass(value) and not isinstance(value, type):
        kept = {
            f.name: _plain(getattr(value, f.name))
            for f in fields(value)
            if f.name not in _NOT_KEPT and getattr(value, f.name) != f.default
        }
        return {"is": type(value).__name__, **kept}
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    return {"day": value.isoformat()} if isinstance(value, date) else value


def _made(raw: Any) -> Any:
    if isinstance(raw, list):
        return tuple(map(_made, raw))
    if not isinstance(raw, dict):
        return raw
    if "day" in raw:
        return date.fromisoformat(raw["day"])
    kind = _KNOWN[raw["is"]]
    hints = _hints(kind)
    values = {name: _made(value) for name, value in raw.items() if name in hints}
    if not all(_fits(hints[name], value) for name, value in values.items()):
        raise TypeError(kind.__name__)
    return kind(**values)


def _hints(kind: type[Any]) -> dict[str, Any]:
    return {n: h for n, h in get_type_hints(kind).items() if n not in _NOT_KEPT}


def _fits(hint: Any, value: Any) -> bool:
    """Say whether a value is what a field of a block may hold."""
    known = get_origin(hint)
    if known in (Union, UnionType):
        return any(_fits(one, value) for one in get_args(hint))
    if known is tuple:
        inner = get_args(hint)
        if not isinstance(value, tuple):
            return False
        return all(_fits(inner[0], one) for one in value)
    if hint is RecordId:
        return isinstance(value, str)
    if hint is float:
        return isinstance(value, int | float) and not isinstance(value, bool)
    return type(value) is hint
