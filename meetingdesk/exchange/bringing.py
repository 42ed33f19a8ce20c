"""Brings the records of a source into whatever takes them."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol, TypeVar

from meetingdesk.domain.errors import FileTrouble, RuleBroken
from meetingdesk.domain.said import SaidRecord
from meetingdesk.exchange.reader import read_source

Done_co = TypeVar("Done_co", covariant=True)


class Importing(Protocol[Done_co]):
    """What takes the records that a source says, and returns what that did."""

    def import_said(
        self, source: str, said: Sequence[SaidRecord], files: Sequence[bytes] = ()
    ) -> Done_co:
        """Write what a source says, and the files that its records name: all or nothing."""
        ...


def import_source(taker: Importing[Done_co], source: Path) -> Done_co:
    """Write what a source says. Raises FileTrouble, and that too for what breaks a rule."""
    try:
        said = read_source(source)
        return taker.import_said(said.source, said.records, said.files)
    except RuleBroken as broken:
        where = f", {broken.pointer}" if broken.pointer else ""
        end = "" if broken.why.endswith(("?", ".")) else "."
        raise FileTrouble(
            "{file}{where}: {why}{end} Nothing was imported; mend it there and import it again.",
            file=source.name,
            where=where,
            why=broken.why,
            end=end,
        ) from None
