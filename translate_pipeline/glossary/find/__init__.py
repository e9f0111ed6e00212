"""Finders of names: in source texts, in texts with blanks, in texts without."""
