"""What a frozen program does before anything else; PyInstaller's start runs it.

The start puts the folder of the program before all others in which libraries are looked for. That
has had its effect by now, and must not reach the programs that are started from here, such as a
browser: they want the libraries of the system.
"""

import os

if (before := os.environ.pop("LD_LIBRARY_PATH_ORIG", None)) is not None:
    os.environ["LD_LIBRARY_PATH"] = before
else:
    os.environ.pop("LD_LIBRARY_PATH", None)
