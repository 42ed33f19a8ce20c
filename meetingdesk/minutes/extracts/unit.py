"""What concerns one unit: the paragraphs, points and actions in which it is named, no others."""

import re
from collections.abc import Iterator, Sequence

from meetingdesk.domain.commitments import AgreedAction
from meetingdesk.domain.fields import RecordId
from meetingdesk.minutes.bundle import Bundle
from meetingdesk.minutes.document import Block, Heading, Minutes
from meetingdesk.minutes.extracts.owed import actions_of
from meetingdesk.minutes.extracts.picking import (
    Printed,
    extract,
    paragraphs,
    reading_of,
    said,
)
from meetingdesk.minutes.parts.head import masthead, title
from meetingdesk.minutes.reading import Reading
from meetingdesk.minutes.style import GENERAL, Style
from meetingdesk.minutes.translating import is_stale

_BESIDE_LATIN = "[0-9A-Za-zÀ-ỹ]"


def compose_unit(
    bundle: Bundle,
    language: str = "en",
    together: Sequence[str] = (),
    *,
    style: Style = GENERAL,
    copy: RecordId | None = None,
    unit: str = "",
) -> Minutes:
    """Return what concerns a unit; where none is named, each that is to do something in turn.

    A paragraph or point concerns a unit whose name stands in it, and a point also where the unit
    is to carry it out; an action where the unit is responsible or named.
    """
    reading = reading_of(bundle, language, together, style, copy)
    words, about = reading.words, reading.text(reading.session, "title")
    if unit:
        name = _name(reading, unit)
        heading, called = words("unit.title", unit=name), words("unit.name", unit=name, title=about)
        parts = [*_concerning(reading, unit)] or [said(reading, words("unit.none", unit=name))]
    else:
        heading, called = words("unit.title.all"), words("unit.name.all", title=about)
        parts = [*_each(reading)] or [said(reading, words("unit.none.all"))]
    head = title(reading, heading, words("extract.of"))
    return extract(reading, called, [*masthead(reading), head, *parts])


def units(bundle: Bundle) -> list[str]:
    """Return the units that are to do something, in the order of the paper."""
    named = {" ".join(a.unit.split()).casefold(): a.unit.strip() for a in reversed(bundle.actions)}
    return [unit for unit in reversed(named.values()) if unit]


def _each(reading: Reading) -> Iterator[Block]:
    for unit in units(reading.bundle):
        yield Heading(text=_name(reading, unit), level=1, language=reading.words.language)
        yield from _concerning(reading, unit)


def _name(reading: Reading, unit: str) -> str:
    """Return what a unit is called in the language of the paper; as it was asked for, else."""
    named = _Naming(reading, unit)
    told = (reading.text(a, "unit") for a in reading.actions if named.responsible(a))
    return next(told, unit)


def _concerning(reading: Reading, unit: str) -> Iterator[Block]:
    bundle, named = reading.bundle, _Naming(reading, unit)
    actions = [a for a in reading.actions if named.responsible(a) or named.told(a)]
    carried_out = {action.decision for action in actions if named.responsible(action)}
    points = [d for d in bundle.decisions if d.id in carried_out or named.told(d)]
    told = [statement for statement in bundle.statements if named.told(statement)]
    yield from paragraphs(reading, [*told, *points])
    if actions:
        yield Heading(text=reading.words("actions.heading"), language=reading.words.language)
        yield actions_of(reading, actions)


class _Naming:
    """Says where a unit is named, in whichever language."""

    def __init__(self, reading: Reading, unit: str) -> None:
        self._reading = reading
        self._unit = " ".join(unit.split()).casefold()
        before = f"(?<!{_BESIDE_LATIN})" if re.match(_BESIDE_LATIN, unit) else ""
        after = f"(?!{_BESIDE_LATIN})" if re.search(f"{_BESIDE_LATIN}$", unit) else ""
        self._pattern = re.compile(
            before + r"\s+".join(map(re.escape, unit.split())) + after, re.IGNORECASE
        )

    def responsible(self, action: AgreedAction) -> bool:
        """Say whether the unit is to do it."""
        return any(
            " ".join(text.split()).casefold() == self._unit for text in self._texts(action, "unit")
        )

    def told(self, record: Printed) -> bool:
        """Say whether the text names the unit."""
        return any(self._pattern.search(text) for text in self._texts(record, "text"))

    def _texts(self, record: Printed, field: str) -> Iterator[str]:
        original = str(getattr(record, field))
        yield original
        for translation in self._reading.bundle.translations:
            of_this = (translation.record, translation.field) == (record.id, field)
            if of_this and not is_stale(translation, original):
                yield translation.text
