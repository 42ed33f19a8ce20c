"""Where a joined wording may be offered: of two texts whose common base is known."""

from collections.abc import Sequence
from typing import Any

from meetingdesk.domain.fields import spec
from meetingdesk.domain.joined_wording import joined
from meetingdesk.domain.records import Record

_NO_PROSE = frozenset(("acronym", "code", "country", "mail", "telephone", "website", "file_name"))
"""Texts of which half makes no sense."""


def joined_wording(kind: type[Record], name: str, base: Any, versions: Sequence[Any]) -> str | None:
    """Return the wording that holds the changes of both versions, where one is to be offered."""
    known = spec(kind, name)
    if known is None or known.form != "text" or name in _NO_PROSE:
        return None
    if len(versions) != 2 or not isinstance(base, str):
        return None
    return joined(base, *versions)
