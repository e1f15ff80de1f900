"""Markdown of Hugo, Jekyll, Obsidian and Pandoc becomes ours; ours stays as it is."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.article.front_matter import parse
from desktop.article.model import Article
from desktop.exchange.dialects import DialectError, translated
from desktop.preview.renderer import Renderer


def read(text: str) -> Article:
    return parse(translated(text).text)


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
    "head",
    [
        '+++\ntitle = "The wall"\ndate = 2026-03-12\nauthors = ["Ann Brandt", "Bo Falk"]\n'
        'tags = ["harbour", "flood"]\ndescription = "It holds."\ndraft = true\n+++\n',
        '{"title": "The wall", "date": "2026-03-12", "authors": ["Ann Brandt", "Bo Falk"],\n'
        '"tags": ["harbour", "flood"], "description": "It holds.", "draft": true}\n',
        "---\ntitle: The wall\ndate: 2026-03-12\nauthor:\n- name: Ann Brandt\n- Bo Falk\n"
        "keywords: [harbour, flood]\nabstract: |\n  It\n  holds.\ndraft: true\n...\n",
    ],
)
def test_front_matter_of_others_fills_the_fields(head: str) -> None:
    article = read(f"{head}\nWords.\n")
    assert article.headline == "The wall"
    assert article.byline == "Ann Brandt and Bo Falk"
    assert article.date == "2026-03-12"
    assert article.tags == ("harbour", "flood")
    assert article.standfirst == "It holds."
    assert article.extra == {"draft": True}
    assert article.body == "Words."


def test_pandocs_title_block() -> None:
    article = read("% The wall\n  holds\n% Ann Brandt; Bo Falk\n% 2026-03-12\n\nWords.\n")
    assert (article.headline, article.byline) == ("The wall holds", "Ann Brandt and Bo Falk")
    assert (article.date, article.body) == ("2026-03-12", "Words.")


def test_words_that_yaml_takes_for_truth_stay_words() -> None:
    article = read("---\ntitle: No\nauthor: [Ann]\n---\nWords.\n")
    assert article.headline == "No"


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


def test_a_broken_front_matter_is_told() -> None:
    with pytest.raises(DialectError, match="TOML"):
        translated("+++\ntitle = \n+++\n")


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
