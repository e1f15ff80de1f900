#!/bin/sh
# Onrecord in one file: unpacks itself once, into the folder of caches, and starts from there.
#   onrecord.run --unpacked     says where that is; the folder may be deleted at any time
# ONRECORD_UNPACKED names another folder, where the home is small or must not run programs.
set -eu
folder=${ONRECORD_UNPACKED:-${XDG_CACHE_HOME:-${HOME:?}/.cache}/onrecord/program}
place=$folder/@NAME@
if [ ! -e "$place/@END@" ]; then
    mkdir -p -- "$folder"
    part=$(mktemp -d -- "$folder/part.XXXXXX")
    trap 'rm -rf -- "$part"' EXIT
    trap 'exit 130' INT TERM HUP
    [ ! -t 2 ] || echo "Onrecord is unpacked for its first start …" >&2
    # The start of what is packed, in bytes; tail counts from 1.
    tail -c +@START@ -- "$0" | gzip -dc | tar -xf - -C "$part" || true
    if [ ! -e "$part/@END@" ]; then
        echo "onrecord: could not be unpacked into $folder: is there room on the disk, and was the" >&2
        echo "file fetched to its end? ONRECORD_UNPACKED names another folder." >&2
        exit 2
    fi
    chmod 755 "$part"
    # Another start may have been quicker; what it unpacked is the same.
    mv -T -- "$part" "$place" 2>/dev/null || [ -e "$place/@END@" ]
    # Earlier versions are not started from here any more.
    for old in "$folder"/[0-9]*; do
        [ "$old" = "$place" ] || rm -rf -- "$old"
    done
    trap - EXIT
    rm -rf -- "$part"
fi
if [ "${1-}" = --unpacked ]; then
    echo "$place"
    exit 0
fi
exec "$place/onrecord" "$@"
