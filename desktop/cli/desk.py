"""`desk` and `fetch`: what is on a site's desk, and a post of it as a file to be edited."""

from argparse import Namespace
from pathlib import Path

from desktop.cli.sites import ensure_secret
from desktop.cli.terminal import CLEAN, UNUSABLE, CommandFailed, Terminal
from desktop.composition import House


def desk(house: House, terminal: Terminal, options: Namespace) -> int:
    """A page of a site's posts; nothing is written there."""
    from dataclasses import asdict

    from desktop.publishing.cms.contract import Standing

    if options.page < 1:
        raise CommandFailed("--page counts from 1.", UNUSABLE)
    site = house.sites.get(options.site)
    ensure_secret(house, terminal, site)
    standing = Standing(options.status) if options.status else None
    page = house.newsdesk.listing(site, options.search, standing, options.page)
    if options.json:
        terminal.data({"posts": [asdict(post) for post in page.posts], "more": page.more})
        return CLEAN
    wide = max((len(post.id) for post in page.posts), default=0)
    for post in page.posts:
        by = post.changed_by or post.author
        changed = post.changed[:16].replace("T", " ")
        about = ", ".join(part for part in (changed, by) if part)
        title = post.title or "Untitled"
        terminal.say(f"{post.id:<{wide}}  {post.standing:<9}  {title}  ({about})")
    if not page.posts:
        terminal.note(f"{site.name}: no posts like that.")
    elif page.more:
        terminal.note(f"There are more: --page {options.page + 1}")
    return CLEAN


def fetch(house: House, terminal: Terminal, options: Namespace) -> int:
    """Write a post as an article; `publish` of that file to the site updates the post."""
    target = Path(options.output)
    if target.exists() and not options.force:
        raise CommandFailed(
            f"{target}: is there already and was left as it is. Name another file, or add --force.",
            UNUSABLE,
        )
    site = house.sites.get(options.site)
    ensure_secret(house, terminal, site)
    known = house.outbox.article_of(site.name, options.id)
    ident = house.newsdesk.open(site, options.id)
    article = house.drafts.get(ident).article
    if known == ident:
        terminal.note("It was in the library already, and is written as it is there.")
        changed = house.newsdesk.divergence(article, site)
        if changed is not None:
            who = changed.changed_by or "somebody"
            terminal.note(f"Since then {who} changed it on {site.name}; merge it in the window.")
    house.intake.save(target, article)
    kept = sum(line.startswith("[kept: ") for line in article.body.split("\n"))
    terminal.say(f"{target}: “{article.headline}”, tied to its post on {site.name}.")
    if kept:
        what = "1 passage" if kept == 1 else f"{kept} passages"
        terminal.note(f"{what} of it stay as they are on the site, a line “[kept: …]” each.")
    return CLEAN
