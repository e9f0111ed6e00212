"""Write what the source says in the language of the translation."""
