"""The glossary in the formats of other tools: concepts out, concepts in."""
