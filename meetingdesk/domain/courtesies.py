"""Greetings and closings of a mail, in three languages: what of a pasted text is no comment."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

_TITLED = r"(?:ông|bà|anh|chị|quý|các|ngài|đồng chí|toàn thể|tổng cục|cục|vụ|bộ|viện|ban|văn phòng)"
_GREETINGS = (
    r"(?:dear|hello|hi|good (?:morning|afternoon|evening))\b.{0,60}[,:!，：]",
    r"(?:dear|hello|hi|good (?:morning|afternoon|evening))(?: [^\s,;?!]+){0,3}",
    r"to whom it may concern[,:.]?",
    r"(?:kính gửi|kính thưa|kính chào|thân gửi|thưa|gửi|xin chào|chào)\b.{0,80}[,:!]",
    rf"(?:kính gửi|kính thưa|kính chào)\s*(?::.{{1,80}}|{_TITLED}\b.{{0,80}})",
    r"(?:拝啓|謹啓|前略|拝復|謹復)[、,，]?",
    r".{1,40}(?:(?<![仕同多模一各])様|殿|各位|御中|先生)[、,，:：]?",
    r"(?:いつも|平素より|平素は)?(?:大変)?お世話になって(?:おり|い)ます[。．]?",
    r"平素.{1,40}(?:御礼|お礼)申し上げます[。．]?",
)
_CLOSINGS = (
    r"(?:(?:many )?thanks(?: you)? and |thank you and )?(?:with )?"
    r"(?:(?:my |our )?(?:very )?(?:best|kind|kindest|warm|warmest)(?: and \w+)?(?: personal)? )?"
    r"(?:regards|wishes)",
    r"(?:yours |very )?(?:sincerely|faithfully|truly|respectfully|cordially)(?: yours)?",
    r"(?:xin )?trân trọng(?: cảm ơn| cám ơn| kính chào)?(?: và kính chào)?",
    r"kính thư|kính chào|thân ái|thân mến|chào trân trọng",
    r"敬具|敬白|謹白|草々|早々|以上(?:です)?",
    r"(?:以上|何卒|なにとぞ|どうぞ|どうか|引き続き|今後とも|ご(?:検討|確認|査収|高配)のほど|[、，\s])*"
    r"(?:よろしく|宜しく)(?:お|御)願い(?:(?:いた|致)します|申し上げます|します)",
    r"[-_=*ー─━]{2,}",
)
_THANKS = (
    r"(?:many )?thanks(?: in advance| again)?|thank you(?: very much| in advance| again)?",
    r"(?:we |i )?look(?:ing)? forward to (?:hearing from you|your (?:\w+ )?(?:reply|response))",
    r"(?:xin )?(?:chân thành )?(?:cảm ơn|cám ơn)",
)
_MOST, _LONG = 8, 60
"""Lines of a signature, and letters of one of its lines, at most."""


def _any(forms: Iterable[str], end: str = "") -> re.Pattern[str]:
    return re.compile(f"(?:{'|'.join(forms)}){end}", re.IGNORECASE)


_END = r"[\s,.!/，。．、！]*"
_GREETING, _CLOSING, _THANKED = _any(_GREETINGS), _any(_CLOSINGS, _END), _any(_THANKS, _END)
_SENTENCE = re.compile(r".*[.?!:;。．？！：；](?<!\bLtd\.)(?<!\bInc\.)(?<!\bCo\.)(?<!\bJr\.)")


@dataclass(frozen=True, kw_only=True)
class Letter:
    """A text by what it says, in parts that no courtesy parts any more, and what was left out."""

    parts: tuple[tuple[str, ...], ...]
    courtesies: tuple[str, ...]


def letter(text: str, begins: Callable[[str], bool]) -> Letter:
    """Return a mail without its greeting, and without its closing and who signed it.

    `begins` says of a line that it begins a comment of its own: no signature goes beyond it.
    Thanks are a closing only where nothing but a signature follows.
    """
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    at = 0
    while at < len(lines) and not begins(lines[at]) and _GREETING.fullmatch(lines[at]):
        at += 1
    left, parts, part = lines[:at], list[tuple[str, ...]](), list[str]()
    while at < len(lines):
        past = _past_closing(lines, at, begins) if part else at
        if past > at:
            left += lines[at:past]
            parts.append(tuple(part))
            part, at = [], past
        else:
            part.append(lines[at])
            at += 1
    if part:
        parts.append(tuple(part))
    return Letter(parts=tuple(parts), courtesies=tuple(left))


def _past_closing(lines: Sequence[str], at: int, begins: Callable[[str], bool]) -> int:
    """Return the line behind a closing and its signature; `at` where no closing stands there."""
    end = at
    while end < len(lines) and not begins(lines[end]) and _closes(lines[end]):
        end += 1
    if end == at:
        return at
    plain = any(_CLOSING.fullmatch(line) for line in lines[at:end])
    most = end + _MOST
    while end < min(len(lines), most) and not begins(lines[end]) and _signs(lines[end]):
        end += 1
    alone = end == len(lines) or begins(lines[end])
    return end if plain or alone else at


def _closes(line: str) -> bool:
    return bool(_CLOSING.fullmatch(line) or _THANKED.fullmatch(line))


def _signs(line: str) -> bool:
    return len(line) <= _LONG and not _SENTENCE.fullmatch(line)
