"""What of a text goes into the search index, and how it is asked for.

Scripts written without blanks go in as pairs of neighbours, and a run's last character alone
(research: a run as one term is found by its beginning only; trigrams miss words of two signs).
"""

import re

from meetingdesk.domain.folding import fold_words

_RUN = re.compile(
    "[\u3005-\u3007\u3031-\u3035\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    "\U00020000-\U0003ffff]+"
)


def terms(text: str) -> str:
    """Return the terms of a text, between blanks."""
    folded = fold_words(text)
    return folded if folded.isascii() else _RUN.sub(_pairs, folded)


def asked(words: str, *, all_begin: bool = False) -> list[str]:
    """Return for each word that a person typed what finds it in the index (FTS5).

    The last word may be the beginning of one; with `all_begin` each word may.
    """
    folded = _RUN.sub(lambda run: f" {run[0]} ", fold_words(words)).split()
    return [
        _asked(word, begins=all_begin or at == len(folded)) for at, word in enumerate(folded, 1)
    ]


def _asked(word: str, *, begins: bool) -> str:
    if not _RUN.match(word):
        return f'"{word}"*' if begins else f'"{word}"'
    if len(word) == 1:
        return f'"{word}"*'
    pairs = (word[at : at + 2] for at in range(len(word) - 1))
    return f'"{" ".join(pairs)}"'


def _pairs(run: re.Match[str]) -> str:
    text = run[0]
    pairs = [text[at : at + 2] for at in range(len(text) - 1)]
    return f" {' '.join(pairs)} {text[-1]} "
