"""One wording that holds what two people changed apart from each other, where that can be."""

from itertools import pairwise

from meetingdesk.domain.wording_diff import alike_cut, hunks

_Change = tuple[int, int, tuple[str, ...]]
"""Words of the base from, to, and what stands in their place."""


def joined(base: str, one: str, other: str) -> str | None:
    """Return `base` with the changes of both texts, or None where no such text is to be offered.

    None is offered where changes touch, that is where no word of the base stands between them,
    and where one of the texts already holds what the other changed. The same change made by both
    is one change. Three-way joining by word; the order of `one` and `other` is of no matter.
    """
    words, left, right = alike_cut(base, one, other)
    changes = sorted({*_changes(words, left), *_changes(words, right)})
    for before, after in pairwise(changes):
        if not "".join(words[before[1] : after[0]]).strip():
            return None
    made: list[str] = []
    at = 0
    for start, end, instead in changes:
        made += [*words[at:start], *instead]
        at = end
    text = "".join([*made, *words[at:]])
    return None if text in (one, other) else text


def _changes(words: tuple[str, ...], text: tuple[str, ...]) -> list[_Change]:
    return [(h.start, h.end, text[h.at : h.until]) for h in hunks(words, text)]
