"""The check of a whole article: every rule of the policy, over every field."""

from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass

from desktop.article.ledger import Kind, Terms
from desktop.article.model import TEXT_FIELDS, Article, Edit, text_of
from desktop.attribution.diagnostic import Diagnostic, Fix, Severity
from desktop.attribution.language import Language
from desktop.attribution.policy import Policy
from desktop.attribution.prose import Block, Paragraph, split_markdown
from desktop.attribution.quotations import Form, Quotation, Type
from desktop.attribution.reading import Reading, read
from desktop.attribution.retelling import Retelling
from desktop.attribution.rule import Context, Finding, Passage, Placed, Rule
from desktop.attribution.rules import RULES
from desktop.attribution.story import Story

_WORDS_A_MINUTE = 230
_REMEMBERED = 8192
_SET_ASIDE = Fix("Set aside, with a reason…", prompt="Why is it right here?", ignore=True)
_RUNNING_FIELDS = ("headline", "standfirst", "picture.caption", "body")


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

    `quotations` are those of the body, and `story` how they hang together.
    """

    diagnostics: tuple[Diagnostic, ...]
    quotations: tuple[Quotation, ...]
    counts: Counts


@dataclass(slots=True)
class _Known:
    """What is remembered of a paragraph: its reading and what the passage rules found.

    `moved` are the same findings counted from the start of the field, for a paragraph
    that stands at `start`, as it last did.
    """

    reading: Reading
    findings: tuple[tuple[Rule, Finding], ...]
    words: int
    start: int = 0
    moved: tuple[tuple[Rule, Finding], ...] = ()

    def findings_at(self, start: int) -> tuple[tuple[Rule, Finding], ...]:
        """The findings of the paragraph where it stands at `start` of its field."""
        if start != self.start or len(self.moved) != len(self.findings):
            self.moved = tuple((rule, _moved(one, start)) for rule, one in self.findings)
            self.start = start
        return self.moved


class Checker:
    """Checks articles against one policy in one language.

    It remembers what it knows about paragraphs, so that checking an article again
    after an edit costs about one paragraph. The result is that of a fresh Checker.
    Not safe for use from several threads at once.
    """

    def __init__(self, policy: Policy, language: Language) -> None:
        self.policy = policy
        self.language = language
        self._retelling = Retelling(language)
        self._known: OrderedDict[tuple[str, str, Block], _Known] = OrderedDict()
        active = [rule for rule in RULES if self._severity(rule) is not Severity.OFF]
        self._verdicts = {
            rule.id: (self._severity(rule), f"{rule.reason} ({rule.source})") for rule in active
        }
        self._passage_rules = [rule for rule in active if rule.passage is not None]
        self._article_rules = [rule for rule in active if rule.check is not None]

    def check(self, article: Article) -> Report:
        """Everything the policy has to say about `article`."""
        placed: list[Placed] = []
        findings: list[tuple[Rule, Finding]] = []
        words = 0
        for field in _RUNNING_FIELDS:
            for paragraph in _paragraphs(article, field):
                known = self._know(field, paragraph)
                placed.append(Placed(field, paragraph.start, known.reading))
                findings += known.findings_at(paragraph.start)
                words += known.words if field == "body" else 0
        story = self._story(article, placed)
        context = Context(article, self.policy, self.language, tuple(placed), story)
        for rule in self._article_rules:
            if rule.check is not None:
                findings += [(rule, one) for one in rule.check(context)]
        diagnostics = tuple(self._diagnostics(article, findings))
        counts = _count(article, story, diagnostics, words)
        return Report(diagnostics, story.quotations, counts)

    def _severity(self, rule: Rule) -> Severity:
        if not rule.overridable:
            return rule.severity
        return self.policy.severity.get(rule.id, rule.severity)

    def _know(self, field: str, paragraph: Paragraph) -> _Known:
        key = (field, paragraph.text, paragraph.block)
        known = self._known.get(key)
        if known is None:
            known = self._learn(field, paragraph)
            self._known[key] = known
            if len(self._known) > _REMEMBERED:
                self._known.popitem(last=False)
        else:
            self._known.move_to_end(key)
        return known

    def _learn(self, field: str, paragraph: Paragraph) -> _Known:
        reading = read(paragraph, self.language, markdown=field == "body")
        passage = Passage(field, reading, self.language)
        findings = tuple(
            (rule, one)
            for rule in self._passage_rules
            if rule.passage is not None and paragraph.block is not Block.CODE
            for one in rule.passage(passage)
        )
        return _Known(reading, findings, len(paragraph.text.split()))

    def _story(self, article: Article, placed: list[Placed]) -> Story:
        body = [one for one in placed if one.field == "body"]
        starts = [one.start for one in body]
        readings = [one.reading for one in body]
        return self._retelling.tell(starts, readings, article.sources)

    def _diagnostics(
        self, article: Article, findings: Iterable[tuple[Rule, Finding]]
    ) -> list[Diagnostic]:
        ignored = {(one.rule, one.text) for one in article.ignores}
        texts = {field: text_of(article, field) for field in TEXT_FIELDS}
        made: list[Diagnostic] = []
        for rule, one in findings:
            text = one.text if one.text is not None else texts[one.field][one.start : one.end]
            if rule.overridable and (rule.id, text) in ignored:
                continue
            severity, why = self._verdicts[rule.id]
            if one.at_most is not None:
                severity = _milder(severity, one.at_most)
            fixes = (*one.fixes, _SET_ASIDE) if rule.overridable else one.fixes
            made.append(
                Diagnostic(
                    rule.id, severity, one.field, one.start, one.end, text,
                    one.message, why, fixes, rule.overridable,
                )
            )  # fmt: skip
        order = {
            field: number for number, field in enumerate((*TEXT_FIELDS, "corrections", "sources"))
        }
        made.sort(key=lambda d: (order[d.field], d.start, d.end, d.rule))
        return made


def _milder(severity: Severity, at_most: Severity) -> Severity:
    order = (Severity.INFO, Severity.WARN, Severity.BLOCK)
    return min(severity, at_most, key=order.index)


def _paragraphs(article: Article, field: str) -> list[Paragraph]:
    text = text_of(article, field)
    if field == "body":
        return split_markdown(text)
    return [Paragraph(0, text)] if text.strip() else []


def _moved(one: Finding, by: int) -> Finding:
    """A passage's finding, counted from the start of its field."""
    if not by:
        return one
    fixes = tuple(
        Fix(
            fix.label,
            tuple(_moved_edit(edit, by) for edit in fix.edits),
            fix.prompt,
            fix.source,
            fix.ignore,
        )
        for fix in one.fixes
    )
    return Finding(one.field, one.start + by, one.end + by, one.message, fixes, one.text)


def _moved_edit(edit: Edit, by: int) -> Edit:
    return Edit(edit.field, edit.start + by, edit.end + by, edit.text)


def _count(
    article: Article, story: Story, diagnostics: tuple[Diagnostic, ...], words: int
) -> Counts:
    levels = [diagnostic.severity for diagnostic in diagnostics]
    vague = {
        (d.start, d.end) for d in diagnostics if d.rule == "source-vague" and d.field == "body"
    }
    shares = _shares(article, story)
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


def _shares(article: Article, story: Story) -> tuple[Share, ...]:
    """Who carries the story: the words each named speaker says or is reported to say."""
    words: dict[tuple[str, str | None], int] = {}
    covered = -1
    for one in story.quotations:
        if one.speaker_name is None or one.form not in (Form.QUOTATION, Form.FRAGMENT):
            continue
        if one.start < covered:
            continue
        if one.type is not Type.DIRECT:
            covered = one.end
        key = (one.speaker_name, one.source)
        words[key] = words.get(key, 0) + len(article.body[one.start : one.end].split())
    total = sum(words.values())
    made = [
        Share(name, source, count, count / total)
        for (name, source), count in words.items()
        if total
    ]
    return tuple(sorted(made, key=lambda share: (-share.words, share.name)))
