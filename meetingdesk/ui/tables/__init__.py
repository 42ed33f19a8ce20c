"""The lists of the places: one generic table, and what its columns show."""
