"""Import from and export to other quiz formats, nothing dropped in silence."""
