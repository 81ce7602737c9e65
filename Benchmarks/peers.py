#!/usr/bin/env python3
"""Compares Qari with newsboat on the same articles: start, opening the list, keys, search.

Usage: python3 Benchmarks/peers.py [--texts FILE.jsonl] [--folder DIR] [ARTICLES ...]    (1000 and 10000 unless said)
       python3 Benchmarks/peers.py --start LIBRARY ...          only Qari's start and memory on these libraries
Both run in a pseudo-terminal of 50x160; figures are CPU milliseconds of the whole process, all threads, from the
key to the moment it has used none for a third of a second. newsboat gets the articles as one RSS file.
"""
import argparse
import email.utils
import fcntl
import glob
import os
import pty
import select
import shutil
import sqlite3
import statistics
import struct
import subprocess
import sys
import tempfile
import termios
import time
from xml.sax.saxutils import escape

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
BUILD = os.environ.get("QARI_BUILD", os.path.join(ROOT, ".build/release"))
ENVIRONMENT = dict(os.environ, LC_ALL="C.UTF-8", TERM="xterm-256color", SWIFT_BACKTRACE="enable=no")


class Session:
    """A program in a pseudo-terminal."""

    def __init__(self, arguments, home):
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            os.execvpe(arguments[0], arguments, dict(ENVIRONMENT, HOME=home))
        fcntl.ioctl(self.fd, termios.TIOCSWINSZ, struct.pack("HHHH", 50, 160, 0, 0))
        self.seen = b""

    def cpu(self):
        """CPU milliseconds of all threads so far."""
        total = 0
        for path in glob.glob(f"/proc/{self.pid}/task/*/schedstat"):
            try:
                with open(path) as file:
                    total += int(file.read().split()[0])
            except (OSError, IndexError):
                pass
        return total / 1e6

    def settle(self, limit=60):
        """Reads the screen until the program has been idle for a third of a second."""
        end = time.time() + limit
        last, since = self.cpu(), time.time()
        while time.time() < end and time.time() - since < 0.33:
            if select.select([self.fd], [], [], 0.03)[0]:
                try:
                    chunk = os.read(self.fd, 1 << 16)
                except OSError:
                    return
                self.seen += chunk
                if b"\x1b[c" in chunk:
                    os.write(self.fd, b"\x1b[?64;1;2c")
            now = self.cpu()
            if now - last > 0.05:
                last, since = now, time.time()

    def press(self, keys):
        """CPU milliseconds that keys cost."""
        before = self.cpu()
        self.seen = b""
        os.write(self.fd, keys.encode())
        self.settle()
        return self.cpu() - before

    def memory(self):
        """Resident megabytes at most."""
        with open(f"/proc/{self.pid}/status") as file:
            return next(int(line.split()[1]) for line in file if line.startswith("VmHWM")) / 1024

    def end(self):
        """Kills it: quitting is not what is measured."""
        os.kill(self.pid, 9)
        os.waitpid(self.pid, 0)
        os.close(self.fd)


def write_feed(library, path):
    """All articles of a library as RSS 2.0."""
    db = sqlite3.connect(f"file:{library}?mode=ro", uri=True)
    with open(path, "w", encoding="utf-8") as out:
        out.write('<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>أخبار</title>')
        out.write("<link>http://example.org/</link><description>-</description>")
        rows = db.execute(
            "SELECT a.id, a.title, a.sort_key, t.text FROM article a JOIN article_text t ON t.id = a.id")
        for number, title, key, text in rows:
            date = email.utils.formatdate((key or 0) * 60)
            body = "".join(f"<p>{escape(p)}</p>" for p in text.split("\n"))
            out.write(
                f"<item><title>{escape(title)}</title><link>http://example.org/{number}</link>"
                f"<guid>n{number}</guid><pubDate>{date}</pubDate><description>{escape(body)}</description></item>")
        out.write("</channel></rss>")


def words_to_search(library, count):
    """Words of the middle of the vocabulary, from the texts themselves."""
    db = sqlite3.connect(f"file:{library}?mode=ro", uri=True)
    articles = {}
    for (text,) in db.execute("SELECT text FROM article_text WHERE id <= 400"):
        for word in set(text.split()):
            articles[word] = articles.get(word, 0) + 1
    middle = sorted(w for w, n in articles.items() if 8 <= n <= 24 and w.isalpha() and len(w) >= 4)
    return middle[:: max(1, len(middle) // count)][:count]


def child_cpu(arguments, home):
    """CPU milliseconds of a command."""
    process = subprocess.Popen(
        arguments, env=dict(ENVIRONMENT, HOME=home), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        print(f"{arguments[0]} ended with {status}", file=sys.stderr)
    return (usage.ru_utime + usage.ru_stime) * 1000


def measure(arguments, home, enter_list, search, words):
    """Start, list, keys and searches of one program: a dictionary of milliseconds."""
    session = Session(arguments, home)
    session.settle()
    result = {"start": session.cpu(), "list": 0.0}
    if enter_list:
        result["list"] = session.press(enter_list)
    session.press("j")
    result["key"] = statistics.median(session.press("j") for _ in range(5))
    result["open"] = session.press("\r")
    session.press("q")
    session.end()
    times = []
    for word in words:
        # A fresh start each: neither program may answer from what it found before.
        session = Session(arguments, home)
        session.settle()
        times.append(search(session, word))
        result["MB"] = session.memory()
        session.end()
    result["search"], result["worst"] = statistics.median(times), max(times)
    return result


def search_newsboat(session, word):
    """From the list of feeds: all articles."""
    session.press("/" + word)
    return session.press("\r")


def search_qari(session, word):
    """From the list."""
    session.press("s" + word)
    return session.press("\r")


def starts(libraries):
    """Start to the first list, out again included, and memory after a filter, a search and the picker."""
    print("| library | MB on disk | start and quit, CPU ms: median of 9 (worst) | MB at start | MB after use |")
    print("|---|---|---|---|---|")
    for library in libraries:
        command = [os.path.join(BUILD, "qari"), "--library", library]
        runs = [start_and_quit(command) for _ in range(9)]
        times = sorted(cpu for cpu, _ in runs)
        session = Session(command, os.environ.get("HOME", "/"))
        for keys in ["", "G", "g", "f", "ا", "\x1b", "sقال", "\r", "q", "\r", "q"]:
            session.press(keys) if keys else session.settle()
        memory = session.memory()
        session.end()
        print(
            f"| {os.path.basename(library)} | {os.path.getsize(library) / 1e6:.0f} | {times[4]:.1f} ({times[-1]:.1f}) "
            f"| {max(mb for _, mb in runs):.0f} | {memory:.0f} |", flush=True)


def start_and_quit(command):
    """CPU milliseconds and megabytes of a reader that is left as soon as its list is there."""
    session = Session(command, os.environ.get("HOME", "/"))
    end = time.time() + 20
    while b" 1/" not in session.seen and time.time() < end:
        if select.select([session.fd], [], [], 0.2)[0]:
            chunk = os.read(session.fd, 1 << 16)
            session.seen += chunk
            if b"\x1b[c" in chunk:
                os.write(session.fd, b"\x1b[?64;1;2c")
    os.write(session.fd, b"Q")
    try:
        while os.read(session.fd, 1 << 16):
            pass
    except OSError:
        pass
    _, _, usage = os.wait4(session.pid, 0)
    os.close(session.fd)
    return (usage.ru_utime + usage.ru_stime) * 1000, usage.ru_maxrss / 1024


def main():
    """Runs everything."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--texts")
    parser.add_argument("--folder")
    parser.add_argument("sizes", nargs="*", type=int)
    parser.add_argument("--start", nargs="+", metavar="LIBRARY")
    options = parser.parse_args()
    if options.start:
        starts(options.start)
        return
    if not shutil.which("newsboat"):
        print("newsboat is not installed (apt-get install newsboat): no comparison")
        return
    qari, scale = os.path.join(BUILD, "qari"), os.path.join(BUILD, "LibraryScale")
    print("| articles | program | take in | start | open the list | key | open an article | search (worst) | MB |")
    print("|---|---|---|---|---|---|---|---|---|")
    for size in options.sizes or [1_000, 10_000]:
        folder = tempfile.mkdtemp(prefix="qari-peers-", dir=options.folder)
        try:
            texts = ["--texts", options.texts] if options.texts else []
            subprocess.run(
                [scale, *texts, "--folder", folder, "--keep", "--only", "nothing", str(size)], env=ENVIRONMENT,
                stdout=subprocess.DEVNULL, check=True)
            library, feed = f"{folder}/scale-{size}.qari", f"{folder}/feed.xml"
            write_feed(library, feed)
            words = words_to_search(library, 5)
            with open(f"{folder}/urls", "w", encoding="utf-8") as out:
                out.write(f"file://{feed}\n")
            with open(f"{folder}/config", "w", encoding="utf-8") as out:
                out.write("max-items 0\nauto-reload no\nrefresh-on-startup no\n")
            newsboat = [
                "newsboat", "-q", "-C", f"{folder}/config", "-u", f"{folder}/urls", "-c", f"{folder}/cache.db"]
            imports = {
                "newsboat": child_cpu([*newsboat, "-x", "reload"], folder),
                "qari": child_cpu([qari, "import", "--no-actors", "--library", f"{folder}/feed.qari", feed], folder),
            }
            results = {
                "newsboat": measure(newsboat, folder, "\r", search_newsboat, words),
                "qari": measure([qari, "--library", library], folder, "", search_qari, words),
            }
            for name, r in results.items():
                print(
                    f"| {size} | {name} | {size / imports[name] * 1000:.0f}/s | {r['start']:.0f} | {r['list']:.1f} "
                    f"| {r['key']:.1f} | {r['open']:.1f} | {r['search']:.1f} ({r['worst']:.1f}) | {r['MB']:.0f} |",
                    flush=True)
        finally:
            shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
