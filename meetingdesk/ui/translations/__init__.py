"""Translations of what the minutes print, entered beside the original."""
