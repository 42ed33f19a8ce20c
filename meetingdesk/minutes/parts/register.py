"""The register of what was decided: each agreed point by its number."""

from collections.abc import Iterator

from meetingdesk.minutes.document import Block, Heading, Row, Table, plain
from meetingdesk.minutes.reading import Reading

_SHARES = (14.0, 22.0, 80.0)


def decisions_table(reading: Reading) -> Iterator[Block]:
    """Yield the table of agreed points in the order of the paper."""
    words = reading.words
    decisions = reading.decisions
    if not decisions:
        return
    yield Heading(text=words("decisions.heading"), anchor="decisions", language=words.language)
    rows = []
    for decision in decisions:
        number = reading.decision_numbers[decision.id]
        session = reading.session.number
        name = "decisions.name" if session is None else "decisions.name.session"
        cells = (
            words(name, number=number, session=session).replace(" ", "\u00a0"),
            words(f"verb.{decision.verb.value}"),
            reading.text(decision, "text"),
        )
        rows.append(Row(cells=tuple(map(plain, cells)), record=decision.id))
    head = ("decisions.number", "decisions.verb", "decisions.decision")
    yield Table(
        shares=_SHARES,
        head=tuple(words(name) for name in head),
        rows=tuple(rows),
        language=words.language,
    )
