"""Texts folded for finding: without case, accents, widths and variants of characters."""

import unicodedata

_KEPT = frozenset((0x3099, 0x309A))
"""The voicing marks of kana: without them ガ would be カ, another sound and another word."""

_VARIANTS = {
    "đ": "d",
    "ø": "o",
    "ł": "l",
    "ı": "i",
    "æ": "ae",
    "œ": "oe",
    # Characters of Japanese names that people type as the common one.
    "髙": "高",
    "﨑": "崎",
    "嵜": "崎",
    "碕": "崎",
    "𠮷": "吉",
    "邊": "辺",
    "邉": "辺",
    "齋": "斎",
    "齊": "斉",
    "濵": "浜",
    "濱": "浜",
    "澤": "沢",
    "廣": "広",
    "櫻": "桜",
    "國": "国",
    "德": "徳",
    "惠": "恵",
    "眞": "真",
    "瀨": "瀬",
    "榮": "栄",
    "壽": "寿",
    "龍": "竜",
    "嶋": "島",
    "嶌": "島",
    "冨": "富",
    "淵": "渕",
    "槇": "槙",
}


class _Folds(dict[int, str | None]):
    """What becomes of each character of a decomposed text; grows as characters turn up."""

    def __missing__(self, code: int) -> str | None:
        sign = chr(code)
        folded: str | None = sign
        if unicodedata.combining(sign) and code not in _KEPT:
            folded = None
        self[code] = folded
        return folded


class _Words(_Folds):
    """The same, with a blank for whatever is no letter, digit or mark."""

    def __missing__(self, code: int) -> str | None:
        folded = super().__missing__(code)
        if folded == chr(code) and unicodedata.category(folded)[0] not in "LNM":
            folded = self[code] = " "
        return folded


def _prepared(folds: _Folds) -> _Folds:
    folds.update({ord(sign): plain for sign, plain in _VARIANTS.items()})
    return folds


_FOLDS = _prepared(_Folds())
_WORDS = _prepared(_Words())


def fold(text: str) -> str:
    """Return a text in which what people hold to be the same letters are the same.

    NFKC, case folding, đ as d, no marks save the voicing of kana, common forms of kanji.
    """
    return text.lower() if text.isascii() else _folded(text, _FOLDS)


def fold_words(text: str) -> str:
    """Return a text folded, with blanks for all that is no letter or digit."""
    return _folded(text, _WORDS)


def _folded(text: str, folds: _Folds) -> str:
    if text.isascii():
        return text.lower().translate(folds)
    plain = unicodedata.normalize("NFKC", text).casefold()
    bare = unicodedata.normalize("NFD", plain).translate(folds)
    return bare if bare.isascii() else unicodedata.normalize("NFC", bare)
