"""Frequent Japanese family names in Latin letters, by which the order of a name is told.

A name that is not among them is read in the order that is usual for its country.
"""

from meetingdesk.exchange.roll_words import plain

_FREQUENT = """
abe adachi akiyama ando aoki aoyama arai arakawa araki asano baba chiba doi endo fujii fujimoto
fujita fujiwara fukuda furukawa goto hara harada hasegawa hashimoto hattori hayashi higuchi
hirai hirano hirata hirose honda hori horie hoshino igarashi iida ikeda imai inoue ishibashi
ishida ishihara ishii ishikawa ishizuka ito iwamoto iwasaki iwata izumi kamata kaneko kato
katayama kawaguchi kawai kawakami kawamura kawano kawasaki kikuchi kimura kinoshita kishi
kitagawa kitamura kobayashi koizumi kojima komatsu kondo kono koyama kubo kubota kudo kuroda
maeda maruyama masuda matsuda matsui matsumoto matsuo matsushita matsuura minami miura
miyamoto miyata miyazaki mizuno mochizuki mori morimoto morita murakami murata nagai nagata
naito nakagawa nakajima nakamura nakanishi nakano nakashima nakata nakayama nishi nishida
nishikawa nishimura noda noguchi nomura oda ogawa ohashi ohno oishi okada okamoto okubo okumura
ono onishi ota otani otsuka ozaki saito sakai sakamoto sakurai sano sasaki sato sawada shibata
shimada shimizu shinohara sugawara sugimoto sugiyama suzuki taguchi takada takagi takahashi
takano takayama takeda takeuchi tamura tanabe tanaka taniguchi teramoto tsuchiya tsuda uchida
uchiyama ueda ueno uehara wada watanabe yagi yamada yamagishi yamaguchi yamamoto yamamura
yamanaka yamashita yamauchi yamazaki yano yasuda yokota yokoyama yoshida yoshikawa yoshimura
yoshino
"""
_FAMILIES = frozenset(_FREQUENT.split())


def is_japanese_family(word: str) -> bool:
    """Whether a word is a frequent family name, whichever way its long vowels are written."""
    said = plain(word)
    short = said.replace("ou", "o").replace("oo", "o").replace("uu", "u")
    ohs = short.replace("oh", "o") if short.startswith("oh") else short
    return bool({said, short, ohs, short.removesuffix("h")} & _FAMILIES)
