"""Citation keys in the body: `[@falk]`, or several as in `[@falk; @survey]`."""

import re
from collections.abc import Iterable, Iterator
from itertools import chain
from xml.etree.ElementTree import Element

from markdown.util import AtomicString

# Pandoc's citation keys: letters, digits and inner punctuation; several parted by semicolons.
_KEY = r"@[\w][\w:.#$%&+?<>~/-]*"
CITATION = rf"\[{_KEY}(?:\s*;\s*{_KEY})*\]"
_ONE_KEY = re.compile(_KEY)
# What python-markdown reads before citations, escapes and code, and then these. The length of
# code is bounded, so that marks without their like cannot make this slow.
_RUNNING = re.compile(
    rf"\\.|(?<!`)(?P<ticks>`+)(?!`).{{1,2000}}?(?<!`)(?P=ticks)(?!`)|(?P<cited>{CITATION})",
    re.DOTALL,
)


def cited_in(blocks: Iterable[Element]) -> Iterator[str]:
    """The keys cited in a text that is parsed into blocks and no further, in order."""
    for text in chain.from_iterable(block.itertext() for block in blocks):
        # Code is never running text.
        if not isinstance(text, AtomicString):
            for found in _RUNNING.finditer(text):
                yield from (key[1:] for key in _ONE_KEY.findall(found["cited"] or ""))
