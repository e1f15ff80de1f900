"""The name of a file to write to, when somebody left its suffix away.

The system's dialog asks before another file is written over, but by the name that was typed: one
that gets its suffix only afterwards may be there without anybody having been asked.
"""

from pathlib import Path

from desktop.translation import tr
from desktop.ui.toolbar import Notice


def whole_name(place: str, suffix: str, notice: Notice) -> Path | None:
    """The file meant by `place`, with `suffix` (".md") where it has none.

    None, and `notice` says so, where nothing was chosen or that file is there already.
    """
    if not place:
        return None
    path = Path(place)
    if path.suffix:
        return path
    whole = path.with_suffix(suffix)
    if not whole.exists():
        return whole
    notice.say(
        tr(
            "{path} is there already and was left as it is. Choose it by its whole name to write"
            " over it.",
            path=whole,
        )
    )
    return None
