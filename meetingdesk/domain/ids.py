"""Ids of records."""

from typing import NewType

RecordId = NewType("RecordId", str)
"""32 hexadecimal digits."""
