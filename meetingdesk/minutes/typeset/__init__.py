"""Letters, lines and pages: how blocks become a printed sheet."""
