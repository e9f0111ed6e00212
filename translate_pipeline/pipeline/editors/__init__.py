"""Files beside the catalogs that tell editors and git how to treat them."""
