"""The sealed browser that shows the page: imported only when a page is first asked for.

It loads from its own scheme and from nowhere else: the document, the theme's style sheet
and fonts, and the pictures that the article names. The only script is ours, in a world of
its own that the page cannot reach.
"""

import json
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote, unquote

from PySide6.QtCore import QBuffer, QByteArray, QFile, QIODevice, QObject, QUrl, Signal, Slot
from PySide6.QtGui import QColor, QPageLayout
from PySide6.QtWebChannel import QWebChannel
from PySide6.QtWebEngineCore import (
    QWebEngineNavigationRequest,
    QWebEnginePage,
    QWebEngineProfile,
    QWebEngineScript,
    QWebEngineSettings,
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
    QWebEngineUrlRequestJob,
    QWebEngineUrlScheme,
    QWebEngineUrlSchemeHandler,
)
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QWidget

from desktop.preview.page import BODY_ID

_SCHEME = b"onrecord-page"
_ADDRESS = "onrecord-page://draft/"
_PICTURES = "pictures/"
_FONTS = "fonts/"
_WORLD = QWebEngineScript.ScriptWorldId.ApplicationWorld
_TYPES = {
    ".woff2": b"font/woff2",
    ".woff": b"font/woff",
    ".ttf": b"font/ttf",
    ".otf": b"font/otf",
    ".jpg": b"image/jpeg",
    ".jpeg": b"image/jpeg",
    ".png": b"image/png",
    ".gif": b"image/gif",
    ".webp": b"image/webp",
    ".svg": b"image/svg+xml",
    ".avif": b"image/avif",
}

_PATCHER = f"""
(() => {{
  const story = () => document.getElementById({json.dumps(BODY_ID)});
  const nodes = html => {{
    const holder = document.createElement("template");
    holder.innerHTML = html;
    return holder.content;
  }};
  // What we scroll ourselves is told by an event, too, a moment later.
  let quiet = 0;
  const moving = act => {{
    quiet = performance.now() + 150;
    act();
  }};
  const place = node => {{
    const box = node.getBoundingClientRect();
    const high = document.documentElement.clientHeight;
    if (box.top >= 0 && box.bottom <= high) return;
    const near = box.bottom > 0 && box.top < high && box.height < high;
    if (!near) window.scrollBy(0, box.top - high * 0.25);
    else if (box.top < 0) window.scrollBy(0, box.top - 24);
    else window.scrollBy(0, box.bottom - high + 24);
  }};
  window.onrecord = {{
    splice(first, removed, blocks) {{
      const body = story();
      if (!body) return;
      quiet = performance.now() + 150;
      for (let n = 0; n < removed; n++) body.children[first]?.remove();
      const next = body.children[first] ?? null;
      for (const html of blocks) body.insertBefore(nodes(html), next);
    }},
    become(html) {{
      quiet = performance.now() + 150;
      const made = new DOMParser().parseFromString(html, "text/html");
      document.title = made.title;
      document.documentElement.lang = made.documentElement.lang;
      document.documentElement.dir = made.documentElement.dir;
      document.body.replaceWith(made.body);
    }},
    show(index) {{
      const node = story()?.children[index];
      if (node) moving(() => place(node));
    }},
    scroll(index, share) {{
      const node = story()?.children[index];
      moving(() => {{
        if (index < 0) window.scrollTo(0, 0);
        else if (!node) window.scrollTo(0, document.documentElement.scrollHeight);
        else {{
          const box = node.getBoundingClientRect();
          window.scrollBy(0, box.top + box.height * share);
        }}
      }});
    }},
  }};
  document.addEventListener("scroll", () => {{
    if (performance.now() < quiet || !window.onrecordBridge) return;
    const body = story();
    const root = document.documentElement;
    if (!body) return;
    if (window.scrollY <= 0) return window.onrecordBridge.scrolled(-1, 0);
    if (window.scrollY + root.clientHeight >= root.scrollHeight - 1) {{
      return window.onrecordBridge.scrolled(body.children.length, 0);
    }}
    const blocks = Array.from(body.children);
    const index = blocks.findIndex(node => node.getBoundingClientRect().bottom > 0);
    if (index < 0) return;
    const box = blocks[index].getBoundingClientRect();
    if (box.top > 0 && index === 0) return;
    window.onrecordBridge.scrolled(index, Math.max(0, -box.top / Math.max(1, box.height)));
  }});
  document.addEventListener("click", event => {{
    if (event.target.closest("a")) return;
    const body = story();
    let node = event.target;
    while (node && node.parentElement !== body) node = node.parentElement;
    if (node && window.onrecordBridge) {{
      window.onrecordBridge.clicked(Array.prototype.indexOf.call(body.children, node));
    }}
  }}, true);
  const connect = () => new QWebChannel(
    qt.webChannelTransport, channel => {{ window.onrecordBridge = channel.objects.bridge; }});
  if (window.qt) connect();
}})();
"""


def register_scheme() -> None:
    """Make our scheme known; once, before the first profile is made."""
    if QWebEngineUrlScheme.schemeByName(QByteArray(_SCHEME)).name().isEmpty():
        scheme = QWebEngineUrlScheme(QByteArray(_SCHEME))
        scheme.setSyntax(QWebEngineUrlScheme.Syntax.Host)
        scheme.setFlags(
            QWebEngineUrlScheme.Flag.SecureScheme | QWebEngineUrlScheme.Flag.CorsEnabled
        )
        QWebEngineUrlScheme.registerScheme(scheme)


class Engine(QWebEngineView):
    """Shows one document at a time and patches its blocks.

    `block_clicked` gives the index of a block, `link_activated` an address; `failed` says
    that the browser's process has gone. `ready` follows the first load. `scrolled` gives the
    block at the top after scrolling by hand (-1 for the head of the page, the number of blocks
    for its end) and the share of it that is scrolled out.
    """

    block_clicked = Signal(int)
    scrolled = Signal(int, float)
    link_activated = Signal(str)
    failed = Signal()
    ready = Signal()

    def __init__(self, fonts: Path, ground: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        register_scheme()
        self._files = _Files(fonts, self)
        self._only_ours = _OnlyOurs(self)
        profile = QWebEngineProfile()
        profile.setHttpCacheType(QWebEngineProfile.HttpCacheType.NoCache)
        profile.setUrlRequestInterceptor(self._only_ours)
        profile.installUrlSchemeHandler(QByteArray(_SCHEME), self._files)
        page = _Page(profile, self)
        page.navigationRequested.connect(self._navigate)
        page.renderProcessTerminated.connect(self._gone)
        page.loadFinished.connect(self._loaded)
        page.setBackgroundColor(QColor(ground))
        self._bridge = _Bridge(self)
        self._bridge.block.connect(self.block_clicked)
        self._bridge.scroll.connect(self.scrolled)
        self._seal(page)
        self.setPage(page)
        # Children go in the order in which they came, and a profile has to outlive its page.
        profile.setParent(self)

    def load_document(self, html: str, stylesheet: str) -> None:
        """Show a new document."""
        self._files.document = html.encode()
        self._files.stylesheet = stylesheet.encode()
        self.load(QUrl(_ADDRESS))

    def become(self, html: str) -> None:
        """Make the document on show into this one, where it was scrolled to."""
        self._files.document = html.encode()
        self._call("become", html)

    def splice(self, first: int, removed: int, blocks: tuple[str, ...]) -> None:
        """Replace blocks of the body."""
        self._call("splice", first, removed, list(blocks))

    def show_block(self, index: int) -> None:
        """Scroll a block into sight."""
        self._call("show", index)

    def scroll_to(self, index: int, share: float) -> None:
        """Bring a block to the top, scrolled out by a share of it; in the terms of `scrolled`."""
        self._call("scroll", index, share)

    def write_pdf(self, path: Path, layout: QPageLayout, done: Callable[..., None]) -> None:
        """Print the document on show into a file, by the theme's rules for print."""
        page = self.page()

        def finished(file: str, written: bool) -> None:
            if Path(file) == path:
                page.pdfPrintingFinished.disconnect(finished)
                done(path, written=written)

        page.pdfPrintingFinished.connect(finished)
        page.printToPdf(str(path), layout)

    def picture_address(self, name: str, path: Path | None) -> str:
        """The address under which the page finds a picture file; "" for none."""
        if path is None:
            return ""
        self._files.pictures[name] = path
        return _PICTURES + quote(name, safe="")

    def _call(self, function: str, *arguments: object) -> None:
        values = ", ".join(json.dumps(argument) for argument in arguments)
        self.page().runJavaScript(f"window.onrecord?.{function}({values})", _WORLD.value)

    def _seal(self, page: QWebEnginePage) -> None:
        allowed = QWebEngineSettings.WebAttribute
        settings = page.settings()
        for attribute in (
            allowed.PluginsEnabled,
            allowed.LocalStorageEnabled,
            allowed.LocalContentCanAccessRemoteUrls,
            allowed.LocalContentCanAccessFileUrls,
            allowed.JavascriptCanOpenWindows,
            allowed.JavascriptCanAccessClipboard,
            allowed.WebGLEnabled,
            allowed.FullScreenSupportEnabled,
            allowed.HyperlinkAuditingEnabled,
            allowed.DnsPrefetchEnabled,
            allowed.PdfViewerEnabled,
            allowed.ErrorPageEnabled,
            allowed.ShowScrollBars,
        ):
            settings.setAttribute(attribute, False)
        channel = QWebChannel(page)
        channel.registerObject("bridge", self._bridge)
        page.setWebChannel(channel, _WORLD.value)
        script = QWebEngineScript()
        script.setName("patcher")
        script.setWorldId(_WORLD.value)
        script.setInjectionPoint(QWebEngineScript.InjectionPoint.DocumentReady)
        script.setSourceCode(_channel_library() + _PATCHER)
        page.scripts().insert(script)

    def _navigate(self, request: QWebEngineNavigationRequest) -> None:
        """Let in our own document and places in it; tell other addresses, go nowhere."""
        target = request.url()
        here = target.toString().partition("#")[0] == _ADDRESS
        if here and request.isMainFrame():
            request.accept()
            return
        request.reject()
        clicked = QWebEngineNavigationRequest.NavigationType.LinkClickedNavigation
        if request.navigationType() is clicked and target.scheme().encode() != _SCHEME:
            self.link_activated.emit(target.toString())

    def _loaded(self, ok: bool) -> None:
        if ok:
            self.ready.emit()

    def _gone(self, *_how: object) -> None:
        self.failed.emit()


class _Page(QWebEnginePage):
    """A page that keeps quiet."""

    def javaScriptConsoleMessage(self, *_told: object) -> None:
        """What the engine says to developers of pages is not for us."""


class _Bridge(QObject):
    """What our script can tell us."""

    block = Signal(int)
    scroll = Signal(int, float)

    @Slot(int)
    def clicked(self, index: int) -> None:
        """A block was clicked."""
        self.block.emit(index)

    @Slot(int, float)
    def scrolled(self, index: int, share: float) -> None:
        """The page was scrolled by hand."""
        self.scroll.emit(index, share)


class _OnlyOurs(QWebEngineUrlRequestInterceptor):
    """Stops every request that is not for our own scheme."""

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        """Block the network, files and all else."""
        own = info.requestUrl().scheme().encode() == _SCHEME
        info.block(not own and info.requestUrl().scheme() != "qrc")


class _Files(QWebEngineUrlSchemeHandler):
    """Answers requests for the document, the style sheet, fonts and named pictures."""

    def __init__(self, fonts: Path, parent: QObject) -> None:
        super().__init__(parent)
        self.document = b""
        self.stylesheet = b""
        self.pictures: dict[str, Path] = {}
        self._fonts = fonts

    def requestStarted(self, job: QWebEngineUrlRequestJob) -> None:
        """Answer, or say that there is no such thing."""
        name = job.requestUrl().path(QUrl.ComponentFormattingOption.FullyEncoded).lstrip("/")
        if name == "":
            _reply(job, b"text/html", self.document)
        elif name == "style.css":
            _reply(job, b"text/css", self.stylesheet)
        else:
            self._reply_file(job, self._path(name))

    def _path(self, name: str) -> Path | None:
        if name.startswith(_FONTS):
            font = self._fonts / Path(unquote(name)).name
            return font if font.is_file() else None
        return self.pictures.get(unquote(name.removeprefix(_PICTURES)))

    def _reply_file(self, job: QWebEngineUrlRequestJob, path: Path | None) -> None:
        kind = _TYPES.get(path.suffix.lower()) if path else None
        try:
            content = path.read_bytes() if path and kind else None
        except OSError:
            content = None  # The page shows the picture's description in its place.
        if content is None or kind is None:
            job.fail(QWebEngineUrlRequestJob.Error.UrlNotFound)
        else:
            _reply(job, kind, content)


def _reply(job: QWebEngineUrlRequestJob, kind: bytes, content: bytes) -> None:
    buffer = QBuffer(job)
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    job.reply(QByteArray(kind), buffer)


def _channel_library() -> str:
    """Qt's own script for its web channel."""
    file = QFile(":/qtwebchannel/qwebchannel.js")
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        raise OSError("Qt's web channel script is missing")
    return bytes(file.readAll().data()).decode()
