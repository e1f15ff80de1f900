"""Starts a real WordPress on loopback and ends it when standard input closes.

    python tests/cms/wordpress.py [--source auto|npm|debian] [--environment local|production]

prints one line of JSON when the site answers: its address, version, users with their application
passwords, and the files of the proxy before it (see proxy.py). Everything it makes is in a
temporary folder; only the downloaded packages stay, in `ONRECORD_CACHE` or .cache/. The variable
`ONRECORD_WORDPRESS` names the source where no option does.

WordPress comes out of the npm package wp-studio where npm exists (the newest, on SQLite), else
out of Debian's package, which is unpacked and not installed, so that no web server comes along
(on MariaDB, of which only the program is installed, not the service). PHP comes from the system;
as root what is missing is installed, otherwise exit code 3 says what to install.
"""

import argparse
import contextlib
import json
import os
import secrets
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Generator, Iterable, Mapping
from pathlib import Path

from proxy import Proxy
from serving import Unavailable, checked, free_port, process, serve, wait_for

HERE = Path(__file__).parent
PARTS = HERE / "wordpress"
STUDIO = f"wp-studio@{os.environ.get('WP_STUDIO_VERSION', '1.22.0')}"
STUDIO_FILES = "package/dist/cli/wp-files"
PHP = ("php-cli", "php-sqlite3", "php-mbstring", "php-xml", "php-gd")
MARIADB = ("php-mysql", "mariadb-server-core", "mariadb-client-core")
INTERFACE = r"/wp-json/|[?&]rest_route="
SETTINGS = {
    "memory_limit": "512M",
    "upload_max_filesize": "64M",
    "post_max_size": "80M",
    "max_execution_time": "120",
    "display_errors": "0",
    "log_errors": "1",
    "sendmail_path": "/bin/true",
    "opcache.enable_cli": "1",
    "opcache.jit": "0",
}


def main() -> int:
    """Run a site until standard input closes; 0, or 3 where the machine lacks something."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    usual = os.environ.get("ONRECORD_WORDPRESS", "auto")
    parser.add_argument("--source", choices=("auto", "npm", "debian"), default=usual)
    parser.add_argument("--environment", choices=("local", "production"), default="local")
    given = parser.parse_args()
    sources = (given.source,)
    if given.source == "auto":
        sources = ("npm", "debian") if shutil.which("npm") else ("debian",)
    return serve(*(running(source, given.environment) for source in sources))


@contextlib.contextmanager
def running(source: str, environment: str) -> Generator[Mapping[str, object]]:
    """A site that serves for as long as the context lasts."""
    require(PHP if source == "npm" else (*PHP, *MARIADB))
    cache = Path(os.environ.get("ONRECORD_CACHE") or HERE.parent.parent / ".cache") / "wordpress"
    with contextlib.ExitStack() as stack:
        run = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="onrecord-wordpress-")))
        site = run / "site"
        if source == "npm":
            lay_out_studio(cache, site)
        else:
            lay_out_debian(cache, site)
            stack.enter_context(mariadb(run))
        configure(site, run, environment)
        port = free_port()
        proxy = stack.enter_context(Proxy(port, run, INTERFACE))
        arguments = php_arguments(run)
        described = install(arguments, site, proxy.url)
        server = ["-S", f"127.0.0.1:{port}", "-t", str(site), str(PARTS / "router.php")]
        # Two workers: WordPress sometimes asks itself.
        workers = {"PHP_CLI_SERVER_WORKERS": "2"}
        stack.enter_context(process([*arguments, *server], run / "server.log", run, workers))
        wait_for(f"{proxy.url}/wp-json/", run / "server.log")
        yield described | proxy.described() | {"run": str(run)}


def require(packages: Iterable[str]) -> None:
    """Install the Debian packages that are missing, or say which ones they are."""
    missing = [name for name in packages if not installed(name)]
    if not missing:
        return
    command = ["apt-get", "install", "-y", "--no-install-recommends", *missing]
    if os.geteuid() != 0 or shutil.which("apt-get") is None:
        raise Unavailable(f"A real WordPress needs: {' '.join(['sudo', *command])}")
    quiet = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    waiting = ["-o", "DPkg::Lock::Timeout=600", "-qq"]
    for arguments in (["apt-get", *waiting, "update"], [*command, *waiting]):
        done = subprocess.run(
            arguments, env=quiet, capture_output=True, text=True, check=False, errors="replace"
        )
    if done.returncode:
        raise Unavailable(f"{' '.join(command)} failed: {done.stderr.strip()[-500:]}")


def installed(package: str) -> bool:
    """Whether dpkg has the package; PHP from elsewhere counts for the PHP packages."""
    if shutil.which("dpkg-query") is None:
        return shutil.which("php") is not None
    query = ["dpkg-query", "-W", "-f", "${Status}", package]
    answer = subprocess.run(query, capture_output=True, text=True, check=False)
    return "ok installed" in answer.stdout


def lay_out_studio(cache: Path, site: Path) -> None:
    """WordPress with its SQLite drop-in, out of the npm package."""
    files = cache / STUDIO.replace("@", "-")
    if not files.exists():
        with filling(files) as folder:
            checked(["npm", "pack", "--silent", STUDIO], folder)
            archive = next(folder.glob("*.tgz"))
            parts = (
                f"{STUDIO_FILES}/latest/wordpress",
                f"{STUDIO_FILES}/sqlite-database-integration",
            )
            checked(["tar", "xzf", archive.name, "--strip-components=4", *parts], folder)
            archive.unlink()
    shutil.copytree(files / "latest" / "wordpress", site)
    drop_in = site / "wp-content" / "plugins" / "sqlite-database-integration"
    shutil.copytree(files / "sqlite-database-integration", drop_in, dirs_exist_ok=True)
    text = (drop_in / "db.copy").read_text(encoding="utf-8")
    text = text.replace("{SQLITE_IMPLEMENTATION_FOLDER_PATH}", str(drop_in))
    text = text.replace("{SQLITE_PLUGIN}", "sqlite-database-integration/load.php")
    (site / "wp-content" / "db.php").write_text(text, encoding="utf-8")


def lay_out_debian(cache: Path, site: Path) -> None:
    """WordPress out of Debian's package and of those that its links point into."""
    files = cache / "debian"
    if not files.exists():
        with filling(files) as folder:
            names = ["wordpress", "wordpress-theme-twentytwentythree", *linked_packages()]
            checked(["apt-get", "download", "-qq", *names], folder)
            for package in sorted(folder.glob("*.deb")):
                checked(["dpkg-deb", "-x", package.name, "."], folder)
                package.unlink()
    root = files / "usr" / "share" / "wordpress"
    copy_resolved(root, site, files)


def linked_packages() -> list[str]:
    """What Debian's WordPress takes from other packages: its libraries in PHP and JavaScript."""
    query = ["apt-cache", "depends", "--no-recommends", "--no-suggests", "wordpress"]
    answer = subprocess.run(query, capture_output=True, text=True, check=False)
    names = (line.partition("Depends:")[2].strip() for line in answer.stdout.splitlines())
    wanted = ("libjs-", "libphp-", "php-getid3", "node-")
    return [name for name in names if name.startswith(wanted)]


def copy_resolved(source: Path, target: Path, root: Path) -> None:
    """Copy a tree, following links as if `root` were the root of the file system."""
    target.mkdir(parents=True, exist_ok=True)
    for entry in source.iterdir():
        real = entry
        while real.is_symlink():
            link = real.readlink()
            real = root / str(link).lstrip("/") if link.is_absolute() else real.parent / link
        if real.is_dir():
            copy_resolved(real, target / entry.name, root)
        elif real.is_file() and entry.name != "wp-config.php":
            shutil.copyfile(real, target / entry.name)


@contextlib.contextmanager
def filling(folder: Path) -> Generator[Path]:
    """A temporary folder that becomes `folder` when all went well, or gives way to another's."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent) as temporary:
        made = Path(temporary) / "made"
        made.mkdir()
        yield made
        with contextlib.suppress(OSError):
            made.rename(folder)


def configure(site: Path, run: Path, environment: str) -> None:
    """Write wp-config.php."""
    for name in ("uploads", "plugins", "themes"):
        (site / "wp-content" / name).mkdir(parents=True, exist_ok=True)
    constants: dict[str, str | bool] = {
        "DB_NAME": "wordpress",
        "DB_USER": "root",
        "DB_PASSWORD": "",
        "DB_HOST": f"localhost:{run / 'db.sock'}",
        "DB_CHARSET": "utf8mb4",
        "DB_COLLATE": "",
        "DB_DIR": f"{run / 'sqlite'}/",
        "DB_FILE": "wordpress.sqlite",
        "WP_ENVIRONMENT_TYPE": environment,
        "WP_HTTP_BLOCK_EXTERNAL": True,
        "DISABLE_WP_CRON": True,
        "AUTOMATIC_UPDATER_DISABLED": True,
        "WP_AUTO_UPDATE_CORE": False,
        "WP_DEBUG": True,
        "WP_DEBUG_DISPLAY": False,
        "WP_DEBUG_LOG": str(run / "debug.log"),
    }
    for kind in ("AUTH", "SECURE_AUTH", "LOGGED_IN", "NONCE"):
        constants[f"{kind}_KEY"] = secrets.token_urlsafe(48)
        constants[f"{kind}_SALT"] = secrets.token_urlsafe(48)
    lines = ["<?php"]
    for name, value in constants.items():
        shown = str(value).lower() if isinstance(value, bool) else f"'{value}'"
        lines.append(f"define( '{name}', {shown} );")
    lines += [
        "$table_prefix = 'wp_';",
        "if ( ! defined( 'ABSPATH' ) ) { define( 'ABSPATH', __DIR__ . '/' ); }",
        "require_once ABSPATH . 'wp-settings.php';",
    ]
    (site / "wp-config.php").write_text("\n".join(lines), encoding="utf-8")


def php_arguments(run: Path) -> list[str]:
    """PHP with settings like those of an ordinary host."""
    settings = SETTINGS | {"error_log": str(run / "php.log")}
    return ["php", *(part for key, value in settings.items() for part in ("-d", f"{key}={value}"))]


def install(arguments: list[str], site: Path, address: str) -> dict[str, object]:
    """Install the site; what install.php says about it."""
    command = [*arguments, str(PARTS / "install.php"), str(site), address]
    said = checked(command, site, wrong=RuntimeError)
    return json.loads(said[said.index('{"url"') :])


@contextlib.contextmanager
def mariadb(run: Path) -> Generator[None]:
    """A database server of our own, reached by a socket in `run` only."""
    data, sock = run / "db", run / "db.sock"
    user = f"--user={'root' if os.geteuid() == 0 else os.environ.get('USER', 'nobody')}"
    checked(
        [
            *("mariadb-install-db", "--no-defaults", f"--datadir={data}", "--skip-test-db", user),
            "--auth-root-authentication-method=normal",
        ],
        run,
    )
    server = ["mariadbd", "--no-defaults", f"--datadir={data}", f"--socket={sock}", user]
    server += ["--skip-networking", f"--pid-file={run / 'db.pid'}", "--performance-schema=OFF"]
    client = ["mariadb", "--no-defaults", f"--socket={sock}", "-uroot", "-e"]
    with process(server, run / "db.log", run):
        for _ in range(200):
            made = [*client, "CREATE DATABASE IF NOT EXISTS wordpress CHARACTER SET utf8mb4"]
            if subprocess.run(made, capture_output=True, check=False).returncode == 0:
                break
            time.sleep(0.1)
        else:
            raise RuntimeError((run / "db.log").read_text(errors="replace")[-500:])
        yield


if __name__ == "__main__":
    sys.exit(main())
