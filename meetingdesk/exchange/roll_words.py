"""Words by which the columns of a list of people or of an agenda are recognised."""

import re
import unicodedata

from meetingdesk.domain.terms import Capacity

HEADS: dict[str, tuple[str, ...]] = {
    "number": ("no", "number", "#", "stt", "tt", "so", "so tt", "so thu tu", "番号", "項番"),
    "honorific": ("honorific", "salutation", "prefix", "mr/ms", "ong/ba", "danh xung", "敬称"),
    "family": ("family name", "surname", "last name", "ho", "姓"),
    "given": ("given name", "first name", "forename", "ten dem va ten", "名"),
    "native": ("native name", "name in native script", "漢字", "漢字氏名", "現地語名"),
    "name": (
        *("name", "full name", "participant", "delegate", "attendee", "name of participant"),
        *("ho ten", "ho va ten", "ten", "dai bieu", "氏名", "名前", "お名前", "出席者", "参加者"),
    ),
    "title": (
        *("title", "position", "post", "job title", "designation", "function", "title/position"),
        *("chuc vu", "chuc danh", "役職", "役職名", "職名", "肩書", "肩書き"),
    ),
    "unit": (
        *("unit", "department", "division", "section", "phong", "ban", "phong ban"),
        *("部署", "部門", "部署名", "課"),
    ),
    "body": (
        *("body", "organization", "organisation", "organization name", "agency", "company"),
        *("institution", "affiliation", "employer", "ministry", "co quan", "don vi", "to chuc"),
        *("don vi cong tac", "co quan cong tac", "cong ty"),
        *("所属", "所属機関", "機関", "機関名", "組織", "団体", "団体名", "会社名"),
    ),
    "capacity": ("capacity", "role", "role in delegation", "vai tro", "役割", "立場"),
    "item": (
        *("item", "agenda", "agenda item", "topic", "subject", "contents", "content", "matter"),
        *("noi dung", "chuong trinh", "van de", "議題", "議事", "内容", "項目", "件名"),
    ),
}
"""The heads of columns, folded, in English, Vietnamese and Japanese."""

HONORIFICS = frozenset(
    ("mr", "ms", "mrs", "miss", "mx", "dr", "prof", "sir", "he", "h.e", "mme", "m")
    + ("ong", "ba", "ts", "ths", "pgs", "gs", "pgs.ts", "gs.ts")
)
SUFFIXED_HONORIFICS = ("様", "さま", "氏", "さん", "先生", "殿")

_TITLE = re.compile(
    r"\b(?:directors?|chief|head|(?:vice-)?president|chair(?:person|man|woman)?|officer|manager"
    r"|secretary|minister|deputy|vice|advis[eo]r|expert|engineer|professor|interpreter|specialist"
    r"|general|acting|assistant|consultant|coordinator|ambassador|counsellor|attache|commissioner"
    r"|executive|leader|lead|researcher|analyst|staff|fellow|administrator|representative"
    r"|rapporteur|ceo|cto|cfo|giam doc|chuyen vien|chuyen gia|truong phong|pho phong|vu truong"
    r"|vu pho|cuc truong|pho cuc truong|vien truong|bo truong|thu truong|thu ky|truong ban|pho ban"
    r"|truong doan|tong cuc truong|chu tich|pho chu tich|phien dich|quyen|can bo)\b"
)
_TITLE_SIGNS = ("長", "理事", "主任", "主査", "係", "補佐", "担当", "通訳", "参事官", "審議官")

_BODY = re.compile(
    r"\b(?:ministry|committee|department|directorate|agency|institute|office|association"
    r"|authority|board|bureau|cent(?:re|er)|commission|company|corporation|council|division"
    r"|embassy|federation|foundation|organi[sz]ation|secretariat|society|university"
    r"|bo khoa hoc|bo cong thuong|bo ngoai giao|uy ban|tong cuc|trung tam|cong ty|hiep hoi"
    r"|dai su quan|cuc|vu|vien|phong|ban)\b"
)
_BODY_SIGNS = (
    *("省", "庁", "局", "部", "課", "委員会", "調査会", "協会", "機構", "会社", "研究所"),
    *("センター", "大学", "財団", "大使館"),
)

_GROUP = re.compile(
    r"\b(?:representatives|units|members|delegates|officials|experts|staff|colleagues|observers"
    r"|cac don vi|dai dien|dai bieu|can bo)\b"
)
_GROUP_SIGNS = ("代表団", "代表者", "関係者", "各位", "一同", "担当者")

CAPACITIES: dict[str, Capacity] = {
    "head": Capacity.HEAD,
    "head of delegation": Capacity.HEAD,
    "hod": Capacity.HEAD,
    "truong doan": Capacity.HEAD,
    "団長": Capacity.HEAD,
    "首席代表": Capacity.HEAD,
    "alternate": Capacity.ALTERNATE,
    "deputy head": Capacity.ALTERNATE,
    "deputy head of delegation": Capacity.ALTERNATE,
    "pho truong doan": Capacity.ALTERNATE,
    "副団長": Capacity.ALTERNATE,
    "member": Capacity.MEMBER,
    "thanh vien": Capacity.MEMBER,
    "団員": Capacity.MEMBER,
    "adviser": Capacity.ADVISER,
    "advisor": Capacity.ADVISER,
    "co van": Capacity.ADVISER,
    "顧問": Capacity.ADVISER,
    "expert": Capacity.EXPERT,
    "chuyen gia": Capacity.EXPERT,
    "専門家": Capacity.EXPERT,
    "interpreter": Capacity.INTERPRETER,
    "phien dich": Capacity.INTERPRETER,
    "phien dich vien": Capacity.INTERPRETER,
    "通訳": Capacity.INTERPRETER,
    "observer": Capacity.OBSERVER,
    "quan sat vien": Capacity.OBSERVER,
    "オブザーバー": Capacity.OBSERVER,
    "secretary": Capacity.SECRETARY,
    "thu ky": Capacity.SECRETARY,
    "書記": Capacity.SECRETARY,
    "事務局": Capacity.SECRETARY,
}
"""How lists name a capacity, folded."""

_TOLD_BY_TITLE = (
    *(Capacity.ADVISER, Capacity.EXPERT, Capacity.INTERPRETER),
    *(Capacity.OBSERVER, Capacity.SECRETARY),
)
_INTERPRETS = re.compile(r"\binterpreter\b|\bphien dich\b|通訳")

_VIETNAMESE_FAMILIES = frozenset(
    ("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ")
    + ("Hồ", "Ngô", "Dương", "Lý", "Hà", "Trương", "Trịnh", "Đinh", "Đoàn", "Đào", "Mai", "Lâm")
    + ("Phùng", "Cao", "Tô", "Tạ", "Chu", "Lương", "Vương", "Thái", "Quách", "Nghiêm", "Tống")
    + ("Kiều", "Triệu", "Lưu", "Tăng", "Châu", "Hứa", "Mạc", "Tôn", "Khuất", "Bạch", "Từ", "Doãn")
)
_CLEAR = 4
"""So many letters without marks are taken for a Vietnamese family name in any country."""


def plain(text: str) -> str:
    """Return text as words are compared: no case, no marks, no width, no dots at its end."""
    text = unicodedata.normalize("NFKC", text).casefold().replace("đ", "d")
    marks = (c for c in unicodedata.normalize("NFD", text))
    kept = "".join(c for c in marks if not unicodedata.combining(c) or c in "\u3099\u309a")
    return re.sub(r"\s+", " ", unicodedata.normalize("NFC", kept)).strip(" .:：")


def head_of(cell: str) -> str:
    """Return what a column holds by its head, or nothing where that is no known head."""
    said = plain(cell)
    said = re.sub(r"\s*[(\[].*$", "", said) or said
    return next((what for what, names in HEADS.items() if said in names), "")


def is_title(text: str) -> bool:
    """Whether a text reads like the title of a post."""
    return bool(_TITLE.search(plain(text))) or any(sign in text for sign in _TITLE_SIGNS)


def is_body(text: str) -> bool:
    """Whether a text reads like the name of a body."""
    acronym = re.fullmatch(r"[A-Z][A-Z0-9&/.-]{1,11}", text.strip())
    return bool(acronym or _BODY.search(plain(text))) or text.strip().endswith(_BODY_SIGNS)


def capacity_of(title: str) -> Capacity | None:
    """Return the capacity that a title alone tells: Interpreter, Phiên dịch viên, 通訳."""
    said = plain(title)
    found = CAPACITIES.get(said)
    if found in _TOLD_BY_TITLE:
        return found
    return Capacity.INTERPRETER if _INTERPRETS.search(said) else None


def is_vietnamese_family(word: str, country: str) -> bool:
    """Whether a first word is a Vietnamese family name, with its marks or without.

    Short words without marks (Le, Ho) are given names elsewhere; they count only where `country`
    (two letters of ISO 3166-1) is Viet Nam or not known.
    """
    if not word.isascii():
        return word.casefold() in _MARKED
    sure = len(word) >= _CLEAR or country in ("", "VN")
    return sure and plain(word) in _UNMARKED


def is_group(text: str) -> bool:
    """Whether a text reads like an unnamed group of people."""
    return bool(_GROUP.search(plain(text))) or any(sign in text for sign in _GROUP_SIGNS)


_MARKED = frozenset(name.casefold() for name in _VIETNAMESE_FAMILIES)
_UNMARKED = frozenset(map(plain, _VIETNAMESE_FAMILIES))
