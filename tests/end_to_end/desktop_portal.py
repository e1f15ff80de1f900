# pyright: basic, reportMissingImports=false, reportOptionalMemberAccess=false
# The bindings are the system's, for the system's Python: nothing in our environment has them.
"""A desktop's portal of settings, as far as a window asks it: light or dark, how much contrast.

Run by the system's Python on a private session bus. "ready" on stdout says that it stands; a line
such as "color-scheme 1" or "contrast 1" on stdin changes a preference and tells everybody.
"""

import sys

from gi.repository import Gio, GLib

SPACE = "org.freedesktop.appearance"
NAME = "org.freedesktop.portal.Settings"
PATH = "/org/freedesktop/portal/desktop"
INTERFACE = f"""<node><interface name="{NAME}">
<method name="ReadAll"><arg type="as" direction="in"/>
  <arg type="a{{sa{{sv}}}}" direction="out"/></method>
<method name="Read"><arg type="s" direction="in"/><arg type="s" direction="in"/>
  <arg type="v" direction="out"/></method>
<signal name="SettingChanged"><arg type="s"/><arg type="s"/><arg type="v"/></signal>
</interface></node>"""

preferred = {"color-scheme": 0, "contrast": 0}


def answer(_bus, _sender, _path, _interface, method, arguments, call):
    """Tell what is preferred."""
    if method == "ReadAll":
        told = {SPACE: {name: GLib.Variant("u", value) for name, value in preferred.items()}}
        call.return_value(GLib.Variant("(a{sa{sv}})", (told,)))
    elif arguments[0] == SPACE and arguments[1] in preferred:
        value = GLib.Variant("v", GLib.Variant("u", preferred[arguments[1]]))
        call.return_value(GLib.Variant("(v)", (value,)))
    else:
        call.return_dbus_error("org.freedesktop.portal.Error.NotFound", "unknown")


def change(stream, _condition):
    """Take a line from stdin; the end of it is ours."""
    line = stream.readline()
    if not line:
        loop.quit()
        return False
    name, value = line.split()
    preferred[name] = int(value)
    told = GLib.Variant("(ssv)", (SPACE, name, GLib.Variant("u", int(value))))
    bus.emit_signal(None, PATH, NAME, "SettingChanged", told)
    return True


loop = GLib.MainLoop()
bus = Gio.bus_get_sync(Gio.BusType.SESSION)
bus.register_object(PATH, Gio.DBusNodeInfo.new_for_xml(INTERFACE).interfaces[0], answer, None, None)
Gio.bus_own_name_on_connection(
    bus,
    "org.freedesktop.portal.Desktop",
    Gio.BusNameOwnerFlags.NONE,
    lambda *_: print("ready", flush=True),
    None,
)
GLib.io_add_watch(sys.stdin, GLib.IO_IN | GLib.IO_HUP, change)
loop.run()
