"""Rounds, selection and scoring: plain state machines without a terminal."""
