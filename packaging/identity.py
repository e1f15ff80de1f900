"""What the program is called to systems: the same in every package. Standard library only."""

NAME = "Onrecord"
APP_ID = "org.onrecord.Onrecord"
"""The name of the desktop entry, the icon, the AppStream component and the Flatpak.

A Wayland desktop knows windows by it, so `desktop/ui/application.py` says the same.
"""
SUMMARY = "Article editor for journalists"
MAINTAINER = "The Onrecord developers <developers@onrecord.example>"
"""Who a Debian package is from. The address is a reserved one until there is a real one."""
BUNDLE_TYPE = "application/vnd.onrecord.article+zip"
ICON_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
