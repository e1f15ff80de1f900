#!/bin/sh
# Called by `run` and `test`, by its full path: front.sh JOB [ARGS]. Hands over to prepare.py.
# The environment's own Python comes first, so that a different PATH does not rebuild it.
set -eu
here=${0%/*}
for python in "$here/../.venv/bin/python" python3 python3.14 python3.13 python3.12 python3.11; do
    if "$python" -ISc 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
        exec "$python" -ES "$here/prepare.py" "$@"
    fi
done
echo "Onrecord needs Python 3.11 or newer, which is not on this machine." >&2
echo "On Debian 12 or newer:  sudo apt-get install python3 python3-venv" >&2
exit 2
