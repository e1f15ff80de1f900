"""Sets a new Ghost up: its owner, an editor and an author, and the keys to it.

    python provision.py ADDRESS DATABASE

prints one line of JSON. The database is only read, for the invitations that no mail carries.
"""

import json
import secrets
import sqlite3
import sys
from contextlib import closing
from typing import Any

import requests

ORDINARY = "Corr3ct-horse-battery"


class Setup:
    """A person at the site, asking as the site's own pages would."""

    def __init__(self, address: str) -> None:
        self._address = address
        self._session = requests.Session()
        self._session.trust_env = False
        self._session.headers["Origin"] = address

    def ask(self, method: str, route: str, body: object = None) -> dict[str, Any]:
        """The answer's table; whatever fails ends the set-up."""
        url = f"{self._address}/ghost/api/admin/{route}"
        answer = self._session.request(method, url, json=body, timeout=60)
        if answer.status_code >= 400:
            raise SystemExit(f"{method} {route}: {answer.status_code} {answer.text[:500]}")
        kind = answer.headers.get("content-type", "")
        return answer.json() if "json" in kind else {}

    def enter(self, mail: str) -> None:
        """Log in."""
        self.ask("POST", "session/", {"username": mail, "password": ORDINARY})

    def key(self) -> str:
        """The person's own staff token."""
        found = self.ask("PUT", "users/me/token/", {})["apiKey"]
        return _whole(found)


def _whole(key: dict[str, Any]) -> str:
    secret = str(key["secret"])
    return secret if ":" in secret else f"{key['id']}:{secret}"


def integration(owner: Setup, name: str) -> dict[str, str]:
    """An integration of that name: its number and its Admin API key."""
    made = owner.ask("POST", "integrations/?include=api_keys", {"integrations": [{"name": name}]})
    (table,) = made["integrations"]
    key = next(key for key in table["api_keys"] if key["type"] == "admin")
    return {"id": str(table["id"]), "key": _whole(key), "key_id": str(key["id"])}


def member(owner: Setup, address: str, database: str, role: str, name: str) -> dict[str, str]:
    """A member of staff who has accepted an invitation."""
    roles = {item["name"]: item["id"] for item in owner.ask("GET", "roles/")["roles"]}
    mail = f"{name.split(maxsplit=1)[0].lower()}@example.test"
    owner.ask("POST", "invites/", {"invites": [{"email": mail, "role_id": roles[role]}]})
    with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as connection:
        query = "SELECT token FROM invites WHERE email = ?"
        (token,) = connection.execute(query, (mail,)).fetchone()
    person = Setup(address)
    accepted = {"name": name, "email": mail, "password": ORDINARY, "token": token}
    person.ask("POST", "authentication/invitation/", {"invitation": [accepted]})
    person.enter(mail)
    return {"name": name, "email": mail, "key": person.key()}


def main(address: str, database: str) -> None:
    """Set the site up and print what the tests need to know of it."""
    owner = Setup(address)
    chief = {"name": "Olive Marsh", "email": "olive@example.test", "password": ORDINARY}
    owner.ask(
        "POST", "authentication/setup/", {"setup": [chief | {"blogTitle": "The Ottervale Echo"}]}
    )
    owner.enter(chief["email"])
    described = {
        "version": owner.ask("GET", "config/")["config"]["version"],
        "integration": integration(owner, f"Desk {secrets.token_hex(2)}"),
        "spare": integration(owner, "To be turned off"),
        "people": {
            "editor": member(owner, address, database, "Editor", "Edda Kvist"),
            "author": member(owner, address, database, "Author", "Ida Quist"),
            "contributor": member(owner, address, database, "Contributor", "Cora Lund"),
        },
    }
    print(json.dumps(described))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
