"""The table of texts that goes to a translator and comes back."""
