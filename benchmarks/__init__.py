"""Speed measurements; nothing here is part of the package."""
