"""Issues and articles under new names, with all that refers to them."""
