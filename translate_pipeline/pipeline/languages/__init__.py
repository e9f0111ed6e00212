"""Languages added to a project and removed from it."""
