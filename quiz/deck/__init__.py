"""What a deck is: its models, loading it with positions, checking it, its evidence lock."""
