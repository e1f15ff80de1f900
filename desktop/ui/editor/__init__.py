"""The body editor: a plain-text widget that mirrors itself, line by line, into an article."""
