"""Names as they sound: one name of Japan is written in several ways in Latin letters.

Sources: the systems of romanization of ISO 3602 (Kunrei) and of Hepburn, and the long vowels of
passports ("Ohno", "Itoh", "Tarou"). Vietnamese names lose their marks by folding already.
"""

import re
from collections.abc import Iterable

_SAME = (
    # Long vowels, written twice, with u, or with an h that begins no syllable.
    (re.compile(r"oh(?![aeiouy])|ou|oo"), "o"),
    (re.compile(r"uh(?![aeiouy])|uu"), "u"),
    (re.compile(r"sy(?=[auo])"), "sh"),
    (re.compile(r"(?:ty|cy)(?=[auo])"), "ch"),
    (re.compile(r"(?:zy|jy)(?=[auo])"), "j"),
    (re.compile(r"si"), "shi"),
    (re.compile(r"zi|di"), "ji"),
    (re.compile(r"ti"), "chi"),
    (re.compile(r"tu"), "tsu"),
    (re.compile(r"(?<![csptk])hu"), "fu"),
    (re.compile(r"m(?=[bmp])"), "n"),
)


def sounding(words: Iterable[str]) -> tuple[str, ...]:
    """Return folded words as they sound: those that may be one name come out the same."""
    return tuple(_sounding(word) for word in words)


def _sounding(word: str) -> str:
    if word.isascii():
        for written, plain in _SAME:
            word = written.sub(plain, word)
    return word
