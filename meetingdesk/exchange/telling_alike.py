"""What may be in a file twice, told with what speaks for it and against it."""

from collections.abc import Sequence

from meetingdesk.domain.alike import Alike, Doubt, Reason, Sureness
from meetingdesk.domain.errors import Sentence
from meetingdesk.exchange.trade_words import kind_word

_MOST = 20
_FOR: dict[Reason, str] = {
    Reason.NAME: Sentence("same name"),
    Reason.NAME_TURNED: Sentence("same name, in another order"),
    Reason.NAME_SIMILAR: Sentence("similar name"),
    Reason.NAME_SHORTER: Sentence("one name is part of the other"),
    Reason.NATIVE_NAME: Sentence("same name in its own script"),
    Reason.ACRONYM: Sentence("same acronym"),
    Reason.MAIL: Sentence("same mail address"),
    Reason.TELEPHONE: Sentence("same telephone"),
    Reason.WEBSITE: Sentence("same website"),
    Reason.BODY: Sentence("same body"),
    Reason.COUNTRY: Sentence("same country"),
    Reason.DAY: Sentence("same day"),
    Reason.SIDES: Sentence("same sides"),
    Reason.PARTNER: Sentence("same partner"),
    Reason.TITLE: Sentence("similar title"),
    Reason.NUMBER: Sentence("same number"),
}
_AGAINST: dict[Doubt, str] = {
    Doubt.ACCENTS: Sentence("other accents"),
    Doubt.NATIVE_NAME: Sentence("another name in its own script"),
    Doubt.BODY: Sentence("another body"),
    Doubt.SESSION: Sentence("both were at one session"),
    Doubt.MAIL: Sentence("another mail address"),
    Doubt.COUNTRY: Sentence("another country"),
    Doubt.RELATION: Sentence("one is our body, the other a partner"),
    Doubt.NUMBER: Sentence("another number"),
    Doubt.HOURS: Sentence("at other hours"),
}
_SURE: dict[Sureness, str] = {
    Sureness.SURE: Sentence("almost sure"),
    Sureness.LIKELY: Sentence("likely"),
    Sureness.PERHAPS: Sentence("perhaps"),
}


def sureness_word(alike: Alike) -> str:
    """Return how sure it is, in a word."""
    return _SURE[alike.sureness]


def reason_words(alike: Alike) -> list[str]:
    """Return what speaks for it."""
    return [_FOR[reason] for reason in alike.reasons]


def doubt_words(alike: Alike) -> list[str]:
    """Return what speaks against it."""
    return [_AGAINST[doubt] for doubt in alike.doubts]


def tell_alike(alike: Sequence[Alike]) -> list[str]:
    """Return what may be there twice, a line for each pair; of many only the surest."""
    lines: list[str] = [_line(one) for one in alike[:_MOST]]
    left = len(alike) - _MOST
    if left > 0:
        lines.append(Sentence("Perhaps entered twice: {n:,} more.", n=left))
    return lines


def _line(one: Alike) -> str:
    return Sentence(
        "Entered twice? {kind} “{first}” and “{second}”: {sure} ({why}).",
        kind=kind_word(one.kind),
        first=one.first_name,
        second=one.second_name,
        sure=sureness_word(one),
        why=_why(_listed(reason_words(one)), _listed(doubt_words(one))),
    )


def _why(reasons: str, doubts: str) -> str:
    return (
        Sentence("{reasons}; but: {doubts}", reasons=reasons, doubts=doubts) if doubts else reasons
    )


def _listed(words: Sequence[str]) -> str:
    """Return words in a row, each of which is still said in the language of the window."""
    if len(words) < 2:
        return words[0] if words else ""
    return Sentence("{first}, {more}", first=words[0], more=_listed(words[1:]))
