"""Serves the project of DJANGO_SETTINGS_MODULE on a port of this machine; see ../micropub.py.

    python serve.py PORT

`tokens.json` in NEWSDESK_DATA says, once it serves, which tokens there are.
"""

# Runs in an environment of its own, so that the project's knows none of these packages.
# pyright: basic, reportMissingImports=false, reportMissingModuleSource=false

import json
import os
import sys
from pathlib import Path

import django
from django.core.management import call_command, get_commands
from django.core.wsgi import get_wsgi_application
from waitress.server import create_server


def tokens(data: Path) -> dict[str, str]:
    """Tokens by what they allow: those that the project provides, or our own and a session."""
    if "provision" in get_commands():
        call_command("provision", str(data / "keys.json"))
        return json.loads((data / "keys.json").read_text(encoding="utf-8"))["micropub_tokens"]
    from django.conf import settings
    from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
    from django.contrib.auth.models import User
    from django.contrib.sessions.backends.db import SessionStore
    from indieweb.models import Token

    scopes = {"full": "create update delete undelete media", "create_only": "create"}
    writer = User.objects.create_user("maren")
    # As the cookie of a browser in which the writer is logged in.
    session = SessionStore()
    session[SESSION_KEY] = str(writer.pk)
    session[BACKEND_SESSION_KEY] = "django.contrib.auth.backends.ModelBackend"
    session[HASH_SESSION_KEY] = writer.get_session_auth_hash()
    session.create()
    return {"session": str(session.session_key)} | {
        name: Token.objects.create(
            owner=writer, client_id=f"https://{name}.example/", me=settings.ADDRESS, scope=scope
        ).raw_key
        for name, scope in scopes.items()
    }


def main() -> None:
    """Lay out the database, write down the tokens, and serve."""
    data = Path(os.environ["NEWSDESK_DATA"])
    django.setup()
    call_command("migrate", verbosity=0)
    (data / "tokens.json").write_text(json.dumps(tokens(data)), encoding="utf-8")
    application = get_wsgi_application()
    create_server(application, host="127.0.0.1", port=int(sys.argv[1]), threads=4).run()


if __name__ == "__main__":
    main()
