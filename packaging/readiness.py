"""What is set up already: a stamp for each part, valid for one fingerprint of the checkout."""

import sys
from hashlib import sha256
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = ROOT / ".venv"


def fingerprint() -> str:
    """A digest of all that decides what the set-up makes; another one means: set up again."""
    digest = sha256(f"{sys.version_info[:3]} {ROOT}".encode())
    packaging = ROOT / "packaging"
    for path in (ROOT / "pyproject.toml", packaging / "constraints.txt", *packaging.glob("*.py")):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def stamp(part: str) -> Path:
    """The file that says a part is set up; it holds the fingerprint and is written last."""
    return ENVIRONMENT / "ready" / part


def is_ready(part: str, wanted: str) -> bool:
    """Whether a part was set up for this very fingerprint, to the end."""
    try:
        return stamp(part).read_text(encoding="utf-8") == wanted
    except OSError:
        return False
