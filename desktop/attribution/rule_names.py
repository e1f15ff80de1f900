"""What the rules are called, so that a policy is read without loading them.

A window opens by its policy at once and checks a moment later. `rules` is the list that counts; a
test compares the two.
"""

NAMES = frozenset(
    [
        "byline-missing",
        "claim-crime",
        "claim-figure",
        "claim-hedge",
        "claim-passive",
        "claim-unverified",
        "dateline-missing",
        "embargo",
        "field-length",
        "field-missing",
        "image-alt",
        "image-credit",
        "image-licence",
        "placeholder",
        "quote-ambiguous-speaker",
        "quote-carried",
        "quote-changed",
        "quote-headline",
        "quote-late-attribution",
        "quote-loaded-cue",
        "quote-speaker-switch",
        "quote-unattributed",
        "quote-unclosed",
        "reply-missing",
        "source-contradiction",
        "source-first-mention",
        "source-name-differs",
        "source-off-record",
        "source-plural",
        "source-second-hand",
        "source-single",
        "source-state-media",
        "source-unlisted",
        "source-unnamed",
        "source-unused",
        "source-vague",
        "suppressed-name",
    ]
)
PROTECTING = frozenset({"embargo", "source-off-record", "suppressed-name"})
"""Those that protect people: they always block, and nobody overrides them."""
