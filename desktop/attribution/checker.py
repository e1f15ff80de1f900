"""The check of a whole article: every rule of the policy, over every field."""

from collections import Counter, OrderedDict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from desktop.article.ledger import Kind, Terms
from desktop.article.model import Article, text_of
from desktop.attribution.antecedents import Found, Told
from desktop.attribution.counts import Counts, Share
from desktop.attribution.diagnostic import Diagnostic, Severity
from desktop.attribution.findings import NOTHING, Findings, Sums, is_among, place, sums_of
from desktop.attribution.known import Known, Placing, Verdict
from desktop.attribution.language import Language
from desktop.attribution.paragraphs import Paragraphs
from desktop.attribution.policy import Policy
from desktop.attribution.prose import Block, Paragraph
from desktop.attribution.quotations import Form, Quotation, Type
from desktop.attribution.reading import Reading, read
from desktop.attribution.retelling import Retelling
from desktop.attribution.rule import RUNNING_FIELDS, Context, Passage, Quoted, Rule
from desktop.attribution.rules import RULES
from desktop.attribution.sifting import Sifting
from desktop.attribution.story import Story

_WORDS_A_MINUTE = 230
# So many paragraphs are remembered beyond those of the longest body: what undo may bring back.
_SPARE = 512
_ABOVE = tuple(field for field in RUNNING_FIELDS if field != "body")


@dataclass(frozen=True, slots=True)
class Report:
    """All that one check found out; diagnostics in field order, then by position.

    `story` are the quotations of the body and how they hang together.
    """

    findings: Findings
    story: Story
    counts: Counts

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """The diagnostics of all fields, put together when first asked for."""
        return self.findings.diagnostics

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
        self._readings: list[Reading] = []
        self._words = 0
        self._sums = NOTHING
        self._set_aside: frozenset[tuple[str, str]] = frozenset()
        self._gathering = {rule.id: bytearray() for rule in self._article_rules if rule.gather}
        self._sifting = Sifting([rule.id for rule in active if rule.by_speaker])
        self._carried = Counter[tuple[str, str | None]]()
        self._retelling = Retelling(language)

    def check(self, article: Article) -> Report:
        """Everything the policy has to say about `article`."""
        self._put_aside(frozenset((one.rule, one.text) for one in article.ignores))
        self._follow(article.body)
        above = [
            (field, self._know(field, Paragraph(0, text)))
            for field in _ABOVE
            if (text := text_of(article, field)).strip()
        ]
        starts = self._paragraphs.starts
        story = self._retelling.tell(starts, self._readings, article.sources)
        self._find(story, article.body)
        placed = Placing(above, self._body, starts, self._gathering)
        tallied = self._tallied(known for _, known in above)
        context = Context(
            article, self.policy, self.language, placed, story, self._sifting, tallied
        )
        passages = [one for _, known in above for one in known.diagnostics]
        findings = Findings(passages, self._body, starts, self._whole(article, context))
        # Of a paragraph's findings and the article's, none say the same of the same place.
        sums = _add(self._sums, sums_of(passages), sums_of(findings.whole))
        shares = _shares(self._carried)
        return Report(findings, story, _count(article, shares, sums, self._words))

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
        for rule, flags in self._gathering.items():
            flags[gone] = bytes(rule in one.gathered for one in fresh)
        self._sums = _add(self._sums, *(one.sums for one in fresh))
        self._sums = _take(self._sums, *(one.sums for one in self._body[gone]))
        self._body = [*self._body[: gone.start], *fresh, *self._body[gone.stop :]]
        self._readings = [
            *self._readings[: gone.start],
            *(one.reading for one in fresh),
            *self._readings[gone.stop :],
        ]

    def _put_aside(self, set_aside: frozenset[tuple[str, str]]) -> None:
        """Leave out of what was found before what is set aside now."""
        if set_aside != self._set_aside:
            self._set_aside = set_aside
            self._body = [one.without(set_aside) for one in self._body]
            self._sums = _add(NOTHING, *(one.sums for one in self._body))

    def _tallied(self, above: Iterable[Known]) -> dict[str, Counter[str]]:
        """What rules wanted counted, in all fields; +: without what is there no more."""
        made = {rule: +tally for rule, tally in self._tallies.items()}
        for known in above:
            for rule, names in known.tallied.items():
                made[rule].update(names)
        return made

    def _find(self, story: Story, body: str) -> None:
        """See to it that what is to be known of quotations is known of all of them."""
        first, gone = self._retelling.first, self._retelling.gone
        anew = range(first, first + self._retelling.told_anew)
        for at in anew:
            told = story.told[at]
            quoted = Quoted(self._readings[at], told.quotations, self.language, told.head)
            sifted = {
                rule.id: few
                for rule in self._article_rules
                if rule.sift is not None and told.quotations and (few := tuple(rule.sift(quoted)))
            }
            carried = _carried(told, body, story.starts[at])
            told.found = Found(sifted, tuple(carried.items()))
            self._carried.update(carried)
        for told in gone:
            if told.found is not None:
                self._carried.subtract(dict(told.found.carried))
        self._carried = +self._carried
        self._sifting.follow(story, first, len(anew), gone)

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
        return known.without(self._set_aside)

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

    def _whole(self, article: Article, context: Context) -> list[Diagnostic]:
        """What rules say of the article as a whole."""
        found = [
            self._verdicts[rule.id].on(one, text_of(article, one.field) if one.text is None else "")
            for rule in self._article_rules
            if rule.check is not None
            for one in rule.check(context)
        ]
        return [one for one in found if not is_among(one, self._set_aside)]


def _add(*sums: Sums) -> Sums:
    one, two, three, four, five = map(sum, zip(*sums, strict=True))
    return one, two, three, four, five


def _take(sums: Sums, *away: Sums) -> Sums:
    negative = ((-one, -two, -three, -four, -five) for one, two, three, four, five in away)
    return _add(sums, *negative)


def _count(article: Article, shares: tuple[Share, ...], sums: Sums, words: int) -> Counts:
    blocks, warnings, infos, vague, second_hand = sums
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
        blocks=blocks,
        warnings=warnings,
        infos=infos,
        named=len(shares) - len(hidden) - documents,
        unnamed=vague + len(hidden),
        documents=documents,
        second_hand=second_hand,
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


def _shares(words: Mapping[tuple[str, str | None], int]) -> tuple[Share, ...]:
    """Who carries the story."""
    total = sum(words.values())
    made = [
        Share(name, source, count, count / total)
        for (name, source), count in words.items()
        if total
    ]
    return tuple(sorted(made, key=lambda share: (-share.words, share.name, share.source or "")))
