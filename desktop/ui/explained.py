"""What is this? A sentence or two for each part of the window, each field and each dialog."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWhatsThis, QWidget

from desktop.translation import later, tr

PARTS = {
    "Toolbar": later(
        "What is open, whether it is kept on the disk, how well it is sourced, and the button that"
        " publishes it, with the site it goes to."
    ),
    "DraftsPanel": later(
        "Your articles, the newest first, each with its state. Type above to search them; Ctrl+L"
        " opens the whole library in a window of its own."
    ),
    "Fields": later(
        "What the site needs to know of the article. Enter goes on to the next field; a line under"
        " a field says what is missing."
    ),
    "PictureField": later(
        "The lead picture. Readers who cannot see it hear its alt text; the credit names who made"
        " it. Place and camera are taken out before it leaves."
    ),
    "Editor": later(
        "The text, in Markdown. A red wave stops publication, an amber one asks for a second look,"
        " grey dots mark a word that no dictionary has. Alt+Enter offers fixes, F8 goes to the next"
        " problem, Tab leaves the text."
    ),
    "FindBar": later(
        "Finds and replaces in the text and, with Fields on, in headline, standfirst and the other"
        " fields. All replacements together are one step of undo."
    ),
    "StoryBar": later(
        "Who carries the story: each stretch is the share of one source. Click it for the figures."
    ),
    "PreviewPane": later(
        "What readers will see. Proof follows every key; phone, tablet and desktop show the page in"
        " the site’s look; the card is what is seen in lists. Click a passage to go to its text."
    ),
    "ProblemsPanel": later(
        "Everything that stands in the way or asks for a look, in plain words, with its fixes. What"
        " a rule is for and where it comes from is in the help."
    ),
    "SourcesPanel": later(
        "Your ledger: who told you what, when, and on which terms. What is off the record, all"
        " contacts and all notes never leave this computer."
    ),
    "RepliesPanel": later(
        "Whom the story criticises, when they were asked, and what they answered. It stays here."
    ),
    "HistoryPanel": later(
        "What was published where, with the receipt of each: what was sent, when, and what readers"
        " saw afterwards. What waits or has stopped can be tried again here."
    ),
    "PayloadPanel": later("Exactly what will leave this computer, and nothing else."),
    "Notice": later("What happened last. It goes when you close it and never takes the focus."),
    "ProgressLine": later("How far something is that takes a while. Cancel stops it."),
    "Guide": later("Leads through the sample, one thing to try at a time."),
    # Dialogs.
    "PublishSheet": later(
        "The last look before an article leaves: where it goes, what stands in the way, what"
        " readers of that site would not get. Nothing is sent before you press the button."
    ),
    "SourcingDialog": later(
        "How the story is sourced: named, unnamed, documents and second-hand, and the share of what"
        " is said that each source carries."
    ),
    "SourceDialog": later(
        "One source: who they are, on which terms they spoke, whom they have it from, and what they"
        " said. The key in brackets cites them in the text; readers never see it."
    ),
    "StatementDialog": later(
        "Binds words of the text to what a source said. Tick verified when you compared them with a"
        " recording or notes; an edit inside takes the mark off again."
    ),
    "ReplyDialog": later("Whom you asked, when, how long they had, and what they answered."),
    "CorrectionsDialog": later(
        "What was wrong and what is right, with its date; readers see it above or under the story."
    ),
    "PicturesDialog": later(
        "All pictures of the article: what each shows, its caption and credit, and how large they"
        " leave this computer."
    ),
    "SitesDialog": later(
        "Where articles can go. The practice newspaper is on this computer and always there."
    ),
    "ConnectDialog": later(
        "Connects a site: paste its address, be let in by its own page or a copied key, and have it"
        " tested. The password goes into this computer’s keyring and nowhere else."
    ),
    "DeskDialog": later(
        "The posts of the site, as its own desk lists them. One that is opened here goes back to"
        " its place when you publish it."
    ),
    "MergeDialog": later(
        "Your article and the one at the site, field by field. Choose yours, theirs or both; one"
        " undo takes it back, and nothing is sent before you publish."
    ),
    "RevisionsDialog": later(
        "Earlier texts of this article, any two side by side. Going back keeps what you have now."
    ),
    "BackupsDialog": later(
        "Copies of the library, made every hour in which something changed. Going back to one loses"
        " nothing that was written since."
    ),
    "LibraryWindow": later(
        "All articles: searched as you type, filtered, sorted by any column, and put in order"
        " several at a time."
    ),
    "LookChooser": later(
        "In which look the preview shows pages of this site: ours, yours, or one learned from a"
        " published story by reading it."
    ),
    "WordsDialog": later(
        "Which languages the spelling is checked in, and the words that are right at this desk."
    ),
    "SnippetsDialog": later(
        "Short names that become text when you press Tab, with dates and fields filled in."
    ),
    "ShortcutsDialog": later(
        "Every action and its keys. Press other keys to change them; what is taken is said."
    ),
    "Finder": later("Finds any action, draft, heading or snippet by a few of its letters."),
    "SettingsDialog": later(
        "Every setting, found by any word of it. What you choose counts at once, or says that it"
        " counts from the next start; Reset brings back what it was at first."
    ),
    "DeskFileDialog": later(
        "What a colleague’s file of settings changes here. What it replaces is kept in a file of"
        " the same kind."
    ),
    "ReportsDialog": later(
        "What went wrong unexpectedly, without any of your text. A report stays on this computer"
        " unless you save it and give it to somebody."
    ),
    "DiagnosticsDialog": later(
        "What somebody who helps you asks first: versions, sizes and the end of the log."
    ),
    "HelpDialog": later("The help. What you type is looked for in all of it."),
    "Welcome": later("What counts from the first start on; all of it can be changed later."),
}
"""What a part is for, by the name of its class."""

FIELDS = {
    "section": later("The part of the paper it belongs to, as the site names it."),
    "headline": later(
        "The headline. Words in quotation marks in it must stand in the story word for word."
    ),
    "standfirst": later("A sentence or two under the headline: what happened, and why it matters."),
    "byline": later("Who answers for the story, as readers will read it."),
    "dateline": later("Where the reporting was done; it stands before the first words."),
    "date": later("The date of the article, such as 2026-11-23; empty is the day of publication."),
    "embargo": later(
        "The hour before which nothing leaves, with its place: 2026-11-24 06:00 Europe/Berlin."
    ),
    "slug": later("The last part of the article’s address. Left empty, the headline makes it."),
    "tags": later("What the site files it under, separated by commas."),
    "language": later("The language of the article, by its code; left empty, it is recognised."),
    "picture.alt": later("What the picture shows, for those who cannot see it: one sentence."),
    "picture.caption": later("What readers are told under the picture."),
    "picture.credit": later("Who made the picture, as it is to be named."),
    "picture.licence": later("On which terms it may be used. It stays in your records."),
}
"""What a field is for, by its path."""


def explain(part: QWidget) -> None:
    """Have Qt's own *What is this?* tell what a part is for; its class must be in PARTS."""
    part.setWhatsThis(tr(PARTS[type(part).__name__]))


def explain_all(window: QWidget) -> None:
    """The same for every part of a window that has something to say."""
    for part in window.findChildren(QWidget):
        if type(part).__name__ in PARTS:
            explain(part)


def say_of_focus() -> None:
    """Tell what the control is for that has the keyboard, or the part that it stands in."""
    part = QApplication.focusWidget()
    at = part.mapToGlobal(QPoint(part.width() // 2, part.height() // 2)) if part else QPoint()
    while part is not None:
        if said := part.whatsThis():
            QWhatsThis.showText(at, said, part)
            return
        part = part.parentWidget()
