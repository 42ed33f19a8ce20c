"""A picture as a paper holds it."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Picture:
    """A small picture of at most 256 colours, on white."""

    width: int
    height: int
    palette: bytes
    """Red, green and blue of each colour."""
    pixels: bytes
    """The colour of each pixel, row by row."""
    said: str
    """What it shows, for who cannot see it."""
