"""Values as people write them: folded text, numbers, amounts with units, dates.

Pure functions on strings, in French and English. Nothing here knows of decks or questions.
"""
