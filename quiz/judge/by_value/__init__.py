"""Answers that are dates, numbers or amounts: their values decide."""
