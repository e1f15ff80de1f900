"""The slug: an article's name in its address."""

# Longer ones are cut at a word; search engines and people stop reading long before.
LONGEST = 80


def slug_of(headline: str) -> str:
    """The words in plain lower-case letters, joined by hyphens; empty where there are none."""
    from slugify import slugify

    joined = headline.replace("’", "").replace("'", "")
    return slugify(joined, max_length=LONGEST, word_boundary=True)
