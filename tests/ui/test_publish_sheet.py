"""The sheet before publishing, on real articles, the real gate and the practice site."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.article.ledger import Source, Terms
from desktop.article.model import Article
from desktop.attribution.diagnostic import Diagnostic
from desktop.composition import House
from desktop.publishing.cms.contract import Capabilities, Status
from desktop.publishing.entry import Receipt, State
from desktop.publishing.release import Release
from desktop.publishing.sites import PRACTICE, Site
from desktop.ui import publish_sheet
from desktop.ui.publish_sheet import PublishSheet

LEFT = Qt.MouseButton.LeftButton
GAZETTE = Site("gazette", "wordpress", "https://gazette.invalid", "falk", "Tide & Times")
CLEAN = Article(
    id="a",
    section="Harbour",
    headline="Wall vote put off",
    byline="Ada Brandt",
    slug="wall-vote",
    body="The vote on the wall was put off on Monday.\n",
)
# A placeholder stops publication, and a desk may go ahead all the same.
BLOCKED = replace(CLEAN, body="The vote on the wall was put off on TK & will be held later.\n")
CLERK = Source(key="clerk", name="Callum Wray", terms=Terms.OFF_RECORD)
LEAKING = replace(CLEAN, sources=(CLERK,), body="The vote was put off, Callum Wray noted.\n")
Open = Callable[[Article], PublishSheet]


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def open_sheet(house: House, window: QWidget, qtbot: QtBot) -> Open:
    """Opens a sheet for an article that was checked and rendered."""

    def make(article: Article) -> PublishSheet:
        rendering = house.pages.renderer.render(article.body)
        report = house.desk.checker().check(article)

        prepared = house.press.prepare(article, rendering, Path())

        def judge(override: str, status: Status, approved_by: str, at: str) -> Release:
            return house.press.judge(prepared, report, status, override, approved_by, at)

        def offered(site: Site) -> Capabilities:
            return house.doors.capabilities(site.kind)

        sheet = PublishSheet(
            (PRACTICE, GAZETTE),
            "practice",
            report.diagnostics,
            judge,
            offered,
            window,
            "Ada Brandt",
        )
        sheet.open()
        sheet.activateWindow()
        qtbot.waitUntil(sheet.isActiveWindow)
        return sheet

    return make


def button(sheet: PublishSheet, text: str) -> QPushButton:
    found = [one for one in sheet.findChildren(QPushButton) if one.text() == text]
    assert len(found) == 1, text
    return found[0]


def reason(sheet: PublishSheet) -> QLineEdit:
    found = sheet.findChild(QLineEdit)
    assert isinstance(found, QLineEdit)
    return found


def choice(sheet: PublishSheet, name: str) -> QComboBox:
    (found,) = (one for one in sheet.findChildren(QComboBox) if one.accessibleName() == name)
    return found


def said(sheet: PublishSheet) -> str:
    """Every line that is seen on the sheet."""
    QCoreApplication.processEvents()  # what is new in a layout is shown with the next event
    return "\n".join(
        one.text() for one in sheet.findChildren(QLabel) if one.isVisible() and one.text()
    )


def busy(sheet: PublishSheet) -> bool:
    found = sheet.findChild(QProgressBar)
    assert isinstance(found, QProgressBar)
    return found.isVisible()


def confirmed_by(sheet: PublishSheet) -> list[tuple[str, Release]]:
    heard: list[tuple[str, Release]] = []

    def hear(name: str, release: Release) -> None:
        heard.append((name, release))

    sheet.confirmed.connect(hear)
    return heard


def counted(signal_of: Callable[[Callable[[], None]], object]) -> list[int]:
    """Collects a 1 for each time that a signal without arguments is heard."""
    heard: list[int] = []
    signal_of(partial(heard.append, 1))
    return heard


def receipt(url: str, status: str = "publish", *differences: str) -> Receipt:
    return Receipt("practice", "1", url, status, "d", "2026-11-23T08:00:00Z", differences)


# Asking


def test_a_clean_article_goes_out_at_enter(open_sheet: Open) -> None:
    sheet = open_sheet(CLEAN)
    assert "Publish to Practice site" in said(sheet)
    assert "Nothing stands in the way." in said(sheet)
    assert not reason(sheet).isVisible()
    heard = confirmed_by(sheet)
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    ((name, release),) = heard
    assert name == "practice"
    assert release.ready
    assert release.payload is not None
    assert release.payload.status is Status.PUBLISH
    assert busy(sheet)


@pytest.mark.parametrize("name", ["Site", "What it becomes there"])
def test_enter_in_a_choice_sends_too(open_sheet: Open, name: str) -> None:
    sheet = open_sheet(CLEAN)
    heard = confirmed_by(sheet)
    choice(sheet, name).setFocus()
    QTest.keyClick(choice(sheet, name), Qt.Key.Key_Return)
    assert len(heard) == 1


def test_enter_twice_and_a_double_click_send_once_and_take_nothing_back(
    open_sheet: Open, window: QWidget
) -> None:
    sheet = open_sheet(CLEAN)
    heard = confirmed_by(sheet)
    taken_back = counted(sheet.cancelled.connect)
    choice(sheet, "Site").setFocus()
    for _ in range(3):
        QTest.keyClick(sheet.focusWidget() or sheet, Qt.Key.Key_Return)
    QTest.mouseDClick(button(sheet, "Publish"), LEFT)
    assert len(heard) == 1
    assert taken_back == []
    assert sheet.isVisible()


def test_what_the_chosen_site_will_not_carry_is_told_beforehand(open_sheet: Open) -> None:
    sheet = open_sheet(replace(CLEAN, date="2026-03-12", language="fo"))
    assert "will not get everything" not in said(sheet)
    choice(sheet, "Site").setCurrentIndex(1)
    told = said(sheet)
    assert "Readers of Tide & Times will not get everything:" in told
    assert "date is not sent" in told
    assert "in the site’s own language" in told
    assert button(sheet, "Publish").isEnabled()
    choice(sheet, "Site").setCurrentIndex(0)
    assert "will not get everything" not in said(sheet)


def test_a_passage_that_could_not_be_set_is_told_at_any_site(open_sheet: Open) -> None:
    sheet = open_sheet(replace(CLEAN, body=CLEAN.body + "\n" + "> " * 60 + "too deep\n"))
    assert "A passage could not be set as Markdown" in said(sheet)


def test_the_site_that_is_chosen_is_the_one(open_sheet: Open) -> None:
    sheet = open_sheet(CLEAN)
    QTest.keyClick(choice(sheet, "Site"), Qt.Key.Key_Down)
    assert "Publish to Tide & Times" in said(sheet)
    heard = confirmed_by(sheet)
    QTest.mouseClick(button(sheet, "Publish"), LEFT)
    assert [name for name, _ in heard] == ["gazette"]


def test_it_can_become_a_draft(open_sheet: Open) -> None:
    sheet = open_sheet(CLEAN)
    QTest.keyClick(choice(sheet, "What it becomes there"), Qt.Key.Key_Down)
    heard = confirmed_by(sheet)
    QTest.mouseClick(button(sheet, "Send as draft"), LEFT)
    ((_, release),) = heard
    assert release.payload is not None
    assert release.payload.status is Status.DRAFT


def test_warnings_are_counted_and_do_not_stop(open_sheet: Open) -> None:
    vague = replace(CLEAN, body="Critics say the wall moved.\n")
    sheet = open_sheet(vague)
    assert "1 warning remains." in said(sheet)
    assert button(sheet, "Publish").isEnabled()


def test_a_warning_can_be_looked_at_from_the_sheet(open_sheet: Open) -> None:
    sheet = open_sheet(replace(CLEAN, body="Critics say the wall moved.\n"))
    gone: list[Diagnostic] = []
    sheet.go_to.connect(gone.append)
    (remark,) = places(sheet, "▲")
    assert remark.isVisible()
    QTest.mouseClick(remark, LEFT)
    assert [one.rule for one in gone] == ["source-vague"]
    assert not sheet.isVisible()


def places(sheet: PublishSheet, mark: str) -> list[QPushButton]:
    """The findings on the sheet that can be gone to."""
    buttons = sheet.findChildren(QPushButton)
    return [one for one in buttons if one.accessibleName().startswith(mark)]


# What stands in the way


def test_a_long_finding_is_read_whole(open_sheet: Open, qtbot: QtBot) -> None:
    words = "they had all of them stood on the quay that night until the water came over it"
    sheet = open_sheet(replace(CLEAN, headline=f"“{words}, and then some of it again” they said"))
    (finding,) = places(sheet, "●")
    (line,) = finding.findChildren(QLabel)
    line_height = line.fontMetrics().lineSpacing()
    qtbot.waitUntil(lambda: line.height() >= 2 * line_height)
    assert line.heightForWidth(line.width()) <= line.height()
    assert sheet.width() < line.fontMetrics().horizontalAdvance(line.text())


def test_who_approved_it_goes_along_and_what_was_set_aside_is_shown(open_sheet: Open) -> None:
    sheet = open_sheet(BLOCKED)
    (approver,) = (
        one for one in sheet.findChildren(QLineEdit) if one.accessibleName() == "Approved by"
    )
    assert approver.isVisible()
    assert approver.text() == "Ada Brandt"
    heard = confirmed_by(sheet)
    QTest.keyClicks(reason(sheet), "The date is not known")
    assert "Set aside:" in said(sheet)
    approver.setText("K. Rell")
    QTest.keyClick(reason(sheet), Qt.Key.Key_Return)
    ((_, release),) = heard
    assert release.decision.approval == "The date is not known (approved by K. Rell): placeholder"
    assert sheet.approver == "K. Rell"


def test_an_embargo_stops_it_and_no_reason_is_asked_for(open_sheet: Open) -> None:
    sheet = open_sheet(replace(CLEAN, embargo="2999-01-01 06:00 Europe/Berlin"))
    assert "1 problem stands in the way:" in said(sheet)
    (blocker,) = places(sheet, "●")
    assert "Embargoed until Tuesday 1 January 2999, 06:00 in Berlin" in blocker.accessibleName()
    assert not reason(sheet).isVisible()
    assert not button(sheet, "Publish").isEnabled()
    gone: list[Diagnostic] = []
    sheet.go_to.connect(gone.append)
    QTest.mouseClick(blocker, LEFT)
    assert [one.field for one in gone] == ["embargo"]


def test_a_blocked_article_does_not_go_out(open_sheet: Open) -> None:
    sheet = open_sheet(BLOCKED)
    assert "1 problem stands in the way:" in said(sheet)
    assert not button(sheet, "Publish").isEnabled()
    assert reason(sheet).isVisible()
    heard = confirmed_by(sheet)
    QTest.keyClick(reason(sheet), Qt.Key.Key_Return)
    QTest.mouseClick(button(sheet, "Publish"), LEFT)
    assert heard == []


def test_a_reason_lets_it_go_and_is_sent_along(open_sheet: Open) -> None:
    sheet = open_sheet(BLOCKED)
    heard = confirmed_by(sheet)
    QTest.keyClicks(reason(sheet), "   ")
    assert not button(sheet, "Publish").isEnabled()
    QTest.keyClicks(reason(sheet), "it is a place")
    assert button(sheet, "Publish").isEnabled()
    assert "Goes out with your reason on record." in said(sheet)
    assert reason(sheet).isVisible()
    QTest.keyClick(reason(sheet), Qt.Key.Key_Return)
    ((_, release),) = heard
    assert release.decision.reason == "it is a place"
    assert [one.rule for one in release.decision.overridden] == ["placeholder"]


def test_a_reason_taken_away_again_stops_it_again(open_sheet: Open) -> None:
    sheet = open_sheet(BLOCKED)
    QTest.keyClicks(reason(sheet), "x")
    QTest.keyClick(reason(sheet), Qt.Key.Key_Backspace)
    assert not button(sheet, "Publish").isEnabled()
    assert reason(sheet).isVisible()


def test_no_reason_lets_a_protected_name_go(open_sheet: Open) -> None:
    sheet = open_sheet(LEAKING)
    assert not button(sheet, "Publish").isEnabled()
    assert "protected source “clerk”" in said(sheet)
    assert "Callum" not in said(sheet)
    # A field that cannot help is not offered; filled in all the same, it does not.
    assert not reason(sheet).isVisible()
    reason(sheet).setText("the editor in chief said so")
    assert not button(sheet, "Publish").isEnabled()
    heard = confirmed_by(sheet)
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    assert heard == []


def test_many_leaks_are_counted_rather_than_all_listed(open_sheet: Open) -> None:
    body = "\n\n".join(f"Callum Wray said so {number} times." for number in range(9)) + "\n"
    told = said(open_sheet(replace(LEAKING, body=body)))
    assert told.count("The name of the protected source “clerk” is in the body, block") == 6
    assert "and 3 more of protected sources" in told


def test_what_may_be_a_protected_name_takes_a_reason(open_sheet: Open) -> None:
    clerk = replace(CLERK, terms=Terms.BACKGROUND, aliases=("the council clerk",))
    sheet = open_sheet(replace(CLEAN, sources=(clerk,), body="The council clerk was away.\n"))
    assert not button(sheet, "Publish").isEnabled()
    assert "protected source “clerk”" in said(sheet)
    assert reason(sheet).isVisible()
    QTest.keyClicks(reason(sheet), "another clerk")
    assert button(sheet, "Publish").isEnabled()
    assert "Goes out with your reason on record." in said(sheet)


def test_an_article_that_makes_no_payload_says_why(open_sheet: Open) -> None:
    sheet = open_sheet(replace(CLEAN, headline=" "))
    assert "The article has no headline." in said(sheet)
    assert not button(sheet, "Publish").isEnabled()
    assert not reason(sheet).isVisible()


def test_a_click_on_a_problem_closes_the_sheet_and_goes_there(
    open_sheet: Open, house: House
) -> None:
    sheet = open_sheet(BLOCKED)
    heard: list[Diagnostic] = []
    sheet.go_to.connect(heard.append)
    (problem,) = places(sheet, "●")
    QTest.mouseClick(problem, LEFT)
    assert not sheet.isVisible()
    assert [one.rule for one in heard] == ["placeholder"]
    assert BLOCKED.body[heard[0].start : heard[0].end] == "TK"


def test_many_problems_are_counted_rather_than_all_listed(open_sheet: Open) -> None:
    many = replace(CLEAN, body="\n\n".join(f"Part {number} is TK." for number in range(9)))
    sheet = open_sheet(many)
    assert "9 problems stand in the way:" in said(sheet)
    listed = places(sheet, "●")
    assert len([one for one in listed if one.isVisible()]) == 6
    assert "and 3 more" in said(sheet)


# Leaving


def test_escape_before_sending_sends_and_cancels_nothing(open_sheet: Open) -> None:
    sheet = open_sheet(CLEAN)
    heard = confirmed_by(sheet)
    cancelled = counted(sheet.cancelled.connect)
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert (heard, cancelled) == ([], [])


@pytest.mark.parametrize("by_key", [True, False])
def test_escape_and_cancel_under_way_take_it_back(open_sheet: Open, by_key: bool) -> None:
    sheet = open_sheet(CLEAN)
    cancelled = counted(sheet.cancelled.connect)
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    if by_key:
        QTest.keyClick(sheet, Qt.Key.Key_Escape)
    else:
        QTest.mouseClick(button(sheet, "Cancel"), LEFT)
    assert cancelled == [1]
    assert not sheet.isVisible()


# How it goes


def test_under_way_nothing_can_be_chosen_anew(open_sheet: Open) -> None:
    sheet = open_sheet(CLEAN)
    heard = confirmed_by(sheet)
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    sheet.show_progress("Sending…")
    sheet.show_sites((PRACTICE,))
    assert "Sending…" in said(sheet)
    assert not button(sheet, "Publish").isEnabled()
    assert not button(sheet, "Sites…").isEnabled()
    assert not choice(sheet, "Site").isEnabled()
    QTest.mouseClick(button(sheet, "Publish"), LEFT)
    assert len(heard) == 1


def test_waiting_is_told_and_closing_leaves_it_in_the_queue(open_sheet: Open) -> None:
    sheet = open_sheet(CLEAN)
    cancelled = counted(sheet.cancelled.connect)
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    sheet.show_waiting("The site did not answer.")
    assert "Waiting to be sent: The site did not answer." in said(sheet)
    assert "once" in said(sheet)
    assert not busy(sheet)
    QTest.mouseClick(button(sheet, "Close"), LEFT)
    assert cancelled == []
    assert not sheet.isVisible()


def test_each_step_is_announced_at_once_and_figures_that_run_are_not(
    open_sheet: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[tuple[str, bool]] = []

    def hear(_widget: object, message: str, *, urgent: bool = False) -> None:
        told.append((message, urgent))

    monkeypatch.setattr(publish_sheet, "announce", hear)
    sheet = open_sheet(CLEAN)
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    for megabytes in (1, 2, 3):
        sheet.show_progress(f"Sending a picture: {megabytes}.0 of 3.0 MB…")
    sheet.show_progress("Sending…")
    sheet.show_stopped("The site said no.")
    assert told == [
        ("Sending a picture: 1.0 of 3.0 MB…", True),
        ("Sending…", True),
        ("Not published: The site said no. The article is kept here.", True),
    ]


def test_after_waiting_it_goes_on(open_sheet: Open) -> None:
    sheet = open_sheet(CLEAN)
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    sheet.show_waiting("The site did not answer.")
    sheet.show_progress("Sending…")
    assert busy(sheet)
    assert button(sheet, "Cancel").isEnabled()


def test_a_stop_is_told_with_its_cause(open_sheet: Open) -> None:
    sheet = open_sheet(CLEAN)
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    sheet.show_stopped("falk may not publish there.")
    assert "Not published: falk may not publish there. The article is kept here." in said(sheet)
    assert not busy(sheet)
    assert not button(sheet, "Publish").isEnabled()
    assert button(sheet, "Close").isEnabled()


def test_from_enter_to_the_receipt_of_the_practice_site(open_sheet: Open, house: House) -> None:
    article = house.drafts.save(CLEAN).article
    sheet = open_sheet(article)
    heard = confirmed_by(sheet)
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    ((name, release),) = heard
    assert release.payload is not None
    entry = house.outbox.enqueue(article.id, name, release.payload, release.decision.reason)
    house.press.publisher().run_until_idle()
    assert house.outbox.entry(entry.key).state is State.DONE
    made = house.outbox.receipt(entry.key)
    assert made is not None
    sheet.show_receipt(made)
    assert said(sheet).startswith("Published\nRead back from the site: readers see what was")
    assert made.url in said(sheet)
    assert not busy(sheet)
    visited: list[str] = []
    sheet.visited.connect(visited.append)
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    assert visited == [made.url]
    assert not sheet.isVisible()


def test_what_readers_see_differently_is_told(open_sheet: Open) -> None:
    sheet = open_sheet(CLEAN)
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    differences = [f"Paragraph {number} reads <p>." for number in range(8)]
    sheet.show_receipt(receipt("https://gazette.invalid/1", "publish", *differences))
    assert "Readers see something else than was written:" in said(sheet)
    assert "▲ Paragraph 5 reads <p>." in said(sheet)
    assert "Paragraph 6" not in said(sheet)
    assert "readers see what was written" not in said(sheet)


def test_a_draft_s_receipt_does_not_say_published(open_sheet: Open) -> None:
    sheet = open_sheet(CLEAN)
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    sheet.show_receipt(receipt("https://gazette.invalid/1", "draft"))
    assert said(sheet).startswith("Sent as a draft\nIt is on the site for the desk;")
    cancelled = counted(sheet.cancelled.connect)
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert cancelled == []


# Sites


def test_a_new_site_can_be_chosen_at_once(open_sheet: Open) -> None:
    sheet = open_sheet(CLEAN)
    QTest.keyClick(choice(sheet, "Site"), Qt.Key.Key_Down)
    asked = counted(sheet.sites_wanted.connect)
    QTest.mouseClick(button(sheet, "Sites…"), LEFT)
    assert asked == [1]
    herald = Site("herald", "wordpress", "https://herald.invalid", "falk", "The Herald")
    sheet.show_sites((PRACTICE, herald, GAZETTE))
    sites = choice(sheet, "Site")
    assert [sites.itemText(row) for row in range(sites.count())] == [
        "Practice site",
        "The Herald",
        "Tide & Times",
    ]
    assert sites.currentData() == "gazette"
    sheet.show_sites((PRACTICE,))
    assert sites.currentData() == "practice"
    assert "Publish to Practice site" in said(sheet)


def test_a_scheduled_article_says_when_readers_see_it(open_sheet: Open) -> None:
    sheet = open_sheet(CLEAN)
    sites, status = choice(sheet, "Site"), choice(sheet, "What it becomes there")
    sites.setCurrentIndex(sites.findData("gazette"))
    status.setCurrentIndex(status.findData(Status.SCHEDULE))
    (hour,) = (
        one for one in sheet.findChildren(QLineEdit)
        if one.accessibleName() == "Hour of publication"
    )  # fmt: skip
    assert hour.height() >= hour.sizeHint().height()
    assert status.height() >= status.sizeHint().height()
    hour.setText("2999-01-02 06:00 Europe/Berlin")
    assert "Readers see it Wednesday 2 January 2999, 06:00 in Berlin, in" in said(sheet)
    assert button(sheet, "Schedule").isEnabled()
    hour.setText("2001-01-02 06:00 Europe/Berlin")
    assert "That hour is past" in said(sheet)
    assert not button(sheet, "Schedule").isEnabled()
    sent: list[Release] = []

    def take(_site: str, release: Release) -> None:
        sent.append(release)

    sheet.confirmed.connect(take)
    hour.setText("2999-01-02 06:00Z")
    button(sheet, "Schedule").click()
    assert sent[0].payload
    assert (sent[0].payload.status, sent[0].payload.publish_at) == (
        Status.SCHEDULE, "2999-01-02T06:00:00Z",
    )  # fmt: skip


def test_a_receipt_of_what_is_scheduled_says_so(open_sheet: Open) -> None:
    sheet = open_sheet(CLEAN)
    at = "2026-11-23T12:00:00+00:00"
    sheet.show_receipt(
        Receipt("gazette", "7", "https://g.invalid/7", "future", "d", at, intent="schedule")
    )
    assert "Scheduled" in said(sheet)
    assert "publishes it at its hour" in said(sheet)
