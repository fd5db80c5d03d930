"""Gather clean documents of many languages from Debian packages, for training and measuring the repair stage.

    python training/repair/gather.py DEBS OUT

DEBS is a folder of .deb files (see README.md for the list); OUT becomes one JSON lines file a language, each line
{"language", "source", "text"}. Only documents that are valid UTF-8 and show no sign of damage are kept.
"""

from __future__ import annotations

import gettext
import gzip
import hashlib
import html
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

DOCUMENT = 1500  # code points, about the size of a short report
MOST = 1200  # documents a language
DAMAGE = re.compile("\ufffd|â€|Ã[\x80-\xbf]|[\x80-\x9f]|鈥|\x00")


def main() -> None:
    """Read every package and write one file a language."""
    packages, out = Path(sys.argv[1]), Path(sys.argv[2])
    out.mkdir(parents=True, exist_ok=True)
    languages: dict[str, dict[str, tuple[str, str]]] = {}
    for package in sorted(packages.glob("*.deb")):
        with tempfile.TemporaryDirectory() as folder:
            subprocess.run(["dpkg-deb", "-x", str(package), folder], check=True)
            for language, paragraphs in texts(Path(folder)):
                kept = languages.setdefault(language, {})
                for document in documents(paragraphs):
                    digest = hashlib.sha256(document.encode()).hexdigest()
                    kept[digest] = (package.name.split("_")[0], document)
    for language, kept in languages.items():
        with open(out / f"{language}.jsonl", "w", encoding="utf-8") as file:
            for digest in sorted(kept)[:MOST]:
                source, text = kept[digest]
                file.write(
                    json.dumps({"language": language, "source": source, "text": text}, ensure_ascii=False) + "\n"
                )
        print(language, len(kept), file=sys.stderr)


def texts(folder: Path) -> Iterator[tuple[str, list[str]]]:
    """The language and the paragraphs of each file that holds running text."""
    for path in sorted(folder.rglob("*")):
        if not path.is_file() or path.is_symlink():
            continue
        parts = path.relative_to(folder).parts
        if "man" in parts and path.suffix == ".gz" and parts.index("man") + 2 < len(parts):
            language = parts[parts.index("man") + 1]
            yield language.split(".")[0], roff(decoded(gzip.decompress(path.read_bytes())))
        elif path.suffix == ".html" and path.stat().st_size > 2000:
            found = re.search(
                r"(?:/help/|/|\.)([a-z]{2}(?:[-_][A-Za-z]{2})?)(?:/[^/]*)*(?:\.html)$", "/" + "/".join(parts)
            )
            named = re.search(r"\.([a-z]{2}(?:-[a-z]{2})?)\.html$", path.name)
            language = named or re.search(r"/([a-z]{2}(?:-[A-Za-z]{2})?)/", "/" + "/".join(parts)) or found
            if language and language.group(1) not in ("en", "us"):
                yield language.group(1), markup(decoded(path.read_bytes()))
        elif path.suffix == ".mo":
            with open(path, "rb") as file:
                catalog = gettext.GNUTranslations(file)._catalog  # type: ignore[attr-defined]
            language = parts[parts.index("locale") + 1] if "locale" in parts else path.parent.parent.name
            yield language, [clean_line(value) for value in catalog.values() if len(value) > 40]
        elif "fortunes" in parts and path.suffix in ("", ".u8") and "games" in parts:
            found = re.search(r"fortunes/([a-z]{2})", "/".join(parts))
            if found and path.stat().st_size < 3_000_000:
                yield found.group(1), decoded(path.read_bytes()).split("\n%\n")


def decoded(data: bytes) -> str:
    """The text, or nothing where the bytes are not UTF-8."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return ""


def roff(source: str) -> list[str]:
    """The paragraphs of a manual page, without its macros."""
    paragraphs: list[str] = []
    lines: list[str] = []
    for line in source.splitlines():
        if line.startswith((".\\", "'\\", '\\"')):
            continue
        if line.startswith((".PP", ".TP", ".SH", ".IP", ".SS", ".P", ".LP", ".sp")) or not line.strip():
            if lines:
                paragraphs.append(" ".join(lines))
            lines = []
            continue
        if line.startswith((".", "'")):
            line = re.sub(r"^[.']\S+\s*", "", line).replace('"', "")
        line = re.sub(r"\\f[A-Z]|\\f\([A-Z]{2}|\\f\[[A-Z]*\]|\\[&/,|^]|\\s[-+]?\d", "", line)
        line = re.sub(r"\\\(..|\\\[[^\]]*\]|\\[e\"*nc].*", "", line.replace("\\-", "-").replace("\\ ", " "))
        lines.append(line.strip())
    return [*paragraphs, " ".join(lines)]


def markup(source: str) -> list[str]:
    """The paragraphs of an HTML page, without its tags."""
    body = re.sub(r"(?is)<(script|style|head|pre|nav)\b.*?</\1>", " ", source)
    blocks = re.split(r"(?i)</?(?:p|div|li|h\d|td|tr|table|br|dt|dd)\b[^>]*>", body)
    return [clean_line(html.unescape(re.sub(r"<[^>]+>", "", block))) for block in blocks]


def clean_line(text: str) -> str:
    """One paragraph on one line."""
    return re.sub(r"\s*\n\s*", " ", re.sub(r"~(?=\w)|%PRODUCTNAME", "", text)).strip()


def documents(paragraphs: list[str]) -> Iterator[str]:
    """Paragraphs joined to documents of about one length, damaged ones and those of plain ASCII left out."""
    lines: list[str] = []
    for paragraph in paragraphs:
        paragraph = paragraph.strip()
        if len(paragraph) < 20 or DAMAGE.search(paragraph) or re.search(r"[{}\\<>]{2}|&\w+;", paragraph):
            continue
        lines.append(paragraph)
        if sum(map(len, lines)) > DOCUMENT:
            text = "\n".join(lines)
            if not text.isascii():
                yield text
            lines = []
    text = "\n".join(lines)
    if len(text) > 300 and not text.isascii():
        yield text


if __name__ == "__main__":
    main()
