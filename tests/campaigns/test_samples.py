"""A sample of each campaign, and beside it the mechanism broken on purpose, which must be seen.

The long runs are `python -m tests.campaigns --long`.
"""

import sys

import pytest

from tests.campaigns import (
    cells,
    damage,
    flips,
    full,
    hostile,
    kill,
    leak,
    power,
    salvage,
    share,
    union,
    upgrade,
)
from tests.campaigns.hostile_files import FILES

posix = pytest.mark.skipif(sys.platform == "win32", reason="fork and limits are POSIX's")
linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="strace is Linux's")


def test_colleagues_unite_and_lose_nothing() -> None:
    outcome = union.run(12, 7)
    assert outcome.faults == []
    assert outcome.counted["hidden by row, newest wins"] > 0
    assert union.run(3, 7, broken=True).faults


@posix
def test_what_a_killed_process_called_kept_is_there() -> None:
    outcome = kill.run(12, 7)
    assert outcome.faults == []
    assert outcome.counted["edit"] > 0
    assert kill.run(2, 7, broken=True).faults


@linux
def test_what_was_kept_before_a_power_cut_is_there() -> None:
    outcome = power.run(60, 7)
    assert outcome.faults == []
    assert outcome.counted["a journal was there"] > 0
    assert power.run(20, 7, broken=True).faults


@linux
def test_whatever_ends_an_upgrade_the_file_is_whole() -> None:
    outcome = upgrade.run(30, 7)
    assert outcome.faults == []
    assert outcome.counted["a journal was there"] > 0
    assert outcome.counted["upgraded before the end"] > 0
    assert upgrade.run(10, 7, broken=True).faults


@posix
def test_a_full_disk_leaves_the_original_whole() -> None:
    outcome = full.run(3, 7, every=9)
    assert outcome.faults == []
    assert outcome.counted["refused"] > 4
    assert full.run(1, 7, broken=True).faults


@posix
def test_damage_is_refused_or_found() -> None:
    outcome = damage.run(105, 7)
    assert outcome.faults == []
    assert outcome.counted[damage.REFUSED] > 0
    assert outcome.counted[damage.FOUND] > 0
    assert damage.run(280, 1, broken=True).faults


@posix
def test_a_cell_of_an_odd_kind_makes_no_fault_of_the_program() -> None:
    outcome = cells.run(25, 7)
    assert outcome.faults == []
    assert outcome.counted[damage.REFUSED] > 0
    assert outcome.counted[damage.FOUND] > 0
    assert cells.run(25, 7, broken=True).faults


@posix
def test_a_flipped_byte_makes_no_value_silently_wrong() -> None:
    assert flips.run(60, 7).faults == []
    assert flips.run(60, 7, broken=True).faults


@posix
def test_hostile_files_are_refused_or_inert() -> None:
    assert len(FILES) >= 40
    assert hostile.run(25, 7).faults == []
    assert hostile.run(len(FILES), 7, broken=True).faults


def test_nothing_leaks() -> None:
    assert leak.run(2, 7).faults == []
    assert leak.run(1, 7, broken=True).faults
    kept = leak.run(2, 7, broken=True, how="frozen").faults
    assert {fault.partition(":")[0] for fault in kept} == {"case 0", "case 1"}


def test_salvage_gets_back_what_is_left() -> None:
    assert salvage.run(2, 7).faults == []
    assert salvage.run(1, 7, broken=True).faults


@posix
def test_what_colleagues_called_saved_stays_in_the_folder() -> None:
    outcome = share.run(12, 7)
    assert outcome.faults == []
    assert outcome.counted["saved"] > 12
    lives = (share.run(20, seed, broken=True, how="no union") for seed in range(7, 60))
    assert any(life.faults for life in lives)
