"""The search for cycles stays as it was before it was put off."""

import gc
from collections.abc import Iterator

import pytest

from meetingdesk.domain.collecting import piling_up


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    enabled = gc.isenabled()
    yield
    (gc.enable if enabled else gc.disable)()


@pytest.mark.parametrize("enabled", [True, False])
def test_what_was_before_is_restored_even_after_a_failure(enabled: bool) -> None:
    (gc.enable if enabled else gc.disable)()
    with piling_up():
        assert not gc.isenabled()
        with piling_up():
            pass
        assert not gc.isenabled()
    assert gc.isenabled() is enabled
    with pytest.raises(KeyError), piling_up():
        raise KeyError
    assert gc.isenabled() is enabled
