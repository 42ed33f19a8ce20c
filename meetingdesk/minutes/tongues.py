"""In which of its languages a text of the minutes is written, whatever its record says."""

import re
from functools import lru_cache

_KANA = re.compile(r"[\u3041-\u30ff]")
_JAPANESE = re.compile(r"[\u3005-\u3007\u3041-\u30ff\u3400-\u9fff]")
_WORD = re.compile(r"[^\W\d_]+")
_VIETNAMESE = re.compile(r"[ăâđêôơưàằầèềìòồờùừỳảẳẩẻểỉỏổởủửỷãẵẫẽễĩõỗỡũữỹáắấéếíóốớúứýạặậẹệịọộợụựỵ]")
_ENGLISH = frozenset(
    ("the", "of", "and", "to", "in", "for", "that", "with", "on", "by", "from", "was", "were")
    + ("is", "are", "be", "has", "have", "had", "its", "this", "would", "will", "at", "as", "an")
)
_LEAST = 5
"""Ordinary words below which a text in Latin letters does not tell its language."""


@lru_cache(maxsize=4000)
def tongue(text: str, said: str) -> str:
    """Return the language in which a text plainly is written, else `said`, its record's.

    Names tell nothing: of words in Latin letters only those with a small first letter count. What
    is left in a language of which the minutes have no wording is taken for what the record says.
    """
    letters = sum(map(str.isalpha, text))
    if _KANA.search(text):
        return "ja" if 2 * len(_JAPANESE.findall(text)) > letters else said
    words = [word for word in _WORD.findall(text) if word[0].islower()]
    if len(words) < _LEAST:
        return said
    marked = sum(1 for word in words if _VIETNAMESE.search(word))
    if 2 * marked > len(words) and said in ("en", "ja"):
        return "vi"
    english = sum(1 for word in words if word in _ENGLISH)
    if said in ("vi", "ja") and not marked and 5 * english >= len(words):
        return "en"
    return said
