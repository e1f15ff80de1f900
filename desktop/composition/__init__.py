"""The composition root: every object of the program is made here, once, when it is wanted.

`House` holds what there is one of, and the rooms in which something is done with it. What a
command does not use it does not load: `check` needs neither a database nor a network library,
and the imports within the functions keep it that way.
"""

from desktop.composition.desk import DEFAULT_LANGUAGE, Desk, SetupError
from desktop.composition.house import SAMPLE, House
from desktop.composition.press import PUBLIC_STATUSES

__all__ = [
    "DEFAULT_LANGUAGE",
    "PUBLIC_STATUSES",
    "SAMPLE",
    "Desk",
    "House",
    "SetupError",
]
