"""Tests of logging live and writing up."""
