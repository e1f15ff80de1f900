"""Opens posts in WordPress's own block editor and prints what the editor makes of them.

    python tests/cms/block_editor.py ADDRESS USER PASSWORD POST...

prints a line for each post: a JSON list of [name, valid] of every block, in the order of the
text. The editor runs in
Qt's web engine, off screen; nothing but loopback is reached.
"""

import json
import sys
from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer, QUrl, QUrlQuery
from PySide6.QtWebEngineCore import (
    QWebEngineHttpRequest,
    QWebEnginePage,
    QWebEngineProfile,
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
)
from PySide6.QtWidgets import QApplication

PATIENCE = 120_000
BLOCKS = """(() => {
  const editor = window.wp && wp.data && wp.data.select('core/block-editor');
  if (!editor) return '';
  const flat = blocks => blocks.flatMap(b => [[b.name, b.isValid], ...flat(b.innerBlocks)]);
  const found = flat(editor.getBlocks());
  return found.length ? JSON.stringify(found) : '';
})()"""


class LoopbackOnly(QWebEngineUrlRequestInterceptor):
    """Lets nothing leave the machine."""

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        """Block what is not for this machine, such as the users' portraits."""
        info.block(info.requestUrl().scheme().startswith("http") and not _is_here(info))


def _is_here(info: QWebEngineUrlRequestInfo) -> bool:
    return info.requestUrl().host() in ("127.0.0.1", "localhost")


class Silent(QWebEnginePage):
    """A page whose scripts' messages are not ours."""

    def javaScriptConsoleMessage(self, *_: object) -> None:
        """Say nothing."""


class Visit:
    """Logs in, opens post after post, waits for the blocks; ends the application with 0 or 1."""

    def __init__(self, application: QApplication, page: QWebEnginePage, address: str) -> None:
        self._application = application
        self._page = page
        self._address = address
        self._steps: list[Callable[[], None]] = []
        self._left: list[str] = []
        page.loadFinished.connect(self._loaded)
        QTimer.singleShot(PATIENCE, self._too_late)

    def begin(self, user: str, password: str, posts: Sequence[str]) -> None:
        """Log in; the rest follows."""
        self._left = list(posts)
        self._steps = [self._open_next, self._look]
        form = QUrlQuery()
        form.setQueryItems([("log", user), ("pwd", password), ("testcookie", "1")])
        request = QWebEngineHttpRequest(QUrl(f"{self._address}/wp-login.php"))
        request.setMethod(QWebEngineHttpRequest.Method.Post)
        request.setHeader(b"Content-Type", b"application/x-www-form-urlencoded")
        request.setHeader(b"Cookie", b"wordpress_test_cookie=WP%20Cookie%20check")
        request.setPostData(form.toString(QUrl.ComponentFormattingOption.FullyEncoded).encode())
        self._page.load(request)

    def _open_next(self) -> None:
        post = self._left.pop(0)
        self._page.load(QUrl(f"{self._address}/wp-admin/post.php?post={post}&action=edit"))

    def _look(self) -> None:
        self._page.runJavaScript(BLOCKS, self._seen)

    def _seen(self, answer: str) -> None:
        if answer:
            print(json.dumps(json.loads(answer)))
            if self._left:
                self._steps = [self._look]
                self._open_next()
            else:
                self._application.exit(0)
        else:
            QTimer.singleShot(500, self._look)

    def _loaded(self, _well: bool) -> None:
        if self._steps:
            self._steps.pop(0)()

    def _too_late(self) -> None:
        where = self._page.url().toString()
        print(f"no blocks at {where}: {self._page.title()}", file=sys.stderr)
        self._application.exit(1)


def main(address: str, user: str, password: str, *posts: str) -> int:
    """Print the blocks; 1 where there are none in time."""
    application = QApplication([])
    profile = QWebEngineProfile()
    guard = LoopbackOnly()
    profile.setUrlRequestInterceptor(guard)
    page = Silent(profile)
    visit = Visit(application, page, address)
    visit.begin(user, password, posts)
    code = application.exec()
    # The page goes before its profile, which Qt insists on.
    del visit, page
    return code


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
