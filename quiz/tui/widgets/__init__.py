"""Widgets shared by the screens, and one input widget per kind of question."""
