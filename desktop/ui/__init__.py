"""The window. The only package that imports PySide6."""

import builtins
from importlib import import_module

# For the sake of `from __feature__ import`, which we do not use, PySide reads the source of every
# module that is loaded after it: a tenth of a start. Python's own import is put back in its place.
import_module("PySide6.QtCore")
if hasattr(builtins, "__orig_import__"):
    builtins.__import__ = getattr(builtins, "__orig_import__")  # noqa: B009 - no checker knows it
