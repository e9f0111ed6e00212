"""The glossary of a project: what can be done to it and with it."""
