"""From YAML nodes to an article's fields, forgiving about form and strict about meaning.

Known fields are read from the parse tree rather than from constructed values, so that
`date: 2026-11-23`, `headline: 012` and `section: No` stay exactly as they were typed
(YAML 1.1 would make a date, an octal number and a boolean of them).
"""

import re
from collections.abc import Callable, Hashable, Iterator, Mapping
from dataclasses import MISSING, dataclass, field, fields
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeVar, cast

import yaml

from desktop.article.correction import Correction, Place
from desktop.article.ledger import Kind, Source, Statement, Terms
from desktop.article.model import Article, Ignore, Picture, split_tags
from desktop.article.reply import Reply
from desktop.translation import tr

# What other programs call our fields; see `front_matter` for when they count.
ALIASES: Mapping[str, tuple[str, ...]] = {
    "headline": ("title",),
    "standfirst": ("description", "subtitle"),
    "byline": ("author",),
}
# Nodes that unknown fields may unfold to; a few nested YAML aliases can name billions.
MOST_NODES = 100_000
_NULL = "tag:yaml.org,2002:null"
_TRUE = {"true", "yes", "on", "y"}
_FALSE = {"false", "no", "off", "n", ""}
_NUMBER = re.compile(r"-?[0-9]{1,15}")
# What YAML's “c-printable” leaves out; said that way round, it is made ten times as fast.
_NOT_YAML = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")

Pair = tuple[str, yaml.Node]
Record = TypeVar("Record", Picture, Source, Statement, Ignore, Reply, Correction)
Choice = TypeVar("Choice", bound=StrEnum)


class FieldError(Exception):
    """What is wrong and where, `line` and `column` counted from 0 within the YAML."""

    def __init__(self, problem: str, line: int, column: int) -> None:
        super().__init__(problem)
        self.problem = problem
        self.line = line
        self.column = column


if TYPE_CHECKING:
    _SafeLoader = yaml.SafeLoader
else:
    _SafeLoader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _Loader(_SafeLoader):
    """A safe loader that never lets one of two equal keys vanish."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:
        _refuse_repeats(_raw_pairs(node))
        return super().construct_mapping(node, deep)


def _as_typed(name: str) -> Callable[[_Loader, yaml.ScalarNode], object]:
    """A constructor that keeps the text where YAML's own fails (`2026-13-45`, huge numbers)."""
    construct = getattr(yaml.SafeLoader, name)

    def kept(loader: _Loader, node: yaml.ScalarNode) -> object:
        try:
            return construct(loader, node)
        except (ValueError, OverflowError):
            return str(node.value)

    return kept


for _tag in ("int", "float", "timestamp"):
    _Loader.add_constructor(f"tag:yaml.org,2002:{_tag}", _as_typed(f"construct_yaml_{_tag}"))
# A lone equals sign, which PyYAML resolves but cannot construct.
_Loader.add_constructor("tag:yaml.org,2002:value", _as_typed("construct_yaml_str"))


@dataclass(frozen=True, slots=True)
class _Tree:
    """A parsed document and the loader that can still construct its parts."""

    loader: Any
    root: yaml.MappingNode
    merged: set[int] = field(default_factory=set[int])


def read_fields(text: str, body: str) -> Article:
    """The article that YAML `text` and `body` describe.

    Raises FieldError.
    """
    try:
        tree = _parse(text)
        return Article(body=body) if tree is None else _article(tree, body)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        problem = error.problem or error.context or tr("not valid YAML")
        line, column = (mark.line, mark.column) if mark else (0, 0)
        raise FieldError(problem, line, column) from error
    except yaml.YAMLError as error:
        raise FieldError(*_unprintable(text)) from error
    except RecursionError as error:
        raise FieldError(tr("lists within lists too deep to read"), 0, 0) from error


def _unprintable(text: str) -> tuple[str, int, int]:
    """The first character that YAML does not allow (its reader gives no line)."""
    found = _NOT_YAML.search(text)
    if found is None:
        return tr("not valid YAML"), 0, 0
    at = found.start()
    line = text.count("\n", 0, at)
    return (
        tr(
            "the invisible character {code} is not allowed here",
            code=f"U+{ord(found[0]):04X}",
        ),
        line,
        at - text.rfind("\n", 0, at) - 1,
    )


def _parse(text: str) -> _Tree | None:
    loader: Any = _Loader(text)
    try:
        root = cast("yaml.Node | None", loader.get_single_node())
        if root is None:
            return None
        if not isinstance(root, yaml.MappingNode):
            raise _wrong(root, tr("text, where fields such as “headline: …” were expected"))
        return _Tree(loader, root)
    finally:
        loader.dispose()


def _article(tree: _Tree, body: str) -> Article:
    pairs = list(_our_names(_pairs(tree, tree.root)))
    values, extra = _read(tree, pairs, _ARTICLE)
    return Article(**values, body=body, extra=extra)


def _our_names(pairs: list[Pair]) -> Iterator[Pair]:
    """The pairs, with another program's name made ours where only one can be meant."""
    present = {name for name, _ in pairs}
    renamed: dict[str, str] = {}
    for ours, theirs in ALIASES.items():
        found = [name for name in theirs if name in present]
        if ours not in present and len(found) == 1:
            renamed[found[0]] = ours
    for name, node in pairs:
        yield (renamed.get(name, name) if isinstance(node, yaml.ScalarNode) else name), node


# ---------------------------------------------------------------- records

Reader = Callable[[_Tree, yaml.Node, str], Any]


def _read(
    tree: _Tree, pairs: list[Pair], readers: Mapping[str, Reader]
) -> tuple[dict[str, Any], dict[str, object]]:
    """Values of the known fields that are not null, and the unknown ones in order."""
    values: dict[str, Any] = {}
    extra: dict[str, object] = {}
    for name, node in pairs:
        reader = readers.get(name)
        if reader is None:
            extra[name] = _plain(tree, node)
        elif not _is_null(node):
            values[name] = reader(tree, node, name)
    return values, extra


def _record(
    tree: _Tree, node: yaml.Node, kind: type[Record], readers: Mapping[str, Reader]
) -> Record:
    values, extra = _read(tree, _pairs(tree, node), readers)
    for each in fields(kind):
        if each.default is MISSING and each.default_factory is MISSING:
            values.setdefault(each.name, "")
    return kind(**values, extra=extra)


def _plain(tree: _Tree, node: yaml.Node) -> object:
    """An unknown field as plain YAML values."""
    value = tree.loader.construct_object(node, deep=True)
    budget = MOST_NODES
    waiting: list[Any] = [value]
    while waiting:
        budget -= 1
        if budget < 0:
            raise _wrong(node, tr("something that contains itself or unfolds without end"))
        inner = waiting.pop()
        if isinstance(inner, dict):
            waiting.extend(cast("dict[object, object]", inner).values())
        elif isinstance(inner, list | tuple | set):
            waiting.extend(cast("list[object]", inner))
    return value


# ---------------------------------------------------------------- nodes


def _raw_pairs(node: yaml.Node) -> list[tuple[yaml.Node, yaml.Node]]:
    return cast("list[tuple[yaml.Node, yaml.Node]]", node.value)


def _refuse_repeats(pairs: list[tuple[yaml.Node, yaml.Node]]) -> None:
    first_lines: dict[str, int] = {}
    for key, _ in pairs:
        if isinstance(key, yaml.ScalarNode):
            name = cast("str", key.value)
            if name in first_lines:
                first = first_lines[name] + 2
                raise _wrong(
                    key,
                    tr("a second “{name}”; the first is in line {first}", name=name, first=first),
                )
            first_lines[name] = key.start_mark.line


def _pairs(tree: _Tree, node: yaml.Node) -> list[Pair]:
    """The names of a record's fields and their nodes, in order, merged with `<<`."""
    if id(node) not in tree.merged:
        _refuse_repeats(_raw_pairs(node))
        tree.loader.flatten_mapping(node)
        tree.merged.add(id(node))
    found: dict[str, yaml.Node] = {}
    for key, value in _raw_pairs(node):
        if not isinstance(key, yaml.ScalarNode):
            raise _wrong(key, tr("a list where the name of a field was expected"))
        # A record's own fields come after those merged in, and count.
        found[cast("str", key.value)] = value
    return list(found.items())


def _wrong(node: yaml.Node, what: str) -> FieldError:
    return FieldError(tr("here is {what}", what=what), node.start_mark.line, node.start_mark.column)


def _is_null(node: yaml.Node) -> bool:
    return isinstance(node, yaml.ScalarNode) and node.tag == _NULL


def _scalar(node: yaml.Node) -> str:
    """The characters as typed; block scalars without the line feed that ends them."""
    text = cast("str", node.value)
    style = cast("yaml.ScalarNode", node).style
    return text.removesuffix("\n") if style in ("|", ">") else text


def _text(_tree: _Tree, node: yaml.Node, name: str) -> str:
    if isinstance(node, yaml.ScalarNode):
        return _scalar(node)
    raise _wrong(node, tr("a list; “{name}” takes text", name=name))


def _names(tree: _Tree, node: yaml.Node, name: str) -> str:
    """Text, or a list of names as one line."""
    if isinstance(node, yaml.SequenceNode):
        return ", ".join(_words(tree, node, name))
    return _text(tree, node, name)


def _words(_tree: _Tree, node: yaml.Node, name: str) -> tuple[str, ...]:
    """A list of texts, or one text with commas."""
    if isinstance(node, yaml.ScalarNode):
        return split_tags(_scalar(node))
    items = _items(node, name)
    if not all(isinstance(item, yaml.ScalarNode) for item in items):
        raise _wrong(node, tr("a nested list; “{name}” takes a list of texts", name=name))
    return tuple(_scalar(item) for item in items if not _is_null(item))


def _items(node: yaml.Node, name: str) -> list[yaml.Node]:
    if not isinstance(node, yaml.SequenceNode):
        raise _wrong(node, tr("something else; “{name}” takes a list", name=name))
    return cast("list[yaml.Node]", node.value)


def _flag(_tree: _Tree, node: yaml.Node, name: str) -> bool:
    word = _scalar(node).lower() if isinstance(node, yaml.ScalarNode) else tr("a list")
    if word in _TRUE:
        return True
    if word in _FALSE:
        return False
    raise _wrong(node, tr("“{word}”; “{name}” takes true or false", word=word, name=name))


def _number(_tree: _Tree, node: yaml.Node, name: str) -> int:
    typed = _scalar(node) if isinstance(node, yaml.ScalarNode) else tr("a list")
    if _NUMBER.fullmatch(typed):
        return int(typed)
    raise _wrong(node, tr("“{typed}”; “{name}” takes a whole number", typed=typed, name=name))


def _choice(kind: type[Choice]) -> Callable[[_Tree, yaml.Node, str], Choice]:
    choices = {str(member): member for member in kind}

    def read(tree: _Tree, node: yaml.Node, name: str) -> Choice:
        typed = _text(tree, node, name)
        known = choices.get(re.sub(r"[-_\s]+", " ", typed).strip().lower())
        if known is None:
            allowed = ", ".join(choices)
            raise _wrong(
                node,
                tr(
                    "“{typed}”; “{name}” takes one of: {allowed}",
                    typed=typed,
                    name=name,
                    allowed=allowed,
                ),
            )
        return known

    return read


# ---------------------------------------------------------------- parts of an article


def _picture(tree: _Tree, node: yaml.Node, name: str) -> Picture:
    if isinstance(node, yaml.MappingNode):
        return _record(tree, node, Picture, _PICTURE)
    return Picture(file=_text(tree, node, name))


def _statement(tree: _Tree, node: yaml.Node, name: str) -> Statement:
    if isinstance(node, yaml.MappingNode):
        return _record(tree, node, Statement, _STATEMENT)
    return Statement(_text(tree, node, name))


def _statements(tree: _Tree, node: yaml.Node, name: str) -> tuple[Statement, ...]:
    if isinstance(node, yaml.SequenceNode):
        return tuple(_statement(tree, item, name) for item in _items(node, name))
    return (_statement(tree, node, name),)


def _ignores(tree: _Tree, node: yaml.Node, name: str) -> tuple[Ignore, ...]:
    found: list[Ignore] = []
    for item in _items(node, name):
        if not isinstance(item, yaml.MappingNode):
            raise _wrong(
                item, tr("text; “{name}” takes entries with rule, text and reason", name=name)
            )
        found.append(_record(tree, item, Ignore, _IGNORE))
    return tuple(found)


def _replies(tree: _Tree, node: yaml.Node, name: str) -> tuple[Reply, ...]:
    found: list[Reply] = []
    for item in _items(node, name):
        if isinstance(item, yaml.MappingNode):
            found.append(_record(tree, item, Reply, _REPLY))
        else:
            found.append(Reply(_text(tree, item, name)))
    return tuple(found)


def _corrections(tree: _Tree, node: yaml.Node, name: str) -> tuple[Correction, ...]:
    found: list[Correction] = []
    for item in _items(node, name):
        if isinstance(item, yaml.MappingNode):
            found.append(_record(tree, item, Correction, _CORRECTION))
        else:
            found.append(Correction(_text(tree, item, name)))
    return tuple(found)


def _sources(tree: _Tree, node: yaml.Node, name: str) -> tuple[Source, ...]:
    """A list of entries or names; one name; or entries under their keys."""
    found: list[Source] = []
    if isinstance(node, yaml.MappingNode):
        for key, item in _pairs(tree, node):
            found.append(_source(tree, item, key, found))
    elif isinstance(node, yaml.SequenceNode):
        for item in _items(node, name):
            found.append(_source(tree, item, None, found))
    elif _scalar(node):
        found.append(_source(tree, node, None, found))
    return tuple(found)


def _source(tree: _Tree, node: yaml.Node, key: str | None, before: list[Source]) -> Source:
    if isinstance(node, yaml.MappingNode):
        values, extra = _read(tree, _pairs(tree, node), _SOURCE)
    else:
        values: dict[str, Any] = {"name": _text(tree, node, "sources")}
        extra: dict[str, object] = {}
    if "key" not in values:
        taken = {source.key for source in before}
        values["key"] = key if key is not None else _new_key(values.get("name", ""), taken)
    return Source(**values, extra=extra)


def _new_key(name: str, taken: set[str]) -> str:
    """A citation key from the last word of a name: "Ann Meyer" gives "meyer"."""
    words = re.findall(r"\w+", name.casefold())
    stem = words[-1] if words else "source"
    numbered = (f"{stem}{number}" for number in range(2, len(taken) + 3))
    return next(key for key in (stem, *numbered) if key not in taken)


_PICTURE: Mapping[str, Reader] = {
    **dict.fromkeys(("file", "alt", "caption", "credit", "licence"), _text),
    "decorative": _flag,
}
_IGNORE: Mapping[str, Reader] = dict.fromkeys(("rule", "text", "reason"), _text)
_REPLY: Mapping[str, Reader] = dict.fromkeys(
    ("party", "allegation", "asked", "how", "deadline", "answer"), _text
)
_CORRECTION: Mapping[str, Reader] = {
    **dict.fromkeys(("note", "date"), _text),
    "place": _choice(Place),
}
_STATEMENT: Mapping[str, Reader] = {
    **dict.fromkeys(("text", "when", "where", "medium", "words", "now"), _text),
    "at": _number,
    "terms": _choice(Terms),
    "verified": _flag,
}
_SOURCE: Mapping[str, Reader] = {
    **dict.fromkeys(("key", "name", "role", "organisation", "via", "link"), _text),
    **dict.fromkeys(("reason", "approved_by", "contact", "notes"), _text),
    "aliases": _words,
    "kind": _choice(Kind),
    "terms": _choice(Terms),
    "statements": _statements,
}
_ARTICLE: Mapping[str, Reader] = {
    **dict.fromkeys(("id", "section", "headline", "standfirst", "dateline"), _text),
    **dict.fromkeys(("date", "embargo", "slug", "language"), _text),
    "byline": _names,
    "tags": _words,
    "picture": _picture,
    "sources": _sources,
    "replies": _replies,
    "corrections": _corrections,
    "ignores": _ignores,
}
# The names that `extra` may not use.
KNOWN_FIELDS = frozenset(_ARTICLE)
