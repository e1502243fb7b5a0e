"""Styles of text that is drawn rather than laid out by a stylesheet."""

MUTED = "$foreground 60%"
"""What may be overlooked; ``$text-muted`` is a stylesheet's word that drawn text cannot use."""
FAINT = "$foreground 25%"
"""What only gives shape."""
