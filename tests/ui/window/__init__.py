"""Tests of the window's frame: lists, places, keys, files."""
