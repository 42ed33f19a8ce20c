"""What the trade knows: records, terms, entries, edits. Standard library only."""
