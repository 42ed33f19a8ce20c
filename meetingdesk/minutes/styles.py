"""House styles: how a paper looks and is worded, by name."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from meetingdesk.domain.errors import RuleBroken
from meetingdesk.minutes.wording import Wording, wording


@dataclass(frozen=True, kw_only=True)
class Style:
    """What a house style says; what it leaves out is as in the general one."""

    name: str = "general"
    title: Mapping[str, str] = field(default_factory=dict)
    """What it is called, by language."""
    description: Mapping[str, str] = field(default_factory=dict)
    """What it is for, and how sure its rules are, by language."""

    def words(self, language: str) -> Wording:
        """Return the wording of a language as this style words it."""
        return wording(language)


GENERAL = Style()
_KNOWN = {"general": GENERAL, "decree30": Style(name="decree30"), "jica": Style(name="jica")}


def style_names() -> tuple[str, ...]:
    """Return the names of all styles, the general one first."""
    return tuple(_KNOWN)


def style(name: str) -> Style:
    """Return the style of that name. Raises RuleBroken where there is none."""
    if name not in _KNOWN:
        known = ", ".join(_KNOWN)
        raise RuleBroken(
            "There is no style “{style}”. Name one of {known}.", style=name, known=known
        )
    return _KNOWN[name]
