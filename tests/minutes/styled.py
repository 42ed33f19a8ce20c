"""The sample's session in every house style and language, made ready to sign: text and pictures.

`python -m tests.minutes.reference` writes them anew, after a change that was meant.
"""

import io
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

import pypdfium2
from PIL import Image, ImageChops, ImageStat

from meetingdesk.domain.kinds import translation_id
from meetingdesk.domain.records import Translation
from meetingdesk.domain.terms import Confirmation
from meetingdesk.minutes.bundle import Bundle
from meetingdesk.minutes.document import Minutes
from meetingdesk.minutes.editions import compose_edition, edition_of
from meetingdesk.minutes.papers import PAPERS
from meetingdesk.minutes.styles import style
from meetingdesk.minutes.translating import digest_of
from tests.minutes.reference import FOLDER, sample

STYLED = (
    *(("general", each) for each in ("en", "vi", "ja", "en+vi", "en+ja", "vi+ja", "en,vi,ja")),
    *(("decree30", each) for each in ("vi", "en", "ja", "vi+ja")),
    *(("jica", each) for each in ("vi", "en", "ja", "en+vi", "en,vi,ja")),
)
PICTURES = FOLDER / "pictures"
_DOTS = 54
"""Dots to the inch of a kept picture."""
_GREYS = 16
_OPEN = "[VN: twice a year] [JP: once a year]"
_SETTLED = {
    "vi": "(ví dụ) Hai bên thống nhất trao đổi chuyên gia trong lĩnh vực điện tử mỗi năm một lần.",
    "ja": "（例）双方は、電子分野の専門家の交流を年1回行うことで合意した。",
}
_MOST_APART = 2.5
"""Mean difference of grey, of 255, that another version of the renderer may make."""


@cache
def signed() -> Bundle:
    """Return the sample's session, to be signed: its open wording settled, and translated."""
    bundle = sample()
    session = replace(bundle.session, confirmation=Confirmation.SIGNED)
    decisions = tuple(
        replace(one, text=one.text.replace(_OPEN, "once a year")) for one in bundle.decisions
    )
    (settled,) = set(decisions) - set(bundle.decisions)
    made = (
        Translation(
            id=translation_id(settled.id, "text", language),
            record=settled.id,
            field="text",
            language=language,
            text=text,
            renders=digest_of(settled.text),
        )
        for language, text in _SETTLED.items()
    )
    translations = (*bundle.translations, *made)
    return replace(bundle, session=session, decisions=decisions, translations=translations)


def styled(name: str, languages: str) -> Minutes:
    """Return the minutes of that session in a style."""
    return compose_edition(PAPERS["minutes"], signed(), edition_of(languages), style=style(name))


def called(name: str, languages: str) -> str:
    """Return what the kept files of a paper begin with."""
    return f"{name}-{languages.replace('+', '-beside-').replace(',', '-')}"


def pictures(pdf: bytes) -> Iterator[Image.Image]:
    """Yield the pages of a PDF as small grey pictures."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        for page in document:
            yield page.render(scale=_DOTS / 72, grayscale=True).to_pil().convert("L")
    finally:
        document.close()


def kept_pictures(name: str) -> list[Path]:
    """Return the kept pictures of a paper in order."""
    return sorted(PICTURES.glob(f"{name}.[0-9][0-9].png"))


def keep_pictures(name: str, pdf: bytes) -> None:
    """Keep the pages of a paper as pictures of few greys."""
    PICTURES.mkdir(exist_ok=True)
    for old in kept_pictures(name):
        old.unlink()
    for number, page in enumerate(pictures(pdf), 1):
        few = page.point(lambda grey: round(grey / 255 * (_GREYS - 1)) * 17)
        packed = io.BytesIO()
        few.quantize(_GREYS).save(packed, "PNG", optimize=True)
        (PICTURES / f"{name}.{number:02d}.png").write_bytes(packed.getvalue())


def is_alike(one: Image.Image, other: Image.Image) -> bool:
    """Say whether two pictures of a page differ by no more than renderers do."""
    if one.size != other.size:
        return False
    apart = ImageStat.Stat(ImageChops.difference(one, other.convert("L"))).mean[0]
    return bool(apart <= _MOST_APART)
