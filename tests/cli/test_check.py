"""`check` and `quotes`: for people like a compiler, for scripts as JSON."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from desktop.composition import House

LINE = re.compile(
    r"(?P<file>.+):(?P<line>\d+):(?P<column>\d+)  (?P<level>block|warn |info )  .+ \([a-z-]+\)"
)


def test_a_new_user_sees_what_the_program_finds(desk: Any, sample: Path) -> None:
    code, out, _ = desk.run("check", sample)
    *lines, summary = out.splitlines()
    assert code == 1
    assert summary == f"{sample}: 1 blocking, 2 warnings."
    source = sample.read_text(encoding="utf-8").split("\n")
    words = ("“We were told", "Critics say", "reportedly")
    for line in lines:
        found = LINE.fullmatch(line)
        assert found
        marked = source[int(found["line"]) - 1][int(found["column"]) - 1 :]
        assert marked.startswith(words)


def test_the_json_is_what_scripts_rely_on(desk: Any, sample: Path) -> None:
    code, out, _ = desk.run("check", sample, "--json")
    table = json.loads(out)
    assert code == 1
    assert {"diagnostics", "counts"} <= table.keys()
    first = next(item for item in table["diagnostics"] if item["severity"] == "block")
    assert {"rule", "severity", "field", "start", "end", "text", "message", "fixes"} <= first.keys()
    assert (first["rule"], first["field"]) == ("quote-unattributed", "body")
    assert all({"label", "edits"} <= fix.keys() for fix in first["fixes"])
    assert table["counts"]["blocks"] == 1
    assert "recognised" not in table


def test_a_clean_article_is_0(desk: Any, clean: Path) -> None:
    code, out, err = desk.run("check", clean)
    assert (code, err) == (0, "")
    assert out == f"{clean}: nothing to complain of.\n"


def test_plain_text_says_what_was_recognised(desk: Any, tmp_path: Path) -> None:
    path = tmp_path / "wire.txt"
    path.write_text("Harbour\n\nThe wall holds again\n\nThe wall held. Critics say it was luck.\n")
    code, out, err = desk.run("check", path)
    assert code == 0
    assert f"{path}: Taken as the section: Harbour" in err
    assert f"{path}:5:16  warn " in out
    table = json.loads(desk.run("check", path, "--json")[1])
    assert table["recognised"] == {"section": "Harbour", "headline": "The wall holds again"}


def test_a_desk_may_have_another_policy(desk: Any, sample: Path, tmp_path: Path) -> None:
    own = tmp_path / "own.toml"
    own.write_text(
        'name = "own"\ntitle = "Own"\n[severity]\n'
        'quote-unattributed = "warn"\nsource-vague = "block"\n'
    )
    table = json.loads(desk.run("check", sample, "--policy", own, "--json")[1])
    levels = {item["rule"]: item["severity"] for item in table["diagnostics"]}
    assert levels["quote-unattributed"] == "warn"
    assert levels["source-vague"] == "block"
    folder: Path = desk.house.home / "policies"
    folder.mkdir(parents=True)
    own.rename(folder / "ours.toml")
    again = json.loads(desk.run("check", sample, "--policy", "ours", "--json")[1])
    assert again["diagnostics"] == table["diagnostics"]


@pytest.mark.parametrize("policy", ["none", "broken.toml", "wrong.toml"])
def test_a_policy_that_cannot_be_used_is_unusable_input(
    desk: Any, sample: Path, tmp_path: Path, policy: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("broken.toml").write_text("name = ")
    Path("wrong.toml").write_text('name = "a"\ntitle = "b"\n[severity]\nno-such-rule = "warn"')
    code, out, err = desk.run("check", sample, "--policy", policy)
    assert (code, out) == (2, "")
    assert err.count("\n") == 1
    assert "policy" in err


def test_quotes_name_speaker_and_source(desk: Any, sample: Path) -> None:
    code, out, _ = desk.run("quotes", sample)
    assert code == 0
    assert "Maren Aldous [@aldous]: The water came over the wall" in out
    rows = json.loads(desk.run("quotes", sample, "--json")[1])["quotes"]
    body = sample.read_text(encoding="utf-8").split("\n---\n\n", 1)[1]
    for row in rows:
        assert body[row["start"] : row["end"]] == row["text"]
    by_aldous = [row for row in rows if row["source"] == "aldous" and row["type"] == "direct"]
    assert len(by_aldous) == 3
    assert {row["speaker_name"] for row in by_aldous} == {"Maren Aldous"}


def test_batches_answer_line_by_line(desk: Any) -> None:
    text = "“It held all through the night,” said Ann Meyer.\n\nNobody was hurt."
    lines = "\n".join(
        [json.dumps({"doc_id": 7, "text": text}), "", json.dumps({"doc_id": "b", "text": "None."})]
    )
    code, out, err = desk.run("quotes", "--jsonl", source=lines)
    first, second = map(json.loads, out.splitlines())
    assert (code, err) == (0, "")
    assert (first["doc_id"], second) == (7, {"doc_id": "b", "quotes": []})
    (row,) = first["quotes"]
    assert text[row["start"] : row["end"]] == "It held all through the night,"
    assert row.keys() == {
        "start", "end", "type", "cue", "speaker", "speaker_text", "speaker_name",
    }  # fmt: skip
    assert text[slice(*row["cue"])] == "said"
    assert text[slice(*row["speaker"])] == row["speaker_text"] == row["speaker_name"] == "Ann Meyer"


@pytest.mark.parametrize(
    "line", ["{", "[]", '{"text": "x"}', '{"doc_id": 1, "text": 2}', "[" * 9999]
)
def test_a_bad_line_is_said_and_the_others_answered(desk: Any, line: str) -> None:
    good = json.dumps({"doc_id": 1, "text": "x"})
    code, out, err = desk.run("quotes", "--jsonl", source=f"{good}\n{line}\n{good}\n")
    assert code == 2
    assert len(out.splitlines()) == 2
    assert err.startswith("line 2: ")
    assert err.count("\n") == 1


def test_quotes_of_nothing_is_a_wrong_call(desk: Any) -> None:
    assert desk.run("quotes")[0] == 2


def test_the_fixture_is_the_house_itself(desk: Any) -> None:
    assert isinstance(desk.house, House)


GERMAN = """---
headline: Rellhaven verliert die Mole
---

Die Mole muss weg, sagte Ines Falk. Sie sei morsch. Das ist für die Fischer nicht neu.
"""


def speakers(desk: Any, *arguments: object) -> list[str]:
    code, out, _ = desk.run("quotes", *arguments, "--json")
    assert code == 0
    return [one["speaker_name"] for one in json.loads(out)["quotes"]]


def test_an_article_is_read_in_its_own_language(desk: Any, tmp_path: Path) -> None:
    path = tmp_path / "mole.md"
    path.write_text(GERMAN, encoding="utf-8")
    assert speakers(desk, path) == ["Ines Falk", "Ines Falk"]
    assert speakers(desk, path, "--language", "de") == ["Ines Falk", "Ines Falk"]
    assert speakers(desk, path, "--language", "en") == []
    path.write_text(GERMAN.replace("---\n\n", "language: en-GB\n---\n\n"), encoding="utf-8")
    assert speakers(desk, path) == []


def test_the_language_counts_for_check_and_for_lines_as_well(desk: Any, tmp_path: Path) -> None:
    path = tmp_path / "mole.md"
    path.write_text(GERMAN, encoding="utf-8")
    own = tmp_path / "desk.toml"
    own.write_text('name = "o"\ntitle = "O"\n[severity]\nsource-unlisted = "warn"\n')
    assert "Ines Falk" in desk.run("check", path, "--policy", own)[1]
    for text, arguments, found in (
        ("Die Mole sei morsch, sagte Falk.", ["--language", "de"], ["Falk"]),
        ("Die Mole sei morsch, sagte Falk.", [], []),
        (GERMAN.split("---")[2], [], ["Ines Falk", "Ines Falk"]),
    ):
        given = json.dumps({"doc_id": 1, "text": text}) + "\n"
        _, out, _ = desk.run("quotes", "--jsonl", *arguments, source=given)
        assert [one["speaker_name"] for one in json.loads(out)["quotes"]] == found


def test_a_language_without_a_lexicon_is_unusable(desk: Any, sample: Path) -> None:
    with pytest.raises(SystemExit) as stopped:
        desk.run("check", sample, "--language", "xx")
    assert stopped.value.code == 2


def test_a_document_is_checked_like_a_text(desk: Any, sample: Path, tmp_path: Path) -> None:
    document = tmp_path / "story.docx"
    assert desk.run("export", sample, "-o", document)[0] == 0
    code, out, err = desk.run("check", document)
    assert code in (0, 1)
    assert out.splitlines()[-1].startswith(str(document))
    assert "Taken as the headline" in err
