"""Characters that no font has are named before anything is exported."""

from dataclasses import replace
from datetime import date

from meetingdesk.minutes.glyphs import missing_glyphs
from meetingdesk.minutes.issuing import unprintable
from meetingdesk.minutes.papers import PAPERS
from meetingdesk.minutes.text import text
from meetingdesk.minutes.typeset.family import family
from tests.minutes.sessions import full_bundle, made_id

SANS, SERIF = family("sans"), family("serif")


def test_a_whole_session_in_three_scripts_lacks_nothing() -> None:
    assert missing_glyphs(full_bundle()) == []


def test_each_missing_character_is_named_by_record_and_field() -> None:
    bundle = full_bundle(title="Session 😀 of 한국 😀")
    found = missing_glyphs(bundle)
    assert [(m.record, m.kind, m.field, m.character) for m in found] == [
        (made_id("s"), "Session", "title", "😀"),
        (made_id("s"), "Session", "title", "한"),
        (made_id("s"), "Session", "title", "국"),
    ]
    assert found[0].sentence == (
        "The fonts have no sign for grinning face (U+1F600) in “Session 😀 of 한국 😀”; "
        "it prints as [U+1F600]."
    )


def test_what_prints_nothing_is_not_reported_and_not_printed() -> None:
    assert missing_glyphs(full_bundle(title="a\u200d\u200e\u202eb\ufe0f c")) == []
    assert SANS.regular.printable("a\u200d\u200e\u202eb\ufe0f") == "ab"


def test_a_variant_form_that_will_not_print_is_reported() -> None:
    (found,) = missing_glyphs(full_bundle(place="渡邉\U000e0101"))
    assert found.sentence == (
        "“邉” in “渡邉\U000e0101” asks for a variant form; it prints in its ordinary form."
    )
    assert SANS.regular.printable("渡邉\U000e0101") == "渡邉"


def test_both_weights_have_the_same_characters() -> None:
    for light, heavy in zip(SANS.regular.faces, SANS.bold.faces, strict=True):
        assert set(light.charToGlyph) == set(heavy.charToGlyph)


def test_what_prints_without_serifs_prints_with_them() -> None:
    """So what is said of missing characters holds in every style."""
    of_sans = {code for face in SANS.regular.faces for code in face.charToGlyph}
    for chain in (SERIF.regular, SERIF.bold):
        assert of_sans <= {code for face in chain.faces for code in face.charToGlyph}


def test_vietnamese_and_japanese_of_jis_are_all_there() -> None:
    vietnamese = "".join(chr(c) for c in range(0x1EA0, 0x1EFA)) + "ăâđêôơưĂÂĐÊÔƠƯ₫"
    rows = [bytes((row, cell)) for row in range(0xA1, 0xF5) for cell in range(0xA1, 0xFF)]
    japanese = "".join(code.decode("euc_jp", "ignore") for code in rows)
    # The one sign of JIS X 0208 that Noto leaves out: it is reported, and prints as [U+2252].
    assert [c for c in vietnamese + japanese if not SANS.regular.has(c)] == ["≒"]


def test_all_wording_can_be_printed() -> None:
    bundle = replace(full_bundle(), delegates=())
    for compose in PAPERS.values():
        said = text(compose(replace(bundle, session=replace(bundle.session, held_on=date.min))))
        assert all(SANS.regular.has(c) for c in said if not c.isspace())


def test_what_cannot_be_printed_is_told_by_the_name_of_its_record() -> None:
    bundle = full_bundle()
    name = next(one for one in bundle.names if one.organization == made_id("jsb"))
    delegate = bundle.delegates[0]
    rare = replace(
        bundle,
        names=(replace(name, name="≒ Board"),),
        delegates=(replace(delegate, title="Director ≒"),),
        statements=(replace(bundle.statements[0], text="They said ≒."),),
    )
    said = {line.partition("The fonts")[0] for line in unprintable(rare)}
    assert said == {"JSB: ", f"{delegate.name}: ", ""}
    assert not any(record.id[:8] in line for line in unprintable(rare) for record in rare.records())
