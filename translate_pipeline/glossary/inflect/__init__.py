"""How each language writes the names of the glossary, and the table of languages."""
