"""What people say of a claim: words, clauses and what each clause makes of it."""
