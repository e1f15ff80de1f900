"""The Sources panel: the ledger of the open article, and the form for one entry."""

from collections.abc import Sequence
from dataclasses import replace
from typing import cast

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from desktop.article.binding import State, is_verified, state_of
from desktop.article.ledger import Kind, Source, Terms
from desktop.translation import later, tr, trn
from desktop.ui import style
from desktop.ui.box import Box
from desktop.ui.entries import EntriesPanel, Look, line_edit
from desktop.ui.explained import explain

_KINDS = {
    Kind.PERSON: later("person"),
    Kind.DOCUMENT: later("document"),
    Kind.ORGANISATION: later("organisation"),
    Kind.AGENCY: later("agency"),
    Kind.STATE_MEDIA: later("state media"),
    Kind.SOCIAL_POST: later("social post"),
    Kind.EYEWITNESS: later("eyewitness"),
    Kind.OWN_OBSERVATION: later("own observation"),
}
TERMS = {
    Terms.ON_RECORD: later("on record"),
    Terms.BACKGROUND: later("on background"),
    Terms.NOT_FOR_ATTRIBUTION: later("not for attribution"),
    Terms.OFF_RECORD: later("off record"),
}
"""On which terms a source speaks, in words."""
_LOOK = Look(
    later("Sources"),
    (later("Source"), later("Role"), later("Terms"), later("Words"), later("Key")),
    (0, 1),
    later(
        "No sources yet.\n\nWho told you what, and on which terms, belongs here: “Add source…”"
        " below. [@key] in the text ties a quotation to one."
    ),
    later("Add source…"),
)


class SourcesPanel(EntriesPanel[Source]):
    """The ledger, but for what is confidential in it."""

    def __init__(self) -> None:
        super().__init__(_LOOK, _texts, self._form)

    def _form(self, source: Source | None) -> Source | None:
        taken = {one.key for one in self.entries if one is not source}
        others = [one for one in self.entries if one is not source]
        dialog = SourceDialog(source or Source(key=""), taken, self, others)
        return dialog.source() if dialog.exec() else None


class SourceDialog(QDialog):
    """The form for one source. `contact` and `notes` say that they never leave the machine."""

    def __init__(
        self, source: Source, taken: set[str], parent: QWidget, others: Sequence[Source] = ()
    ) -> None:
        super().__init__(parent)
        explain(self)
        self.setWindowTitle(tr("Source"))
        self.setMinimumWidth(560)
        self._start = source
        self._taken = taken
        self._name = line_edit(source.name, tr("Name"), tr("As readers know them"))
        self._aliases = line_edit(
            ", ".join(source.aliases), tr("Also known as"), tr("Falk, the mayor")
        )
        self._role = line_edit(source.role, tr("Role"), tr("mayor, spokesperson, engineer"))
        self._organisation = line_edit(source.organisation, tr("Organisation"), "")
        self._link = line_edit(source.link, tr("Link"), tr("https://… of a document or post"))
        self._key = line_edit(source.key, tr("Citation key"), tr("made from the name"))
        self._reason = line_edit(
            source.reason, tr("Why unnamed"), tr("Only for sources readers cannot know")
        )
        self._approved = line_edit(
            source.approved_by, tr("Approved by"), tr("The editor who knows the name")
        )
        self._contact = line_edit(source.contact, tr("Contact"), tr("Stays on this machine"))
        self._kind = QComboBox()
        self._kind.setAccessibleName(tr("Kind"))
        for kind in Kind:
            self._kind.addItem(capital(tr(_KINDS[kind])), kind)
        self._kind.setCurrentIndex(list(Kind).index(source.kind))
        self._terms = QComboBox()
        self._terms.setAccessibleName(tr("Terms"))
        for terms in Terms:
            self._terms.addItem(capital(tr(TERMS[terms])), terms)
        self._terms.setCurrentIndex(list(Terms).index(source.terms))
        self._via = _origins(source.via, others)
        self._notes = Box(source.notes, tr("Notes"), tr("Stays on this machine"))
        self._notes.setFixedHeight(64)
        self._lay_out()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(2 * style.GAP)
        form.setVerticalSpacing(style.GAP)
        for label, widget in (
            (tr("&Name"), self._name),
            (tr("&Also known as"), self._aliases),
            (tr("&Role"), self._role),
            (tr("&Organisation"), self._organisation),
            (tr("&Kind"), self._kind),
            (tr("&Terms"), self._terms),
            (tr("Knows it &from"), self._via),
            (tr("&Link"), self._link),
            (tr("&Why unnamed"), self._reason),
            (tr("Approved &by"), self._approved),
            (tr("Citation ke&y"), self._key),
            (tr("&Contact"), self._contact),
            (tr("Note&s"), self._notes),
        ):
            form.addRow(label, widget)
        self._error = QLabel()
        self._error.setProperty("role", "danger")
        self._error.setWordWrap(True)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.button(QDialogButtonBox.StandardButton.Save).setProperty("role", "primary")
        buttons.accepted.connect(self._finish)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(style.EDGE, style.EDGE, style.EDGE, style.EDGE)
        layout.setSpacing(style.GAP)
        layout.addLayout(form)
        layout.addWidget(self._error)
        layout.addWidget(buttons)

    def source(self) -> Source:
        """The entry as the form has it."""
        name = self._name.text().strip()
        aliases = tuple(part for one in self._aliases.text().split(",") if (part := one.strip()))
        return replace(
            self._start,
            key=self._key.text().strip() or new_key(name, self._taken),
            name=name,
            aliases=aliases,
            role=self._role.text().strip(),
            organisation=self._organisation.text().strip(),
            kind=Kind(self._kind.currentData()),
            terms=Terms(self._terms.currentData()),
            via=cast("str", self._via.currentData()),
            link=self._link.text().strip(),
            reason=self._reason.text().strip(),
            approved_by=self._approved.text().strip(),
            contact=self._contact.text().strip(),
            notes=self._notes.toPlainText(),
        )

    def _finish(self) -> None:
        source = self.source()
        if not source.name:
            self._error.setText(tr("A source needs a name; off record, it stays on this machine."))
            self._name.setFocus()
        elif source.key in self._taken:
            self._error.setText(tr("Another source already has the key “{key}”.", key=source.key))
            self._key.setFocus()
        else:
            self.accept()


def _origins(via: str, others: Sequence[Source]) -> QComboBox:
    """Whom a source may have it from; a key that nobody has any more stays as it is."""
    choice = QComboBox()
    choice.setAccessibleName(tr("Knows it from"))
    choice.addItem(tr("First hand"), "")
    for other in others:
        choice.addItem(other.name or other.key, other.key)
    if choice.findData(via) < 0:
        choice.addItem(via, via)
    choice.setCurrentIndex(choice.findData(via))
    return choice


def new_key(name: str, taken: set[str]) -> str:
    """A citation key from the last word of a name, made unique: "Ines Falk" → "falk"."""
    from slugify import slugify

    words = slugify(name).split("-")
    base = words[-1] or "source"
    key, number = base, 2
    while key in taken:
        key, number = f"{base}{number}", number + 1
    return key


def _texts(source: Source) -> tuple[str, ...]:
    place = ", ".join(part for part in (source.role, source.organisation) if part)
    return (
        source.name,
        place,
        tr(TERMS[source.terms]),
        _words(source),
        f"@{source.key}",
    )


def _words(source: Source) -> str:
    """How many statements are bound to the text, how many of them checked or lost."""
    states = [state_of(one) for one in source.statements]
    bound = sum(one in (State.BOUND, State.CHANGED) for one in states)
    checked = sum(map(is_verified, source.statements))
    lost = states.count(State.BROKEN)
    parts = (
        trn("{count} bound", "{count} bound", bound) if bound else "",
        trn("{count} checked", "{count} checked", checked) if checked else "",
        trn("{count} lost", "{count} lost", lost) if lost else "",
    )
    return ", ".join(filter(None, parts))


def capital(text: str) -> str:
    """A text with a capital at its beginning, as on its own in a list."""
    return text[:1].upper() + text[1:]
