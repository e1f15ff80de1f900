"""One open article: its fields, its body, its saving and its analysis."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from dataclasses import fields as fields_of
from functools import partial
from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.article.binding import Bindings, carried, settled
from desktop.article.correction import Correction
from desktop.article.difference import changes
from desktop.article.document import Document
from desktop.article.ledger import Source
from desktop.article.model import (
    TEXT_FIELDS,
    Article,
    Edit,
    Ignore,
    Picture,
    apply_edits,
    text_of,
    with_text,
)
from desktop.article.reply import Reply
from desktop.attribution.diagnostic import Diagnostic, Fix
from desktop.exchange import media
from desktop.library.drafts import Draft, Drafts, fingerprint
from desktop.library.emergency import Emergency
from desktop.translation import tr
from desktop.ui.analyst import Analysis, Analyst, Work
from desktop.ui.following import Following
from desktop.ui.keeping import Keeping, Kept, Text, Trouble

# After this much typing it is written (milliseconds): the promise is 250, with the writing, and
# with another disk where the library's does not answer (`keeping.STALLED_MS`).
JOURNAL_MS = 120
# How long after it moved the caret's place is remembered (milliseconds).
CARET_MS = 1000
# How often to look whether another program wrote to the library (milliseconds).
LOOK_MS = 2000
# How long the window may stand for a disk where somebody waits for it (seconds).
PATIENCE = 0.5


@dataclass(frozen=True, slots=True)
class Saving:
    """How safe the text is: `saved` means that the library holds what the window shows.

    `message` is a few words, `detail` what happened, what was kept and where.
    """

    saved: bool
    message: str
    failed: bool = False
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Amendment:
    """One change of fields or ledger that belongs together, so that it can be taken back.

    `before` and `after` map the names of the changed fields to their values. With `text`,
    edits of the body were part of it; the editor knows how to undo those.
    """

    before: Mapping[str, object]
    after: Mapping[str, object]
    text: bool = False


class Session(QObject):
    """The open article, between the widgets that change it and the rooms that know about it.

    Every change bumps the revision, is rendered and checked beside the GUI thread, and
    journalled within JOURNAL_MS. `analysed` is only told of the newest revision.
    """

    opened = Signal()  # another draft is open: show its fields and its body
    fields_changed = Signal()  # fields were changed from here: widgets follow
    body_edits = Signal(object)  # list[tuple[int, int, str]]: the editor makes them, undoable
    amended = Signal(object)  # Amendment: a fix or a change of the ledger was made
    rendered = Signal(object)  # Rendered: with every key
    analysed = Signal(object)  # Analysis: a moment later; in long texts, when typing pauses
    saving = Signal(object)  # Saving
    rivalled = Signal()  # another window wrote this article too: the history has both texts
    overtaken = Signal(object)  # Draft: another window wrote it, and nothing was typed here
    library_changed = Signal()  # another program wrote to the library

    def __init__(
        self,
        drafts: Drafts,
        emergency: Emergency,
        analyst: Analyst,
        parent: QObject | None = None,
        *,
        loose: Path | None = None,
    ) -> None:
        super().__init__(parent)
        self._loose = loose
        self._fields = Article(id=str(uuid4()))
        self._document = Document()
        self._bindings = Bindings()
        self._file: Path | None = None
        self._caret = 0
        self._revision = 0
        self._on_disk: Work | None = self._work()
        self._caret_on_disk = 0
        self._troubled = False
        self._typing = False
        self._analysis: Analysis | None = None
        self._waiting: list[Callable[[Analysis], None]] = []
        self._following = Following(analyst, self)
        self._following.rendered.connect(self.rendered)
        self._following.analysed.connect(self._take)
        self._keeping = Keeping(drafts, emergency, self)
        self._keeping.kept.connect(self._kept)
        self._keeping.troubled.connect(self._not_kept)
        self._keeping.elsewhere.connect(self._elsewhere)
        self._closed = False
        self._journal = QTimer(self)
        self._journal.setSingleShot(True)
        self._journal.timeout.connect(self.save)
        self._look = QTimer(self)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(self._look_elsewhere)
        self._look.start()

    # What is open

    @property
    def ident(self) -> str:
        """The id of the open article."""
        return self._fields.id

    @property
    def file(self) -> Path | None:
        """The file it belongs to, if any."""
        return self._file

    @property
    def base(self) -> Path:
        """The folder that relative picture files are looked for in.

        That of its file, or one of its own in the folder `loose`.
        """
        if self._file is not None or self._loose is None:
            return self._file.parent if self._file else Path()
        return media.folder_of(self._loose, self._fields.id)

    @property
    def caret(self) -> int:
        """The caret's place in the body, in code points."""
        return self._caret

    @property
    def revision(self) -> int:
        """Counts every change of fields or body."""
        return self._revision

    @property
    def is_saved(self) -> bool:
        """Whether the library holds what the window shows: the texts are compared, no counters."""
        return self._on_disk is not None and self._on_disk.is_same(self._work())

    def fields(self) -> Article:
        """The fields (neither `body` nor the places of statements are kept up to date)."""
        return self._fields

    def article(self) -> Article:
        """The whole article as it is now."""
        return self._work().article()

    def sources(self) -> tuple[Source, ...]:
        """The ledger, its statements where they stand in the body now."""
        return self.article().sources

    def analysis(self) -> Analysis | None:
        """The newest analysis, perhaps of an older revision."""
        return self._analysis

    # Opening

    def open(
        self,
        article: Article,
        *,
        file: Path | None,
        caret: int = 0,
        revision: int | None = None,
    ) -> None:
        """Take up another article; the one open before is saved first.

        `revision` is the library's that it was read in, if it was.
        """
        self.save()
        sources = settled(article.sources, article.body)
        ident = article.id or str(uuid4())
        self._fields = replace(article, id=ident, sources=sources, body="")
        self._document = Document(article.body)
        self._bindings = Bindings(sources)
        self._file = file
        self._caret = caret
        self._revision += 1
        self._on_disk = self._work()
        self._caret_on_disk = caret
        self._keeping.know(ident, revision)
        self._analysis = None
        self._waiting.clear()
        self.opened.emit()
        self._analyse()

    def keep(self) -> None:
        """Write the open article to the library although nothing was typed yet."""
        self._on_disk = None
        self.save()

    def rename(self, file: Path) -> None:
        """The article now belongs to `file`."""
        self._file = file
        self.keep()

    # Changing

    def set_text(self, path: str, text: str) -> None:
        """A field was typed into."""
        if text_of(self._fields, path) == text:
            return
        before = self._fields
        self._fields = with_text(before, path, text)
        self._changed()
        if path == "picture.file":
            self.fields_changed.emit()

    def set_decorative(self, decorative: bool) -> None:
        """The lead picture says nothing, or does."""
        self.set_picture(replace(self._fields.picture, decorative=decorative))

    def set_picture(self, picture: Picture, body: Sequence[Edit] = ()) -> None:
        """The lead picture is another or described anew, with edits of the body's pictures.

        One step of undo.
        """
        before = self._fields
        self._change_fields(replace(before, picture=picture))
        if body:
            self.body_edits.emit([(one.start, one.end, one.text) for one in body])
        self._amend(before, text=bool(body))

    def set_sources(self, sources: Sequence[Source]) -> None:
        """The ledger was changed; its statements may be where they stood a moment ago."""
        before = self._fields
        self._change_fields(replace(before, sources=tuple(sources)))
        self._amend(before, text=False)

    def set_replies(self, replies: Sequence[Reply]) -> None:
        """Who was asked to reply, and what they said, was changed."""
        before = self._fields
        self._change_fields(replace(before, replies=tuple(replies)))
        self._amend(before, text=False)

    def set_corrections(self, corrections: Sequence[Correction]) -> None:
        """What readers are told was wrong was changed."""
        before = self._fields
        self._change_fields(replace(before, corrections=tuple(corrections)))
        self._amend(before, text=False)

    def splice(
        self,
        first: int,
        removed: int,
        lines: Sequence[str],
        span: tuple[int, int, int] | None = None,
    ) -> None:
        """The editor changed lines of the body; `span` as for `Bindings.splice`."""
        self._bindings.splice(self._document, first, removed, lines, span)
        self._changed()

    def adopt(self, lines: Sequence[str]) -> None:
        """The editor shows the body just opened in these lines."""
        if tuple(lines) != self._document.snapshot().lines:
            self._bindings.splice(self._document, 0, len(self._document), lines)
            self._changed()

    def use(self, analyst: Analyst) -> None:
        """Analyse with another analyst from now on, as after a change of the desk's policy."""
        self._following.use(analyst)
        # A revision of its own: what the one before still finds about this text counts no more.
        self._changed()

    def set_caret(self, offset: int) -> None:
        """The caret moved: kept with the next save, or a moment later."""
        self._caret = offset
        if not self._journal.isActive():
            self._journal.start(CARET_MS)

    def apply(self, diagnostic: Diagnostic, fix: Fix, answer: str = "") -> None:
        """Make a fix; `answer` stands for "{answer}" in its texts, or is the reason to ignore.

        Where the text has moved on since the finding, the same finding is looked for in the
        newest analysis first: its edits are for the text as it is now.
        """
        self.when_analysed(partial(self._apply, diagnostic, fix, answer))

    def _apply(self, wanted: Diagnostic, fix: Fix, answer: str, analysis: Analysis) -> None:
        same = [
            one
            for one in analysis.report.diagnostics
            if (one.rule, one.field, one.text) == (wanted.rule, wanted.field, wanted.text)
        ]
        if not same:
            return
        diagnostic = min(same, key=lambda one: abs(one.start - wanted.start))
        fix = next((one for one in diagnostic.fixes if one.label == fix.label), fix)
        if fix.quoting and fix.source is not None:
            from desktop.attribution.ledger_entry import with_statements

            told = analysis.report.story.said()
            entry = with_statements(fix.source, analysis.article.body, told)
            fix = replace(fix, source=entry)
        self._make(diagnostic, fix, answer)

    def _make(self, diagnostic: Diagnostic, fix: Fix, answer: str) -> None:
        if fix.ignore:
            before = self._fields
            ignore = Ignore(diagnostic.rule, diagnostic.text, answer)
            self._change_fields(replace(before, ignores=(*before.ignores, ignore)))
            self._amend(before, text=False)
            return
        edits = [replace(edit, text=edit.text.replace("{answer}", answer)) for edit in fix.edits]
        before = self._fields
        fields = apply_edits(before, [one for one in edits if one.field != "body"])
        if fix.source is not None:
            name = fix.source.name.replace("{answer}", answer)
            fields = replace(fields, sources=_entered(fields, replace(fix.source, name=name)))
        if fix.reply is not None:
            reply = replace(fix.reply, asked=fix.reply.asked.replace("{answer}", answer))
            fields = replace(fields, replies=(*fields.replies, reply))
        if fields != before:
            self._change_fields(fields)
        body = [(one.start, one.end, one.text) for one in edits if one.field == "body"]
        if body:
            self.body_edits.emit(body)
        self._amend(before, text=bool(body))

    def restore(self, values: Mapping[str, object]) -> None:
        """Set fields to what they were: a part of an Amendment."""
        self._change_fields(replace(self._fields, **values))

    def edit(self, edits: Sequence[Edit]) -> None:
        """Make edits of fields and body."""
        self._change_fields(apply_edits(self._fields, [e for e in edits if e.field != "body"]))
        body = [(e.start, e.end, e.text) for e in edits if e.field == "body"]
        if body:
            self.body_edits.emit(body)

    def revise(self, article: Article) -> None:
        """Make fields and body read as in `article`, in one step that can be taken back.

        The ledger and what belongs to it stay as they are.
        """
        before, edits = self._fields, self._edits_to(article.body)
        texts = [name for name in TEXT_FIELDS if name != "body"]
        fields = before
        for name in texts:
            fields = with_text(fields, name, text_of(article, name))
        self._change_fields(fields)
        if edits:
            self.body_edits.emit(edits)
        self._amend(before, text=bool(edits))

    def become(self, article: Article) -> None:
        """Make everything read as in `article`, the ledger too, in one step of undo."""
        before, edits = self._fields, self._edits_to(article.body)
        if edits:
            self.body_edits.emit(edits)
        self._change_fields(replace(article, id=before.id, body=""))
        self._amend(before, text=bool(edits))

    def _edits_to(self, body: str) -> list[tuple[int, int, str]]:
        """The replacements that make the body another, in places of the body as it is."""
        old = self.article().body
        edits: list[tuple[int, int, str]] = []
        moved = 0
        for change in changes(old, body):
            start = change.start + moved
            edits.append((change.start, change.end, body[start : start + change.size]))
            moved += change.size - (change.end - change.start)
        return edits

    # Knowing

    def when_analysed(self, then: Callable[[Analysis], None]) -> None:
        """Call `then` with the analysis of the present revision, as soon as there is one."""
        if self._analysis is not None and self._analysis.revision == self._revision:
            then(self._analysis)
        else:
            self._waiting.append(then)
            self._following.hurry()

    # Saving

    def save(self) -> None:
        """Journal the article now; the result arrives as `saving`."""
        self._journal.stop()
        if self._closed:  # Somebody else was looked at after the end, or the caret moved.
            return
        self._typing = False
        # What is on its way may be another text than the one that was gone back to meanwhile.
        if not self.is_saved or self._keeping.lacks(self.ident):
            self._keeping.put(Text(self._work(), self._file, self._caret))
        elif self._caret != self._caret_on_disk:
            self._keeping.place(self.ident, self._caret)
        self._caret_on_disk = self._caret

    def flush(self) -> bool:
        """Save and wait until it is in the library; False where that failed, or takes long."""
        self.save()
        self._keeping.wait(PATIENCE)
        return self.is_saved

    def secure(self) -> bool:
        """Save and wait until it is on a disk, the library's or another; False where on none."""
        if self.flush():
            return True
        kept = self._keeping.wait_elsewhere(self.ident, 2 * PATIENCE)
        return kept is not None and kept.text.work.is_same(self._work())

    def close(self) -> bool:
        """Save, stop the workers; False where the text is on no disk."""
        done = self.secure()
        self._look.stop()
        self._following.close()
        self._keeping.close()
        self._closed = True
        self._journal.stop()
        return done

    # Inside

    def _work(self) -> Work:
        places = self._bindings.places()
        return Work(self._revision, self._fields, self._document.snapshot(), places)

    def _amend(self, before: Article, *, text: bool) -> None:
        """Tell what a fix or the ledger's panel did, now that all of it is done."""
        changed = [
            one.name for one in fields_of(Article)
            if getattr(before, one.name) != getattr(self._fields, one.name)
        ]  # fmt: skip
        if changed:
            old = {name: getattr(before, name) for name in changed}
            new = {name: getattr(self._fields, name) for name in changed}
            self.amended.emit(Amendment(old, new, text))

    def _kept(self, kept: Kept) -> None:
        if kept.text.ident != self.ident or kept.copy is not None:
            return
        self._on_disk = kept.text.work
        if self.is_saved:
            again = (
                tr("The library can be written again and has everything.") if self._troubled else ""
            )
            self._troubled = False
            self.saving.emit(Saving(saved=True, message=tr("Saved on this computer"), detail=again))
        if kept.others:
            self.rivalled.emit()

    def _not_kept(self, trouble: Trouble) -> None:
        self._troubled = True
        if trouble.folder is None:
            message = tr("Not saved")
            kept = tr(
                "What you typed is in this window only: save it as a file on another disk"
                " (File, Save as)."
            )
        else:
            message = tr("Kept elsewhere")
            kept = tr(
                "What you type is kept in {folder} and comes back into the library by itself. Go "
                "on writing.",
                folder=trouble.folder,
            )
        detail = f"{trouble.problem} {kept}"
        self.saving.emit(Saving(saved=False, failed=True, message=message, detail=detail))

    def _look_elsewhere(self) -> None:
        self._keeping.look(self.ident)

    def _elsewhere(self, draft: Draft | None) -> None:
        self.library_changed.emit()
        if draft is None or draft.id != self.ident or not self.is_saved:
            return
        if fingerprint(draft.article) != fingerprint(self.article()):
            self.overtaken.emit(draft)

    def _change_fields(self, fields: Article) -> None:
        if fields == self._fields:
            return
        if fields.sources != self._fields.sources:
            now = self.article()
            fields = replace(fields, sources=carried(fields.sources, now.sources, now.body))
            self._bindings = Bindings(fields.sources)
        self._fields = fields
        self._changed()
        self.fields_changed.emit()

    def _changed(self) -> None:
        self._revision += 1
        if not self._typing:
            self._typing = True
            self._journal.start(JOURNAL_MS)
            if not self._troubled:
                self.saving.emit(Saving(saved=False, message=tr("Saving…")))
        self._analyse()

    def _analyse(self) -> None:
        self._following.follow(self._work())

    def _take(self, analysis: Analysis) -> None:
        self._analysis = analysis
        self.analysed.emit(analysis)
        if analysis.revision == self._revision:
            waiting, self._waiting = self._waiting, []
            for then in waiting:
                then(analysis)


def _entered(fields: Article, source: Source) -> tuple[Source, ...]:
    """The ledger with an entry added, or put in the place of the one with its key."""
    if any(one.key == source.key for one in fields.sources):
        return tuple(source if one.key == source.key else one for one in fields.sources)
    return (*fields.sources, source)
