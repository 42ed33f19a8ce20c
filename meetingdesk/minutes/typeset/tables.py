"""The tables of a face, read where they lie: no dictionary of 17,000 signs is built at a start."""

from array import array
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, ClassVar, Literal, TypeVar, overload

N = TypeVar("N", int, float)


class _Table(Mapping[int, N]):
    """A number for each code point."""

    form: ClassVar[Literal["I", "f"]]
    """How `array` calls such numbers, of four bytes each."""

    def __init__(self, packed: bytes) -> None:
        """Take what `pack` made."""
        cells, half = memoryview(packed), len(packed) // 2
        self._codes = cells[:half].cast("I")
        self._numbers: Sequence[Any] = cells[half:].cast(self.form)
        self._count = len(self._codes)

    @classmethod
    def pack(cls, numbers: Mapping[int, N]) -> bytes:
        """Return as bytes, in the order of this machine, the code points and then the numbers."""
        codes = sorted(numbers)
        told = array(cls.form, [numbers[code] for code in codes])
        return array("I", codes).tobytes() + told.tobytes()

    def _at(self, code: object) -> int:
        at = bisect_left(self._codes, code) if isinstance(code, int) else self._count
        return at if at < self._count and self._codes[at] == code else -1

    def __getitem__(self, code: int) -> N:
        at = self._at(code)
        if at < 0:
            raise KeyError(code)
        number: N = self._numbers[at]
        return number

    def __contains__(self, code: object) -> bool:
        return self._at(code) >= 0

    def __iter__(self) -> Iterator[int]:
        return iter(self._codes)

    def __len__(self) -> int:
        return self._count


class Numbers(_Table[int]):
    """A whole number for each code point."""

    form = "I"


class Widths(_Table[float]):
    """A width for each code point; exact where an em is cut into 1,000 or 2,048 parts."""

    form = "f"


class Pairs(Sequence[tuple[int, int]]):
    """Two numbers for each glyph."""

    def __init__(self, packed: bytes) -> None:
        """Take what `pack` made."""
        self._cells = memoryview(packed).cast("I")

    @staticmethod
    def pack(pairs: Sequence[tuple[int, int]]) -> bytes:
        """Return the numbers as bytes, in the order of this machine."""
        return array("I", [number for pair in pairs for number in pair]).tobytes()

    @overload
    def __getitem__(self, at: int) -> tuple[int, int]: ...

    @overload
    def __getitem__(self, at: slice) -> list[tuple[int, int]]: ...

    def __getitem__(self, at: int | slice) -> tuple[int, int] | list[tuple[int, int]]:
        if isinstance(at, slice):
            return [self[k] for k in range(*at.indices(len(self)))]
        if not 0 <= at < len(self):
            raise IndexError(at)
        return self._cells[2 * at], self._cells[2 * at + 1]

    def __len__(self) -> int:
        return len(self._cells) // 2
