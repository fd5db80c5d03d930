"""Damage clean text in every known way, repair it, and say how much of it came back.

    python benchmarks/repair/run.py PATH... [--documents 20] [--peer] [--speed] [--harm 10000]

PATH is a .txt file in UTF-8, a .jsonl or .jsonl.gz file with a `text` (and perhaps `language`) a line, or a folder of
such files. --peer prints ftfy's figures beside ours, if it is installed.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import random
import re
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from difflib import SequenceMatcher
from pathlib import Path

from rashomon.knowledge.characters import Characters, load_characters
from rashomon.reading.repair import repair
from rashomon.records.text import Text

CODECS = ("cp1252", "latin-1", "cp1251", "koi8-r", "mac-roman", "cp437", "gbk", "gb18030", "big5", "cp932", "cp949")
LENGTH = 1500
HIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]")


def main() -> None:
    """Run what the command line asks for, and print tables in Markdown."""
    options = arguments()
    tables = load_characters()
    documents = {name: texts for name, texts in load(options.paths).items() if texts}
    peer = ftfy() if options.peer else None
    if options.harm:
        harm(documents, tables, options.harm, peer)
    if options.documents:
        damage(documents, tables, options.documents, peer)
    if options.speed:
        speed(documents, tables, peer)


def arguments() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="+", type=Path)
    parser.add_argument("--documents", type=int, default=20, help="damaged documents a language and codec")
    parser.add_argument("--languages", default="", help="only these, with commas between")
    parser.add_argument("--codecs", default="", help="only these, with commas between")
    parser.add_argument("--harm", type=int, default=0, help="clean documents to be left as they are")
    parser.add_argument("--peer", action="store_true", help="measure ftfy as well")
    parser.add_argument("--speed", action="store_true", help="seconds a megabyte")
    parser.add_argument("--show", type=int, default=0, help="print so many misses a row")
    parsed = parser.parse_args()
    global SHOW, ONLY, CODECS
    SHOW = parsed.show
    ONLY = set(filter(None, parsed.languages.split(",")))
    CODECS = tuple(filter(None, parsed.codecs.split(","))) or CODECS
    return parsed


SHOW = 0
ONLY: set[str] = set()


def load(paths: list[Path]) -> dict[str, list[str]]:
    """Clean documents of the held-out part by language, each about as long as a short report."""
    found: dict[str, list[str]] = defaultdict(list)
    for path in (file for path in paths for file in (sorted(path.iterdir()) if path.is_dir() else [path])):
        for language, text in read(path):
            digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()
            if digest[0] % 5 == 0 and (not ONLY or language in ONLY):
                found[language].append(text[: text.find("\n", LENGTH) if text.find("\n", LENGTH) > 0 else LENGTH * 2])
    for texts in found.values():
        texts.sort(key=lambda text: hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest())
    return dict(sorted(found.items()))


def read(path: Path) -> Iterator[tuple[str, str]]:
    """The language and the text of each document of a file that shows no damage of its own."""
    signs = ("\ufffd", "â€", "Ã", "Â", "ï¿½", "鈥")
    if path.suffix == ".txt":
        yield path.stem, path.read_text(encoding="utf-8")
    elif ".jsonl" in path.name:
        opened = gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else open(path, encoding="utf-8")
        with opened as file:
            for line in file:
                item = json.loads(line)
                text = item["text"]
                language = item.get("language") or "en"
                language = language.replace("_", "-").lower()
                language = language if language in ("zh-cn", "zh-tw") else language.split("-")[0]
                bad = any(sign in text for sign in signs) or bool(HIDDEN.search(text))
                if not bad and (item.get("language") or not text.isascii()) and language not in ("so", "man6"):
                    yield language, text


def ftfy() -> Callable[[str], str] | None:
    """The peer's repair of encoding and entities, with all that changes the style of a text turned off."""
    try:
        from ftfy import TextFixerConfig, fix_text
    except ImportError:
        return None
    config = TextFixerConfig(
        uncurl_quotes=False,
        fix_latin_ligatures=False,
        fix_character_width=False,
        normalization=None,
        fix_line_breaks=False,
        remove_terminal_escapes=False,
    )
    return lambda text: fix_text(text, config)


def damaged(text: str, codec: str, way: str) -> str | None:
    """`text` as a reader with the wrong codec has it; None where nothing is damaged, or where bytes are lost unasked.

    Of a text that loses bytes, `lossless` takes the lines that do not.
    """
    data = text.encode("utf-8")
    if way == "lossless":
        return data.decode(codec)
    if way == "twice":
        return data.decode(codec).encode("utf-8").decode("cp1252" if codec == "latin-1" else codec)
    if way == "question":
        return data.decode(codec, "replace").replace("\ufffd", "?")
    return data.decode(codec, way)


def rows(texts: list[str], codec: str, way: str, most: int) -> Iterator[tuple[str, str]]:
    """Pairs of a clean text and its damaged form."""
    count = 0
    for text in texts:
        if way in ("lossless", "twice"):
            kept = []
            for line in text.split("\n"):
                try:
                    damaged(line, codec, way)
                    kept.append(line)
                except UnicodeError:
                    continue
            text = "\n".join(kept)
        if text.isascii() or len(text) < 20:
            continue
        raw = damaged(text, codec, way)
        if raw is None or raw == text:
            continue
        if way in ("ignore", "replace", "question"):
            try:
                text.encode("utf-8").decode(codec)
                continue
            except UnicodeDecodeError:
                pass
        yield text, raw
        count += 1
        if count == most:
            return


def damage(documents: dict[str, list[str]], tables: Characters, most: int, peer: Callable[[str], str] | None) -> None:
    """Print exact repair and character error rate by codec and way of loss, in English, other Latin, other scripts."""
    print(
        "| codec | way | texts | documents | exact | CER | certain right | "
        + ("ftfy exact | " if peer else "")
        + "left: CER |"
    )
    print("|---|---|---|---:|---:|---:|---:|" + ("---:|" if peer else "") + "---:|")
    sums = [0, 0]
    for codec in CODECS:
        for way in ("lossless", "twice", "ignore", "replace", "question"):
            if codec in ("latin-1", "koi8-r", "mac-roman", "cp437") and way in ("ignore", "replace", "question"):
                continue
            kinds: dict[str, list[tuple[str, str, str]]] = defaultdict(list)
            for language, texts in documents.items():
                for clean, raw in rows(texts, codec, way, most * 5 if language == "en" else most):
                    kinds[script(language)].append((language, clean, raw))
            for kind, items in kinds.items():
                row(codec, way, kind, items, tables, peer, sums)
    print(f"\nRepairs said to be certain: {sums[1]}, of which right: {100 * sums[0] / max(1, sums[1]):.3f} %")


def row(
    codec: str,
    way: str,
    kind: str,
    items: list[tuple[str, str, str]],
    tables: Characters,
    peer: Callable[[str], str] | None,
    sums: list[int],
) -> None:
    """Measure and print one line of the table."""
    exact = other = wrong = before = length = shown = 0
    right = certain = 0
    for language, clean, raw in items:
        text = repair(raw, tables)
        exact += text.clean == clean
        length += len(clean)
        before += distance(raw, clean)
        wrong += 0 if text.clean == clean else distance(text.clean, clean)
        good, all_certain = calibration(text, clean)
        right += good
        certain += all_certain
        if peer:
            other += peer(raw) == clean
        if text.clean != clean and shown < SHOW:
            shown += 1
            show(language, text, clean)
    sums[0] += right
    sums[1] += certain
    print(
        f"| {codec} | {way} | {kind} | {len(items)} | {100 * exact / len(items):.1f} | {100 * wrong / length:.3f} | "
        f"{100 * right / certain if certain else 100:.2f} of {certain} | "
        + (f"{100 * other / len(items):.1f} | " if peer else "")
        + f"{100 * before / length:.2f} |",
        flush=True,
    )


def script(language: str) -> str:
    """English, another language in Latin letters, or another script."""
    if language == "en":
        return "English"
    other = [
        "ar",
        "bg",
        "bn",
        "el",
        "fa",
        "he",
        "hi",
        "ja",
        "ka",
        "km",
        "ko",
        "ru",
        "sr",
        "ta",
        "th",
        "uk",
        "zh",
        "zh-cn",
        "zh-tw",
        "ch",
    ]
    return "other scripts" if language in other else "other Latin"


def show(language: str, text: Text, clean: str) -> None:
    """Print the first places where the repair went wrong."""
    matcher = SequenceMatcher(None, text.clean, clean, autojunk=False)
    for tag, a, b, c, d in [code for code in matcher.get_opcodes() if code[0] != "equal"][:4]:
        print(
            "   ",
            language,
            tag,
            ascii(text.clean[max(0, a - 12) : a]),
            repr(text.clean[a:b]),
            "wanted",
            repr(clean[c:d]),
            ascii(text.clean[b : b + 12]),
        )


def calibration(text: Text, clean: str) -> tuple[int, int]:
    """How many repairs that were said to be certain are right, and how many there are."""
    certain = [repair for repair in text.repairs if repair.certain]
    if text.clean == clean:
        return len(certain), len(certain)
    same = bytearray(len(text.clean))
    for a, _, size in SequenceMatcher(None, text.clean, clean, autojunk=False).get_matching_blocks():
        same[a : a + size] = b"\x01" * size
    return sum(all(same[repair.span.start : repair.span.end]) for repair in certain), len(certain)


def distance(left: str, right: str) -> int:
    """Levenshtein's distance by bit vectors (Hyyrö 2003)."""
    while left and right and left[0] == right[0]:
        size = 1
        while size < min(len(left), len(right)) and left[:size] == right[:size]:
            size *= 2
        size = size // 2 or 1
        left, right = left[size:], right[size:]
    if not left or not right:
        return len(left) + len(right)
    places: dict[str, int] = defaultdict(int)
    for index, char in enumerate(left):
        places[char] |= 1 << index
    full, top = (1 << len(left)) - 1, 1 << (len(left) - 1)
    plus, minus, score = full, 0, len(left)
    for char in right:
        match = places.get(char, 0)
        zero = (((match & plus) + plus) ^ plus) | match | minus
        up, down = minus | (~(zero | plus) & full), plus & zero
        score += 1 if up & top else -1 if down & top else 0
        up, down = (up << 1) | 1, down << 1
        plus, minus = (down | ~(zero | up)) & full, up & zero & full
    return score


def harm(documents: dict[str, list[str]], tables: Characters, most: int, peer: Callable[[str], str] | None) -> None:
    """Count clean documents that are changed, and print each change."""
    pairs = [(language, text) for language, texts in documents.items() for text in texts]
    random.Random(1).shuffle(pairs)
    changed = others = 0
    for language, text in pairs[:most]:
        found = repair(text, tables)
        if found.clean != text:
            changed += 1
            for one in found.repairs[:3]:
                low, high = one.raw
                print(
                    f"harm {language} {one.kind} {one.certain} {text[max(0, low - 20) : high + 20]!r}: {one.before!r} -> {one.after!r}"
                )
        if peer:
            others += peer(text) != text
    print(f"clean documents: {min(most, len(pairs))}, changed: {changed}" + (f", by ftfy: {others}" if peer else ""))


def speed(documents: dict[str, list[str]], tables: Characters, peer: Callable[[str], str] | None) -> None:
    """Print seconds for a megabyte of clean text of each language, and of what a slow repair would choke on."""
    rng = random.Random(1)
    size = 1_000_000

    def long(text: str) -> str:
        return (text * (size // len(text) + 1))[:size]

    cases = {
        f"clean {name}": long("\n".join(texts)) for name, texts in documents.items() if len("".join(texts)) > 20_000
    }
    russian, chinese = cases.get("clean ru", "Привет, мир. " * 99), cases.get("clean zh-cn", "你好世界。" * 99)
    english = cases.get("clean en", "It’s a “test” — yes. " * 99)
    for name, text in (("English", english), ("Russian", russian), ("Chinese", chinese)):
        for codec in CODECS:
            cases[f"{name} as {codec}"] = long(text[: size // 2].encode().decode(codec, "replace"))
    for piece in (
        "鈥",
        "&amp;",
        "-\n",
        "a.B",
        "Ã",
        "Ð",
        "в",
        "窶",
        "\ufffd",
        "&",
        "â€",
        "x-\ny",
        "war.The",
        "\u200b",
        "“",
        "ï¿½",
    ):
        cases[f"1 MB of {piece!r}"] = long(piece)
    cases["random unicode"] = "".join(
        chr(rng.choice((rng.randrange(32, 0xD800), rng.randrange(0xE000, 0x11000)))) for _ in range(size)
    )
    cases["random Latin-1"] = "".join(chr(rng.randrange(32, 256)) for _ in range(size))
    cases["ASCII"] = long("The minister said on Monday that the talks would go on. ")
    print("| text | s/MB | " + ("ftfy s/MB | " if peer else "") + "\n|---|---:|" + ("---:|" if peer else ""))
    repair("é", tables)
    for name, text in cases.items():
        start = time.perf_counter()
        repair(text, tables)
        ours = time.perf_counter() - start
        line = f"| {name} | {ours:.2f} | "
        if peer and (name.startswith("clean") or name == "ASCII"):
            start = time.perf_counter()
            peer(text)
            line += f"{time.perf_counter() - start:.2f} | "
        print(line, flush=True)


if __name__ == "__main__":
    main()
