"""Markdown body -> sanitised HTML, block by block; only what changed is rendered again.

The body is cut into stretches that python-markdown reads alike alone and in their place
(`segments`). A stretch's HTML is cached by its text and by the definitions elsewhere in the
article that it may use. Numbers of notes are put in at the end, over the whole article.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from html import escape, unescape
from itertools import chain, compress

from desktop.article.difference import alike, alike_behind
from desktop.preview.dialect import UNSET, Definitions, Dialect, Setting
from desktop.preview.quotation_marks import Marks
from desktop.preview.sanitiser import NOTE
from desktop.preview.segments import Cutter, Stretch, normalised, whole

_BRACKETED = re.compile(r"\[([^\[\]]*)\]")
_REFERENCE = re.compile(rf'<sup {NOTE}="([^"]*)"></sup>')
# Stretches kept beyond those on show, so that undo and redo find theirs.
_SPARE = 512

# How many blocks at the end may come from lines further up.
_APART = 2

_Key = tuple[str, tuple[object, ...]]


@dataclass(frozen=True, slots=True)
class Block:
    """One top-level element, and the 0-based lines it comes from (both included)."""

    first_line: int
    last_line: int
    html: str


@dataclass(frozen=True, slots=True)
class Rendering:
    """A body as HTML: its blocks in order, the notes last.

    `cited` are the citation keys in the body, each once, in order of first citation;
    those cited only in notes come last, as the notes do.
    """

    blocks: tuple[Block, ...] = ()
    cited: tuple[str, ...] = ()

    @property
    def html(self) -> str:
        """All blocks, one a line."""
        return "\n".join(block.html for block in self.blocks)

    @property
    def unset(self) -> tuple[Block, ...]:
        """Passages that could not be set and stand there as typed, with a note that says so."""
        return tuple(block for block in self.blocks if block.html.startswith(UNSET))

    def block_at(self, line: int) -> int | None:
        """Index of the block that shows a source line, or else of the next above it."""
        blocks, end = self.blocks, len(self.blocks)
        # The blocks stand in the order of their lines, but for notes and sources at the end.
        for index in range(max(1, end - _APART), end):
            if blocks[index].first_line < blocks[index - 1].first_line:
                end = index
                break
        found = bisect_right(blocks, line, 0, end, key=_first_line) - 1
        apart = [index for index in range(end, len(blocks)) if blocks[index].first_line <= line]
        shown = max([found, *apart] if found >= 0 else apart, key=self._line_of, default=None)
        if shown is None or shown >= end:
            return shown
        # Of several blocks from one stretch the first.
        return bisect_left(blocks, blocks[shown].first_line, 0, end, key=_first_line)

    def _line_of(self, index: int) -> int:
        return self.blocks[index].first_line


def _first_line(block: Block) -> int:
    return block.first_line


class Renderer:
    """Renders bodies, and remembers enough to render the next one quickly.

    Never raises, whatever the text. Not for use by two threads at a time.
    """

    def __init__(self, marks: Marks | None = None) -> None:
        self._marks = marks or Marks()
        self._dialect = Dialect(self._marks)
        self._context = _Context(self._dialect)
        self._cutter = Cutter()
        self._cache: dict[_Key, Setting] = {}
        self._shown = _Shown()

    def render(self, body: str, lines: Sequence[str] | None = None) -> Rendering:
        """Render a body, from cached stretches where they are the same as before.

        `lines` are its lines, where somebody has them: the same objects as before where they
        did not change, so that this is soon seen.
        """
        cut = self._cutter.cut(body, lines)
        context = self._context.of(cut.stretches)
        same = context == self._shown.context
        old = self._shown.settings
        front = cut.front if same else 0
        back = len(cut.stretches) - (cut.back if same else 0)
        uses = _Uses(context)
        anew = [self._setting(one, uses.of(one.text)) for one in cut.stretches[front:back]]
        after = old[len(old) - (len(cut.stretches) - back) :]
        settings = [*old[:front], *anew, *after]
        self._shown = _assemble(context, cut.stretches, settings, self._shown)
        return self._shown.rendering

    def render_uncut(self, body: str) -> Rendering:
        """Render a body in one piece: slow, and what `render` has to equal but for lines."""
        uncut = whole(normalised(body))
        with closing(Dialect(self._marks)) as dialect:
            context = _Context(dialect).of(uncut)
            settings = [dialect.set(one.text, context) for one in uncut]
        return _assemble(context, uncut, settings, _Shown()).rendering

    @property
    def remembered(self) -> int:
        """How many stretches are cached."""
        return len(self._cache)

    def _setting(self, stretch: Stretch, local: Definitions) -> Setting:
        key: _Key = (stretch.text, _identity(local))
        # What was used last stands last; what has not been used for longest goes first.
        setting = self._cache.pop(key, None) or self._dialect.set(stretch.text, local)
        self._cache[key] = setting
        if len(self._cache) > len(self._shown.settings) + 2 * _SPARE:
            for stale in list(self._cache)[:_SPARE]:
                del self._cache[stale]
        return setting


@dataclass(frozen=True, slots=True)
class _Shown:
    """What was rendered last, stretch by stretch."""

    context: Definitions = field(default_factory=Definitions)
    stretches: list[Stretch] = field(default_factory=list[Stretch])
    settings: list[Setting] = field(default_factory=list[Setting])
    telling: bytes = b""
    """One byte a stretch: 1 where `_tells` says so."""
    notes: tuple[Block, ...] = ()
    blocks: list[tuple[Block, ...]] = field(default_factory=list[tuple[Block, ...]])
    rendering: Rendering = field(default_factory=Rendering)

    def holds(self, cut: list[Stretch], settings: list[Setting]) -> tuple[int, int]:
        """How many stretches at the front and at the back were set the same, on the same lines."""
        most = min(len(cut), len(self.stretches))
        front = alike(settings, self.settings, alike(cut, self.stretches, most))
        rest = most - front
        back = alike_behind(cut, self.stretches, rest)
        back = alike_behind(settings, self.settings, back)
        return front, back


class _Context:
    """Gathers what an article defines, stretch by stretch."""

    def __init__(self, dialect: Dialect) -> None:
        self._dialect = dialect
        self._known: dict[str, Definitions] = {}

    def of(self, cut: Iterable[Stretch]) -> Definitions:
        """Everything defined in the article; of two definitions the last counts."""
        fresh: dict[str, Definitions] = {}
        references: dict[str, tuple[str, str]] = {}
        abbreviations: dict[str, str] = {}
        for text in (stretch.text for stretch in cut if stretch.defines):
            found = fresh.get(text) or self._known.get(text) or self._dialect.definitions(text)
            fresh[text] = found
            references.update(found.references)
            abbreviations.update(found.abbreviations)
        self._known = fresh
        return Definitions(references, {word: at for word, at in abbreviations.items() if at})


class _Uses:
    """Tells which of an article's definitions a text may use: rather one too many than too few."""

    def __init__(self, context: Definitions) -> None:
        self._context = context
        self._labels: dict[str, list[str]] = {}
        for label in context.references:
            self._labels.setdefault(_folded(label), []).append(label)

    def of(self, text: str) -> Definitions:
        """The link references whose labels stand in brackets there, and all abbreviations."""
        context = self._context
        if not context.references:
            return context
        references: dict[str, tuple[str, str]] = {}
        if "[" in text:
            # A label has no brackets in it, neither where it is defined nor where it is used.
            named = {_folded(found) for found in _BRACKETED.findall(text)}
            labels = (label for one in sorted(named) for label in self._labels.get(one, ()))
            references = {label: context.references[label] for label in labels}
        return Definitions(references, context.abbreviations)


def _folded(label: str) -> str:
    return " ".join(label.casefold().split())


def _identity(definitions: Definitions) -> tuple[object, ...]:
    return (*definitions.references.items(), *definitions.abbreviations.items())


@dataclass(slots=True)
class _Numbering:
    """Numbers of the notes, in the order in which the text refers to them."""

    texts: Mapping[str, str]
    numbers: dict[str, int] = field(default_factory=dict[str, int])
    uses: dict[str, int] = field(default_factory=dict[str, int])

    def number(self, match: re.Match[str]) -> str:
        """The HTML of one reference."""
        name = unescape(match.group(1))
        if name not in self.texts:
            return escape(f"[^{name}]", quote=False)
        number = self.numbers.setdefault(name, len(self.numbers) + 1)
        self.uses[name] = use = self.uses.get(name, 0) + 1
        again = f"-{use}" if use > 1 else ""
        return (
            f'<sup class="note-ref" id="note-ref-{number}{again}">'
            f'<a href="#note-{number}">{number}</a></sup>'
        )

    def fill(self, html: str) -> str:
        """HTML with its references numbered."""
        return _REFERENCE.sub(self.number, html) if NOTE in html else html

    def listed(self) -> str:
        """All notes as one section; a note may refer to others."""
        items: list[str] = []
        done = 0
        while done < len(self.texts):
            for name in self.texts if done == len(self.numbers) else ():
                if name not in self.numbers:
                    self.numbers[name] = len(self.numbers) + 1
                    break
            name = list(self.numbers)[done]
            done += 1
            items.append(self._item(done, name, self.fill(self.texts[name])))
        return f'<section class="notes"><ol>{"".join(items)}</ol></section>'

    def _item(self, number: int, name: str, html: str) -> str:
        back = ""
        if name in self.uses:
            back = f' <a class="note-back" href="#note-ref-{number}">↩</a>'
        head, closing, rest = html.rpartition("</p>")
        filled = f"{head}{back}</p>" if closing and not rest else f"{html}{back}"
        return f'<li id="note-{number}">{filled}</li>'


def _assemble(
    context: Definitions, cut: list[Stretch], settings: list[Setting], old: _Shown
) -> _Shown:
    """Blocks with their lines and the numbers of their notes; those of `old` where the same."""
    # What stands at the same place from the front or from the back, as most does after a key.
    front, back = old.holds(cut, settings)
    end = len(cut) - back
    fresh = bytes(_tells(setting) for setting in settings[front:end])
    gone = old.telling[front : len(old.telling) - back]
    telling = old.telling[:front] + fresh + old.telling[len(old.telling) - back :]
    blocks = [*old.blocks[:front], *((),) * (end - front), *old.blocks[len(old.blocks) - back :]]
    if any(fresh) or any(gone):
        # Numbers, notes and citations may be others, wherever they stand.
        apart = list(compress(zip(range(len(cut)), cut, settings, strict=True), telling))
        texts, cited = _told(setting for _, _, setting in apart)
        numbering = _Numbering(texts)
        numbered = (at for at, _, setting in apart if setting.refers)
        for at in sorted({*range(front, end), *numbered}):
            blocks[at] = _blocks(cut[at], settings[at], numbering)
        notes = tuple(_notes(((one, setting) for _, one, setting in apart), numbering))
    else:
        notes, cited = old.notes, old.rendering.cited
        for at in range(front, end):
            blocks[at] = _blocks(cut[at], settings[at], _Numbering({}))
    rendering = Rendering((*chain.from_iterable(blocks), *notes), cited)
    return _Shown(context, cut, settings, telling, notes, blocks, rendering)


def _told(telling: Iterable[Setting]) -> tuple[dict[str, str], tuple[str, ...]]:
    """The texts of the notes, and the keys that are cited."""
    texts: dict[str, str] = {}
    cited: dict[str, None] = {}
    cited_in_notes: dict[str, tuple[str, ...]] = {}
    for setting in telling:
        if setting.notes:
            texts.update(setting.notes)
            # A note that is written twice says what was written last.
            cited_in_notes.update(dict.fromkeys(setting.notes, ()))
            cited_in_notes.update(setting.cited_in_notes)
        if setting.cited:
            cited.update(dict.fromkeys(setting.cited))
    cited.update(dict.fromkeys(chain.from_iterable(cited_in_notes.values())))
    return texts, tuple(cited)


def _tells(setting: Setting) -> bool:
    """Whether there is something that matters elsewhere: notes, references to them, citations."""
    return bool(setting.notes or setting.refers or setting.cited)


def _blocks(stretch: Stretch, setting: Setting, numbering: _Numbering) -> tuple[Block, ...]:
    return tuple(
        Block(
            stretch.first_line + element.first_line,
            stretch.first_line + element.last_line,
            numbering.fill(element.html),
        )
        for element in setting.elements
    )


def _notes(telling: Iterable[tuple[Stretch, Setting]], numbering: _Numbering) -> Iterator[Block]:
    """The section of notes, where there are any."""
    lines = [
        stretch.first_line + line
        for stretch, setting in telling
        if setting.notes
        for line in setting.note_lines
    ]
    if lines:
        yield Block(lines[0], lines[-1], numbering.listed())
