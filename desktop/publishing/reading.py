"""Reading files that are public, wherever they are: no credentials, bounded, given up when wanted.

Signature: `Reader(stopped, largest)` with `get(address) -> Answer`.
"""

from collections.abc import Callable
from urllib.parse import urlsplit

from desktop.publishing.cms.contract import CmsRefused
from desktop.publishing.cms.http import Answer, Bounds, Http, Moved
from desktop.translation import tr

_MOST_MOVES = 3
_TIMEOUT = (8.0, 15.0)
_LONGEST = 30.0


class Reader:
    """One connection to each site that is read from; not for several threads at once.

    `stopped` is asked again and again whether to give up; `largest` is in bytes.
    """

    def __init__(self, stopped: Callable[[], bool], largest: int) -> None:
        self._bounds = Bounds(largest=largest, longest=_LONGEST, stopped=stopped)
        self._sites: dict[str, Http] = {}

    def get(self, address: str) -> Answer:
        """What is at an address, where it leads to another one what is there; CmsError."""
        for _ in range(_MOST_MOVES):
            try:
                return self._site(address).get(address)
            except Moved as moved:
                address = moved.target
        raise CmsRefused(tr("{address} leads on and on.", address=address))

    def _site(self, address: str) -> Http:
        try:
            parts = urlsplit(address)
        except ValueError as error:
            raise CmsRefused(tr("“{address}” is not a web address.", address=address)) from error
        origin = f"{parts.scheme}://{parts.netloc}/"
        if origin not in self._sites:
            self._sites[origin] = Http(origin, timeout=_TIMEOUT, bounds=self._bounds)
        return self._sites[origin]
