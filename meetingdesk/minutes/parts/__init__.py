"""The parts of the minutes, in order of the paper."""
