"""Why an earlier text was kept, in words."""

from desktop.library.backups import BEFORE_RESTORING
from desktop.library.drafts import BY_ANOTHER
from desktop.library.emergency import OLDER
from desktop.library.history import BEFORE_MERGING, BEFORE_READING, SAVED
from desktop.library.moving import BROUGHT
from desktop.publishing.cms.contract import Status
from desktop.translation import later, tr
from desktop.ui.files import BEFORE_GOING_BACK

_REASONS = {
    SAVED: later("while writing"),
    Status.PUBLISH.value: later("published"),
    Status.DRAFT.value: later("sent as a draft"),
    Status.SCHEDULE.value: later("scheduled"),
    BEFORE_GOING_BACK: later("before going back"),
    **{kept: kept for kept in (BEFORE_RESTORING, BY_ANOTHER, BROUGHT, OLDER)},
}


def reason_said(reason: str) -> str:
    """Why a revision was kept, as it is said; a name that somebody gave it stays as it is."""
    if reason in _REASONS:
        return tr(_REASONS[reason])
    for text in (BEFORE_MERGING, BEFORE_READING):
        before, _, rest = text.partition("{")
        name, _, after = rest.partition("}")
        if reason.startswith(before) and reason.endswith(after):
            return tr(text, **{name: reason.removeprefix(before).removesuffix(after)})
    return reason
