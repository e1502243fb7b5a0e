"""An answer beside the author's answer line: what frames it, which entry it is nearest to."""
