"""What rules sifted out, followed through edits as a look through everything finds it."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.attribution.antecedents import Found, Told
from desktop.attribution.language import Language
from desktop.attribution.people import Cast
from desktop.attribution.quotations import Form, Quotation, Type
from desktop.attribution.sifting import Sifting, raised
from desktop.attribution.story import Story

NAMES = st.lists(st.sampled_from(["Marsh", "Rell", "Ørsted", None]), max_size=3)
PARAGRAPHS = st.lists(st.fixed_dictionaries({"a": NAMES, "b": NAMES}), max_size=5)
EDITS = st.lists(st.tuples(st.integers(0, 9), st.integers(0, 4), PARAGRAPHS), max_size=8)


def said(at: int, name: str | None) -> Quotation:
    """A quotation by somebody."""
    return Quotation(at, at + 1, Type.DIRECT, Form.QUOTATION, (at, at + 1), speaker_name=name)


def told(sifted: dict[str, list[str | None]]) -> Told:
    """A paragraph in which rules sifted out what these people say."""
    made = {
        rule: tuple(said(at, name) for at, name in enumerate(names))
        for rule, names in sifted.items()
        if names
    }
    return Told({}, head=True, found=Found(made, ()))


def everything(story: Story, rule: str) -> list[tuple[int, Quotation]]:
    """What a rule sifted out of a story."""
    return [
        (start, one)
        for start, known in zip(story.starts, story.told, strict=True)
        if known.found is not None
        for one in known.found.sifted.get(rule, ())
    ]


def firsts(found: list[tuple[int, Quotation]]) -> list[tuple[int, Quotation]]:
    """Of each speaker's the first."""
    made: dict[str, tuple[int, Quotation]] = {}
    for start, one in found:
        if one.speaker_name:
            made.setdefault(one.speaker_name, (start, one))
    return list(made.values())


@given(EDITS)
def test_edits_are_followed(
    english: Language, edits: list[tuple[int, int, list[dict[str, list[str | None]]]]]
) -> None:
    sifting = Sifting(["a"])
    paragraphs: list[Told] = []
    for at, removed, fresh in edits:
        first = min(at, len(paragraphs))
        gone = paragraphs[first : first + removed]
        paragraphs[first : first + removed] = map(told, fresh)
        starts = range(0, 10 * len(paragraphs), 10)
        story = Story(starts, list(paragraphs), Cast(english))
        sifting.follow(story, first, len(fresh), gone)
        for rule in ("a", "b", "c"):
            assert list(sifting.of(rule)) == everything(story, rule)
        assert sifting.firsts("a") == firsts(everything(story, "a"))
        assert sifting.firsts("b") == []


def test_a_new_one_holds_nothing() -> None:
    assert (list(Sifting().of("a")), Sifting().firsts("a")) == ([], [])


def test_flags_that_are_set_are_found() -> None:
    assert list(raised(bytes([0, 1, 1, 0, 0, 1]))) == [1, 2, 5]
    assert list(raised(bytearray(3))) == []
