"""The author's tools: checks that need the judge, edits that disturb nothing, other formats."""
