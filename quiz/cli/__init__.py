"""The command line: the only package that prints, parses argv and sets exit codes."""
