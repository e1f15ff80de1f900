"""Where an error came from: types and places, whatever it carries."""

import pytest

from desktop.composition.origins import origins, place

HOME = "/".join(("", "home", "kim"))


def test_nothing_that_an_error_carries_is_told(
    failure: BaseException, planted: tuple[str, ...]
) -> None:
    told = "\n".join(origins(failure))
    for one in planted:
        assert one not in told, one
    assert "builtins.ExceptionGroup" in told
    assert "conftest.Leaky" in told
    assert "builtins.KeyError" in told
    assert "builtins.FileNotFoundError" in told
    assert "tests/composition/conftest.py" in told
    assert "  secret.md.py:2 in handle" in told


def test_causes_that_go_in_circles_end() -> None:
    one, other = ValueError(), KeyError()
    one.__cause__, other.__cause__ = other, one
    assert list(origins(one)) == ["builtins.ValueError", "builtins.KeyError"]


@pytest.mark.parametrize(
    ("filename", "told"),
    [
        (f"{HOME}/desktop/ui/page.py", "desktop/ui/page.py"),
        (f"{HOME}/x.py", "x.py"),
        ("kim/x.py", "x.py"),
        (r"C:\Users\kim\app\desktop\ui\page.py", "desktop/ui/page.py"),
        (f"{HOME}/desktop/.venv/lib/python3.11/site-packages/a/b.py", "site-packages/a/b.py"),
        ("/usr/lib/python3.11/json/decoder.py", "python3.11/json/decoder.py"),
        ("<string>", "<string>"),
        ("", "?"),
    ],
)
def test_a_place_begins_where_the_code_does(filename: str, told: str) -> None:
    assert place(filename) == told
