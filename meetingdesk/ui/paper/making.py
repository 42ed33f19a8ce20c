"""A paper made ready to be looked at, beside the window."""

from dataclasses import dataclass

from meetingdesk.minutes.bundle import Bundle
from meetingdesk.minutes.completeness import Finding, findings
from meetingdesk.minutes.document import Minutes
from meetingdesk.minutes.drawing_as import drawn_as
from meetingdesk.minutes.editions import compose_edition, edition_of
from meetingdesk.minutes.issuing import unprintable
from meetingdesk.minutes.papers import composer
from meetingdesk.minutes.placing import Laid, PlacedPage, export_placed
from meetingdesk.minutes.styles import style
from meetingdesk.ui.paper.wanted import Wanted


@dataclass(frozen=True, kw_only=True)
class Printed:
    """A paper made ready: its blocks, its PDF, and what stands where."""

    paper: Minutes
    pdf: bytes
    pages: tuple[PlacedPage, ...]


@dataclass(frozen=True, kw_only=True)
class Lacking:
    """What is to be looked at before a paper goes on."""

    missing: tuple[str, ...]
    """Which characters it cannot print."""
    findings: tuple[Finding, ...]
    """What the minutes lack."""


def made(bundle: Bundle, wanted: Wanted, laid: Laid | None = None) -> Printed:
    """Compose a paper and write its PDF; `laid` is what became of the one before.

    Raises RuleBroken where there is no such style.
    """
    paper = composed(bundle, wanted)
    placed = export_placed(paper, laid)
    return Printed(paper=paper, pdf=placed.pdf, pages=placed.pages)


def lacking(bundle: Bundle, wanted: Wanted) -> Lacking:
    """Return what is to be looked at before a paper goes on.

    Raises RuleBroken where there is no such style.
    """
    found: list[Finding] = []
    if wanted.which == "minutes":
        found = findings(bundle, edition_of(wanted.languages).languages, style(wanted.style))
    return Lacking(missing=tuple(unprintable(bundle)), findings=tuple(found))


def composed(bundle: Bundle, wanted: Wanted) -> Minutes:
    """Compose a paper. Raises RuleBroken where there is no such style."""
    sides = {side.id for side in bundle.delegations}
    return compose_edition(
        composer(wanted.which),
        drawn_as(bundle, wanted.stage),
        edition_of(wanted.languages),
        style=style(wanted.style),
        copy=wanted.copy if wanted.copy in sides else None,
    )
