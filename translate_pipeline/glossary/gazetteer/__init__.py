"""Tables of places whose names are known in every target language."""
