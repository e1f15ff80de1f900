"""The pages: how an article will look, and in whose clothes."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from desktop import resources

if TYPE_CHECKING:
    from desktop.article.model import Article
    from desktop.composition.desk import Desk
    from desktop.composition.library import Library
    from desktop.exchange.exporting import Outgoing
    from desktop.preview.page import Theme
    from desktop.preview.renderer import Renderer, Rendering
    from desktop.publishing.looks import Looks

DEFAULT_THEME = "gazette"


class Pages:
    """Renders articles, and knows the look that each site is shown in."""

    def __init__(self, desk: "Desk", looks: "Looks", library: "Library") -> None:
        """`desk` says what belongs onto a page; `library` is opened only when asked."""
        self._desk = desk
        self._looks = looks
        self._library = library

    @property
    def renderer(self) -> "Renderer":
        """A new renderer, for one thread."""
        from desktop.preview.renderer import Renderer

        return Renderer()

    @cached_property
    def theme(self) -> "Theme":
        """The look of the practice site and of `render`."""
        return self._looks.look(DEFAULT_THEME).theme

    def look_name(self, site: str) -> str:
        """The name of the look in which the preview shows articles for a site; LibraryError."""
        name = self._library.state.get(f"look.{site}", DEFAULT_THEME)
        return name if name in self._looks.names() else DEFAULT_THEME

    def choose_look(self, site: str, name: str) -> None:
        """Show articles for that site in this look from now on; LookError, LibraryError."""
        self._looks.look(name)
        self._library.state.set(f"look.{site}", name)

    def rendering(self, article: "Article", policy: str = "") -> "Rendering":
        """The article's body as readers will see it where that policy counts; SetupError."""
        from desktop.preview.source_list import with_source_list

        rendering = self.renderer.render(article.body)
        listed = self._desk.policy(policy).source_list
        return with_source_list(rendering, article) if listed else rendering

    @staticmethod
    def fonts() -> list[Path]:
        """The font files of that theme."""
        return sorted((resources.folder() / "themes" / DEFAULT_THEME / "fonts").glob("*.[tow]*f*"))

    def page(self, outgoing: "Outgoing") -> str:
        """The article as one HTML file that needs no other."""
        from desktop.exchange.web_page import standalone

        fonts = self.fonts()
        return standalone(outgoing.article, outgoing.rendering, self.theme, fonts, outgoing.load)
