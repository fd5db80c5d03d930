"""Reading asks nobody: it opens no line to any host, whatever a report links to."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.tree import ROOT

# Whoever dials, looks up a name or sends a word ends here, even where the error would be caught. A library on which the
# parser's rests makes a socket on import, to see whether this machine knows IPv6; it dials nobody with it.
GUARD = """
import os, sys

def guard(event, arguments):
    if event.startswith(("socket.", "urllib.", "http.")) and event not in ("socket.__new__", "socket.bind"):
        os.write(2, f"{event} {arguments}".encode())
        os._exit(99)

sys.addaudithook(guard)
from rashomon.cli import main
main(sys.argv[1:])
"""
ELSEWHERE = "http://198.51.100.7/"
PAGE = f"""<!DOCTYPE html><html><head><base href="{ELSEWHERE}"><title>Harbour</title>
<link rel="stylesheet" href="a.css"><script src="a.js"></script><link rel="canonical" href="{ELSEWHERE}a"></head>
<body><article><p>The harbour reopened on Monday, the authority said. The port had been shut for a week.</p>
<img src="a.png"><iframe src="{ELSEWHERE}b"></iframe></article></body></html>"""
FEED = f"""<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY far SYSTEM "{ELSEWHERE}far.txt">]>
<?xml-stylesheet href="{ELSEWHERE}a.xsl"?><rss version="2.0"><channel><title>Herald</title><link>{ELSEWHERE}</link>
<item><title>Harbour</title><link>{ELSEWHERE}a</link>
<description>The harbour reopened on Monday, the authority said. &far;</description></item></channel></rss>"""
TEXT = f"The harbour reopened on Monday, the authority said. See {ELSEWHERE}a for more."


def _run(*arguments: str) -> int:
    done = subprocess.run(
        [sys.executable, "-c", GUARD, *arguments], cwd=ROOT, capture_output=True, text=True, timeout=120
    )
    assert done.returncode != 99, f"rashomon {arguments[0]} reached out: {done.stderr}"
    return done.returncode


@pytest.mark.parametrize("command", ["read", "compare"])
def test_no_line_is_opened(command: str, tmp_path: Path) -> None:
    for name, text in (("a.txt", TEXT), ("b.html", PAGE), ("c.xml", FEED)):
        (tmp_path / name).write_text(text)
    assert _run(command, "--format", "json", "examples/kelvar.txt", str(tmp_path)) in (0, 1)


def test_the_guard_sees_who_reaches_out() -> None:
    line = GUARD.partition("from rashomon")[0] + "import socket; socket.create_connection(('127.0.0.1', 9))"
    done = subprocess.run([sys.executable, "-c", line], capture_output=True, timeout=60)
    assert done.returncode == 99
