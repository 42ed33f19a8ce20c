"""Backups: which there are, what is in them, and getting one back."""
