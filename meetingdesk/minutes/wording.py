"""The fixed words of the paper, kept as data so that each language has its own."""

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any

from meetingdesk.settings import resource

LANGUAGES = ("en", "vi", "ja")
"""Languages in which there is wording of the paper."""
EVENTS = ("event.next_session", "event.next_session.short", "event.next_meeting")
"""Names of the events before which an action may be due, of which there is wording."""
_PAIR = re.compile(r"[-‐–—/,、・⇔↔]")


def written_in(language: str) -> str:
    """Return the language in which the paper of minutes written in one is worded by itself."""
    return language if language in LANGUAGES else LANGUAGES[0]


class Wording:
    """The wording of one language: sentences by name, with named places to fill."""

    def __init__(self, language: str, entries: dict[str, Any]) -> None:
        self.language = language
        self._entries = entries

    def __call__(self, name: str, /, **places: object) -> str:
        """Return the sentence of that name with its places filled.

        What is filled in is text: braces in it have no meaning.
        """
        return str(self._entries[name]).format(**places)

    def has(self, name: str) -> bool:
        """Say whether there is wording of that name."""
        return name in self._entries

    def names(self) -> tuple[str, ...]:
        """Return the names of all sentences."""
        return tuple(self._entries)

    def sentence(self, name: str) -> str | None:
        """Return the sentence of that name with its places; None where there is none."""
        found = self._entries.get(name)
        return found if isinstance(found, str) else None

    def reworded(self, own: Mapping[str, str]) -> "Wording":
        """Return the same wording with some sentences put in another way."""
        return Wording(self.language, {**self._entries, **own})

    def list_of(self, name: str) -> list[str]:
        """Return the words of a list, such as the months."""
        return list(self._entries[name])

    def joined(self, words: Sequence[str]) -> str:
        """Return words as one says them in a sentence: a, b and c."""
        if len(words) < 2:
            return "".join(words)
        first = str(self._entries["comma"]).join(words[:-1])
        apart = any(str(self._entries["comma"]).strip() in word for word in words)
        return self("and.apart" if apart else "and", first=first, last=words[-1])

    def language_name(self, code: str) -> str:
        """Return what a language is called; its code where there is no word for it."""
        name = f"language.{code.partition('-')[0]}"
        return self(name) if self.has(name) else code

    def town(self, name: str) -> str:
        """Return a town's name in this language; as it stands where it is not known."""
        towns: dict[str, str] = self._entries["towns"]
        return towns.get(name, name)

    def knows_town(self, name: str) -> bool:
        """Say whether it is known what a town is called in this language."""
        return name in self._entries["towns"]

    def side(self, code: str) -> str:
        """Return how one calls the side of a country (ISO 3166-1), or of a body by short name."""
        sides: dict[str, str] = self._entries["sides"]
        return sides.get(code) or self("side.usual", body=code)

    def ordinal(self, number: int) -> str:
        """Return a number as one counts sessions: fifth."""
        known = self.list_of("ordinals")
        return known[number - 1] if 0 < number <= len(known) else self("ordinal", number=number)


@cache
def wording(language: str = "en") -> Wording:
    """Return the wording of a language; English where there is none yet."""
    file = resource(f"wording/{language}.json")
    if not file.is_file():
        language, file = "en", resource("wording/en.json")
    return Wording(language, json.loads(file.read_text(encoding="utf-8")))


def said_in(words: Wording, text: str, names: Iterable[str]) -> str:
    """Return a set phrase in the language of `words`, in whichever language it was typed.

    `names` are those of the phrases that may be meant; another text stays as it is.
    """
    name = known_phrase(text, names)
    return words(name) if name else text


def known_phrase(text: str, names: Iterable[str]) -> str:
    """Return the name of the set phrase that a text is in any language; nothing for another."""
    for name in names:
        for language in LANGUAGES:
            if text.strip().casefold() == wording(language)(name).casefold():
                return name
    return ""


def languages_said(words: Wording, text: str) -> str:
    """Return a pair of languages, such as Vietnamese–Japanese, in the language of `words`.

    Nothing where not all of the text is names of languages.
    """
    codes = _language_codes()
    found = [codes.get(part.strip().casefold(), "") for part in _PAIR.split(text)]
    return words("languages.pair").join(map(words.language_name, found)) if all(found) else ""


@cache
def _language_codes() -> dict[str, str]:
    """Return the codes of languages by what they are called in any language of the paper."""
    names = [name for name in wording().names() if name.startswith("language.")]
    return {
        wording(language)(name).casefold(): name.partition(".")[2]
        for name in names
        for language in LANGUAGES
    }


def capital(text: str) -> str:
    """Return a sentence with its first letter large."""
    return text[:1].upper() + text[1:]
