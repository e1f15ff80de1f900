"""A key of Ghost's: its form, its token, and why one is not accepted."""

import base64
import hashlib
import hmac
import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from desktop.publishing.cms.contract import CmsUnauthorised
from desktop.publishing.cms.ghost_key import Key
from desktop.publishing.cms.http import Answer

SECRET = "0123456789abcdef" * 4
TEXT = f"{'6b042b21' * 3}:{SECRET}"
NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)


def decoded(part: str) -> dict[str, Any]:
    return json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))


def test_a_token_is_of_the_fixed_form_and_signed_with_the_secret() -> None:
    token = Key(f" {TEXT}\n").token(1_800_000_000)
    head, claims, signature = token.split(".")
    assert decoded(head) == {"alg": "HS256", "typ": "JWT", "kid": "6b042b21" * 3}
    assert decoded(claims) == {"iat": 1_800_000_000, "exp": 1_800_000_300, "aud": "/admin/"}
    wanted = hmac.new(bytes.fromhex(SECRET), f"{head}.{claims}".encode(), hashlib.sha256).digest()
    assert base64.urlsafe_b64encode(wanted).decode().rstrip("=") == signature
    assert SECRET not in token


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("8dde4d5ab6f1c2f9a5c80bd0fe", "Content API key"),
        ("", "not an Admin API key"),
        ("ida:open sesame", "not an Admin API key"),
        (TEXT[:-1], "not an Admin API key"),
        (SECRET, "not an Admin API key"),
    ],
)
def test_what_cannot_be_a_key(text: str, words: str) -> None:
    key = Key(text)
    assert words in key.problem
    assert SECRET not in key.problem
    with pytest.raises(CmsUnauthorised, match=words):
        key.token(1_800_000_000)
    assert Key(TEXT).problem == ""


def answer(status: int, message: str, code: str | None = None, context: str = "") -> Answer:
    error = {"message": message, "code": code, "context": context or None}
    return Answer(status, "https://echo.example/", json.dumps({"errors": [error]}).encode())


def trouble(given: Answer, ahead: timedelta = timedelta()) -> str:
    said = Key(TEXT, (NOW + ahead).timestamp).trouble(given, NOW)
    return str(said) if said else ""


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (answer(401, "Unknown Admin API Key", "UNKNOWN_ADMIN_API_KEY"), "does not know this"),
        (answer(401, "Invalid token: invalid signature", "INVALID_JWT"), "its secret is another"),
        (answer(403, "Authorization failed"), "takes the Authorization header away"),
        (answer(401, "Something new", "NEW"), "does not accept the key: Something new"),
    ],
)
def test_each_trouble_has_its_line(given: Answer, words: str) -> None:
    assert words in trouble(given)


@pytest.mark.parametrize(
    "given",
    [
        answer(403, "You do not have permission to publish posts"),
        answer(422, "Validation error"),
        Answer(400, "https://echo.example/", b"<html>"),
    ],
)
def test_what_is_not_about_the_key(given: Answer) -> None:
    assert trouble(given) == ""


@pytest.mark.parametrize(
    ("ahead", "words"),
    [
        (timedelta(minutes=-12), "12 minutes behind the site's"),
        (timedelta(hours=1), "60 minutes ahead of the site's"),
        (timedelta(seconds=5), "not of this hour"),
    ],
)
def test_a_wrong_clock_says_by_how_much(ahead: timedelta, words: str) -> None:
    assert words in trouble(answer(401, "Invalid token: jwt expired", "INVALID_JWT"), ahead)
    assert words in trouble(answer(401, "Invalid token: maxAge exceeded", "INVALID_JWT"), ahead)
