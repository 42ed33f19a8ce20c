"""Parts of a Word document."""
