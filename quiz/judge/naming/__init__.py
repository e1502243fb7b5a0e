"""How one name of a person stands to another."""
