"""Markdown as other programs write it: Hugo, Jekyll, Obsidian and Pandoc.

Signature: `translated(text) -> Translated`. Where nothing of theirs is found the text comes back
as it was. What has a counterpart here is rewritten, what has none is left out and counted. Code is
never touched.

Sources: the programs' manuals on front matter, shortcodes (Hugo), Liquid tags (Jekyll), internal
links, callouts and comments (Obsidian), title blocks, metadata, citations and notes (Pandoc).
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from desktop.article.losses import Losses

# What every front matter that is read here begins with.
_OPENINGS = ("---", "+++", "{", "%")
_CODE = re.compile(
    r"^(?P<fence>```+|~~~+)[^\n]*\n.*?(?:^(?P=fence)[ \t]*$|\Z)"
    r"|(?<!`)(?P<ticks>`+)(?!`)[^\n]*?(?<!`)(?P=ticks)(?!`)",
    re.DOTALL | re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class Translated:
    """A text in our dialect, and what of it could not be carried.

    `changed` says that it is not the text that was given.
    """

    text: str
    changed: bool
    losses: Losses


class DialectError(ValueError):
    """The front matter cannot be read; one line."""


def translated(text: str) -> Translated:
    """The text with the other programs' ways of writing brought into ours. Raises DialectError."""
    losses = Losses()
    if not text.startswith(_OPENINGS):
        body = _Translation(losses).of(text)
        return Translated(body, changed=body != text, losses=losses)
    # It brings YAML, which a text without front matter need not wait for.
    from desktop.exchange.foreign_fields import fields_of, head_of, is_ours, written

    try:
        head, body = head_of(text)
    except ValueError as error:
        raise DialectError(str(error)) from error
    if head is not None and is_ours(head):
        return Translated(text, changed=False, losses=losses)
    new_body = _Translation(losses).of(body)
    fields = {} if head is None else fields_of(head)
    if head is not None and (fields != head or not text.startswith("---")):
        return Translated(written(fields) + new_body, changed=True, losses=losses)
    changed = new_body != body
    return Translated(text[: len(text) - len(body)] + new_body, changed=changed, losses=losses)


_ATTRIBUTE = re.compile(r"([\w-]+)\s*=\s*(?:\"([^\"]*)\"|`([^`]*)`|(\S+))")
_PICTURES = (".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".svg")
# What a text holds wherever the pattern is found, the pattern, and what becomes of it. A text with
# nothing of the kind is not searched, nor the pattern compiled.
_Rule = tuple[str, str, Callable[["_Translation", re.Match[str]], str]]


class _Translation:
    """One text on its way, and the notes that were written within its lines."""

    def __init__(self, losses: Losses) -> None:
        self._losses = losses
        self._notes: list[str] = []

    def of(self, body: str) -> str:
        """The body in our dialect; code keeps its place and its words."""
        body = self._rewritten(body, _WHOLE)
        parts: list[str] = []
        end = 0
        fenced = "`" in body or "~~~" in body
        for code in _CODE.finditer(body) if fenced else ():
            parts += (self._rewritten(body[end : code.start()], _RULES), code[0])
            end = code.end()
        parts.append(self._rewritten(body[end:], _RULES))
        notes = "".join(f"\n\n[^inline-{n}]: {text}" for n, text in enumerate(self._notes, 1))
        return "".join(parts).rstrip("\n") + notes + "\n" if notes else "".join(parts)

    def _rewritten(self, text: str, rules: tuple[_Rule, ...]) -> str:
        for mark, pattern, rewrite in rules:
            if mark not in text:
                continue

            def replaced(
                found: re.Match[str],
                rewrite: Callable[["_Translation", re.Match[str]], str] = rewrite,
            ) -> str:
                return rewrite(self, found)

            text = re.sub(pattern, replaced, text, flags=re.MULTILINE)
        return text

    def lost(self, what: str) -> str:
        """Count what is left out; nothing stands in its place."""
        self._losses[what] += 1
        return ""

    def noted(self, found: re.Match[str]) -> str:
        """Pandoc's note within a line."""
        self._notes.append(found[1].strip())
        return f"[^inline-{len(self._notes)}]"

    def figure(self, found: re.Match[str]) -> str:
        """Hugo's shortcode for a picture."""
        given = {name: a or b or c for name, a, b, c in _ATTRIBUTE.findall(found[1])}
        source = given.get("src") or given.get("link", "")
        caption = " ".join(filter(None, (given.get("title"), given.get("caption"))))
        alt = given.get("alt") or ""
        told = ' "' + caption.replace('"', "”") + '"' if caption else ""
        return f"![{alt}](<{source}>{told})" if " " in source else f"![{alt}]({source}{told})"

    def embedded(self, found: re.Match[str]) -> str:
        """Obsidian’s embedded file: a picture is shown, another note is not carried."""
        name, _, more = found[1].partition("|")
        name = name.partition("#")[0].strip()
        if not name.lower().endswith(_PICTURES):
            return self.lost("embedded note")
        alt = "" if re.fullmatch(r"[\dx]*", more.strip()) else more.strip()
        return f"![{alt}](<{name}>)" if " " in name else f"![{alt}]({name})"

    def linked(self, found: re.Match[str]) -> str:
        """Obsidian’s link to another note: its words."""
        self._losses["link to another note (its words are kept)"] += 1
        name, _, alias = found[1].partition("|")
        return alias.strip() or name.replace("#", " › ").strip(" ›")

    def citation(self, found: re.Match[str]) -> str:
        """Pandoc’s citation with words around its keys: the keys."""
        keys = re.findall(r"@\{?([\w][\w:.#$%&+?<>~/-]*\w|\w)", found[0])
        bare = "[" + "; ".join(f"@{key}" for key in keys) + "]"
        if bare == found[0]:
            return bare
        self._losses["page or remark in a citation"] += 1
        return bare

    def callout(self, found: re.Match[str]) -> str:
        """Obsidian’s callout: a quotation with its title in bold."""
        title = found["title"].strip() or found["kind"].capitalize()
        return f"{found['lead']}**{title}**\n{found['lead'].rstrip()}\n"


def _dropped(what: str) -> Callable[[_Translation, re.Match[str]], str]:
    return lambda translation, _: translation.lost(what)


def _kept(group: int | str) -> Callable[[_Translation, re.Match[str]], str]:
    return lambda _, found: found[group]


def _as(form: str) -> Callable[[_Translation, re.Match[str]], str]:
    return lambda _, found: found.expand(form)


_SHORT, _END = r"\{\{[<%] *", r"[>%]\}\}"
# Before code is told from text: these make code, or hold it.
_WHOLE: tuple[_Rule, ...] = (
    (
        "highlight",
        r"\{% *highlight +(\w+)[^%]*%\}\n?([\s\S]*?)\n?\{% *endhighlight *%\}",
        _as(r"```\1\n\2\n```"),
    ),
    (
        "highlight",
        rf"{_SHORT}highlight +\"?(\w+)\"?[^>%]*{_END}\n?([\s\S]*?)\n?{_SHORT}/ *highlight *{_END}",
        _as(r"```\1\n\2\n```"),
    ),
)
# None reads over the beginning of another of its kind: a text full of those that never end would
# else be read through for each of them.
_RULES: tuple[_Rule, ...] = (
    # Hugo
    ("{{<", r"\{\{< *figure +([^{}]*?)/?>\}\}", _Translation.figure),
    ("{{", r"\{\{[<%] *(?:relref|ref) +\"?([^\"\s>%]+)\"?[^{}]*[>%]\}\}", _kept(1)),
    ("{{", r"\{\{[<%][^{}]*[>%]\}\}", _dropped("shortcode of Hugo’s")),
    ("<!--", r"^<!-- *more *-->\n?", lambda _t, _f: ""),
    # Jekyll
    ("{%", r"\{% *(?:end)?raw *%\}", lambda _t, _f: ""),
    ("{{", r"\{\{ *site\.(?:base)?url *\}\}", lambda _t, _f: ""),
    ("{%", r"\{% *(?:post_url|link) +([^% ]+) *%\}", _kept(1)),
    ("{%", r"\{%[^%\n]*%\}", _dropped("tag of Jekyll’s")),
    ("{{", r"\{\{ *(?:site|page|post|content)\b[^{}\n]*\}\}", _dropped("tag of Jekyll’s")),
    # Obsidian
    ("%%", r"%%[\s\S]*?%%\n?", _dropped("comment")),
    ("![[", r"!\[\[([^\[\]\n]+)\]\]", _Translation.embedded),
    ("[[", r"\[\[([^\[\]\n]+)\]\]", _Translation.linked),
    (
        "[!",
        r"^(?P<lead>(?:> ?)+)\[!(?P<kind>\w+)(?:\|[^\]\n]*)?\][+-]?(?P<title>[^\n]*)\n?",
        _Translation.callout,
    ),
    ("==", r"==(?=\S)([^=\n]+?)(?<=\S)==", _as(r"<mark>\1</mark>")),
    ("^", r"[ \t]+\^[\w-]+$", lambda _t, _f: ""),
    # Pandoc
    ("^[", r"\^\[((?:[^\[\]\n]|\[[^\]\n]*\](?:\([^)\n]*\))?)+)\]", _Translation.noted),
    ("@", r"\[(?:[^\[\]@\n]* )?-?@\{?\w[^\[\]\n]*\](?!\()", _Translation.citation),
    (":::", r"^:::+ *[^\n]*\n?", lambda _t, _f: ""),
    ("~~", r"~~(?=\S)([^~\n]+?)(?<=\S)~~", _as(r"<s>\1</s>")),
    ("^", r"(?<=\w)\^([\w+-]{1,20})\^", _as(r"<sup>\1</sup>")),
    ("~", r"(?<=\w)~([\w+-]{1,20})~", _as(r"<sub>\1</sub>")),
)
