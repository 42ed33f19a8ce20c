"""Where bodies have their seat: country, zone, town.

Zones are those of the IANA list; names of countries follow ISO 3166-1, shortened as in minutes;
the bodies are the countries' members of ISO.
"""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

_TABLE = """
AE|United Arab Emirates|Asia/Dubai|Abu Dhabi|MoIAT
AT|Austria|Europe/Vienna|Vienna|ASI
AU|Australia|Australia/Sydney|Sydney|SA
BD|Bangladesh|Asia/Dhaka|Dhaka|BSTI
BE|Belgium|Europe/Brussels|Brussels|NBN
BN|Brunei Darussalam|Asia/Brunei|Bandar Seri Begawan|NSC
BR|Brazil|America/Sao_Paulo|Rio de Janeiro|ABNT
BY|Belarus|Europe/Minsk|Minsk|BELST
CA|Canada|America/Toronto|Ottawa|SCC
CH|Switzerland|Europe/Zurich|Winterthur|SNV
CN|China|Asia/Shanghai|Beijing|SAC
CU|Cuba|America/Havana|Havana|NC
CZ|Czechia|Europe/Prague|Prague|UNMZ
DE|Germany|Europe/Berlin|Berlin|DIN
DK|Denmark|Europe/Copenhagen|Copenhagen|DS
EG|Egypt|Africa/Cairo|Cairo|EOS
ES|Spain|Europe/Madrid|Madrid|UNE
FI|Finland|Europe/Helsinki|Helsinki|SFS
FR|France|Europe/Paris|Paris|AFNOR
GB|United Kingdom|Europe/London|London|BSI
HU|Hungary|Europe/Budapest|Budapest|MSZT
ID|Indonesia|Asia/Jakarta|Jakarta|BSN
IE|Ireland|Europe/Dublin|Dublin|NSAI
IL|Israel|Asia/Jerusalem|Tel Aviv|SII
IN|India|Asia/Kolkata|New Delhi|BIS
IT|Italy|Europe/Rome|Rome|UNI
JP|Japan|Asia/Tokyo|Tokyo|JISC
KH|Cambodia|Asia/Phnom_Penh|Phnom Penh|ISC
KR|Republic of Korea|Asia/Seoul|Seoul|KATS
LA|Lao PDR|Asia/Vientiane|Vientiane|DOSM
MM|Myanmar|Asia/Yangon|Nay Pyi Taw|DRI
MN|Mongolia|Asia/Ulaanbaatar|Ulaanbaatar|MASM
MX|Mexico|America/Mexico_City|Mexico City|DGN
MY|Malaysia|Asia/Kuala_Lumpur|Kuala Lumpur|DSM
NL|Netherlands|Europe/Amsterdam|Delft|NEN
NO|Norway|Europe/Oslo|Oslo|SN
NZ|New Zealand|Pacific/Auckland|Wellington|NZSO
PH|Philippines|Asia/Manila|Manila|BPS
PK|Pakistan|Asia/Karachi|Islamabad|PSQCA
PL|Poland|Europe/Warsaw|Warsaw|PKN
RU|Russian Federation|Europe/Moscow|Moscow|GOST R
SA|Saudi Arabia|Asia/Riyadh|Riyadh|SASO
SE|Sweden|Europe/Stockholm|Stockholm|SIS
SG|Singapore|Asia/Singapore|Singapore|SSC
TH|Thailand|Asia/Bangkok|Bangkok|TISI
TR|Türkiye|Europe/Istanbul|Ankara|TSE
UA|Ukraine|Europe/Kyiv|Kyiv|DSTU
US|United States|America/New_York|New York|ANSI
VN|Viet Nam|Asia/Ho_Chi_Minh|Ha Noi|STAMEQ
ZA|South Africa|Africa/Johannesburg|Pretoria|SABS
"""


@dataclass(frozen=True, kw_only=True)
class Seat:
    """A country as the other side of a table sees it; `body` is its standards body."""

    country: str
    name: str
    zone: str
    town: str
    body: str

    @property
    def said(self) -> str:
        """The country's name in the window's language."""
        return QCoreApplication.translate("countries", self.name)


def _read(line: str) -> Seat:
    country, name, zone, town, body = line.split("|")
    return Seat(country=country, name=name, zone=zone, town=town, body=body)


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
