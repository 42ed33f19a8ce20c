"""Where bodies have their seat: country, zone, town, and how their side is called.

Zones are those of the IANA list; names of countries follow ISO 3166-1, shortened as in minutes;
the bodies are the countries' members of ISO.
"""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

_TABLE = """
AE|United Arab Emirates|Emirati|Asia/Dubai|Abu Dhabi|MoIAT
AT|Austria|Austrian|Europe/Vienna|Vienna|ASI
AU|Australia|Australian|Australia/Sydney|Sydney|SA
BD|Bangladesh|Bangladeshi|Asia/Dhaka|Dhaka|BSTI
BE|Belgium|Belgian|Europe/Brussels|Brussels|NBN
BN|Brunei Darussalam|Bruneian|Asia/Brunei|Bandar Seri Begawan|NSC
BR|Brazil|Brazilian|America/Sao_Paulo|Rio de Janeiro|ABNT
BY|Belarus|Belarusian|Europe/Minsk|Minsk|BELST
CA|Canada|Canadian|America/Toronto|Ottawa|SCC
CH|Switzerland|Swiss|Europe/Zurich|Winterthur|SNV
CN|China|Chinese|Asia/Shanghai|Beijing|SAC
CU|Cuba|Cuban|America/Havana|Havana|NC
CZ|Czechia|Czech|Europe/Prague|Prague|UNMZ
DE|Germany|German|Europe/Berlin|Berlin|DIN
DK|Denmark|Danish|Europe/Copenhagen|Copenhagen|DS
EG|Egypt|Egyptian|Africa/Cairo|Cairo|EOS
ES|Spain|Spanish|Europe/Madrid|Madrid|UNE
FI|Finland|Finnish|Europe/Helsinki|Helsinki|SFS
FR|France|French|Europe/Paris|Paris|AFNOR
GB|United Kingdom|British|Europe/London|London|BSI
HU|Hungary|Hungarian|Europe/Budapest|Budapest|MSZT
ID|Indonesia|Indonesian|Asia/Jakarta|Jakarta|BSN
IE|Ireland|Irish|Europe/Dublin|Dublin|NSAI
IL|Israel|Israeli|Asia/Jerusalem|Tel Aviv|SII
IN|India|Indian|Asia/Kolkata|New Delhi|BIS
IT|Italy|Italian|Europe/Rome|Rome|UNI
JP|Japan|Japanese|Asia/Tokyo|Tokyo|JISC
KH|Cambodia|Cambodian|Asia/Phnom_Penh|Phnom Penh|ISC
KR|Republic of Korea|Korean|Asia/Seoul|Seoul|KATS
LA|Lao PDR|Lao|Asia/Vientiane|Vientiane|DOSM
MM|Myanmar|Myanmar|Asia/Yangon|Nay Pyi Taw|DRI
MN|Mongolia|Mongolian|Asia/Ulaanbaatar|Ulaanbaatar|MASM
MX|Mexico|Mexican|America/Mexico_City|Mexico City|DGN
MY|Malaysia|Malaysian|Asia/Kuala_Lumpur|Kuala Lumpur|DSM
NL|Netherlands|Dutch|Europe/Amsterdam|Delft|NEN
NO|Norway|Norwegian|Europe/Oslo|Oslo|SN
NZ|New Zealand|New Zealand|Pacific/Auckland|Wellington|NZSO
PH|Philippines|Philippine|Asia/Manila|Manila|BPS
PK|Pakistan|Pakistani|Asia/Karachi|Islamabad|PSQCA
PL|Poland|Polish|Europe/Warsaw|Warsaw|PKN
RU|Russian Federation|Russian|Europe/Moscow|Moscow|GOST R
SA|Saudi Arabia|Saudi|Asia/Riyadh|Riyadh|SASO
SE|Sweden|Swedish|Europe/Stockholm|Stockholm|SIS
SG|Singapore|Singapore|Asia/Singapore|Singapore|SSC
TH|Thailand|Thai|Asia/Bangkok|Bangkok|TISI
TR|Türkiye|Turkish|Europe/Istanbul|Ankara|TSE
UA|Ukraine|Ukrainian|Europe/Kyiv|Kyiv|DSTU
US|United States|United States|America/New_York|New York|ANSI
VN|Viet Nam|Vietnamese|Asia/Ho_Chi_Minh|Ha Noi|STAMEQ
ZA|South Africa|South African|Africa/Johannesburg|Pretoria|SABS
"""


@dataclass(frozen=True, kw_only=True)
class Seat:
    """A country as the other side of a table sees it; `body` is its standards body."""

    country: str
    name: str
    adjective: str
    zone: str
    town: str
    body: str

    @property
    def said(self) -> str:
        """The country's name in the window's language."""
        return QCoreApplication.translate("countries", self.name)


def _read(line: str) -> Seat:
    country, name, adjective, zone, town, body = line.split("|")
    return Seat(country=country, name=name, adjective=adjective, zone=zone, town=town, body=body)


SEATS: dict[str, Seat] = {line[:2]: _read(line) for line in _TABLE.split("\n") if line}
"""By country code, two letters of ISO 3166-1."""


def seat_of_body(acronym: str) -> Seat | None:
    """Return the seat of a national standards body, where its short name is a known one."""
    said = acronym.casefold()
    return next((seat for seat in SEATS.values() if seat.body.casefold() == said), None)


def country_name(code: str) -> str:
    """Return the name of a country, or its code where the table has none."""
    seat = SEATS.get(code)
    return seat.said if seat else code
