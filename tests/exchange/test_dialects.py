"""Markdown of Hugo, Jekyll, Obsidian and Pandoc becomes ours; ours stays as it is."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.exchange.dialects import translated
from desktop.preview.renderer import Renderer


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Plain words.",
        "---\nheadline: A\n---\n[[kept]] %%kept%% ==kept==\n",
        "---\nid: 4f0c\n---\n{{< kept >}}\n",
        "---\ntitle: A\nauthor: Ann Brandt\ndraft: true\n---\nWords.\n",
        "Bound to a source [@falk], and two [@falk; @survey].",
        "`[[code]]` and\n\n```\n{{< code >}} %%x%%\n```\n",
        "A note[^1].\n\n[^1]: Its words.",
        '{"not": closed',
        "---\n: not yaml: [\n---\nWords.",
        "Mail [me](mailto:a@example.org) or ann@example.org, 5 ~ 6, 2^10.",
    ],
)
def test_what_is_ours_stays_as_it_is(text: str) -> None:
    assert (translated(text).text, translated(text).changed) == (text, False)


@pytest.mark.parametrize(
    ("theirs", "ours", "lost"),
    [
        ("See [[Sea wall]].", "See Sea wall.", "link to another note (its words are kept)"),
        ("See [[Sea wall#Cost|the cost]].", "See the cost.", "link to another note"),
        ("![[quay at dusk.jpg|300]]", "![](<quay at dusk.jpg>)", ""),
        ("![[Other note]]", "", "embedded note"),
        ("> [!warning]- Mind\n> the step", "> **Mind**\n>\n> the step", ""),
        ("> [!note]\n> words", "> **Note**\n>\n> words", ""),
        ("a ==b== c", "a <mark>b</mark> c", ""),
        ("a %%b%% c", "a  c", "comment"),
        ("words ^block-1", "words", ""),
        ('{{< figure src="a.jpg" alt="b" caption="c d" >}}', '![b](a.jpg "c d")', ""),
        ('{{< ref "wall.md" >}}', "wall.md", ""),
        ("{{% note %}}a{{% /note %}}", "a", "shortcode of Hugo’s"),
        ("{% include nav.html %}a", "a", "tag of Jekyll’s"),
        ("{% highlight ruby %}\nputs [[1]]\n{% endhighlight %}", "```ruby\nputs [[1]]\n```", ""),
        ("![a]({{ site.baseurl }}/a.jpg)", "![a](/a.jpg)", ""),
        ("a<!--more-->b", "a<!--more-->b", ""),
        ("As said [see @falk, p. 3; @survey].", "As said [@falk; @survey].", "page or remark"),
        ("So [-@falk].", "So [@falk].", "page or remark in a citation"),
        ("::: aside\nwords\n:::", "words\n", ""),
        ("a ~~b~~ x^2^ H~2~O", "a <s>b</s> x<sup>2</sup> H<sub>2</sub>O", ""),
        ("a^[A note with [a](b).] c", "a[^inline-1] c\n\n[^inline-1]: A note with [a](b).\n", ""),
    ],
)
def test_bodies_of_others(theirs: str, ours: str, lost: str) -> None:
    found = translated(theirs)
    assert found.text == ours
    assert any(what.startswith(lost) for what in found.losses) if lost else not found.losses


MARKS = "[]@^!%={}<>~`#:-| ab1\n"


@given(st.text(st.sampled_from(MARKS), max_size=80))
def test_nothing_makes_it_fail_and_the_rest_renders(text: str) -> None:
    found = translated(f"a {text}")
    Renderer().render(found.text)
    assert found.text[0] == "a"
    assert translated(found.text).text == translated(translated(found.text).text).text


@pytest.mark.parametrize("begun", ["[[", "![[a|", "{{<", "{{ site"])
def test_a_text_full_of_what_never_ends_takes_no_time(begun: str) -> None:
    text = f"---\ntitle: A\n---\n{begun * 40_000}\n"
    began = time.process_time()
    assert translated(text).text.endswith(f"{begun * 40_000}\n")
    assert time.process_time() - began < 10
