"""What an article was opened from, and what of it goes back as it was."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.article.model import Article, Picture
from desktop.preview.renderer import Renderer
from desktop.publishing import egress
from desktop.publishing.basis import (
    Basis,
    ForeignPassage,
    based,
    from_text,
    taken,
    to_text,
)
from desktop.publishing.cms.contract import (
    Kept,
    Listed,
    Opened,
    Part,
    Payload,
    RemotePost,
    Standing,
)
from desktop.publishing.egress import Secret
from desktop.publishing.payload import build

PLAIN = (
    Part("<p class='a'>The wall held.</p>\n", "<p class='a'>The wall held.</p>"),
    Part("<!-- gallery -->\n", "", "gallery"),
    Part("<h2>Below</h2>\n", "<h2>Below</h2>"),
    Part("<ul><li>One</li><li>Two</li></ul>\n", "<ul><li>One</li><li>Two</li></ul>"),
    Part("<p></p>\n", "<p></p>"),
    Part("<p>The end.</p>\n", "<p>The end.</p>"),
)


def opened(parts: Sequence[Part], **fields: object) -> Opened:
    listed = Listed("7", "Wall", Standing.PUBLISHED)
    made = Opened(listed, RemotePost("7", "http://a/7", "publish", "v"), tuple(parts), "Wall")
    return replace(made, headline="Wall", slug="wall", **fields)


def no_picture(_file: str) -> bytes:
    raise FileNotFoundError(2, "No such file or directory")


def payload(article: Article, basis: Basis | None) -> Payload:
    blocks = [block.html for block in Renderer().render(article.body).blocks]
    return based(build(article, blocks, no_picture), basis)


def raw(payload: Payload) -> str:
    """What would be written, what is made anew in brackets."""
    found, at = "", 0
    for kept in payload.kept:
        found += "".join(f"({block})" for block in payload.blocks[at : kept.first]) + kept.raw
        at = kept.first + kept.count
    return found + "".join(f"({block})" for block in payload.blocks[at:])


SOURCE = "".join(part.raw for part in PLAIN)


def test_what_was_not_changed_is_kept_whole() -> None:
    article, basis = taken(opened(PLAIN))
    sent = payload(article, from_text(to_text(basis)))
    assert sent.kept == (Kept(0, len(sent.blocks), SOURCE),)
    assert {"headline", "standfirst", "section", "slug", "tags", "picture"} == set(sent.untouched)


KINDS = st.sampled_from(
    [
        *(Part(f"<p>{word}</p>\n", f"<p>{word}</p>") for word in ("One", "Two", "1. a", "# b")),
        *(Part(f"<ul><li>{w}</li></ul>", f"<ul><li>{w}</li></ul>") for w in ("a", "b")),
        Part("<blockquote><p>Q</p></blockquote>", "<blockquote><p>Q</p></blockquote>"),
        Part("<p> </p>", "<p> </p>"),
        Part("{poll}", "", "poll"),
        Part("<hr>\n\n", "<hr>"),
        Part("<pre><code>a\n\nb</code></pre>", "<pre><code>a\n\nb</code></pre>"),
        Part("<p>“Quoted” — <em>so</em></p>", "<p>“Quoted” — <em>so</em></p>"),
        Part("<p><b>X</b><iframe src=y></iframe></p>", "<p><b>X</b><iframe src=y></iframe></p>"),
    ]
)


@given(st.lists(KINDS, max_size=8))
def test_whatever_it_is_made_of_it_goes_back_as_it_was(parts: list[Part]) -> None:
    article, basis = taken(opened(parts))
    assert raw(payload(article, basis)) == "".join(part.raw for part in parts)


@given(st.lists(KINDS, max_size=6))
def test_a_new_paragraph_changes_nothing_else(parts: list[Part]) -> None:
    article, basis = taken(opened(parts))
    sent = payload(replace(article, body=f"{article.body}\n\nNewly written."), basis)
    assert raw(sent).replace("(<p>Newly written.</p>)", "") == "".join(one.raw for one in parts)


@pytest.mark.parametrize(
    ("was", "now", "source"),
    [
        ("wall held", "wall stood", SOURCE.replace("wall held", "wall stood")),
        ("## Below", "## Under", SOURCE.replace("Below", "Under")),
        ("- Two", "- Three", SOURCE.replace(PLAIN[3].raw, "(<ul>\n<li>One</li>\n<li>Three"
                                                "</li>\n</ul>)")),
        ("The end.", "", SOURCE.replace("<p>The end.</p>\n", "")),
        ("The end.", "The **end**.", SOURCE.replace("end.", "<strong>end</strong>.")),
        ("The end.", "A\n\nB", SOURCE.replace("<p>The end.</p>\n", "(<p>A</p>)(<p>B</p>)")),
    ],
)  # fmt: skip
def test_only_what_was_changed_is_made_anew(was: str, now: str, source: str) -> None:
    article, basis = taken(opened(PLAIN))
    assert was in article.body
    assert raw(payload(replace(article, body=article.body.replace(was, now)), basis)) == source


def test_what_markdown_cannot_say_is_one_line_and_no_block() -> None:
    article, basis = taken(opened(PLAIN))
    line = article.body.split("\n\n")[1]
    assert line.startswith("[kept: gallery ")
    assert payload(article, basis).blocks[1] == ""
    moved = article.body.replace(f"{line}\n\n", "") + f"\n\n{line}"
    sent = payload(replace(article, body=moved), basis)
    assert sent.kept[-1].raw.endswith("<!-- gallery -->\n")
    assert raw(sent).count("<!-- gallery -->") == 1


def test_a_passage_of_another_post_does_not_leave() -> None:
    article, _ = taken(opened(PLAIN))
    with pytest.raises(ForeignPassage, match="begins “\\[kept:”"):
        payload(article, None)
    _, other = taken(opened(PLAIN[2:]))
    with pytest.raises(ForeignPassage):
        payload(article, other)


def test_fields_that_were_changed_are_sent() -> None:
    fields = {"section": "Quays", "tags": ("a", "b"), "picture_address": "http://a/p.jpg"}
    article, basis = taken(opened(PLAIN, **fields))
    assert article.picture == Picture(file="http://a/p.jpg")
    same = payload(article, basis)
    assert same.picture is None
    assert {"section", "tags", "picture"} < set(same.untouched)
    changed = replace(article, section="Walls", tags=("a",), picture=Picture())
    assert not {"section", "tags", "picture"} & set(payload(changed, basis).untouched)


def test_a_byline_of_the_site_s_own_is_left_to_it() -> None:
    article, basis = taken(opened(PLAIN, byline="Ida Quist", native_byline=True))
    assert "byline" in payload(article, basis).untouched
    changed = replace(article, byline="Mara Orr")
    assert "byline" not in payload(changed, basis).untouched
    article, basis = taken(opened(PLAIN, byline="Ida Quist"))
    assert "byline" not in payload(article, basis).untouched


def test_the_guard_looks_into_what_is_kept() -> None:
    hidden = Part('<!-- poll {"by":"Mara Orr"} -->', "", "poll")
    article, basis = taken(opened([hidden]))
    assert "Orr" not in article.body
    (leak,) = egress.inspect(payload(article, basis), [Secret("Mara Orr", "name", "S1")])
    assert leak.field == "body, as the site has it"
