"""Names in the target languages, suggested by rule; a person decides."""
