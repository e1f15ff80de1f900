"""The same jobs without a window, for scripts and for machines without a display."""
