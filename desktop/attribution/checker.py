"""The check of a whole article: every rule of the policy, over every field."""

from bisect import insort
from collections import Counter, OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass

from desktop.article.ledger import Kind, Terms
from desktop.article.model import TEXT_FIELDS, Article, text_of
from desktop.attribution.diagnostic import Diagnostic, Severity
from desktop.attribution.known import Known, Placing, Verdict, place
from desktop.attribution.language import Language
from desktop.attribution.paragraphs import Paragraphs
from desktop.attribution.policy import Policy
from desktop.attribution.prose import Block, Paragraph
from desktop.attribution.quotations import Form, Quotation, Type
from desktop.attribution.reading import Reading, read
from desktop.attribution.retelling import Retelling
from desktop.attribution.rule import RUNNING_FIELDS, Context, Passage, Quoted, Rule
from desktop.attribution.rules import RULES
from desktop.attribution.story import Found, Story, Told

_WORDS_A_MINUTE = 230
# So many paragraphs are remembered beyond those of the longest body: what undo may bring back.
_SPARE = 512
_ABOVE = tuple(field for field in RUNNING_FIELDS if field != "body")
_ORDER = {field: number for number, field in enumerate((*TEXT_FIELDS, "corrections", "sources"))}
# So many findings are put among the others one by one; more are sorted in.
_FEW = 64


@dataclass(frozen=True, slots=True)
class Share:
    """What one speaker carries of the story: quoted and reported words, share 0..1."""

    name: str
    source: str | None
    words: int
    share: float


@dataclass(frozen=True, slots=True)
class Counts:
    """The article in figures; `minutes` is the reading time, at least 1 where there is text.

    `named` to `second_hand` count speakers by how they are identified; `shares` is in
    falling order and sums to 1 where anybody says anything.
    """

    words: int = 0
    characters: int = 0
    minutes: int = 0
    blocks: int = 0
    warnings: int = 0
    infos: int = 0
    named: int = 0
    unnamed: int = 0
    documents: int = 0
    second_hand: int = 0
    shares: tuple[Share, ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """All that one check found out; diagnostics in field order, then by position.

    `story` are the quotations of the body and how they hang together.
    """

    diagnostics: tuple[Diagnostic, ...]
    story: Story
    counts: Counts

    @property
    def quotations(self) -> tuple[Quotation, ...]:
        """The quotations of the body, put together when first asked for."""
        return self.story.quotations


class Checker:
    """Checks articles against one policy in one language.

    It remembers what it knows about paragraphs, so that checking an article again
    after an edit costs about one paragraph. The result is that of a fresh Checker.
    Not safe for use from several threads at once.
    """

    def __init__(self, policy: Policy, language: Language) -> None:
        self.policy = policy
        self.language = language
        active = [rule for rule in RULES if self._severity(rule) is not Severity.OFF]
        self._verdicts = {rule.id: Verdict(rule, self._severity(rule)) for rule in active}
        self._passage_rules = [rule for rule in active if rule.passage is not None]
        self._article_rules = [rule for rule in active if rule.check is not None]
        self._tallies = {rule.id: Counter[str]() for rule in active if rule.tally is not None}
        self._known: OrderedDict[tuple[str, str, Block], Known] = OrderedDict()
        self._paragraphs = Paragraphs()
        self._longest = 0
        self._body: list[Known] = []
        self._words = 0
        self._retelling = Retelling(language)

    def check(self, article: Article) -> Report:
        """Everything the policy has to say about `article`."""
        self._follow(article.body)
        above = [
            (field, self._know(field, Paragraph(0, text)))
            for field in _ABOVE
            if (text := text_of(article, field)).strip()
        ]
        starts, readings = self._paragraphs.starts, [one.reading for one in self._body]
        story = self._retelling.tell(starts, readings, article.sources)
        self._find(story, readings, article.body)
        placed = Placing(above, self._body, starts)
        tallied = self._tallied(known for _, known in above)
        context = Context(
            article, self.policy, self.language, placed, story, self._sifted(story), tallied
        )
        diagnostics = self._diagnostics(article, above, context)
        counts = _count(article, story, diagnostics, self._words)
        return Report(diagnostics, story, counts)

    def _severity(self, rule: Rule) -> Severity:
        if not rule.overridable:
            return rule.severity
        return self.policy.severity.get(rule.id, rule.severity)

    def _follow(self, body: str) -> None:
        """Read what of the body is new."""
        splice = self._paragraphs.follow(body)
        self._longest = max(self._longest, len(self._paragraphs.starts))
        fresh = [self._know("body", one) for one in splice.paragraphs]
        gone = slice(splice.first, splice.first + splice.removed)
        self._words += sum(one.words for one in fresh)
        self._words -= sum(one.words for one in self._body[gone])
        for rule, tally in self._tallies.items():
            for one in fresh:
                tally.update(one.tallied[rule])
            for one in self._body[gone]:
                tally.subtract(one.tallied[rule])
        self._body = [*self._body[: gone.start], *fresh, *self._body[gone.stop :]]

    def _tallied(self, above: Iterable[Known]) -> dict[str, Counter[str]]:
        """What rules wanted counted, in all fields; +: without what is there no more."""
        made = {rule: +tally for rule, tally in self._tallies.items()}
        for known in above:
            for rule, names in known.tallied.items():
                made[rule].update(names)
        return made

    def _find(self, story: Story, readings: list[Reading], body: str) -> None:
        """See to it that what is to be known of quotations is known of all of them."""
        for at, told in enumerate(story.told):
            if told.found is None:
                quoted = Quoted(readings[at], told.quotations, self.language, told.head)
                sifted = {
                    rule.id: few
                    for rule in self._article_rules
                    if rule.sift is not None
                    and told.quotations
                    and (few := tuple(rule.sift(quoted)))
                }
                told.found = Found(sifted, tuple(_carried(told, body, story.starts[at]).items()))

    def _sifted(self, story: Story) -> dict[str, list[tuple[int, tuple[Quotation, ...]]]]:
        """What rules sifted out of all quotations."""
        made: dict[str, list[tuple[int, tuple[Quotation, ...]]]] = {}
        for start, told in zip(story.starts, story.told, strict=True):
            if told.found is not None and told.found.sifted:
                for rule, few in told.found.sifted.items():
                    made.setdefault(rule, []).append((start, few))
        return made

    def _know(self, field: str, paragraph: Paragraph) -> Known:
        key = (field, paragraph.text, paragraph.block)
        known = self._known.get(key)
        if known is None:
            known = self._learn(field, paragraph)
            self._known[key] = known
            if len(self._known) > self._longest + _SPARE:
                self._known.popitem(last=False)
        else:
            self._known.move_to_end(key)
        return known

    def _learn(self, field: str, paragraph: Paragraph) -> Known:
        reading = read(paragraph, self.language, markdown=field == "body")
        passage = Passage(field, reading, self.language)
        found = [
            self._verdicts[rule.id].on(one, paragraph.text)
            for rule in self._passage_rules
            if rule.passage is not None and paragraph.block is not Block.CODE
            for one in rule.passage(passage)
        ]
        gathered = {
            rule.id: made
            for rule in self._article_rules
            if rule.gather is not None and (made := rule.gather(passage))
        }
        tallied = {
            rule.id: tuple(rule.tally(passage))
            for rule in self._article_rules
            if rule.tally is not None
        }
        words = len(paragraph.text.split())
        return Known(reading, tuple(sorted(found, key=place)), words, gathered, tallied)

    def _diagnostics(
        self, article: Article, above: list[tuple[str, Known]], context: Context
    ) -> tuple[Diagnostic, ...]:
        """Those of the passages, already in order, and among them those of the whole article."""
        made = [one for _, known in above for one in known.diagnostics_at(0)]
        for known, start in zip(self._body, self._paragraphs.starts, strict=True):
            if known.diagnostics:
                made += known.diagnostics_at(start)
        whole = [
            self._verdicts[rule.id].on(one, text_of(article, one.field) if one.text is None else "")
            for rule in self._article_rules
            if rule.check is not None
            for one in rule.check(context)
        ]
        if len(whole) < _FEW:
            for one in whole:
                insort(made, one, key=_ordered)
        else:
            made = sorted([*made, *whole], key=_ordered)
        ignored = {(one.rule, one.text) for one in article.ignores}
        if ignored:
            made = [d for d in made if not (d.overridable and (d.rule, d.text) in ignored)]
        return tuple(made)


def _ordered(one: Diagnostic) -> tuple[int, int, int, str]:
    return (_ORDER[one.field], *place(one))


def _count(
    article: Article, story: Story, diagnostics: tuple[Diagnostic, ...], words: int
) -> Counts:
    levels = [diagnostic.severity for diagnostic in diagnostics]
    vague = {
        (d.start, d.end) for d in diagnostics if d.rule == "source-vague" and d.field == "body"
    }
    shares = _shares(story)
    sources = {source.key: source for source in article.sources}
    kinds = [sources[share.source].kind for share in shares if share.source in sources]
    hidden = [
        share for share in shares
        if share.source in sources and sources[share.source].terms is not Terms.ON_RECORD
    ]  # fmt: skip
    documents = kinds.count(Kind.DOCUMENT)
    return Counts(
        words=words,
        characters=len(article.body),
        minutes=-(-words // _WORDS_A_MINUTE),
        blocks=levels.count(Severity.BLOCK),
        warnings=levels.count(Severity.WARN),
        infos=levels.count(Severity.INFO),
        named=len(shares) - len(hidden) - documents,
        unnamed=len(vague) + len(hidden),
        documents=documents,
        second_hand=sum(d.rule == "source-second-hand" and d.field == "body" for d in diagnostics),
        shares=shares,
    )


def _carried(told: Told, body: str, start: int) -> dict[tuple[str, str | None], int]:
    """The words that each named speaker says in a paragraph, or is reported to say."""
    words: dict[tuple[str, str | None], int] = {}
    covered = -1
    for one in told.quotations:
        if one.speaker_name is None or one.form not in (Form.QUOTATION, Form.FRAGMENT):
            continue
        if one.start < covered:
            continue
        if one.type is not Type.DIRECT:
            covered = one.end
        key = (one.speaker_name, one.source)
        words[key] = words.get(key, 0) + len(body[start + one.start : start + one.end].split())
    return words


def _shares(story: Story) -> tuple[Share, ...]:
    """Who carries the story."""
    words: dict[tuple[str, str | None], int] = {}
    for told in story.told:
        for key, count in told.found.carried if told.found is not None else ():
            words[key] = words.get(key, 0) + count
    total = sum(words.values())
    made = [
        Share(name, source, count, count / total)
        for (name, source), count in words.items()
        if total
    ]
    return tuple(sorted(made, key=lambda share: (-share.words, share.name)))
