"""What is said and agreed at the sample's session, read from resources/samples."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from meetingdesk.settings import resource


@dataclass(frozen=True, kw_only=True)
class Sample:
    """The records of the sample, by kind, as the published form has them."""

    records: dict[str, list[dict[str, Any]]]

    @property
    def title(self) -> str:
        """The session's title."""
        return str(self.records["Session"][0]["title"])

    @property
    def items(self) -> Sequence[dict[str, Any]]:
        """The agenda."""
        return self.records["AgendaItem"]

    def delegates(self, side: str) -> list[str]:
        """Return the delegates of a side as a secretary types them: name, title, body."""
        return [
            ", ".join(part for part in (_called(d), d.get("title"), _body(d)) if part)
            for d in self.records["Delegate"]
            if d["parent"] == side
        ]

    def under(self, kind: str, item: str) -> list[dict[str, Any]]:
        """Return the records of a kind under an agenda item, in running order."""
        found = [r for r in self.records[kind] if r["parent"] == {"AgendaItem": item}]
        return sorted(found, key=lambda r: int(r["order"]))


def read_sample() -> Sample:
    """Return the sample."""
    data = json.loads(resource("samples/stameq-jisc-2022.json").read_text(encoding="utf-8"))
    return Sample(records=data["records"])


def _called(delegate: dict[str, Any]) -> str:
    return " ".join(part for part in (delegate.get("honorific"), delegate["name"]) if part)


def _body(delegate: dict[str, Any]) -> str:
    return str(delegate.get("body", "")) if delegate.get("title") else ""
