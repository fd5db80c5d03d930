"""Fill a folder with news in all forms, whole and broken."""

import json
import os
import random
import socket
from collections.abc import Callable
from dataclasses import dataclass
from gzip import compress
from pathlib import Path

from tests.ingest import hostile
from tests.ingest.made import (
    NEWS,
    change_zip,
    make_docx,
    make_news_pdf,
    make_pdf,
    make_record,
    make_response,
    make_wacz,
    make_warc,
)

FILES = 300
LONGEST_LINE = 32_000_001


@dataclass(frozen=True, slots=True)
class Good:
    """A file that is read: how many reports it holds, words that stand in each of them."""

    path: Path
    reports: int
    words: str


@dataclass(frozen=True, slots=True)
class Bad:
    """A file of which something is not read: what its message says, how many reports are read all the same."""

    path: Path
    why: str
    reports: int = 0


def write_mixed(folder: Path, *, files: int = FILES) -> tuple[list[Good], list[Bad]]:
    """Fill `folder`, and say what is in it: all that can be broken, and as many good files as make up `files`."""
    bad = [_write_bad(folder, name, make(), why) for name, make, why in BROKEN]
    bad += _write_odd(folder)
    good = []
    for number in range(files - len(bad)):
        suffix, reports, make = GOOD[number % len(GOOD)]
        path = folder / f"{chr(ord('a') + number % 5)}" / f"{number:03}{suffix}"
        path.parent.mkdir(exist_ok=True)
        words = f"{number + 100} ships"
        path.write_bytes(make([_tell(words, turn) for turn in range(reports)]))
        good.append(Good(path, reports, words))
    return good, bad


def _tell(words: str, turn: int) -> tuple[str, ...]:
    opening = f"The harbour of Kelvar let in {words} on day {turn + 1} after the strike, the port authority said."
    return (f"KELVAR, March 12 (Northern Wire) - {opening}", *NEWS[1:])


def _join(news: tuple[str, ...]) -> str:
    return "\n\n".join(news)


def _page(news: tuple[str, ...], encoding: str = "utf-8") -> bytes:
    paragraphs = "".join(f"<p>{paragraph}</p>\n" for paragraph in news)
    head = f'<meta charset="{encoding}"><title>Harbour of Kelvar reopens</title>'
    page = f"<!DOCTYPE html>\n<html lang=en><head>{head}</head>\n<body><article>{paragraphs}</article></body></html>"
    return page.encode(encoding)


def _row(news: tuple[str, ...]) -> dict[str, str]:
    return {"text": _join(news), "publisher": "Kelvar Herald"}


def _feed(news: list[tuple[str, ...]]) -> bytes:
    items = "".join(
        f"<item><title>Harbour {turn}</title><link>https://herald.example/{turn}</link>"
        f"<description>{_join(told)}</description></item>"
        for turn, told in enumerate(news)
    )
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>Herald</title>{items}</channel></rss>'.encode()


def _atom(news: list[tuple[str, ...]]) -> bytes:
    items = "".join(
        f"<entry><title>Harbour {turn}</title><id>urn:x:{turn}</id><updated>2025-03-12T09:30:00Z</updated>"
        f'<content type="text">{_join(told)}</content></entry>'
        for turn, told in enumerate(news)
    )
    return (
        '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Herald</title><id>urn:x</id>'
        f"<updated>2025-03-12T09:30:00Z</updated>{items}</feed>"
    ).encode()


def _two_pages(news: tuple[str, ...]) -> bytes:
    head, foot = (72.0, 800.0, 9.0, "Kelvar Herald"), "Page {} of 2"
    parts = (news[0], news[1]), (news[2],)
    pages = []
    for number, paragraphs in enumerate(parts, 1):
        lines = [(72.0, 740.0 - 40 * at, 11.0, paragraph) for at, paragraph in enumerate(paragraphs)]
        pages.append([head, *lines, (280.0, 30.0, 9.0, foot.format(number))])
    return make_pdf(pages, title="Harbour of Kelvar reopens")


def _records(news: list[tuple[str, ...]], form: Callable[[tuple[str, ...]], bytes], media_type: str) -> list[bytes]:
    found = [make_record(b"software: tests\r\n", "", kind="warcinfo", media_type="application/warc-fields")]
    for turn, told in enumerate(news):
        url = f"https://herald.example/{turn}"
        found.append(make_record(f"GET /{turn} HTTP/1.1\r\n\r\n".encode(), url, kind="request"))
        found.append(make_record(make_response(form(told), media_type=media_type), url))
    return found


def _text(news: tuple[str, ...]) -> bytes:
    return _join(news).encode()


# How files of a form end, how many reports one holds, how it is made of so many.
GOOD: tuple[tuple[str, int, Callable[[list[tuple[str, ...]]], bytes]], ...] = (
    (".txt", 1, lambda news: _join(news[0]).encode()),
    (".txt", 1, lambda news: _join(news[0]).encode("utf-8-sig")),
    (".txt", 1, lambda news: _join(news[0]).encode("utf-16")),
    (".txt", 1, lambda news: _join(news[0]).encode("cp1252")),
    ("", 1, lambda news: _join(news[0]).replace("\n", "\r\n").encode()),
    (".jsonl", 3, lambda news: "\n".join(json.dumps(_row(told)) for told in news).encode()),
    (".json", 1, lambda news: json.dumps(_row(news[0]), indent=1).encode()),
    (".json", 2, lambda news: json.dumps([_row(told) for told in news]).encode()),
    (".json", 1, lambda news: json.dumps({"uri": "urn:x:1", "type": "text", "body_text": _join(news[0])}).encode()),
    (".json", 1, lambda news: json.dumps({"maintext": _join(news[0]), "source_domain": "herald.example"}).encode()),
    (".html", 1, lambda news: _page(news[0])),
    (".htm", 1, lambda news: _page(news[0], "windows-1252")),
    (".rss", 2, _feed),
    (".xml", 2, _atom),
    (".pdf", 1, lambda news: make_news_pdf(news[0])),
    (".pdf", 1, lambda news: _two_pages(news[0])),
    (".docx", 1, lambda news: make_docx(news[0])),
    (".docx", 1, lambda news: make_docx(news[0][1:], headline=news[0][0], table=(("Killed", "0"), ("Missing", "2")))),
    (".warc", 2, lambda news: make_warc(_records(news, _text, "text/plain; charset=utf-8"), packed=False)),
    (".warc.gz", 3, lambda news: make_warc(_records(news, _page, "text/html"))),
    (".warc.gz", 1, lambda news: make_warc(_records(news, make_news_pdf, "application/pdf"))),
    (".wacz", 2, lambda news: make_wacz({"data.warc.gz": make_warc(_records(news, _page, "text/html"))})),
)
_WARC = make_warc([make_record(make_response(hostile.TEXT, media_type="text/plain"))])
_LONGER = make_record(make_response(hostile.TEXT, media_type="text/plain"), length=9_999)
_ALTERED = make_record(make_response(hostile.TEXT, media_type="text/plain"), more="WARC-Block-Digest: sha1:AAAA\r\n")
_PICTURE = make_record(make_response(b"\x89PNG", media_type="image/png"))
# Their names, how they are made, what is said of them.
BROKEN: tuple[tuple[str, Callable[[], bytes], str], ...] = (
    ("empty.txt", lambda: b"", "empty"),
    ("zeros.txt", lambda: bytes(5_000), "no text but binary data"),
    ("binary.txt", lambda: random.Random(7).randbytes(9_000), "no text but binary data"),
    ("cut.json", lambda: b'{"text": "The harbour reop', "no valid JSON"),
    ("deep.json", lambda: b"[" * 200_000, "nested too deeply"),
    ("inside.json", lambda: b'{"text": "The harbour reopened.", "x": ' + b"[" * 900 + b"]" * 900 + b"}", "too deeply"),
    ("line.jsonl", lambda: b'{"text": "' + b"x" * LONGEST_LINE + b'"}', "longest that is read"),
    ("deep.html", lambda: b"<!DOCTYPE html><body>" + b"<div>" * 200_000 + b"<p>The harbour reopened.", "deep"),
    ("bomb.rss", hostile.make_entity_bomb, "entit"),
    ("cut.warc.gz", lambda: _WARC[:-40], "cut off"),
    ("length.warc", lambda: make_warc([_LONGER], packed=False), "Content-Length says 9,999"),
    ("altered.warc.gz", lambda: make_warc([_ALTERED]), "WARC-Block-Digest"),
    ("pictures.warc.gz", lambda: make_warc([_PICTURE]), "1 × image/png"),
    ("bomb.warc.gz", lambda: compress(_bomb_record(), 1), "most that is unpacked"),
    ("hash.wacz", lambda: make_wacz({"data.warc.gz": _WARC}, wrong="data.warc.gz"), "changed after it was packed"),
    ("nothing.wacz", hostile.make_plain_zip, "no WARC file"),
    ("bomb.docx", hostile.make_packed_bomb, "most that is unpacked"),
    ("entity.docx", hostile.make_foreign_entity, "declares entities"),
    ("macros.docx", lambda: change_zip(make_docx(), {"word/vbaProject.bin": b"Sub"}), "macros"),
    ("locked.docx", lambda: b"\xd0\xcf\x11\xe0" + bytes(2_000), "encrypted"),
    ("picture.docx", lambda: b"\x89PNG\r\n\x1a\n" + bytes(500), "no DOCX"),
    ("cut.pdf", lambda: make_news_pdf()[:600], "broken"),
    ("circle.pdf", hostile.make_pdf_circle, "broken"),
    ("locked.pdf", hostile.make_locked_pdf, "encrypted"),
    ("scanned.pdf", hostile.make_scanned_pdf, "run OCR first"),
    ("bomb.pdf", hostile.make_pdf_bomb, "passes a bound"),
    ("slow.pdf", hostile.make_slow_pdf, "took more than"),
    ("picture.txt", lambda: b"\x89PNG\r\n\x1a\n" + bytes(500), "an image"),
)


def _bomb_record() -> bytes:
    return make_record(make_response(bytes(hostile.PAST_UNPACKED), media_type="text/plain"))


def _write_bad(folder: Path, name: str, content: bytes, why: str) -> Bad:
    path = folder / "broken" / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(content)
    return Bad(path, why)


def _write_odd(folder: Path) -> list[Bad]:
    """What is no file, or none that may be opened."""
    odd = folder / "odd"
    odd.mkdir()
    os.mkfifo(odd / "pipe.txt")
    with socket.socket(socket.AF_UNIX) as opened:
        opened.bind(os.path.relpath(odd / "socket.txt"))
    (odd / "round.txt").symlink_to("round.txt")
    return [
        Bad(odd / "pipe.txt", "this is a pipe"),
        Bad(odd / "socket.txt", "this is a socket"),
        Bad(odd / "round.txt", "leads nowhere"),
    ]
