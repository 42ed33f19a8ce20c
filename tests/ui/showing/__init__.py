"""Tests of the text on a shared screen."""
