"""Places in a list: fractional keys that never meet.

A key is a fraction in base 62 (never ending in the smallest digit), then eight random digits that
keep two people's keys for the same gap apart. Keys compare as texts, byte by byte.
"""

import secrets
from collections.abc import Sequence
from hashlib import sha256

from meetingdesk.domain.fields import Place, RecordId

DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
TAIL = 8
_STEPS = 5
_FIRST = "V0000"


def random_tail() -> str:
    """Return eight random digits, the end of a key."""
    return "".join(secrets.choice(DIGITS) for _ in range(TAIL))


def settled_tail(*parts: str) -> str:
    """Return the eight digits that everybody gives the same parts."""
    number = int.from_bytes(sha256("\x1f".join(parts).encode()).digest()[:8], "big")
    return _digits(number, TAIL)


def key_between(before: str | None, after: str | None, tail: str | None = None) -> str:
    """Return a key after `before` and before `after`; None means the list's end on that side."""
    if before is None and after is None:
        fraction = _FIRST
    elif after is None:
        fraction = _step(before or "", 1) or _between(before or "", None)
    elif before is None:
        fraction = _step(after, -1) or _between("", after)
    else:
        fraction = _between(before, after)
    return fraction + (tail or random_tail())


def keys_after(before: str | None, count: int) -> list[str]:
    """Return `count` rising keys after `before`."""
    keys: list[str] = []
    for _ in range(count):
        before = key_between(before, None)
        keys.append(before)
    return keys


def ordinal_key(ordinal: int, tail: str) -> str:
    """Return the key of the n-th of a list written down in one go, n from 0."""
    return _digits(_number(_FIRST) + ordinal, _STEPS) + tail


def place_at(parent: RecordId, siblings: Sequence[Place | None], index: int) -> Place:
    """Return a place under `parent` at `index` among its `siblings`, which are in order."""
    keys = [p.key for p in siblings if p is not None]
    before = keys[index - 1] if 0 < index <= len(keys) else None
    after = keys[index] if 0 <= index < len(keys) else None
    return Place(parent, key_between(before, after))


def _between(low: str, high: str | None) -> str:
    """Return the shortest digits d with low < d + any tail < high."""
    out = ""
    for at in range(len(low) + len(high or "") + 2):
        floor = DIGITS.index(low[at]) if at < len(low) else -1
        bounded = high is not None and high.startswith(out)
        ceiling = DIGITS.index(high[at]) if bounded and high and at < len(high) else len(DIGITS)
        if not low.startswith(out):
            floor = -1
        middle = (max(floor, 0) + ceiling) // 2
        if floor < middle < ceiling and middle > 0:
            return out + DIGITS[middle]
        out += DIGITS[max(floor, 0)]
    raise ValueError("there is no key between these two")


def _step(key: str, by: int) -> str:
    """Return the leading digits of `key` moved by one, or nothing at the end of the scale."""
    moved = _number(key[:_STEPS].ljust(_STEPS, DIGITS[0])) + by
    return _digits(moved, _STEPS) if 0 < moved < len(DIGITS) ** _STEPS else ""


def _number(digits: str) -> int:
    number = 0
    for digit in digits:
        number = number * len(DIGITS) + DIGITS.index(digit)
    return number


def _digits(number: int, length: int) -> str:
    out = ""
    for _ in range(length):
        number, digit = divmod(number, len(DIGITS))
        out = DIGITS[digit] + out
    return out
