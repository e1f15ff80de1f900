"""How it will look: Markdown blocks to HTML, sanitising, themes, page template. Pure."""
