"""Campaigns: many thousand troubles made on purpose, and what was lost in them."""
