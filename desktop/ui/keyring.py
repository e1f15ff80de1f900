"""A site's password: asked of the keyring beside the window, and of the writer where it has none.

A keyring may be locked and ask for its own password first, or not answer at all. The window goes
on painting meanwhile, and after a moment says what it waits for, with a way out.
"""

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QInputDialog, QLineEdit, QProgressDialog, QWidget

from desktop.composition import House
from desktop.publishing.sites import Site
from desktop.translation import tr
from desktop.ui.motion import busy_bar
from desktop.ui.site_fields import KINDS
from desktop.ui.tasks import Latest

PATIENCE_MS = 400


def ask_secret(house: House, site: Site, parent: QWidget) -> bool:
    """Make sure that the site's password is at hand; asks where no keyring has it.

    False where nobody gave one, or waited no longer for the keyring.
    """
    if house.secrets.at_hand(site):
        return True
    known = _asked(house, site, parent)
    if known is not False:
        return known is True
    what = tr(KINDS[site.kind].secret) if site.kind in KINDS else tr("Password")
    secret, given = QInputDialog.getText(
        parent,
        what,
        tr(
            "No keyring on this computer has it for {site}.\n"
            "It is used until Onrecord is closed, and not written down anywhere.",
            site=site.title or site.name,
        ),
        QLineEdit.EchoMode.Password,
    )
    if not given or not secret.strip():
        return False
    house.secrets.lend(site, secret.strip())
    return True


def _asked(house: House, site: Site, parent: QWidget) -> bool | None:
    """Whether the keyring has it; None where nobody waited for its answer."""
    answers: list[bool] = []
    waiting = QEventLoop()
    worker = Latest("keyring")
    worker.done.connect(answers.append)
    worker.done.connect(waiting.quit)
    problems: list[BaseException] = []
    worker.failed.connect(problems.append)
    worker.failed.connect(waiting.quit)
    said = tr("Asking the keyring for the password…")
    bar = QProgressDialog(said, tr("Stop"), 0, 0, parent)
    bar.setWindowTitle(site.title or site.name)
    bar.setAccessibleName(said)
    bar.setWindowModality(Qt.WindowModality.WindowModal)
    bar.setBar(busy_bar())
    patience = QTimer(bar)
    patience.setSingleShot(True)
    # A bar of unknown length has no progress that would bring it up by itself.
    patience.timeout.connect(bar.show)
    patience.start(PATIENCE_MS)
    bar.canceled.connect(waiting.quit)
    worker.submit(house.secrets.has, site)
    # Nothing else is pressed before it is known whether this can go on.
    waiting.exec()
    worker.close(0.0)
    bar.close()
    bar.deleteLater()
    if problems:
        raise problems[0]
    return answers[0] if answers else None
