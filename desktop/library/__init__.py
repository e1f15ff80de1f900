"""Where drafts live: the SQLite library."""
