"""Answers of several items: parting them, and telling which item each piece is."""
