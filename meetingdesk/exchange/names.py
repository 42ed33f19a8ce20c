"""A name as it was typed, taken apart: honorific, capacity, head-count, family and given name."""

import re
import unicodedata
from dataclasses import dataclass, replace

from meetingdesk.domain.terms import Capacity, NameOrder
from meetingdesk.exchange.japanese_names import is_japanese_family
from meetingdesk.exchange.roll_words import (
    CAPACITIES,
    HONORIFICS,
    SUFFIXED_HONORIFICS,
    is_body,
    is_group,
    is_title,
    is_vietnamese_family,
    plain,
)

NATIVE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\U00020000-\U0003ffff]")
_COUNT_FIRST = re.compile(
    r"(\d{1,4})\s*(?:[x×✕*]|people from|persons from)\s*(?=\D)", re.IGNORECASE
)
_COUNT_LAST = re.compile(
    r"[(（\[]?\s*(\d{1,4})\s*(?:people|persons|pax|người|nguoi|名|人)?\s*[)）\]]\s*$"
    r"|[\s×x](\d{1,4})\s*(?:people|persons|pax|người|名|人)\s*$",
    re.IGNORECASE,
)
_BRACKETS = re.compile(r"\s*[(（]([^()（）]+)[)）]")
_AFTER_NAMES = frozenset({"JR", "SR", "II", "III", "IV"})
_FAMILY_FIRST_COUNTRIES = frozenset({"VN", "CN", "KR", "TW", "HU", "KH", "MO", "HK"})


@dataclass(frozen=True, kw_only=True)
class NameLine:
    """Whom a text names."""

    name: str
    honorific: str = ""
    family: str = ""
    """The family name, where capitals tell it; then `given` and `order` are told too."""
    given: str = ""
    order: NameOrder | None = None
    native_name: str = ""
    capacity: Capacity | None = None
    head_count: int | None = None
    group: bool = False


def read_name(text: str) -> NameLine:
    """Return whom a text names: a person, or an unnamed group with or without a head-count."""
    text = unicodedata.normalize("NFC", text)
    line = _in_brackets(NameLine(name=re.sub(r"\s+", " ", text).strip(" ,;、。")))
    line = _without_honorific(_counted(line))
    if not line.native_name and NATIVE.search(line.name) and not line.group:
        line = replace(line, native_name=line.name)
    group = line.group or (not line.honorific and is_group(line.name))
    line = replace(line, group=group)
    return line if group else by_capitals(line)


def _counted(line: NameLine) -> NameLine:
    first = _COUNT_FIRST.match(line.name)
    if first:
        return replace(line, name=line.name[first.end() :], head_count=int(first[1]), group=True)
    last = _COUNT_LAST.search(line.name)
    if last and last.start():
        count = int(last[1] or last[2])
        return replace(line, name=line.name[: last.start()].strip(), head_count=count, group=True)
    return line


def _in_brackets(line: NameLine) -> NameLine:
    for found in _BRACKETS.finditer(line.name):
        said = found[1].strip()
        capacity = CAPACITIES.get(plain(said))
        if capacity:
            line = replace(line, capacity=capacity, name=line.name.replace(found[0], "", 1))
        elif NATIVE.search(said) and not re.search(r"\d", said):
            line = replace(line, native_name=said, name=line.name.replace(found[0], "", 1))
        elif NATIVE.search(line.name) and _is_japanese(said):
            own = _without_honorific(replace(line, name=line.name.replace(found[0], "", 1).strip()))
            line = replace(own, native_name=own.name, name=said)
    return replace(line, name=line.name.strip())


def _is_japanese(text: str) -> bool:
    """Whether a text reads like a Japanese name in Latin letters."""
    words = text.split()
    return len(words) == 2 and is_given_name(text) and any(map(is_japanese_family, words))


def _without_honorific(line: NameLine) -> NameLine:
    honorific, name = "", line.name
    while " " in name:
        first, rest = name.split(" ", 1)
        if plain(first).rstrip(".") not in HONORIFICS:
            break
        honorific, name = f"{honorific} {first}".strip(), rest
    for suffix in SUFFIXED_HONORIFICS:
        if name.endswith(suffix) and len(name) > len(suffix) + 1 and NATIVE.search(name[0]):
            honorific, name = suffix, name[: -len(suffix)].strip()
            break
    dotted = {"mr", "ms", "mrs", "dr", "prof"}
    honorific = f"{honorific}." if honorific.casefold() in dotted else honorific
    return replace(line, name=name, honorific=honorific or line.honorific)


def by_capitals(line: NameLine) -> NameLine:
    """Return a line with the words in capitals as its family name, written as others are."""
    words = line.name.split(" ")
    loud = [at for at, word in enumerate(words) if _is_loud(word)]
    if not loud or len(words) < 2 or loud != list(range(loud[0], loud[-1] + 1)):
        return line
    quiet = [sober(word) if at in loud else word for at, word in enumerate(words)]
    whole = replace(line, name=" ".join(quiet))
    if len(loud) == len(words):
        return whole
    return replace(
        whole,
        family=" ".join(quiet[at] for at in loud),
        given=" ".join(word for at, word in enumerate(quiet) if at not in loud),
        order=NameOrder.GIVEN_FIRST if loud[0] else NameOrder.FAMILY_FIRST,
    )


def _is_loud(word: str) -> bool:
    letters = re.sub(r"[-'’]", "", word)
    capitals = len(letters) > 1 and letters.isalpha() and letters.isupper()
    return capitals and letters not in _AFTER_NAMES and not NATIVE.search(word)


def sober(name: str) -> str:
    """Return a name in capitals as names are usually written: O'Brien, Đặng, Le Van."""
    return "".join(part.capitalize() for part in re.split(r"([- '’])", name))


def family_and_given(name: str, country: str) -> tuple[str, str, NameOrder]:
    """Return family name, given name and their order, as the name or its bearer's country tell.

    `country` has two letters of ISO 3166-1. "Family, Given" is taken at its word; a Vietnamese
    family name that stands first is one in any country, a frequent Japanese one in Japan.
    """
    vietnamese = is_vietnamese_family(re.split(r"[ ,]", name, maxsplit=1)[0], country)
    first = vietnamese or country in _FAMILY_FIRST_COUNTRIES or bool(NATIVE.search(name))
    first = first or (country == "JP" and _begins_japanese(name))
    order = NameOrder.FAMILY_FIRST if first else NameOrder.GIVEN_FIRST
    if "," in name:
        family, given = (part.strip() for part in name.split(",", 1))
        return family, given, order
    if " " not in name:
        return ("", name, order) if country == "VN" else (name, "", order)
    if order is NameOrder.FAMILY_FIRST:
        family, given = name.split(" ", 1)
    else:
        given, family = name.rsplit(" ", 1)
    return family, given, order


def _begins_japanese(name: str) -> bool:
    """Whether a name begins with a Japanese family name, and does not end with one as well."""
    words = name.split()
    return is_japanese_family(words[0]) and not is_japanese_family(words[-1])


def family_names(name: str) -> list[str]:
    """Return what may be the family name in a name: words at its beginning or at its end.

    There is nothing to choose in a single word, nor where a Vietnamese family name stands first.
    """
    words = name.split()
    if len(words) < 2 or is_vietnamese_family(words[0], ""):
        return []
    ends = range(1, len(words))
    found = [" ".join(words[:end]) for end in ends] + [" ".join(words[end:]) for end in ends]
    return sorted(dict.fromkeys(found), key=lambda part: part.count(" "))


def split_at(name: str, family: str) -> tuple[str, str, NameOrder]:
    """Return family name, given name and order of a name that begins or ends with `family`."""
    if name.startswith(f"{family} "):
        return family, name.removeprefix(family).strip(), NameOrder.FAMILY_FIRST
    return family, name.removesuffix(family).strip(), NameOrder.GIVEN_FIRST


def in_order(family: str, given: str, order: NameOrder) -> str:
    """Return a name as it is printed."""
    parts = (family, given) if order is NameOrder.FAMILY_FIRST else (given, family)
    return " ".join(part for part in parts if part)


def is_given_name(text: str) -> bool:
    """Whether a part after a comma reads like a given name rather than a title or a body."""
    words = text.split()
    return (
        1 <= len(words) <= 3
        and all(w[:1].isupper() and w.replace("-", "").replace(".", "").isalpha() for w in words)
        and not (is_title(text) or is_body(text))
    )
