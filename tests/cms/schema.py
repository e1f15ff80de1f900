"""JSON Schema 2020-12, as much of it as our OpenAPI file and the schema of ninjs use.

Signature: `Schema(document).errors(value, pointer="#") -> list[str]`. A keyword that is not known
here raises, so that no rule is passed over in silence.
"""

import re
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any, cast
from urllib.parse import urlsplit

Table = dict[str, Any]
TYPES: dict[str, tuple[type, ...]] = {
    "object": (dict,),
    "array": (list,),
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
}
# Said for people, or looked at with another keyword.
SILENT = frozenset((
    "$schema", "$id", "$defs", "title", "description", "default", "properties",
))  # fmt: skip


class Schema:
    """The schemas in one document; `pointer` names the one to go by."""

    def __init__(self, document: Table) -> None:
        self._document = document
        self._checks: dict[str, Callable[[Table, Any], Iterator[str]]] = {
            "type": self._type,
            "enum": self._enum,
            "required": self._required,
            "additionalProperties": self._closed,
            "unevaluatedProperties": self._closed,
            "items": self._items,
            "anyOf": self._any,
            "oneOf": self._one,
            "$ref": self._ref,
            "pattern": self._pattern,
            "format": self._format,
            "minimum": self._range,
            "maximum": self._range,
            "minLength": self._size,
            "minItems": self._size,
            "maxItems": self._size,
        }

    def errors(self, value: Any, pointer: str = "#") -> list[str]:
        """What is wrong with the value, each with the path to it; empty where all is well."""
        return list(self._errors(self.at(pointer), value))

    def at(self, pointer: str) -> Table:
        """The part of the document that a reference names."""
        if not pointer.startswith("#"):
            raise NotImplementedError(f"a reference to elsewhere: {pointer}")
        found: Any = self._document
        for part in pointer.removeprefix("#").split("/")[1:]:
            found = found[part.replace("~1", "/").replace("~0", "~")]
        return cast("Table", found)

    def _errors(self, schema: Table, value: Any) -> Iterator[str]:
        for keyword in schema:
            if keyword not in SILENT:
                yield from self._checks[keyword](schema, value)
        if isinstance(value, dict):
            for name, part in cast("Table", schema.get("properties", {})).items():
                if name in value:
                    yield from (f"{name}: {said}" for said in self._errors(part, value[name]))

    def _type(self, schema: Table, value: Any) -> Iterator[str]:
        right = isinstance(value, TYPES[schema["type"]])
        if not right or (isinstance(value, bool) and schema["type"] != "boolean"):
            yield f"is no {schema['type']}"

    def _enum(self, schema: Table, value: Any) -> Iterator[str]:
        if value not in schema["enum"]:
            yield f"{value!r} is none of {schema['enum']}"

    def _required(self, schema: Table, value: Any) -> Iterator[str]:
        if isinstance(value, dict):
            yield from (f"lacks {name}" for name in schema["required"] if name not in value)

    def _closed(self, schema: Table, value: Any) -> Iterator[str]:
        keyword = next(name for name in schema if name.endswith("Properties"))
        if schema[keyword] is not False:
            raise NotImplementedError(f"{keyword} other than false")
        known = self._known(schema, keyword == "unevaluatedProperties")
        if isinstance(value, dict):
            names = cast("Table", value)
            yield from (f"{name} is not in the schema" for name in names if name not in known)

    def _known(self, schema: Table, references: bool) -> set[str]:
        names = set(cast("Table", schema.get("properties", {})))
        if references and "$ref" in schema:
            names |= self._known(self.at(schema["$ref"]), references)
        return names

    def _items(self, schema: Table, value: Any) -> Iterator[str]:
        if isinstance(value, list):
            for number, part in enumerate(cast("list[Any]", value)):
                yield from (f"{number}: {said}" for said in self._errors(schema["items"], part))

    def _any(self, schema: Table, value: Any) -> Iterator[str]:
        if not any(not list(self._errors(part, value)) for part in schema["anyOf"]):
            yield "fits none of several forms"

    def _one(self, schema: Table, value: Any) -> Iterator[str]:
        if sum(not list(self._errors(part, value)) for part in schema["oneOf"]) != 1:
            yield "does not fit exactly one of several forms"

    def _ref(self, schema: Table, value: Any) -> Iterator[str]:
        yield from self._errors(self.at(schema["$ref"]), value)

    def _pattern(self, schema: Table, value: Any) -> Iterator[str]:
        if isinstance(value, str) and not re.search(schema["pattern"], value):
            yield f"{value!r} does not match {schema['pattern']}"

    def _format(self, schema: Table, value: Any) -> Iterator[str]:
        try:
            right = not isinstance(value, str) or FORMATS[schema["format"]](value)
        except ValueError:
            right = False
        if not right:
            yield f"{value!r} is no {schema['format']}"

    def _range(self, schema: Table, value: Any) -> Iterator[str]:
        if isinstance(value, (int, float)) and not (
            schema.get("minimum", value) <= value <= schema.get("maximum", value)
        ):
            yield f"{value} is out of range"

    def _size(self, schema: Table, value: Any) -> Iterator[str]:
        kinds = {"minLength": str, "minItems": list, "maxItems": list}
        for keyword, kind in kinds.items():
            if keyword not in schema or not isinstance(value, kind):
                continue
            length = len(cast("str | list[Any]", value))
            if length < schema[keyword] if keyword.startswith("min") else length > schema[keyword]:
                yield f"{length} is not {keyword} {schema[keyword]}"


def _is_uri(text: str) -> bool:
    return bool(urlsplit(text).scheme) and re.fullmatch(r"[!-~]+", text) is not None


def _is_moment(text: str) -> bool:
    return datetime.fromisoformat(text).tzinfo is not None and "T" in text


FORMATS: dict[str, Callable[[str], bool]] = {"uri": _is_uri, "date-time": _is_moment}
