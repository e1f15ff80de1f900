"""In and out of other formats."""
