"""Where an article goes, what it becomes there, and at which hour."""

from collections.abc import Callable, Sequence
from typing import cast

from PySide6.QtCore import QDateTime, Qt, QTimeZone, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from desktop.publishing.cms.contract import Capabilities, Status
from desktop.publishing.sites import Site
from desktop.translation import later, tr
from desktop.ui import style
from desktop.ui.spoken import name_choice

_BECOMES = {
    Status.PUBLISH: later("Published: readers see it at once"),
    Status.DRAFT: later("Draft: only the desk sees it"),
    Status.SCHEDULE: later("Scheduled: the site publishes it"),
}


class PublishChoices(QWidget):
    """Site, status and hour; offers what the chosen site can do, by `able(site)`.

    First what articles usually become there; what somebody chose stays chosen where it can.
    """

    changed = Signal()

    def __init__(
        self, sites: Sequence[Site], chosen: str, able: Callable[[Site], Capabilities]
    ) -> None:
        super().__init__()
        self._able = able
        self._sites: dict[str, Site] = {}
        self._picked = ""
        self._site = QComboBox()
        name_choice(self._site, tr("Site"))
        self._status = QComboBox()
        name_choice(self._status, tr("What it becomes there"))
        for box in (self._site, self._status):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            # Whatever the language, what is chosen is read to its end.
            box.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self._hour = QLineEdit(_tomorrow())
        self._hour.setAccessibleName(tr("Hour of publication"))
        self._hour.setPlaceholderText("2026-11-24 06:00 Europe/Berlin")
        row = QHBoxLayout()
        row.addWidget(self._site, 1)
        row.addWidget(self._status, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(style.GAP)
        layout.addLayout(row)
        layout.addWidget(self._hour)
        self.offer(sites, chosen)
        self._site.currentIndexChanged.connect(self._site_chosen)
        self._status.currentIndexChanged.connect(self._pick)
        self._hour.textChanged.connect(self.changed)

    @property
    def site(self) -> str:
        """The chosen site's name."""
        return cast("str", self._site.currentData())

    @property
    def title(self) -> str:
        """The chosen site's name for people."""
        return self._site.currentText()

    @property
    def able(self) -> Capabilities:
        """What the chosen site can do."""
        return self._able(self._sites[self.site])

    @property
    def status(self) -> Status:
        """What it is to become."""
        return Status(self._status.currentData())

    @property
    def hour(self) -> str:
        """The hour as written; empty where it is not to be scheduled."""
        return self._hour.text() if self.status is Status.SCHEDULE else ""

    def offer(self, sites: Sequence[Site], chosen: str = "") -> None:
        """Offer these sites from now on, the chosen one first in force."""
        chosen = chosen or self.site
        self._sites = {site.name: site for site in sites}
        self._site.blockSignals(True)
        self._site.clear()
        for site in sites:
            self._site.addItem(site.title or site.name, site.name)
        self._site.setCurrentIndex(max(0, self._site.findData(chosen)))
        self._site.blockSignals(False)
        self._site_chosen()

    def _site_chosen(self) -> None:
        """Offer what that site can do."""
        site = self._sites[self.site]
        able = self._able(site)
        picked = self._picked and able.allow(Status(self._picked))
        chosen = Status(self._picked if picked else site.becoming)
        self._status.blockSignals(True)
        self._status.clear()
        for status, text in _BECOMES.items():
            if able.allow(status):
                self._status.addItem(tr(text), status)
        self._status.setCurrentIndex(max(0, self._status.findData(chosen)))
        self._status.blockSignals(False)
        self._status_chosen()

    def _pick(self) -> None:
        self._picked = str(self._status.currentData())
        self._status_chosen()

    def _status_chosen(self) -> None:
        self._hour.setVisible(self.status is Status.SCHEDULE)
        self.changed.emit()


def _tomorrow() -> str:
    """Six in the morning of the next day here, as an hour is written."""
    zone = QTimeZone.systemTimeZone()
    day = QDateTime.currentDateTime().date().addDays(1)
    return f"{day.toString(Qt.DateFormat.ISODate)} 06:00 {zone.id().toStdString()}"
