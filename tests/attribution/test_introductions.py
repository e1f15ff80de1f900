"""The words that stand with a name, by which a text may speak of its bearer later on."""

import pytest

from desktop.attribution.language import Language
from desktop.attribution.prose import Paragraph
from desktop.attribution.reading import read


@pytest.mark.parametrize(
    ("text", "roles", "others"),
    [
        ("They met Ida Marsh, 41, a sculptor, there.", {"aged", "sculptor"}, {"41-"}),
        ("They met Ida Marsh (41), a sculptor.", {"aged", "sculptor"}, {"41-"}),
        ("They met Ida Marsh, 41, her husband and their son.", {"aged"}, {"41-"}),
        ("They met Ida Marsh, 410, there.", set[str](), set[str]()),
        ("They met 41-year-old sculptor Ida Marsh.", {"sculptor"}, {"41-"}),
        ("They met Norwegian sculptor Ida Marsh.", {"sculptor"}, {"norwegian"}),
        ("They met the mayor of Brennick, Ida Marsh.", {"mayor"}, set[str]()),
        ("They met Kestrel Marine, a survey company, there.", set[str](), {"company"}),
        ("They met Kestrel Marine, a company based there, too.", set[str](), {"company"}),
        # Somebody else's company, and no company.
        ("They met Ida Marsh, head of a company, there.", {"head"}, set[str]()),
        ("They met Ida Marsh, a company director, there.", {"director"}, set[str]()),
        ("They told the court Ida Marsh had left.", set[str](), set[str]()),
    ],
)
def test_how_a_name_is_introduced(
    english: Language, text: str, roles: set[str], others: set[str]
) -> None:
    names = read(Paragraph(0, text), english, markdown=False).names
    name = next(one for one in names if one.text in {"Ida Marsh", "Kestrel Marine"})
    assert (set(name.described), set(name.called)) == (roles, others)


def test_in_a_list_the_last_role_is_of_the_last(english: Language) -> None:
    text = "They met Ida Marsh, Tom Rell and a baker, there."
    names = read(Paragraph(0, text), english, markdown=False).names
    assert [one.described for one in names] == [frozenset(), frozenset()]
