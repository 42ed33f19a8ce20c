"""The editors of fields, by real keys."""
