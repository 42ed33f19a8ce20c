"""What a source of imported data says."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from meetingdesk.domain.fields import RecordId

RECORDS = "records.json"
"""Name of the file in which a paper carries the records that it prints."""


class SaidRecord(NamedTuple):
    """What a source says of one record: the fields it gives, as JSON values."""

    kind: str
    record: RecordId
    values: Mapping[str, Any]
