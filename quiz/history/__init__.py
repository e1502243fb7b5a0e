"""What was answered and when, kept in SQLite."""
