"""Lines of a title, and names, as two languages say them together."""

from collections.abc import Sequence
from itertools import zip_longest

from meetingdesk.minutes.document import Span, Spans

_SCRIPTS = 2
_JOINS = 8
"""Letters of what only joins two names: between, and, 及び."""


def of_title(one: str | None, other: str | None) -> tuple[str | None, ...]:
    """Return a line of a title in two languages; of several lines each with its other below it."""
    if not (one and other and one.endswith("\n") and other.endswith("\n")):
        return one, other
    ends = zip_longest(*(reversed(text.splitlines()) for text in (one, other)), fillvalue="")
    told: list[str] = []
    for pair in reversed(list(ends)):
        said = [line for line in dict.fromkeys(pair) if line]
        # What only joins the names, such as and, takes one line for both.
        told += [" · ".join(said)] if max(map(len, said), default=0) <= _JOINS else said
    return ("\n".join(told) + "\n",)


def in_two_scripts(spans: Spans) -> bool:
    """Say whether a cell holds a name in two scripts, one below the other."""
    below = len(spans) == _SCRIPTS and spans[0].text.endswith("\n")
    return below and not any(span.strong for span in spans)


def each_once(lines: Sequence[str]) -> Spans:
    """Return all forms of a name, each once; none that another one holds."""
    folded = [line.casefold() for line in lines]

    def told(at: int, form: str) -> bool:
        others = ((k, other) for k, other in enumerate(folded) if k != at)
        return any(form in other and (k > at or form != other) for k, other in others)

    kept = [line for at, line in enumerate(lines) if not told(at, folded[at])]
    return (*(Span(f"{line}\n") for line in kept[:-1]), Span(kept[-1]))
