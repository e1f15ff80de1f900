"""Style sheets from elsewhere, made into one that loads nothing but fonts beside it."""

import pytest

from desktop.preview.style_sheets import fonts, for_media, imports, resolved, sealed, with_imports

FACE = """@font-face { font-family: Quay; src: url(quay.eot); src: url("quay.woff") format("woff"),
  url('quay.woff2?v=2') format("woff2"); font-weight: 400 }"""


def test_sheets_taken_in_are_found_and_put_in_their_place() -> None:
    css = '@charset "x"; /* @import "no.css"; */ @import "a.css"; @import url(b.css) print; p {}'
    assert imports(css) == ["a.css", "b.css"]
    whole = with_imports(css, {"a.css": "h1 {}", "b.css": "h2 {}"})
    assert " ".join(whole.split()) == "h1 {} @media print { h2 {} } p {}"
    assert with_imports(css, {}).split() == ["p", "{}"]


def test_media_that_are_all_need_no_frame() -> None:
    assert [for_media("p {}", media) for media in ("", "all", "ALL")] == ["p {}"] * 3


def test_addresses_are_resolved_but_for_those_in_the_sheet_itself() -> None:
    css = "a { x: url( 'x.png' ) } b { x: url(data:image/gif,x) } c { x: url(#f) }"
    assert resolved(css, lambda address: f"https://site.example/{address}") == css.replace(
        "url( 'x.png' )", 'url("https://site.example/x.png")'
    )


def test_the_best_font_of_each_face_is_named() -> None:
    assert fonts(FACE + "@font-face { src: local(Quay) } @font-face { src: url(pier.ttf) }") == [
        "quay.woff2?v=2",
        "pier.ttf",
    ]


def test_only_fonts_that_are_there_stay() -> None:
    css = f"{FACE} p {{ background: url(https://elsewhere.example/x.png) red; font: Quay }}"
    kept = sealed(css, {"quay.woff2?v=2": "a1.woff2"})
    assert 'src: url("fonts/a1.woff2")' in kept
    assert "font-family: Quay" in kept
    assert "p { background: none red; font: Quay }" in kept
    assert "@font-face" not in sealed(css, {})


@pytest.mark.parametrize(
    "css",
    [
        "p { background: url(//elsewhere.example/x) }",
        "p { background: URL( 'http://elsewhere.example/x' ) }",
        "@font-face { src: url(//elsewhere.example/f.woff2) }",
        "@font-face { src: url(data:font/woff2,x), url(//elsewhere.example/f.woff2) }",
        "p { cursor: url(file:///etc/passwd), auto }",
    ],
)
def test_nothing_is_left_that_would_be_loaded(css: str) -> None:
    kept = sealed(css, {})
    assert "elsewhere" not in kept
    assert "file:" not in kept


def test_a_sheet_cannot_end_the_element_it_stands_in() -> None:
    assert "</style" not in sealed("p::after { content: '</style><script>' }", {}).lower()


def test_a_font_that_stands_in_the_sheet_stays() -> None:
    css = "@font-face { font-family: Quay; src: url(data:font/woff2;base64,AAAA) }"
    assert sealed(css, {}) == css
