"""Whatever is typed is there again, whoever pulls the plug."""

import random
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from desktop.article.ledger import Source
from desktop.article.model import Article
from desktop.library.database import Database, LibraryError
from desktop.library.drafts import (
    _INSERT,  # pyright: ignore[reportPrivateUsage]
    _NEWEST,  # pyright: ignore[reportPrivateUsage]
    _OPENED,  # pyright: ignore[reportPrivateUsage]
    _UPDATE,  # pyright: ignore[reportPrivateUsage]
    BY_ANOTHER,
    Drafts,
)

ARTICLE = Article(
    section="Harbour",
    headline="The wall holds",
    sources=(Source("meyer", name="Ann Meyer", contact="0000"),),
    body="It held.\n\nAll night.",
    extra={"odd": [1, None]},
)


def test_a_draft_comes_back_as_it_was_saved(drafts: Drafts, clock: object, tmp_path: Path) -> None:
    saved = drafts.save(ARTICLE, caret=7, file=tmp_path / "a.md")
    draft = drafts.open(saved.id)
    assert draft.article == replace(ARTICLE, id=saved.id) == saved.article
    assert (draft.caret, draft.file, draft.revision, draft.state) == (
        7,
        tmp_path / "a.md",
        1,
        "draft",
    )
    assert draft.created == draft.updated == saved.updated


def test_an_article_keeps_its_own_id(drafts: Drafts) -> None:
    assert drafts.save(replace(ARTICLE, id="own")).id == "own"
    assert drafts.get("own").article.id == "own"


def test_saving_again_counts_revisions_only_when_something_changed(drafts: Drafts) -> None:
    first = drafts.save(ARTICLE)
    assert drafts.save(first.article, caret=3).revision == 1
    assert drafts.get(first.id).caret == 3
    assert drafts.save(replace(first.article, body="New."), caret=1).revision == 2
    assert len(drafts.listing()) == 1


def test_an_unknown_draft_is_said(drafts: Drafts) -> None:
    with pytest.raises(LibraryError, match="no draft"):
        drafts.open("none")


def test_newest_first_whatever_the_clock_says(drafts: Drafts, clock: "object") -> None:
    ids = [drafts.save(Article(headline=str(number))).id for number in range(3)]
    step = getattr(clock, "step")  # noqa: B009 - the fixture's class lives in conftest
    step(-86_400)
    drafts.save(Article(id=ids[0], headline="0 again"))
    assert [one.headline for one in drafts.listing()] == ["0 again", "2", "1"]
    assert [one.headline for one in drafts.listing(limit=1)] == ["0 again"]


@pytest.mark.parametrize(
    ("article", "title"),
    [
        (Article(headline=" The wall "), "The wall"),
        (Article(standfirst="Below it", body="x"), "Below it"),
        (Article(body="# A *title*\n\nmore"), "A *title* more"),
        (Article(body="word " * 100), "word " * 16 + "…"),
        (Article(), ""),
    ],
)
def test_a_draft_without_a_headline_shows_its_first_words(
    drafts: Drafts, article: Article, title: str
) -> None:
    drafts.save(article)
    assert drafts.listing()[0].headline == title


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("wall", {"a"}),
        ("WAL", {"a"}),
        ("cafe", {"b"}),
        ("café zurich", {"b"}),
        ("skerry wal", {"a"}),
        ("skerry", {"a", "b"}),
        ("rock’n’roll", {"b"}),
        ("nothing", set[str]()),
        ("0000", set[str]()),
        ('"', set[str]()),
        ("* ( ) -", set[str]()),
        ('wa" OR skerry', set[str]()),
        ("NEAR skerry", set[str]()),
        ("  ", {"a", "b"}),
    ],
)
def test_search_as_you_type(drafts: Drafts, search: str, found: set[str]) -> None:
    drafts.save(replace(ARTICLE, id="a", tags=("Skerry",)))
    drafts.save(Article(id="b", headline="Café Zürich", body="Skerry rock’n’roll"))
    assert {one.id for one in drafts.listing(search)} == found


def test_search_follows_every_change(drafts: Drafts) -> None:
    one = drafts.save(ARTICLE).article
    assert drafts.listing("wall")
    drafts.save(replace(one, headline="The pier", body="It fell."))
    assert not drafts.listing("wall")
    assert [found.id for found in drafts.listing("pier")] == [one.id]


def test_the_bin_gives_back(drafts: Drafts) -> None:
    saved = drafts.save(ARTICLE)
    drafts.remove(saved.id)
    assert drafts.listing() == drafts.listing("wall") == []
    assert drafts.last_open() is None
    assert [one.id for one in drafts.binned()] == [saved.id]
    drafts.restore(saved.id)
    assert [one.id for one in drafts.listing("wall")] == [saved.id]
    assert drafts.binned() == []


def test_the_draft_opened_last_is_remembered(drafts: Drafts) -> None:
    assert drafts.last_open() is None
    first, second = (drafts.save(Article(body=text)).id for text in ("one", "two"))
    assert drafts.last_open() == second
    drafts.open(first)
    drafts.save(Article(id=second, body="two more"))
    assert drafts.last_open() == first


def test_a_file_is_one_draft_only(drafts: Drafts, tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    first, second = (drafts.save(Article(body=text)).id for text in ("one", "two"))
    drafts.save(Article(id=first, body="one"), file=file)
    drafts.save(Article(id=second, body="two"), file=tmp_path / "x" / ".." / "a.md")
    assert drafts.get(first).file is None
    assert drafts.get(second).file == file
    assert drafts.for_file(file) == second
    assert drafts.for_file(tmp_path / "b.md") is None


def test_an_article_is_known_by_its_id_or_its_file(drafts: Drafts, tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    known = drafts.identified(ARTICLE, file)
    assert known.id
    drafts.remember(file, known, "digest")
    assert drafts.identified(ARTICLE, file).id == known.id
    assert drafts.identified(replace(ARTICLE, id="own"), file).id == "own"


def test_published_texts_are_kept(drafts: Drafts) -> None:
    saved = drafts.save(ARTICLE)
    drafts.keep(saved.id, "publish")
    drafts.save(replace(saved.article, body="Later."))
    drafts.keep(saved.id, "publish")
    kept = drafts.revisions(saved.id)
    assert [(one.revision, one.reason, one.article.body) for one in kept] == [
        (2, "publish", "Later."),
        (1, "publish", ARTICLE.body),
    ]


def test_states_are_listed(drafts: Drafts) -> None:
    saved = drafts.save(ARTICLE)
    drafts.mark(saved.id, "published")
    assert drafts.listing()[0].state == drafts.get(saved.id).state == "published"


def test_several_threads_save_at_once(drafts: Drafts, database: Database) -> None:
    failures: list[Exception] = []

    def save(name: str) -> None:
        try:
            for number in range(25):
                drafts.save(Article(id=name, body=f"{name} {number}"))
        except LibraryError as error:
            failures.append(error)

    threads = [threading.Thread(target=save, args=(name,)) for name in "abcd"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert {drafts.get(name).article.body for name in "abcd"} == {f"{name} 24" for name in "abcd"}
    assert database.check() == ()


TYPIST = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from desktop.article.model import Article
from desktop.library.database import Database
from desktop.library.drafts import (
    _INSERT,  # pyright: ignore[reportPrivateUsage]
    _NEWEST,  # pyright: ignore[reportPrivateUsage]
    _OPENED,  # pyright: ignore[reportPrivateUsage]
    _UPDATE,  # pyright: ignore[reportPrivateUsage]
    BY_ANOTHER,
    Drafts,
)

clock = lambda: datetime.now(UTC)
drafts = Drafts(Database(Path(sys.argv[1]), clock=clock), clock)
number = int(sys.argv[2])
while True:
    number += 1
    drafts.save(Article(id="draft", body=f"{number} " * (number % 700 + 1)), caret=number)
    print(number, flush=True)
"""


def test_killed_at_random_moments_the_last_saved_text_is_there(
    tmp_path: Path, clock: object
) -> None:
    path, number = tmp_path / "library.sqlite", 0
    chance = random.Random(2026)
    for _ in range(50):
        with subprocess.Popen(
            [sys.executable, "-c", TYPIST, str(path), str(number)],
            stdout=subprocess.PIPE,
            text=True,
        ) as typist:
            assert typist.stdout is not None
            acknowledged = int(typist.stdout.readline())
            with pytest.raises(subprocess.TimeoutExpired):
                typist.wait(chance.uniform(0, 0.03))
            typist.send_signal(signal.SIGKILL)
            lines = typist.stdout.read().splitlines(keepends=True)
        whole = [int(line) for line in lines if line.endswith("\n")]
        acknowledged = max([acknowledged, *whole])
        database = Database(path, clock=clock)  # pyright: ignore[reportArgumentType]
        with closing(database.connect()) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        draft = Drafts(database, clock).get("draft")  # pyright: ignore[reportArgumentType]
        words = draft.article.body.split()
        number = int(words[0])
        # The commit under way when the signal came may have gone through as well.
        assert acknowledged <= number <= acknowledged + 1
        assert words == [str(number)] * (number % 700 + 1)
        assert draft.caret == number
        assert database.notes == ()
        database.close()


def test_a_text_another_window_wrote_meanwhile_is_kept(drafts: Drafts) -> None:
    mine = drafts.save(Article(body="First.\n"))
    theirs = drafts.save(replace(mine.article, body="Theirs.\n"), expected=mine.revision)
    assert not theirs.others
    now = drafts.save(replace(mine.article, body="Mine.\n"), expected=mine.revision)
    assert now.others
    assert drafts.get(mine.id).article.body == "Mine.\n"
    (kept,) = drafts.revisions(mine.id)
    assert (kept.article.body, kept.reason) == ("Theirs.\n", BY_ANOTHER)
    # The same words are no rivals.
    assert not drafts.save(now.article, expected=mine.revision).others


def test_a_library_that_gives_back_something_else_has_not_saved(
    drafts: Drafts, database: Database
) -> None:
    with database.transaction() as connection:
        connection.execute(
            "CREATE TRIGGER garble AFTER INSERT ON drafts BEGIN"
            " UPDATE drafts SET text = 'garbled' WHERE number = new.number; END"
        )
    with pytest.raises(LibraryError, match="does not give back"):
        drafts.save(Article(body="Words.\n"))


def test_the_caret_is_remembered_without_a_new_revision(drafts: Drafts) -> None:
    saved = drafts.save(Article(body="Words.\n"))
    drafts.place(saved.id, 4)
    drafts.place("nobody", 4)
    assert (drafts.get(saved.id).caret, drafts.get(saved.id).revision) == (4, saved.revision)
    assert drafts.find("nobody") is None


def test_a_text_can_be_put_aside_without_being_shown(drafts: Drafts) -> None:
    saved = drafts.save(Article(body="Shown.\n"))
    drafts.put_aside(replace(saved.article, body="Aside.\n"), "because")
    assert drafts.get(saved.id).article.body == "Shown.\n"
    (kept,) = drafts.revisions(saved.id)
    assert (kept.article.body, kept.reason) == ("Aside.\n", "because")


def test_the_version_tells_what_others_wrote(
    drafts: Drafts, database: Database, clock: Callable[[], datetime]
) -> None:
    before = drafts.version()
    drafts.save(Article(body="Mine.\n"))
    assert drafts.version() == before
    other = Database(database.path, clock=clock)
    Drafts(other, clock).save(Article(body="Theirs.\n"))
    other.close()
    assert drafts.version() != before


@pytest.mark.parametrize("statement", [_INSERT, _UPDATE, _OPENED, _NEWEST])
def test_nothing_done_with_one_article_reads_all_of_them(
    database: Database, statement: str
) -> None:
    marks = [None] * statement.count("?")
    with database.reading() as connection:
        plan = connection.execute(f"EXPLAIN QUERY PLAN {statement}", marks).fetchall()
    steps = [str(row[3]) for row in plan]
    assert [step for step in steps if step.startswith("SCAN") and "USING" not in step] == []
