"""How one given wording stands to one expected wording."""
