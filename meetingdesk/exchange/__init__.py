"""Records from and to other programs and colleagues."""
