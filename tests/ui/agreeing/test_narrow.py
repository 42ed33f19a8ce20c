"""The buttons of the page where it is narrow: they stand below each other, and none is cut."""

from PySide6.QtWidgets import QPushButton

from tests.ui.agreeing.conftest import Agreeing


def test_the_steps_keep_the_width_of_their_text_in_a_narrow_page(agreeing: Agreeing) -> None:
    page = agreeing.page
    buttons = [button for button in page.steps.buttons.values() if button.isVisible()]
    # Words as long as another language may have.
    for button in buttons:
        button.setText(f"{button.text()} {button.text()}")
    page.steps.refresh()

    def whole(button: QPushButton) -> bool:
        inside = page.steps.rect().contains(button.geometry())
        return inside and button.width() >= button.sizeHint().width()

    agreeing.qtbot.waitUntil(lambda: all(map(whole, buttons)))
    agreeing.window.resize(900, 700)
    agreeing.qtbot.waitUntil(lambda: page.steps.width() < sum(b.width() for b in buttons))
    agreeing.qtbot.waitUntil(lambda: all(map(whole, buttons)))
    assert len({button.y() for button in buttons}) > 1
    for button in (page.reading, page.typing):
        assert button.width() >= button.sizeHint().width()
        assert not button.geometry().intersects(page.steps.geometry())
