"""HTML as programs write it, brought down to what an article is made of.

Word and Google Docs put their looks into styles and their lists, footnotes and comments into
markup of their own; web pages bring scripts and frames along. What is left afterwards is
headings, paragraphs, lists, quotations, tables, pictures, links, notes and emphasis.
"""

import re
from collections.abc import Iterator

from bs4 import BeautifulSoup, Tag
from bs4.element import Comment, NavigableString, PreformattedString

from desktop.article.losses import Losses

BLOCKS = frozenset(
    (
        *(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "details",
        ),
        *("div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "header", "hr"),
        *("h1", "h2", "h3", "h4", "h5", "h6", "li", "main", "nav", "note-text", "ol", "p", "pre"),
        *("section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul"),
    )
)
NOTE, NOTE_TEXT = "note-ref", "note-text"
# Never words for a reader.
_SILENT = (
    *("script", "style", "head", "title", "meta", "link", "template", "noscript", "base", "xml"),
    *("o:p", "v:shapetype", "button", "input", "select", "textarea", "svg", "math", "canvas"),
    *("map", "colgroup"),
)
_EMBEDDED = ("iframe", "object", "embed", "video", "audio", "applet", "v:shape")
_EMPHASIS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("strong", re.compile(r"font-weight:\s*(?:bold|[6-9]00)")),
    ("em", re.compile(r"font-style:\s*(?:italic|oblique)")),
    ("sup", re.compile(r"vertical-align:\s*super")),
    ("sub", re.compile(r"vertical-align:\s*sub(?!\w)")),
)
_PLAIN = {
    "strong": re.compile(r"font-weight:\s*(?:normal|[1-4]00)"),
    "em": re.compile(r"font-style:\s*normal"),
}
_SAME = {"b": "strong", "i": "em", "strike": "s", "ins": "span"}
_HIDDEN = re.compile(r"display:\s*none|mso-hide:\s*all|visibility:\s*hidden")
_WORD_LIST = re.compile(r"mso-list:\s*(\S+)\s+level(\d+)")
_NUMBERED = re.compile(r"\(?(?:\d+|[a-zA-Z]|[ivxlcIVXLC]+)[.)]")
_NOTE_MARK = re.compile(r"\[?(?:\d+|[ivxlc]+|[*†‡§])\]?")
_BACK = re.compile(r"[↩↑^⏎︎\s]*|\[?\d+\]?")
_SAFE_LINK = re.compile(r"(?:https?|mailto|tel):|[^:]*$|[^:/?#]*[/?#]", re.IGNORECASE)
_DETOUR = re.compile(r"https://www\.google\.com/url\?(?:[^#]*&)?q=([^&#]+)")
_PERCENT = re.compile(rb"%([0-9A-Fa-f]{2})")
_WORD_TITLES = {"MsoTitle": "h1", "MsoQuote": "blockquote", "MsoIntenseQuote": "blockquote"}


def cleaned(html: str, losses: Losses) -> BeautifulSoup:
    """A tree of what an article can be made of; what else was there is counted.

    References to notes are `note-ref` elements, the notes themselves `note-text` at the end,
    both with the note's `name`.
    """
    soup = BeautifulSoup(_only_the_copied(html), "lxml")
    # The stored lists of children are walked, for what follows changes the tree.
    for found in list(soup.find_all(string=True)):
        if isinstance(found, PreformattedString | Comment):
            found.extract()
    _drop(soup, losses)
    for tag in _tags(soup):
        _from_style(soup, tag)
    _word_paragraphs(soup)
    _notes(soup)
    _links(soup)
    _tight_items(soup)
    _join_emphasis(soup)
    soup.smooth()
    return soup


def style_of(tag: Tag) -> str:
    """The element's own style sheet, in small letters."""
    return str(tag.get("style") or "").lower()


def classes_of(tag: Tag) -> list[str]:
    """The names in its class attribute."""
    return str(" ".join(tag.get_attribute_list("class") if tag.get("class") else [])).split()


def _only_the_copied(html: str) -> str:
    """What stands between the marks that a clipboard on Windows puts around a selection."""
    _, start, rest = html.partition("<!--StartFragment-->")
    if not start:
        return html
    return rest.partition("<!--EndFragment-->")[0]


def _tags(soup: Tag) -> Iterator[Tag]:
    yield from list(soup.find_all(True))


def _drop(soup: BeautifulSoup, losses: Losses) -> None:
    for tag in _tags(soup):
        if is_gone(tag):
            continue
        if tag.name in _SILENT or _HIDDEN.search(style_of(tag)):
            tag.decompose()
        elif tag.name in _EMBEDDED:
            losses["embedded object"] += 1
            _leave_address(soup, tag)
        elif _is_comment(tag):
            losses["comment"] += "mso-element:comment-list" not in style_of(tag)
            tag.decompose()
        elif tag.name == "del" and (tag.get("cite") or tag.get("datetime")):
            losses["deleted passage (tracked change)"] += 1
            tag.decompose()
    for tag in soup.find_all("font"):
        tag.unwrap()


def _leave_address(soup: BeautifulSoup, tag: Tag) -> None:
    """A film or frame becomes a link to itself where it is on the web."""
    source = str(tag.get("src") or tag.get("data") or "")
    if source.startswith(("https://", "http://")):
        paragraph = soup.new_tag("p")
        link = soup.new_tag("a", href=source)
        link.string = source
        paragraph.append(link)
        tag.replace_with(paragraph)
    else:
        tag.decompose()


def _is_comment(tag: Tag) -> bool:
    """Word's marks of a comment in the text, and the list of them at the end."""
    return "MsoCommentReference" in classes_of(tag) or "mso-element:comment" in style_of(tag)


def _from_style(soup: BeautifulSoup, tag: Tag) -> None:
    """What the style says as elements, and one name for each kind of emphasis."""
    style = style_of(tag)
    tag.name = _SAME.get(tag.name, tag.name)
    plain = _PLAIN.get(tag.name)
    if plain is not None and plain.search(style):
        # Google Docs wraps everything in <b style="font-weight:normal">.
        tag.name = "span"
    if tag.name in ("u", "ins"):
        tag.name = "span"
    if tag.name == "span":
        for name, pattern in _EMPHASIS:
            if pattern.search(style):
                tag.wrap(soup.new_tag(name))
        if "mso-spacerun" in style or "apple-converted-space" in classes_of(tag):
            tag.string = " "


# ---------------------------------------------------------------- Word


def _word_paragraphs(soup: BeautifulSoup) -> None:
    for paragraph in list(soup.find_all("p")):
        for name in classes_of(paragraph):
            if name in _WORD_TITLES:
                paragraph.name = _WORD_TITLES[name]
    run: list[tuple[Tag, int]] = []
    for paragraph in list(soup.find_all("p")):
        found = _WORD_LIST.search(style_of(paragraph))
        if found and (not run or _next_tag(run[-1][0]) is paragraph):
            run.append((paragraph, int(found[2])))
            continue
        _word_list(soup, run)
        run = [(paragraph, int(found[2]))] if found else []
    _word_list(soup, run)


def _next_tag(tag: Tag) -> Tag | None:
    found = tag.find_next_sibling(True)
    return found if isinstance(found, Tag) else None


def _word_list(soup: BeautifulSoup, run: list[tuple[Tag, int]]) -> None:
    """Paragraphs that Word marks as items become lists, one within another."""
    open_lists: list[tuple[Tag, int]] = []
    for paragraph, level in run:
        kind = _take_marker(paragraph)
        while open_lists and open_lists[-1][1] > level:
            open_lists.pop()
        if not open_lists or open_lists[-1][1] < level:
            made = soup.new_tag(kind)
            item = _last_item(open_lists[-1][0]) if open_lists else None
            if item is not None:
                item.append(made)
            else:
                paragraph.insert_before(made)
            open_lists.append((made, level))
        paragraph.name = "li"
        open_lists[-1][0].append(paragraph.extract())


def _last_item(items: Tag) -> Tag | None:
    found = items.find_all("li", recursive=False)
    return found[-1] if found else None


def _take_marker(paragraph: Tag) -> str:
    """Remove the typed bullet or number of an item; "ol" or "ul"."""
    for span in paragraph.find_all(True):
        if "mso-list:ignore" in style_of(span).replace(" ", ""):
            marker = span.get_text().strip()
            span.decompose()
            return "ol" if _NUMBERED.match(marker) else "ul"
    return "ul"


# ---------------------------------------------------------------- notes


def _notes(soup: BeautifulSoup) -> None:
    """Links to a later note that links back are references; the notes go to the end."""
    order = {id(tag): number for number, tag in enumerate(soup.find_all(True))}
    by_id = {str(tag.get("id") or tag.get("name")): tag for tag in _anchored(soup)}
    marks: list[tuple[Tag, Tag]] = []
    notes: dict[int, str] = {}
    for link in soup.find_all("a", href=re.compile("^#")):
        target = by_id.get(str(link["href"])[1:])
        if target is None or not _NOTE_MARK.fullmatch(link.get_text().strip()):
            continue
        note = _holder(target)
        if note is not None and order[id(note)] > order[id(link)]:
            marks.append((link, note))
            if _leads_back(note, link):
                notes.setdefault(id(note), str(len(notes) + 1))
    for link, note in marks:
        if id(note) in notes:
            reference = soup.new_tag(NOTE)
            reference["name"] = notes[id(note)]
            _put(_outermost(link), reference)
    for note in {id(note): note for _, note in marks if id(note) in notes}.values():
        _move_note(soup, note, notes[id(note)])


def _anchored(soup: BeautifulSoup) -> Iterator[Tag]:
    for tag in soup.find_all(True):
        if tag.get("id") or (tag.name == "a" and tag.get("name")):
            yield tag


def _holder(target: Tag) -> Tag | None:
    """The block that a link's target stands for."""
    if target.name in BLOCKS:
        return target
    return target.find_parent(["li", "p", "div", "dd", "td", "aside"])


def _leads_back(note: Tag, link: Tag) -> bool:
    names = {f"#{name}" for name in _names(link)}
    return any(back["href"] in names for back in note.find_all("a", href=True))


def _names(link: Tag) -> Iterator[str]:
    """What a way back may call the place of a reference."""
    for tag in (link, *list(link.parents)[:2]):
        for attribute in ("id", "name"):
            if tag.get(attribute):
                yield str(tag[attribute])


def _outermost(link: Tag) -> Tag:
    """The link with the elements that hold nothing else."""
    found = link
    while (
        found.parent is not None
        and found.parent.name in ("sup", "span", "a", "strong", "em")
        and found.parent.get_text().strip() == found.get_text().strip()
    ):
        found = found.parent
    return found


def _put(mark: Tag, reference: Tag) -> None:
    """A reference in the place of its mark, behind whatever else is raised there."""
    mark.replace_with(reference)
    raised = reference.find_parent("sup")
    if raised is not None:
        raised.insert_after(reference.extract())


def _move_note(soup: BeautifulSoup, note: Tag, name: str) -> None:
    for back in list(note.find_all("a", href=True)):
        if str(back["href"]).startswith("#") and _BACK.fullmatch(back.get_text()):
            _outermost(back).decompose()
    holder = note.parent
    made = soup.new_tag(NOTE_TEXT)
    made["name"] = name
    body = soup.new_tag("p" if note.name == "p" else "div")
    for child in list(note.children):
        body.append(child.extract())
    made.append(body)
    note.extract()
    soup.append(made)
    while holder is not None and holder.name != "[document]" and not holder.get_text().strip():
        if holder.find(["img", NOTE]) is not None:
            break
        above = holder.parent
        holder.extract()
        holder = above


# ---------------------------------------------------------------- lists, links, emphasis


def _tight_items(soup: BeautifulSoup) -> None:
    """An item that is one paragraph needs none."""
    for items in soup.find_all(["ul", "ol"]):
        held = [item.find_all("p", recursive=False) for item in items.find_all("li")]
        if all(len(paragraphs) <= 1 for paragraphs in held):
            for paragraphs in held:
                for paragraph in paragraphs:
                    paragraph.unwrap()


def _links(soup: BeautifulSoup) -> None:
    for link in list(soup.find_all("a")):
        href = _without_detour(str(link.get("href") or "").strip())
        if not href or href.startswith("#") or not _SAFE_LINK.match(href):
            link.unwrap()
        else:
            link["href"] = href


def _without_detour(href: str) -> str:
    """Google Docs leads links of a published text through a page of its own."""
    found = _DETOUR.match(href)
    if found is None:
        return href
    return _PERCENT.sub(lambda two: bytes.fromhex(two[1].decode()), found[1].encode()).decode(
        errors="replace"
    )


def _join_emphasis(soup: BeautifulSoup) -> None:
    """Of two elements one within the other, or side by side, Markdown needs one."""
    for tag in list(soup.find_all("span")):
        tag.unwrap()
    every = [tag for name in ("strong", "em") for tag in soup.find_all(name)]
    for tag in every:
        if tag.find_parent([tag.name, "th"]) is not None or tag.find(sorted(BLOCKS)) is not None:
            tag.unwrap()
    for tag in every:
        while isinstance(tag.next_sibling, Tag) and tag.next_sibling.name == tag.name:
            following = tag.next_sibling
            for child in list(following.children):
                tag.append(child.extract())
            following.decompose()


def is_gone(tag: Tag) -> bool:
    """Whether an element was decomposed, told at once.

    `Tag.decomposed` looks through all that is in it for an element of the name `_decomposed`.
    """
    return bool(vars(tag).get("_decomposed"))


def is_blank(node: object) -> bool:
    """Whether a node is nothing but white space."""
    return isinstance(node, NavigableString) and not node.strip()
