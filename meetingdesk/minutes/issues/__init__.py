"""Issues of the minutes: frozen papers, numbers that stay, what changed between two of them."""
