"""A typed answer becomes a Judgement: one module per kind of question."""
