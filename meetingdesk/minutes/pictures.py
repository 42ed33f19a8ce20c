"""Marks of bodies as paper prints them; the pictures come from elsewhere and are distrusted."""

import io

from PIL import Image, UnidentifiedImageError

from meetingdesk.minutes.picture import Picture

_LARGEST = 4_000_000
"""Bytes of a picture that is looked at."""
_MOST_PIXELS = 16_000_000
_WIDEST, _HIGHEST = 720, 240
"""In pixels, of what is printed: 61 x 20 mm at 300 dpi."""
_COLOURS = 256
_FORMATS = ("PNG", "JPEG")


def picture_of(data: bytes, said: str) -> Picture | None:
    """Return a picture made anew from a PNG or JPEG file; None where the file will not do.

    Nothing of the file goes on but the colours of its pixels.
    """
    if len(data) > _LARGEST:
        return None
    try:
        with Image.open(io.BytesIO(data), formats=_FORMATS) as found:
            if not 0 < found.width * found.height <= _MOST_PIXELS:
                return None
            return _made(found, said)
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Warning, MemoryError):
        return None
    except Image.DecompressionBombError:
        return None


def _made(found: Image.Image, said: str) -> Picture:
    few = found if _is_made(found) else _reduced(found)
    return Picture(
        width=few.width,
        height=few.height,
        palette=bytes(few.getpalette() or [])[: 3 * _COLOURS],
        pixels=few.tobytes(),
        said=said,
    )


def _is_made(found: Image.Image) -> bool:
    """Say whether a picture is one that `png` wrote: it stays as it is, colour for colour."""
    small = found.width <= _WIDEST and found.height <= _HIGHEST
    return small and found.mode == "P" and "transparency" not in found.info


def _reduced(found: Image.Image) -> Image.Image:
    seen = found.convert("RGBA")
    seen.thumbnail((_WIDEST, _HIGHEST))
    paper = Image.new("RGBA", seen.size, "white")
    paper.alpha_composite(seen)
    return paper.convert("RGB").quantize(_COLOURS, dither=Image.Dither.NONE)


def png(picture: Picture) -> bytes:
    """Return a picture as a PNG file that holds nothing else."""
    image = Image.frombytes("P", (picture.width, picture.height), picture.pixels)
    image.putpalette(picture.palette)
    made = io.BytesIO()
    image.save(made, "PNG")
    return made.getvalue()
