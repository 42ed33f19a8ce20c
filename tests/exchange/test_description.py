"""What the description of the form shows can be imported as it stands."""

import re

from meetingdesk.exchange.reader import read_said
from meetingdesk.settings import resource


def test_the_example_in_the_description_reads() -> None:
    text = resource("schema/README.md").read_text(encoding="utf-8")
    (example,) = re.findall(r"```json\n(.*?)```", text, re.DOTALL)
    assert len(read_said(example.encode()).records) == 6
