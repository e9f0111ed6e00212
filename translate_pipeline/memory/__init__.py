"""Past translations: sentences, similarity, and an index of pairs."""
