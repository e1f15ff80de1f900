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
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)
from slugify import slugify

from desktop.article.binding import State, is_verified, state_of
from desktop.article.ledger import Kind, Source, Terms
from desktop.ui import style
from desktop.ui.entries import EntriesPanel, Look, line_edit

_LOOK = Look(
    "Sources",
    ("Source", "Role", "Terms", "Words", "Key"),
    (0, 1),
    "No sources yet. Add who told you what, and on which terms.",
    "Add source…",
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
        self.setWindowTitle("Source")
        self.setMinimumWidth(460)
        self._start = source
        self._taken = taken
        self._name = line_edit(source.name, "Name", "As readers know them")
        self._aliases = line_edit(", ".join(source.aliases), "Also known as", "Falk, the mayor")
        self._role = line_edit(source.role, "Role", "mayor, spokesperson, engineer")
        self._organisation = line_edit(source.organisation, "Organisation", "")
        self._link = line_edit(source.link, "Link", "https://… of a document or post")
        self._key = line_edit(source.key, "Citation key", "made from the name")
        self._reason = line_edit(
            source.reason, "Why unnamed", "Only for sources readers cannot know"
        )
        self._approved = line_edit(
            source.approved_by, "Approved by", "The editor who knows the name"
        )
        self._contact = line_edit(source.contact, "Contact", "Stays on this machine")
        self._kind = QComboBox()
        self._kind.setAccessibleName("Kind")
        for kind in Kind:
            self._kind.addItem(kind.value.capitalize(), kind)
        self._kind.setCurrentIndex(list(Kind).index(source.kind))
        self._terms = QComboBox()
        self._terms.setAccessibleName("Terms")
        for terms in Terms:
            self._terms.addItem(terms.value.capitalize(), terms)
        self._terms.setCurrentIndex(list(Terms).index(source.terms))
        self._via = _origins(source.via, others)
        self._notes = QPlainTextEdit(source.notes)
        self._notes.setProperty("role", "box")
        self._notes.setAccessibleName("Notes")
        self._notes.setTabChangesFocus(True)
        self._notes.setPlaceholderText("Stays on this machine")
        self._notes.setFixedHeight(64)
        self._lay_out()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(2 * style.GAP)
        form.setVerticalSpacing(style.GAP)
        for label, widget in (
            ("&Name", self._name),
            ("&Also known as", self._aliases),
            ("&Role", self._role),
            ("&Organisation", self._organisation),
            ("&Kind", self._kind),
            ("&Terms", self._terms),
            ("Knows it &from", self._via),
            ("&Link", self._link),
            ("&Why unnamed", self._reason),
            ("Approved &by", self._approved),
            ("Citation ke&y", self._key),
            ("&Contact", self._contact),
            ("Note&s", self._notes),
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
            self._error.setText("A source needs a name; off record, it stays on this machine.")
            self._name.setFocus()
        elif source.key in self._taken:
            self._error.setText(f"Another source already has the key “{source.key}”.")
            self._key.setFocus()
        else:
            self.accept()


def _origins(via: str, others: Sequence[Source]) -> QComboBox:
    """Whom a source may have it from; a key that nobody has any more stays as it is."""
    choice = QComboBox()
    choice.setAccessibleName("Knows it from")
    choice.addItem("First hand", "")
    for other in others:
        choice.addItem(other.name or other.key, other.key)
    if choice.findData(via) < 0:
        choice.addItem(via, via)
    choice.setCurrentIndex(choice.findData(via))
    return choice


def new_key(name: str, taken: set[str]) -> str:
    """A citation key from the last word of a name, made unique: "Ines Falk" → "falk"."""
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
        source.terms.value,
        _words(source),
        f"@{source.key}",
    )


def _words(source: Source) -> str:
    """How many statements are bound to the text, how many of them checked or lost."""
    states = [state_of(one) for one in source.statements]
    counts = {
        "bound": sum(one in (State.BOUND, State.CHANGED) for one in states),
        "checked": sum(map(is_verified, source.statements)),
        "lost": states.count(State.BROKEN),
    }
    return ", ".join(f"{count} {what}" for what, count in counts.items() if count)
