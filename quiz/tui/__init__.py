"""The Textual interface: the only package that imports textual."""

import os

# Textual gathers changes and paints at the next tick of this clock. At its 60 a second a verdict
# would wait up to 17 ms for its frame; the clock stands still while nothing changes.
os.environ.setdefault("TEXTUAL_FPS", "250")
