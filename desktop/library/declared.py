"""Every setting there is: its name, type, default, bounds and what is said about it."""

from collections.abc import Mapping
from types import MappingProxyType

from desktop.library.settings import Group, Offer, Setting
from desktop.translation import later

LANGUAGE = Setting(
    "interface.language",
    "system",
    later("Language"),
    later(
        "What the window speaks. Articles have a language of their own, in the field Language, and"
        " are checked in that."
    ),
    Group.INTERFACE,
    choices=(
        ("system", later("As the system")),
        ("en", "English"),
        ("de", "Deutsch"),
        ("es", "Español"),
        ("ar", "العربية"),
    ),
    from_start=True,
)
THEME = Setting(
    "interface.theme",
    "system",
    later("Light or dark"),
    later("The colours of the window. The page that readers get has its own."),
    Group.INTERFACE,
    choices=(
        ("system", later("As the system")),
        ("light", later("Light")),
        ("dark", later("Dark")),
    ),
)
CONTRAST = Setting(
    "interface.contrast",
    default=False,
    text=later("High contrast"),
    about=later("Stronger colours and lines, whatever the system prefers."),
    group=Group.INTERFACE,
)
ANNOUNCEMENTS = Setting(
    "interface.announcements",
    default=True,
    text=later("Announce problems"),
    about=later(
        "A screen reader is told what is marked where the caret rests, and how many problems there"
        " are. Without a screen reader nothing changes."
    ),
    group=Group.INTERFACE,
)
STILL = Setting(
    "interface.still",
    default=False,
    text=later("Less motion"),
    about=later("Bars of jobs whose length nobody knows stand still."),
    group=Group.INTERFACE,
)
SHORTCUTS: Setting[Mapping[str, str]] = Setting(
    "interface.shortcuts",
    MappingProxyType(dict[str, str]()),
    later("Keyboard shortcuts"),
    later("The keys that were chosen instead of those that actions come with."),
    Group.INTERFACE,
)
BYLINE = Setting(
    "writing.byline",
    "",
    later("Your byline"),
    later("What the field Byline of a new article begins with."),
    Group.WRITING,
)
TEXT_SIZE = Setting(
    "writing.text_size",
    15,
    later("Size of the text"),
    later("Of the text that is written, on this screen. Readers get their own."),
    Group.WRITING,
    least=11,
    most=32,
    unit=later("pixels"),
)
MEASURE = Setting(
    "writing.measure",
    72,
    later("Length of a line"),
    later("How many characters a line has at most: beyond that the eye loses its way back."),
    Group.WRITING,
    least=45,
    most=100,
    unit=later("characters"),
)
TYPEWRITER = Setting(
    "writing.typewriter",
    default=False,
    text=later("Typewriter"),
    about=later("The line that is written stays at one height, and the text moves."),
    group=Group.WRITING,
)
LIGHT = Setting(
    "writing.light",
    "light_all",
    later("What is lit"),
    later("What is not lit is dimmed while you write."),
    Group.WRITING,
    choices=(
        ("light_all", later("All of the text")),
        ("light_paragraph", later("The paragraph")),
        ("light_sentence", later("The sentence")),
    ),
)
SPELLING = Setting(
    "writing.spelling",
    default=True,
    text=later("Check spelling as you type"),
    about=later("Words that no dictionary has are underlined. The ledger’s names count as right."),
    group=Group.WRITING,
)
DICTIONARIES: Setting[tuple[str, ...]] = Setting(
    "writing.dictionaries",
    (),
    later("Dictionaries"),
    later(
        "The languages that count beside the article’s own. A desk that writes American English"
        " says so here once."
    ),
    Group.WRITING,
    offer=Offer.DICTIONARIES,
    of_desk=True,
)
QUOTATION_MARKS = Setting(
    "writing.quotation_marks",
    default=True,
    text=later("Set quotation marks as you type"),
    about=later(
        "Straight marks become those of the article’s language. Code, links and HTML are left"
        " alone."
    ),
    group=Group.WRITING,
)
POLICY = Setting(
    "desk.policy",
    "default",
    later("Policy"),
    later("What blocks publication, what only warns, and which fields an article must have."),
    Group.DESK,
    offer=Offer.POLICIES,
    of_desk=True,
)
HOLD = Setting(
    "desk.hold",
    0,
    later("Hold after Publish"),
    later(
        "How long Publish can still be cancelled before anything is sent. It is what a site that"
        " you add begins with; each site has its own under Publish › Sites."
    ),
    Group.DESK,
    most=600,
    unit=later("seconds"),
    of_desk=True,
)
LONGEST_SIDE = Setting(
    "pictures.longest_side",
    # Above that WordPress would scale the picture itself.
    2560,
    later("Longest side"),
    later("Pictures that are larger leave in this size. Your own files stay as they are."),
    Group.PICTURES,
    least=640,
    most=8000,
    unit=later("pixels"),
    of_desk=True,
)
JPEG_QUALITY = Setting(
    "pictures.jpeg_quality",
    88,
    later("JPEG quality"),
    later("More is larger and finer; above 90 hardly anybody sees a difference."),
    Group.PICTURES,
    least=40,
    most=95,
    unit="%",
    of_desk=True,
)
REMOTE_PICTURES = Setting(
    "pictures.remote",
    default=True,
    text=later("Offer to load pictures from elsewhere"),
    about=later(
        "The preview has a button for pictures that an article names on the net. Whoever serves"
        " one learns that somebody works on it, so none is loaded without your click; switched"
        " off, the button is not there."
    ),
    group=Group.PICTURES,
    of_desk=True,
)
BACKUPS = Setting(
    "library.backups",
    "",
    later("Folder for backups"),
    later("Another disk outlives this one. Empty, they are kept beside the library."),
    Group.LIBRARY,
    offer=Offer.FOLDER,
)
LOG_LEVEL = Setting(
    "library.log",
    "warning",
    later("What the log has"),
    later(
        "The log is in the folder of data, never grows beyond 2 MB, and has no text, no names and"
        " no passwords. More helps whoever looks for a fault."
    ),
    Group.LIBRARY,
    choices=(
        ("error", later("Failures")),
        ("warning", later("Failures and warnings")),
        ("info", later("What was done, too")),
        ("debug", later("Everything")),
    ),
)

SETTINGS: tuple[Setting[object], ...] = (
    LANGUAGE,
    THEME,
    CONTRAST,
    ANNOUNCEMENTS,
    STILL,
    SHORTCUTS,
    BYLINE,
    TEXT_SIZE,
    MEASURE,
    TYPEWRITER,
    LIGHT,
    SPELLING,
    DICTIONARIES,
    QUOTATION_MARKS,
    POLICY,
    HOLD,
    LONGEST_SIDE,
    JPEG_QUALITY,
    REMOTE_PICTURES,
    BACKUPS,
    LOG_LEVEL,
)
"""All of them, in the order in which they are shown."""


def setting(name: str) -> Setting[object]:
    """The setting of that name; KeyError."""
    return {one.name: one for one in SETTINGS}[name]
