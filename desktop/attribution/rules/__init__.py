"""The rules, one module each: reason and source in the docstring of the module."""
