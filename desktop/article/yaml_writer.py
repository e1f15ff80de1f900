"""From an article's fields to YAML that a person likes to read and any program can."""

import re
from collections.abc import Iterator
from dataclasses import MISSING, Field, fields
from typing import Any, cast

import yaml
from yaml.representer import SafeRepresenter

from desktop.article.correction import Correction
from desktop.article.ledger import Source, Statement
from desktop.article.model import Article, Ignore, Picture, without_surrogates
from desktop.article.reply import Reply
from desktop.article.yaml_reader import ALIASES, KNOWN_FIELDS

_STRING = "tag:yaml.org,2002:str"
_TIMESTAMP = "tag:yaml.org,2002:timestamp"
_MAPPING = "tag:yaml.org,2002:map"
_SEQUENCE = "tag:yaml.org,2002:seq"
# Written without quotation marks, since programs beside ours expect a date there.
_DATE = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}(Z|[+-][0-9]{2}:[0-9]{2})?)?"
)
# Characters for which only the double-quoted style is exact.
_DELICATE = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")
_BLOCK_UNSAFE = re.compile(r"^\s| +\n|\s$")
_NEVER_FOLD = 1 << 30

Node = yaml.Node
Record = Picture | Source | Statement | Ignore | Reply | Correction


class _Representer(SafeRepresenter):
    """Plain values to nodes, keeping the order of keys and our style of text."""

    def __init__(self) -> None:
        super().__init__(default_flow_style=False, sort_keys=False)

    def represent_str(self, data: str) -> yaml.ScalarNode:
        """Text in the most readable style that is exact."""
        return _text(data)

    def node_of(self, data: object) -> Node:
        """The node of a value (the library's own method would write it)."""
        return cast("Any", self).represent_data(data)


_Representer.add_representer(str, _Representer.represent_str)


def write_fields(article: Article) -> str:
    """The YAML of every field but the body; "" where all are empty."""
    repeated = KNOWN_FIELDS & article.extra.keys()
    if repeated:
        raise ValueError(f"extra fields with names of our own: {sorted(repeated)}")
    representer = _Representer()
    pairs = list(_article_pairs(article, representer))
    if not pairs:
        return ""
    dumper = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
    node = yaml.MappingNode(_MAPPING, pairs, flow_style=False)
    library = cast("Any", yaml)  # its stubs leave the node's type out
    return library.serialize(node, Dumper=dumper, allow_unicode=True, width=_NEVER_FOLD)


def _article_pairs(article: Article, representer: _Representer) -> Iterator[tuple[Node, Node]]:
    for field in fields(article):
        value = getattr(article, field.name)
        if field.name in ("body", "extra"):
            continue
        if field.name == "date" and _DATE.fullmatch(article.date):
            yield _text("date"), yaml.ScalarNode(_TIMESTAMP, article.date)
        elif value != _default(field) or _would_be_read_from_alias(article, field.name):
            yield _text(field.name), _node(value, representer)
    yield from _extra_pairs(article, representer)


def _would_be_read_from_alias(article: Article, name: str) -> bool:
    """Whether leaving this empty field out would let another program's field fill it."""
    return any(alias in article.extra for alias in ALIASES.get(name, ()))


def _extra_pairs(
    record: Article | Record, representer: _Representer
) -> Iterator[tuple[Node, Node]]:
    for name, value in record.extra.items():
        yield _text(name), representer.node_of(value)


def _default(field: "Field[Any]") -> object:
    """What a field is when left out; MISSING, equal to nothing, where it is required."""
    return field.default if field.default is not MISSING else MISSING


def _node(value: object, representer: _Representer) -> Node:
    if isinstance(value, bool):
        return yaml.ScalarNode("tag:yaml.org,2002:bool", "true" if value else "false")
    if isinstance(value, str):
        return _text(str(value))
    if isinstance(value, int):
        return yaml.ScalarNode("tag:yaml.org,2002:int", str(value))
    if isinstance(value, tuple):
        items = [_node(item, representer) for item in cast("tuple[object, ...]", value)]
        in_line = all(isinstance(item, yaml.ScalarNode) for item in items)
        return yaml.SequenceNode(_SEQUENCE, items, flow_style=in_line)
    if isinstance(value, Record):
        return _record(value, representer)
    raise TypeError(f"no YAML for {type(value).__name__}")


def _record(record: Record, representer: _Representer) -> Node:
    pairs: list[tuple[Node, Node]] = []
    for field in fields(record):
        value = getattr(record, field.name)
        if field.name != "extra" and value != _default(field):
            pairs.append((_text(field.name), _node(value, representer)))
    pairs.extend(_extra_pairs(record, representer))
    return yaml.MappingNode(_MAPPING, pairs, flow_style=False)


def _text(text: str) -> yaml.ScalarNode:
    """A string: plain where that is exact, as a block where it has lines, else quoted."""
    style = None
    text = without_surrogates(text)
    if _DELICATE.search(text):
        style = '"'
    elif "\n" in text:
        style = '"' if _BLOCK_UNSAFE.search(text) else "|"
    return yaml.ScalarNode(_STRING, text, style=style)
