"""The rules, one module each: reason and source in the docstring of the module.

The list is written out, not found by walking the folder, so that a frozen program has
the same rules; a test compares it with the folder.
"""

from desktop.attribution.rule import Rule
from desktop.attribution.rules import (
    byline_missing,
    claim_hedge,
    claim_passive,
    dateline_missing,
    field_length,
    field_missing,
    image_alt,
    image_credit,
    placeholder,
    quote_headline,
    quote_unattributed,
    quote_unclosed,
    source_off_record,
    source_second_hand,
    source_unlisted,
    source_vague,
)

RULES: tuple[Rule, ...] = (
    quote_unattributed.RULE,
    quote_unclosed.RULE,
    quote_headline.RULE,
    source_off_record.RULE,
    source_unlisted.RULE,
    source_vague.RULE,
    source_second_hand.RULE,
    claim_hedge.RULE,
    claim_passive.RULE,
    field_missing.RULE,
    byline_missing.RULE,
    dateline_missing.RULE,
    field_length.RULE,
    placeholder.RULE,
    image_alt.RULE,
    image_credit.RULE,
)
