"""The window. The only package that imports PySide6."""

import builtins

from PySide6 import QtCore

# For the sake of `from __feature__ import`, which we do not use, PySide reads the source of every
# module that is loaded after it: a tenth of a start. Python's own import is put back in its place.
if QtCore and hasattr(builtins, "__orig_import__"):
    builtins.__import__ = getattr(builtins, "__orig_import__")  # noqa: B009 - no checker knows it
