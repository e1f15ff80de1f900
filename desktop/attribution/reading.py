"""What one paragraph says by itself: quotations, names, and what it leaves open.

A reading depends on the paragraph's text alone, so it can be kept while the rest of
the article changes.
"""

import re
from dataclasses import dataclass

from desktop.attribution.introductions import introduced
from desktop.attribution.language import Language
from desktop.attribution.marks import Marks, Stretch, find_marks
from desktop.attribution.mentions import Reader
from desktop.attribution.prose import Block, Paragraph, mask
from desktop.attribution.quotations import Form, Type
from desktop.attribution.speakers import Attributor, Said
from desktop.attribution.tokens import CAPITAL, PUNCTUATION, QUOTE, Tokens, tokenise

_KEY = re.compile(r"\[@([\w:.#$%&+?~/-]+)")


@dataclass(frozen=True, slots=True)
class Name:
    """A proper name at a place, with the titles and roles that stand beside it.

    `described` are words such as "sculptor" in "sculptor Ann Dow" or in "Ann Dow, a
    sculptor,"; `called` what else a text may call it by: "54-" (years old), "company". Lower case.
    """

    start: int
    end: int
    text: str
    words: tuple[str, ...]
    sentence: int
    described: frozenset[str] = frozenset()
    called: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Reading:
    """A paragraph read. Spans are offsets in its text.

    `open_end` is the stretch that runs to the end without closing; `opens` says that
    the paragraph begins with an opening mark; `stray` is a closing mark nothing opened;
    `attributed` are the sentences in which somebody is a speaker.
    `introduces` is the cue and speaker of a paragraph that ends in a colon. `all_quoted`:
    no narration at all.
    """

    text: str
    masked: str
    block: Block
    tokens: Tokens
    stretches: tuple[Stretch, ...]
    said: tuple[Said, ...]
    names: tuple[Name, ...]
    keys: tuple[tuple[int, str], ...]
    opens: bool
    open_end: int
    stray: int
    introduces: Said | None
    attributed: frozenset[int]
    all_quoted: bool


def read(paragraph: Paragraph, language: Language, *, markdown: bool) -> Reading:
    """Read one paragraph."""
    text = paragraph.text
    code = paragraph.block is Block.CODE
    masked = " " * len(text) if code else mask(text, markdown=markdown)
    marks = find_marks(masked, language.elisions)
    if paragraph.block is Block.QUOTE:
        marks = _block_quote(masked, marks)
    tokens = tokenise(masked, text, marks.stretches, language)
    if language.grammar is not None and language.grammar.shape is not None:
        language.grammar.shape(tokens, language)
    attributor = Attributor(tokens, marks, language)
    said = tuple(attributor.attribute())
    quotes = [at for at in range(len(tokens)) if tokens.kind[at] == QUOTE]
    last = marks.stretches[tokens.stretch[quotes[-1]]] if quotes else None
    return Reading(
        text=text,
        masked=masked,
        block=paragraph.block,
        tokens=tokens,
        stretches=tuple(marks.stretches),
        said=said,
        names=tuple(_names(tokens, attributor.reader, language)),
        keys=tuple((found.start(), found[1]) for found in _KEY.finditer(text)) if markdown else (),
        opens=bool(quotes) and quotes[0] == 0,
        open_end=tokens.stretch[quotes[-1]] if last and not last.closed else -1,
        stray=marks.stray,
        introduces=_introduces(tokens, attributor),
        attributed=frozenset(tokens.sentence_at(one.speaker[0]) for one in said if one.speaker),
        all_quoted=bool(quotes) and all(kind in (QUOTE, PUNCTUATION) for kind in tokens.kind),
    )


def _block_quote(masked: str, marks: Marks) -> Marks:
    """A Markdown block quote without marks of its own is one quotation."""
    if any(stretch.depth == 0 for stretch in marks.stretches) or not masked.strip():
        return marks
    start = len(masked) - len(masked.lstrip(" \t\n\x01"))
    last_line = masked.rstrip().rfind("\n") + 1
    signed = masked[last_line:].strip()
    end = len(masked.rstrip())
    if last_line > start and signed[:1] in {"—", "–", "-"}:
        end = len(masked[:last_line].rstrip())
    whole = Stretch(start, start, end, end, ">", 0)
    inner = [
        Stretch(s.outer_start, s.start, s.end, s.outer_end, s.mark, s.depth + 1)
        for s in marks.stretches
    ]
    return Marks([whole, *inner])


def _introduces(tokens: Tokens, attributor: Attributor) -> Said | None:
    """The cue and speaker of a paragraph that ends with a colon or right after its cue."""
    count = len(tokens)
    if not count or tokens.kind[count - 1] == QUOTE:
        return None
    if tokens.low[count - 1] not in {":", ","}:
        return None
    number = len(tokens.sentences) - 1
    start = tokens.sentences[number][0]
    here = [cue for cue in attributor.cues if cue.sentence == number and cue.mention]
    if here:
        cue = here[-1]
        speaker, name = attributor.speaker_spans(cue)
        span = attributor.cue_span(cue)
    elif tokens.low[count - 1] == ":":
        mention = attributor.reader.opening(start, count - 1)
        if mention is None:
            return None
        speaker = attributor.span(mention.first, mention.last)
        name = attributor.span(*mention.name) if mention.name else None
        span = None
    else:
        return None
    return Said(0, 0, (0, 0), Type.DIRECT, Form.QUOTATION, span, speaker, name)


def _names(tokens: Tokens, reader: Reader, language: Language) -> list[Name]:
    """The proper names of a paragraph, in order."""
    found: list[Name] = []
    for number, (start, end) in enumerate(tokens.sentences):
        for first, last in reader.runs(start, end - 1):
            stripped = reader.strip(first, last)
            if stripped is None:
                continue
            if stripped == (start, start) and not _telling_name(tokens, start, language):
                continue
            around = introduced(tokens, stripped, start, end, language)
            span = (tokens.start[stripped[0]], tokens.end[stripped[1]])
            text = tokens.text[span[0] : span[1]]
            if text.endswith(("'s", "’s")):
                span, text = (span[0], span[1] - 2), text[:-2]
            words = tuple(text.lower().replace("’", "'").split())
            found += _partner(tokens, stripped, number, language)
            found.append(Name(span[0], span[1], text, words, number, *around))
    return found


def _partner(
    tokens: Tokens, name: tuple[int, int], sentence: int, language: Language
) -> list[Name]:
    """Neil Dow in "Neil and Fay Dow": the first name alone that shares the surname behind it."""
    at = name[0] - 2
    if name[0] == name[1] or at < tokens.sentences[sentence][0]:
        return []
    given = language.given_names
    if tokens.low[at + 1] not in language.speakers_plural or tokens.kind[at] != CAPITAL:
        return []
    if given.isdisjoint((tokens.low[at], tokens.low[name[0]])) or (
        at and tokens.kind[at - 1] == CAPITAL
    ):
        return []
    first, last = tokens.words(at, at), tokens.words(name[1], name[1])
    words = (tokens.low[at], tokens.low[name[1]])
    span = (tokens.start[at], tokens.end[at])
    return [Name(*span, f"{first} {last}", words, sentence)]


def _telling_name(tokens: Tokens, at: int, language: Language) -> bool:
    """Whether a capital at the start of a sentence is a name rather than any word there."""
    low = tokens.low[at]
    if low in language.nameless:
        return False
    following = at + 1
    if following < len(tokens) and tokens.kind[following] == CAPITAL:
        return True
    return not low.endswith(("ing", "ly", "ed"))
