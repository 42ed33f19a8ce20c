"""Which signs may not begin or end a line.

Japanese classes after JIS X 4051 and the W3C note "Requirements for Japanese Text Layout"
(closing brackets, commas, full stops, small kana, iteration marks and so on); signs of
alphabetic text after Unicode Standard Annex 14.
"""

_CLOSING = ")]}’”»›〉》」』】〕〗〙〟）］｝｠｣"
_STOPS = "、。，．､｡,.:;?!：；？！‼⁇⁈⁉…‥"
_MIDDLE_DOTS = "・･"
_DASHES = "〜～゠"
_ITERATION = "々〻ゝゞヽヾー"
_SMALL_KANA = "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ"
_HALF_WIDTH_KANA = "ｧｨｩｪｫｯｬｭｮｰﾞﾟ"
_VOICING = "\u3099\u309a゛゜"
_AFTER_A_NUMBER = "%％‰°℃℉′″¢￠"
_OPENING = "([{‘“„‚‛‟«‹〈《「『【〔〖〘〝（［｛｟｢"
_BEFORE_A_NUMBER = "¥￥$＄£￡€№＃§〒"

NOT_AT_START = frozenset(
    _CLOSING
    + _STOPS
    + _MIDDLE_DOTS
    + _DASHES
    + _ITERATION
    + _SMALL_KANA
    + _HALF_WIDTH_KANA
    + _VOICING
    + _AFTER_A_NUMBER
)
NOT_AT_END = frozenset(_OPENING + _BEFORE_A_NUMBER)
HALF_EMPTY = frozenset("（［｛〈《「『【〔〖〘〝｟")
"""Full-width signs whose left half is blank: at the head of a line it is left out."""
COUNTERS = frozenset("年月日時分秒回名号項条件")
"""Japanese signs that stay with a number before them: no date is read over a line's end."""
ORDINAL = "第"
"""What makes the number behind it an ordinal, and stays with it."""
STRAIGHT_QUOTES = frozenset("\"'")
GLUE = frozenset("\u00a0\u2007\u202f\u2060\ufeff")
"""Signs that hold what stands on both sides of them together."""
LEANS_BACK = frozenset("–—―·•/|+=&→")
"""Signs that, standing alone between spaces, stay with the word before them."""
INSEPARABLE = frozenset("—―…‥")
"""Signs that are not parted from another of their kind."""
SPACE_SIGNS = frozenset(
    " \t\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u200b\u205f\u3000"
)
SPACES = " \t\u1680\u2000-\u2006\u2008-\u200b\u205f\u3000"
"""Where a line may end and the sign itself vanishes; for a character class."""
IDEOGRAPHIC = (
    "\u1100-\u11ff\u2e80-\u2fff\u3001-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff"
    "\ufe30-\ufe4f\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uffef\U0001f000-\U0003fffd"
)
"""Signs before and after which a line may end; for a character class."""
NAME_SIGNS = "\u3005\u3041-\u3096\u30a1-\u30ff\u3400-\u9fff\U00020000-\U0003fffd"
"""Kana and ideographs, of which names are made; for a character class."""
FULL_WIDTH_LETTERS = "\uff10-\uff19\uff21-\uff3a\uff41-\uff5a"
INVISIBLE = frozenset(
    "\u00ad\u061c\u180e\u200c\u200d\u200e\u200f\u2061\u2062\u2063\u2064\ufe0e\ufe0f"
    "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufff9\ufffa\ufffb"
)
"""Signs that print nothing and would only reorder or select: left out on paper."""
