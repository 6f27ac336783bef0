# Amendments, positions and sessions: their words, and why a deed is refused.
