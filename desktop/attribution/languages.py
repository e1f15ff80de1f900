"""The languages that bring a grammar: which module reads the `grammar` table of which lexicon."""

from collections.abc import Mapping
from dataclasses import replace
from typing import cast

from desktop.attribution.grammar import Grammar
from desktop.attribution.language import Language


def load(tables: Mapping[str, object]) -> Language:
    """Read a lexicon, with its grammar where it has one; ValueError says what is wrong with it."""
    language = Language.parse({name: tables[name] for name in tables if name != "grammar"})
    if "grammar" not in tables:
        return language
    own = tables["grammar"]
    if isinstance(own, dict):
        return replace(language, grammar=_grammar(language.tag, cast("dict[str, object]", own)))
    raise ValueError("grammar in the lexicon is not a table")


def _grammar(tag: str, table: Mapping[str, object]) -> Grammar:
    """Import only the grammar that is wanted: starting up must not wait for the others."""
    if tag == "de":
        from desktop.attribution.german import grammar

        return grammar(table)
    raise ValueError(f"the lexicon has a grammar that nothing reads: {tag}")
