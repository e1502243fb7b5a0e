"""Tables of words, names and places, and what is known of each."""
