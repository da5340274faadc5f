"""One module a field: each reads its values from the parts of a release."""
