"""What stands on the page while nothing was issued and nobody commented."""

from meetingdesk.ui.versions.two_parts import Emptiness


class NothingYet(Emptiness):
    """Says how comments come."""

    def __init__(self) -> None:
        """Say it in the middle."""
        super().__init__()
        self.said.setText(
            self.tr(
                "No comments yet. Send the minutes out as a Word document; when it comes back, its"
                " tracked changes and comments stand here, each beside our text, until somebody"
                " decides. Nothing of theirs becomes our text by itself."
            )
        )
