"""An article that was translated elsewhere, taken into the catalog."""
