"""Answers that pick among the options on the screen."""
