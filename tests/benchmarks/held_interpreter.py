"""How long checking and rendering keep the interpreter from the window's thread, at a stretch.

Python hands on between steps of its own, but not within one call of a search or a join: whatever
that takes on a thread of ours, the window waits for it, at the longest. Here one thread renders
and checks, another only asks for the interpreter and says how long it was made to wait, in which
edit, and where the first one was.

    python tests/benchmarks/held_interpreter.py [WORDS] [MILLISECONDS]

Prints every wait longer than MILLISECONDS (5) at WORDS (200,000).
"""

import faulthandler
import gc
import re
import sys
import tempfile
import threading
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from desktop.article.model import Article
from desktop.composition import House
from desktop.ui.pauses import GIVE_WAY
from tests.benchmarks.held_loop import text_of

_FRAME = re.compile(r'File "[^"]*/(desktop/[^"]+)", line (\d+) in (\S+)')


def bodies(words: int) -> dict[str, str]:
    """What is edited, one after the other; the first is the text itself."""
    text = text_of(words)
    return {
        "open": text,
        "key": text[:3000] + "x" + text[3000:],
        "paragraph": text[:5000] + "\n\n" + text[5000:],
        "note": "[^1]: a note\n\n" + text,
        "fence at the top": "```\n" + text,
        "fence closed": text,
        "fence further down": text[:3000] + "\n\n```\n" + text[3000:],
        "fence taken back": text,
    }


def held(words: int, limit: float) -> list[tuple[float, str, str]]:
    """Waits longer than `limit` milliseconds: how long, in which edit, and for what."""
    doing = "start"
    with tempfile.TemporaryDirectory() as home:
        house = House(Path(home), {})
        checker, renderer = house.desk.checker(), house.pages.renderer
        edits = bodies(words)

        def work() -> None:
            nonlocal doing
            for name, body in edits.items():
                doing = name
                renderer.render(body)
                checker.check(Article(body=body))

        found: list[tuple[float, str, str]] = []
        worker = threading.Thread(target=work)
        with tempfile.TemporaryFile("w+") as trace:
            worker.start()
            while worker.is_alive():
                trace.seek(0)
                trace.truncate()
                faulthandler.dump_traceback_later(limit / 1000, file=trace)
                began, edit = time.perf_counter(), doing
                time.sleep(0)
                waited = (time.perf_counter() - began) * 1000
                faulthandler.cancel_dump_traceback_later()
                if waited > limit:
                    trace.seek(0)
                    frame = _FRAME.search(trace.read())
                    where = "{}:{} {}".format(*frame.groups()) if frame else "?"
                    found.append((waited, edit, where))
        house.database.close()
    return found


def main() -> None:
    """Measure and print."""
    words = int(sys.argv[1]) if len(sys.argv) > 1 else 200_000
    limit = float(sys.argv[2]) if len(sys.argv) > 2 else 5.0
    sys.setswitchinterval(GIVE_WAY)
    gc.disable()
    found = held(words, limit)
    print(f"{len(found)} waits over {limit} ms at {words} words")
    for waited, edit, where in sorted(found, reverse=True):
        print(f"{waited:7.1f} ms  {edit:20} {where}")


if __name__ == "__main__":
    main()
