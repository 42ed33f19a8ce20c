"""Tests of settling two versions."""
