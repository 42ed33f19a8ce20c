"""The page of translations."""
