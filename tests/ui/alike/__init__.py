"""Tests of what was entered twice."""
