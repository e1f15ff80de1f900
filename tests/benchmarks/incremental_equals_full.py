"""Is an incremental rendering ever another one than that of the whole text?

    python tests/benchmarks/incremental_equals_full.py [DOCUMENTS] [EDITS] [FIRST SEED]

Default: 10,000 documents of 20 edits each, the documents and edits from the same fragments as the
property test in `tests/preview/test_renderer.py`: everything that reaches across blank lines, and
citation keys. After every edit the rendering is compared with a fresh one's blocks and lines, and
with a rendering of the whole text. Prints each failure's seed, and how many there were.
"""

import random
import runpy
import sys
from pathlib import Path
from time import process_time

sys.path.insert(0, str(Path(__file__).parents[2]))

from desktop.preview.renderer import Renderer


def main() -> None:
    """Try them all."""
    given = [int(word) for word in sys.argv[1:]]
    documents, edits, first = (*given, *(10_000, 20, 0)[len(given) :])
    tests = Path(__file__).parents[1]
    tables = runpy.run_path(str(tests / "preview" / "test_renderer.py"))
    fragments: tuple[str, ...] = tables["FRAGMENTS"]
    separators: tuple[str, ...] = tables["SEPARATORS"]
    failed = 0
    began = process_time()
    for seed in range(first, first + documents):
        chance = random.Random(seed)
        body = "".join(
            chance.choice(fragments) + chance.choice(separators)
            for _ in range(chance.randint(1, 12))
        )
        renderer = Renderer()
        renderer.render(body)
        for number in range(edits):
            start = chance.randrange(len(body) + 1)
            end = min(len(body), start + chance.choice((0, 0, 1, 5, 40)))
            put = chance.choice(("", "x", '"', "\n", "\n\n", "<", "`", " [@falk]", *fragments))
            body = body[:start] + put + body[end:]
            edited = renderer.render(body)
            whole = [block.html for block in renderer.render_uncut(body).blocks]
            same = [block.html for block in edited.blocks] == whole
            # The fresh one tells the lines; every fifth will do, it is the dearest.
            if not same or (number % 5 == 0 and edited != Renderer().render(body)):
                failed += 1
                print(f"seed {seed}, edit {number}: {body!r}")
                break
    took = process_time() - began
    print(f"{documents:,} documents of {edits} edits: {failed} failures ({took:.0f} s)")


if __name__ == "__main__":
    main()
