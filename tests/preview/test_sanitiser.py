"""The allow-list, and cutting clean HTML at its top level."""

import pytest

from desktop.preview.sanitiser import clean, elements


@pytest.mark.parametrize(
    ("html", "cleaned"),
    [
        ('<p lang="fr" dir="rtl" title="t">x</p>', '<p lang="fr" dir="rtl" title="t">x</p>'),
        ('<p id="a" class="b" style="c" onclick="d">x</p>', "<p>x</p>"),
        ('<blockquote class="pull evil">x</blockquote>', '<blockquote class="pull">x</blockquote>'),
        ('<td align="right" width="9">x</td>', "x"),
        (
            '<table><tr><td align="right">x</td><td align="evil">y</td></tr></table>',
            '<table><tbody><tr><td align="right">x</td><td>y</td></tr></tbody></table>',
        ),
        ('<a href="javascript:x">y</a>', "<a>y</a>"),
        ('<a href="/local" target="_blank">y</a>', '<a href="/local">y</a>'),
        ("<!-- gone --><script>gone</script>kept", "kept"),
        ('<p>text class="" stays</p>', '<p>text class="" stays</p>'),
        ('<img src="data:x" alt="a">', '<img alt="a">'),
    ],
)
def test_clean(html: str, cleaned: str) -> None:
    assert clean(html) == cleaned


@pytest.mark.parametrize(
    ("html", "cut"),
    [
        ("", []),
        ("<p>a</p>\n<p>b</p>", ["<p>a</p>", "<p>b</p>"]),
        ("loose <b>text</b> &amp; more", ["<p>loose <b>text</b> &amp; more</p>"]),
        ("x<p>a</p>y<hr>z", ["<p>x</p>", "<p>a</p>", "<p>y</p>", "<hr>", "<p>z</p>"]),
        ("<div><p>a<br>b</p><hr></div>", ["<div><p>a<br>b</p><hr></div>"]),
        ('<img src="a">', ['<p><img src="a"></p>']),
        ("<p></p>", []),
    ],
)
def test_elements(html: str, cut: list[str]) -> None:
    assert elements(html) == cut
