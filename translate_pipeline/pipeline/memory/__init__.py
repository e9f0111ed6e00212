"""The memory of a project: its index, import, export and lookup."""
