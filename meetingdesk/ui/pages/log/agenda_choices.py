"""What the line offers when an agenda item is to be opened."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import AgendaItem
from meetingdesk.domain.terms import Treatment
from meetingdesk.ui.pages.log.choices import Choice

TREATMENTS = (
    Treatment.TAKEN,
    Treatment.TAKEN_JOINTLY,
    Treatment.DEFERRED,
    Treatment.NOT_REACHED,
)
"""What can become of an item, in the order in which Tab offers it."""


@dataclass(frozen=True, kw_only=True)
class NewItem:
    """That what was typed is the title of a new item."""

    title: str


def numbers(agenda: Sequence[AgendaItem]) -> dict[RecordId, str]:
    """Return the numbers of the items by their levels: 1, 2, 2.1, 3."""
    counts: list[int] = []
    found = {}
    for item in agenda:
        level = min(max(item.level or 1, 1), 3, len(counts) + 1)
        counts = [*counts[:level], 0] if len(counts) < level else counts[:level]
        counts[level - 1] += 1
        found[item.id] = ".".join(map(str, counts[:level]))
    return found


def choices(
    agenda: Sequence[AgendaItem], typed: str, as_new: str, state: Callable[[Treatment], str]
) -> list[Choice]:
    """Return the items that fit what is typed; `as_new` words the one of a new title.

    A number picks the item of that number.
    """
    known = numbers(agenda)
    wanted = typed.strip().rstrip(".")
    offered = []
    for item in agenda:
        number = known[item.id]
        became = state(item.treatment)
        offered.append(
            Choice(
                text=f"{number}   {item.title}" + (f"  ({became})" if became else ""),
                means=item,
                words=f"{number} {item.title}",
                always=number == wanted,
            )
        )
    if wanted and wanted in known.values():
        offered = [c for c in offered if c.always]
    if typed.strip() and wanted not in known.values():
        offered.append(
            Choice(
                text=as_new.format(typed.strip()), means=NewItem(title=typed.strip()), always=True
            )
        )
    return offered


def next_item(agenda: Sequence[AgendaItem], current: RecordId) -> AgendaItem | None:
    """Return the item that is likely to be opened next: the first planned one after this."""
    ids = [item.id for item in agenda]
    after = ids.index(current) + 1 if current in ids else 0
    waiting = (Treatment.PLANNED, Treatment.ADOPTED)
    return next((i for i in [*agenda[after:], *agenda[:after]] if i.treatment in waiting), None)
