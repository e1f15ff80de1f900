# pyright: basic, reportMissingImports=false, reportOptionalMemberAccess=false
# The bindings are the system's, for the system's Python: nothing in our environment has them.
"""Reads a program's windows from the accessibility bus, as a screen reader does.

Run by the system's Python. One request a line on stdin, one answer a line on stdout, as JSON:

    "windows"         the windows on show, each a node
    "heard"           what was announced, and the path of what got the focus, since the last time
    ["string", [path], offset]   the line at an offset of a text: start, end, what it says

A node is role, name, description, states, area (x, y, width, height), text (of one that has
some), labels (the names of its labels), path (the indices that lead to it) and children; only
what is showing is told.
"""

import json
import sys
import threading
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - only after its version was asked for

STATES = (
    "checked", "checkable", "editable", "enabled", "expanded", "expandable", "focusable",
    "focused", "multi_line", "selected", "showing", "active", "modal", "read_only", "is_default",
)  # fmt: skip
TEXT = 20_000
heard = []


def application():
    """The first program on the bus that shows anything."""
    desktop = Atspi.get_desktop(0)
    for number in range(desktop.get_child_count()):
        found = desktop.get_child_at_index(number)
        if found is not None and found.get_child_count():
            return found
    return None


def node(one, path):
    """What a screen reader can know about this, and all below it that is showing."""
    have = one.get_state_set()
    states = [name for name in STATES if have.contains(getattr(Atspi.StateType, name.upper()))]
    box = one.get_extents(Atspi.CoordType.SCREEN)
    text = None
    if "Text" in one.get_interfaces():
        length = Atspi.Text.get_character_count(one)
        text = Atspi.Text.get_text(one, 0, min(length, TEXT))
    labels = [
        relation.get_target(number).get_name()
        for relation in one.get_relation_set()
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY
        for number in range(relation.get_n_targets())
    ]
    children = []
    for number in range(one.get_child_count()):
        child = one.get_child_at_index(number)
        if child is not None and child.get_state_set().contains(Atspi.StateType.SHOWING):
            children.append(node(child, [*path, number]))
    return {
        "role": one.get_role_name(),
        "name": one.get_name(),
        "description": one.get_description(),
        "states": states,
        "area": [box.x, box.y, box.width, box.height],
        "text": text,
        "labels": labels,
        "path": path,
        "children": children,
    }


def windows():
    """The windows on show; none while the program is not there yet."""
    program = application()
    return [] if program is None else node(program, [])["children"]


def at(path):
    """What a path leads to."""
    found = application()
    for number in path:
        found = found.get_child_at_index(number)
    return found


def way_to(one):
    """The path that leads to this."""
    path = []
    while one is not None and one.get_role() != Atspi.Role.APPLICATION:
        path.insert(0, one.get_index_in_parent())
        one = one.get_parent()
    return path


def hear(event):
    """Remember an event."""
    source = event.source
    if "announcement" in event.type:
        heard.append({"said": event.any_data, "urgent": event.detail1 == 2})
    elif event.detail1 and "focused" in event.type:
        heard.append({"focus": way_to(source)})


def answer(request):
    """What was asked for."""
    if request == "windows":
        # A window that closes while it is read is read again.
        for _ in range(20):
            try:
                return windows()
            except (GLib.Error, AttributeError):
                time.sleep(0.05)
        return windows()
    if request == "heard":
        told = heard[:]
        heard.clear()
        return told
    _, path, offset = request
    line = Atspi.Text.get_string_at_offset(at(path), offset, Atspi.TextGranularity.LINE)
    return [line.start_offset, line.end_offset, line.content]


def serve():
    """Answer until nobody asks any more; on a thread of its own, so that events are heard."""
    for line in sys.stdin:
        done = threading.Event()

        def tell(line=line, done=done):
            print(json.dumps(answer(json.loads(line))), flush=True)
            done.set()
            return False

        GLib.idle_add(tell)
        done.wait()
    GLib.idle_add(Atspi.event_quit)


Atspi.init()
listener = Atspi.EventListener.new(hear)
# Of a change of names and descriptions only listeners are told; to others they stay as they were.
for kind in ("object:announcement", "object:state-changed:focused", "object:property-change"):
    listener.register(kind)
print(json.dumps("ready"), flush=True)
threading.Thread(target=serve, daemon=True).start()
Atspi.event_main()
