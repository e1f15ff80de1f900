"""Which keys a text cites: those that readers are not shown."""

from time import thread_time

import pytest

from desktop.preview.renderer import Renderer


@pytest.mark.parametrize(
    ("body", "cited"),
    [
        ("It rained [@falk].", ("falk",)),
        ("It rained [@b; @a]. So [@a] said [@c.2].", ("b", "a", "c.2")),
        ("- one\n    - two [@b]\n- three [@a]\n\n> four [@c]\n\n[@d]: five", ("b", "a", "c", "d")),
        ("A | B\n--|--\n[@a] | *so [@b]*", ("a", "b")),
        ("A note.[^1] And [@b].\n\n[^1]: Said [@a].", ("b", "a")),
        ("A note.[^1]\n\n[^1]: Said [@a], [@b].\n\nAnd [@c].\n\nAnd [@b].", ("c", "b", "a")),
        ("One.[^1]\n\n[^1]: Said [@a].\n\nTwo.\n\n[^1]: Said anew.", ()),
        ("Write `[@a]` or ``a ` [@b]``, \\[@c], as in [@d].", ("d",)),
        ("```\n[@a]\n```\n\n    [@b]\n\n<!-- [@c] -->\n\n<div>[@d]</div>\n\n[@e]", ("e",)),
        ("An odd ` here, [@b].\n\nIn `[@a]`, then [@c] and [@a].", ("b", "c", "a")),
        ("To ann@example.invalid, @ann and [ann].", ()),
        ("", ()),
    ],
)
def test_keys_come_in_the_order_of_the_text_cut_or_whole(body: str, cited: tuple[str, ...]) -> None:
    assert Renderer().render(body).cited == cited
    assert Renderer().render_uncut(body).cited == cited


def test_they_follow_the_text_as_it_is_edited() -> None:
    renderer = Renderer()
    below = "\n\nSo says [@b].\n\nAnd [@c].\n"
    assert renderer.render("One [@a]." + below).cited == ("a", "b", "c")
    assert renderer.render("One [@c]." + below).cited == ("c", "b")
    assert renderer.render("One." + below).cited == ("b", "c")


def test_marks_without_their_like_do_not_make_it_slow() -> None:
    body = "[@a] " + " ".join("`" * length for length in range(1, 500))
    began = thread_time()
    assert Renderer().render(body).cited == ("a",)
    assert thread_time() - began < 5
