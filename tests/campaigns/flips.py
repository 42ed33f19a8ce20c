"""Every byte of a small file flipped, one at a time: none makes a value silently wrong."""

from functools import partial

from tests.campaigns.beginning import repaged
from tests.campaigns.damage import dump, judged, small_file, take_down
from tests.campaigns.outcome import Outcome, folder
from tests.campaigns.watched import watched

_FILE = 1
_PAGE = 512
"""Bytes of a page: small, so that the many tables of a file make a small file."""
_REPEATED = 40
_ATTACHED = 700
"""Enough to reach beyond one page, as a long text does."""


def run(count: int, seed: int, *, broken: bool = False) -> Outcome:
    """Flip `count` bytes, spread over the file, or all where it has no more; see damage.run.

    The file is always the same, and each seed begins at another byte of it.
    """
    outcome = Outcome(name="flips")
    with folder(memory=True) as here:
        base = small_file(here / "base.mdesk", _FILE, longest=_REPEATED, attached=_ATTACHED)
        repaged(base, _PAGE)
        whole, truth = base.read_bytes(), dump(base)
        apart = max(1, len(whole) // count)
        places = range(seed % apart, len(whole), apart)

        def attempt(number: int) -> str:
            data = bytearray(whole)
            data[places[number]] ^= 1 << (places[number] * 5 + seed) % 8
            path, known = here / "damaged.mdesk", bool(number % 2)
            return judged(path, bytes(data), truth, checked=not broken, known=known)

        for number, came in watched(len(places), attempt):
            take_down(outcome, f"byte {places[number]}", came)
        outcome.telling = partial(_of_bytes, len(whole))
    return outcome


def _of_bytes(size: int, outcome: Outcome) -> list[str]:
    return [f"{outcome.cases:,} of {size:,} bytes"]
