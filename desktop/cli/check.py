"""`check` and `quotes`: what the desk's rules say, and who said what."""

import json
from argparse import Namespace
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import cast

from desktop.article.model import Article
from desktop.attribution.diagnostic import Diagnostic, Fix, Severity
from desktop.attribution.language import Language
from desktop.attribution.quotations import Quotation
from desktop.attribution.sourcing import sourcing
from desktop.cli.places import Places
from desktop.cli.terminal import CLEAN, FAILED, UNUSABLE, CommandFailed, Terminal
from desktop.composition import DEFAULT_LANGUAGE, House
from desktop.exchange.files import read

_STYLES = {Severity.BLOCK: ("bold", "red"), Severity.WARN: ("yellow",), Severity.INFO: ("cyan",)}
_RECOGNISED = ("section", "headline", "byline", "dateline")


def check(house: House, terminal: Terminal, options: Namespace) -> int:
    """Check one file; 1 where something blocks."""
    path = Path(options.file)
    imported = read(path)
    article = imported.article
    report = house.desk.checker(options.policy, options.language).check(article)
    blocked = any(
        item.severity not in (Severity.WARN, Severity.INFO) for item in report.diagnostics
    )
    if options.json:
        table: dict[str, object] = {
            "diagnostics": [as_table(item) for item in report.diagnostics],
            "counts": {
                **asdict(report.counts),
                "sourcing": sourcing(article, report).as_table(),
            },
            "notes": list(imported.notes),
        }
        if not imported.is_article:
            table["recognised"] = {
                name: getattr(article, name) for name in _RECOGNISED if getattr(article, name)
            }
        terminal.data(table)
        return FAILED if blocked else CLEAN
    for note in imported.notes:
        terminal.note(f"{path}: {note}")
    places = Places(imported)
    for item in report.diagnostics:
        terminal.say(_line(terminal, path, places, item))
    terminal.say(_summary(terminal, path, report.diagnostics))
    return FAILED if blocked else CLEAN


def as_table(item: Diagnostic) -> dict[str, object]:
    """A diagnostic in its stable form for scripts."""
    return {
        "rule": item.rule,
        "severity": str(item.severity),
        "field": item.field,
        "start": item.start,
        "end": item.end,
        "text": item.text,
        "message": item.message,
        "reason": item.reason,
        "overridable": item.overridable,
        "fixes": [_fix_table(fix) for fix in item.fixes],
    }


def _fix_table(fix: Fix) -> dict[str, object]:
    table: dict[str, object] = {"label": fix.label, "edits": [asdict(edit) for edit in fix.edits]}
    if fix.prompt:
        table["prompt"] = fix.prompt
    if fix.source:
        table["source"] = {"key": fix.source.key, "name": fix.source.name}
    if fix.reply:
        table["reply"] = {"party": fix.reply.party, "allegation": fix.reply.allegation}
    if fix.ignore:
        table["ignore"] = True
    return table


def _line(terminal: Terminal, path: Path, places: Places, item: Diagnostic) -> str:
    line, column = places.of(item.field, item.start, item.text)
    severity = terminal.paint(f"{item.severity:<5}", *_STYLES.get(item.severity, ("bold",)))
    field = "" if item.field == "body" else f"{item.field}: "
    rule = terminal.paint(f"({item.rule})", "dim")
    return f"{path}:{line}:{column}  {severity}  {field}{item.message} {rule}"


def _summary(terminal: Terminal, path: Path, diagnostics: Iterable[Diagnostic]) -> str:
    counts = dict.fromkeys(Severity, 0)
    for item in diagnostics:
        counts[item.severity] += 1
    if not any(counts.values()):
        return terminal.paint(f"{path}: nothing to complain of.", "green")
    parts = [
        f"{counts[severity]} {one if counts[severity] == 1 else many}"
        for severity, one, many in (
            (Severity.BLOCK, "blocking", "blocking"),
            (Severity.WARN, "warning", "warnings"),
            (Severity.INFO, "hint", "hints"),
        )
        if counts[severity]
    ]
    return terminal.paint(f"{path}: {', '.join(parts)}.", "bold")


# ---------------------------------------------------------------- quotations


def quotes(house: House, terminal: Terminal, options: Namespace) -> int:
    """List the quotations of one file, or answer line by line on standard streams."""
    if options.jsonl:
        return _batch(house, terminal, options.language)
    if options.file is None:
        raise CommandFailed("Name a file, or give --jsonl and lines on standard input.", UNUSABLE)
    path = Path(options.file)
    imported = read(path)
    article = imported.article
    found = house.desk.checker("", options.language).check(article).quotations
    if options.json:
        terminal.data({"quotes": [_quotation_table(article, one) for one in found]})
        return CLEAN
    places = Places(imported)
    for one in found:
        words = article.body[one.start : one.end]
        line, column = places.of("body", one.start, words)
        who = one.speaker_name or one.speaker_text or "nobody named"
        bound = f" [@{one.source}]" if one.source else ""
        kind = terminal.paint(f"{one.type:<8}", "dim")
        terminal.say(f"{path}:{line}:{column}  {kind}  {who}{bound}: {' '.join(words.split())}")
    return CLEAN


def _quotation_table(article: Article, one: Quotation) -> dict[str, object]:
    return {
        "start": one.start,
        "end": one.end,
        "text": article.body[one.start : one.end],
        "type": str(one.type),
        "form": str(one.form),
        "cue": list(one.cue) if one.cue else None,
        "speaker": list(one.speaker) if one.speaker else None,
        "speaker_text": one.speaker_text,
        "speaker_name": one.speaker_name,
        "source": one.source,
    }


def _batch(house: House, terminal: Terminal, tag: str) -> int:
    """A JSON object a line in, a JSON object a line out; 2 where a line was none."""
    from desktop.attribution.languages import told_by
    from desktop.attribution.rows import quote_rows

    known: dict[str, Language] = {}
    code = CLEAN
    for number, line in enumerate(terminal.source, start=1):
        if not line.strip():
            continue
        document = _document(line)
        if document is None:
            terminal.note(
                f"line {number}: is not an object with “doc_id” and “text”; it was left out."
            )
            code = UNUSABLE
            continue
        text = str(document["text"])
        spoken = tag or told_by(text) or DEFAULT_LANGUAGE
        if spoken not in known:
            known[spoken] = house.desk.language(spoken)
        rows = quote_rows(text, known[spoken], markdown=False)
        terminal.say(json.dumps({"doc_id": document["doc_id"], "quotes": rows}))
    return code


def _document(line: str) -> Mapping[str, object] | None:
    try:
        value: object = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if not isinstance(value, dict):
        return None
    table = cast("dict[str, object]", value)
    return table if isinstance(table.get("text"), str) and "doc_id" in table else None
