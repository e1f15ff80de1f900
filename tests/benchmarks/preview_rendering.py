"""Times of rendering and of the proof: run with `python tests/benchmarks/preview_rendering.py`.

Prints, for several lengths, milliseconds for a full render, for one edited paragraph, and
for one key in the middle of the text with the proof painted (median and 95th percentile).
"""

import os
import random
import statistics
import sys
import tomllib
from pathlib import Path
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtWidgets import QApplication

from desktop import resources
from desktop.preview.page import PageContent
from desktop.preview.patch import diff
from desktop.preview.renderer import Renderer
from desktop.ui import fonts
from desktop.ui.proof import Proof
from desktop.ui.style import Colours

_WORDS = """the council voted on Monday to put off harbour wall pier decision third time after
engineers doubled their estimate said mayor closed session with builders *survey* published
lorries ferry old quay wind south-east residents cellars **budget** March winter"""
_ROUNDS = 60


def body(words: int, chance: random.Random) -> str:
    """An article of about this many words: paragraphs, quotations, headings, lists."""
    parts: list[str] = []
    done = 0
    while done < words:
        length = chance.randint(25, 60)
        text = " ".join(chance.choices(_WORDS.split(), k=length)).capitalize() + "."
        kind = chance.random()
        if kind < 0.25:
            text = f'"{text}" said Ines Falk [@falk].'
        elif kind < 0.3:
            text = f"## {text[:40]}\n\n{text}"
        elif kind < 0.34:
            text = "\n".join(f"- {text[n * 40 : n * 40 + 40].strip()}" for n in range(3))
        parts.append(text)
        done += length
    return "\n\n".join(parts)


def milliseconds(times: list[float]) -> str:
    """Median and 95th percentile."""
    ordered = sorted(times)
    return f"{statistics.median(ordered):7.2f} {ordered[int(len(ordered) * 0.95)]:7.2f}"


def keys(text: str) -> list[str]:
    """The text with one more letter in its middle, again and again."""
    at = text.index(" ", len(text) // 2)
    return [text[:at] + "x" * count + text[at:] for count in range(1, _ROUNDS + 1)]


def main() -> None:
    """Measure and print."""
    application = QApplication(sys.argv[:1])
    fonts.load(resources.folder() / "fonts")
    with (resources.folder() / "palettes" / "light.toml").open("rb") as file:
        colours = Colours.parse(tomllib.load(file))
    print("   words    full    edited (p50 p95)   proof per key (p50 p95)")
    for words in (800, 10_000, 50_000, 200_000):
        text = body(words, random.Random(words))
        started = perf_counter()
        rendering = Renderer().render(text)
        full = (perf_counter() - started) * 1000
        proof = Proof(colours)
        proof.resize(576, 700)
        proof.show()
        proof.set_article(PageContent(headline="Harbour wall vote put off"), rendering)
        proof.show_line(text.count("\n", 0, len(text) // 2))
        application.processEvents()
        renderer = Renderer()
        edited: list[float] = []
        shown: list[float] = []
        old = renderer.render(text)
        for changed in keys(text):
            started = perf_counter()
            new = renderer.render(changed)
            edited.append((perf_counter() - started) * 1000)
            started = perf_counter()
            proof.apply(diff(old, new))
            proof.viewport().repaint()
            shown.append((perf_counter() - started) * 1000)
            old = new
        print(f"{words:8} {full:7.1f}   {milliseconds(edited)}      {milliseconds(shown)}")
        proof.close()


if __name__ == "__main__":
    main()
