"""Count what stands beside what in clean text, and write the tables of the repair stage.

    python training/repair/train.py CLEAN NEWS

CLEAN is the folder that gather.py wrote; NEWS a folder of *.jsonl.gz files of English news with a `text` a line.
A fifth of the documents, by a hash of the text, is held out for benchmarks/repair.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from itertools import pairwise
from pathlib import Path

from rashomon.knowledge.characters import class_table
from rashomon.reading.repair.marks import MARKS, group, keys, state

DATA = Path(__file__).parents[2] / "src/rashomon/knowledge/data"
SHARE = 200_000.0  # each language counts as this many characters, English three times
NEIGHBOURS = 24_000  # pairs of characters kept
WORDS = 1_500  # frequent words kept a language; English six times
NEWS = ("attribution.train", "ecb.dev", "gum.train", "place.lgl", "time.timebank", "metonymy.train")
DAMAGE = re.compile("[\x80-\x9f\ufffd]|Ã|â|Â")

BLOCKS = """
0 control|9 space|A newline|B control|D newline|E control|20 space|21 stop|22 quote|23 ascii|27 quote|28 bracket|2A ascii
2C stop|2D hyphen|2E stop|2F ascii|30 digit|3A stop|3C ascii|3F stop|40 ascii|41 UPPER|5B bracket|5C ascii|5D bracket|5E ascii
61 lower|7B ascii|7F control|A0 nbsp|A1 sign|A2 money|A4 sign|A5 money|A6 sign|A7 symbol|A8 sign|A9 symbol|AA sign|AB guillemet
AC sign|AD soft|AE symbol|AF sign|B0 symbol|B1 sign|B7 symbol|B8 sign|BB guillemet|BC sign|BF symbol|C0 latin|D7 symbol|D8 latin
F7 symbol|F8 latin|180 latin-b|250 phonetic|300 combining|370 greek|400 cyrillic-b|410 cyrillic|450 cyrillic-b|530 armenian
590 hebrew|600 arabic|700 syriac|900 devanagari|980 bengali|A00 gurmukhi|A80 gujarati|B00 oriya|B80 tamil|C00 telugu|C80 kannada
D00 malayalam|D80 sinhala|E00 thai|E80 lao|F00 tibetan|1000 myanmar|10A0 georgian|1100 jamo|1200 ethiopic|1380 rare|1780 khmer
1800 rare|1E00 latin-c|1F00 greek-b|2000 space-b|200B joiner|200E bidi|2010 mark|2028 mark-b|2070 script|20A0 money-b
2100 letterlike|2190 arrow|2200 math|2300 technical|2500 box|25A0 shape|2800 rare|2E80 radical|3000 cjk-stop|3041 hiragana
30A0 katakana|3100 cjk-b|3400 han-rare|A000 rare|AC00 hangul-rare|D7B0 rare|D800 surrogate|E000 private|F900 han-b|FB00 form
FEFF control|FF01 wide|FF61 half|FFE0 wide|FFF0 control|FFFC lost
"""
MORE = ("LATIN", "CYRILLIC", "GREEK", "han", "Han", "Hangul", "beyond")
STARTERS = [
    "The",
    "A",
    "An",
    "He",
    "She",
    "It",
    "They",
    "We",
    "I",
    "You",
    "In",
    "On",
    "At",
    "But",
    "And",
    "This",
    "That",
    "These",
    "Those",
    "There",
    "His",
    "Her",
    "Their",
    "Its",
    "Our",
    "My",
    "As",
    "If",
    "When",
    "While",
    "After",
    "Before",
    "For",
    "From",
    "However",
    "Meanwhile",
    "With",
    "What",
    "Who",
    "Why",
    "How",
    "Not",
    "No",
    "So",
    "Some",
    "Many",
    "Most",
    "One",
    "Two",
    "Three",
    "Both",
    "All",
    "Also",
    "Earlier",
    "Later",
    "Last",
    "According",
    "By",
    "During",
    "Since",
    "Under",
    "Such",
    "Then",
    "Thus",
    "To",
    "Yet",
    "Although",
    "Because",
    "Until",
    "Once",
    "Another",
]
ABBREVIATIONS = [
    "mr",
    "mrs",
    "ms",
    "dr",
    "prof",
    "sen",
    "rep",
    "gov",
    "gen",
    "col",
    "lt",
    "sgt",
    "capt",
    "cpl",
    "maj",
    "adm",
    "st",
    "ste",
    "mt",
    "ft",
    "no",
    "nos",
    "vs",
    "etc",
    "inc",
    "ltd",
    "co",
    "corp",
    "llc",
    "plc",
    "jr",
    "sr",
    "jan",
    "feb",
    "mar",
    "apr",
    "jun",
    "jul",
    "aug",
    "sep",
    "sept",
    "oct",
    "nov",
    "dec",
    "mon",
    "tue",
    "tues",
    "wed",
    "thu",
    "thur",
    "thurs",
    "fri",
    "sat",
    "sun",
    "vol",
    "pp",
    "ed",
    "eds",
    "al",
    "cf",
    "approx",
    "dept",
    "est",
    "fig",
    "figs",
    "univ",
    "ave",
    "blvd",
    "rd",
    "assn",
    "bros",
    "rev",
    "hon",
    "pres",
    "supt",
    "det",
    "insp",
    "messrs",
    "mme",
    "mlle",
    "op",
    "art",
    "sec",
    "ch",
]
ENDINGS = [
    "com",
    "net",
    "org",
    "edu",
    "gov",
    "mil",
    "int",
    "info",
    "biz",
    "name",
    "eu",
    "uk",
    "us",
    "de",
    "fr",
    "ru",
    "cn",
    "jp",
    "in",
    "it",
    "es",
    "nl",
    "pl",
    "ua",
    "io",
    "ai",
    "tv",
    "me",
    "co",
    "ca",
    "au",
    "br",
    "ch",
    "az",
    "am",
    "ge",
    "kz",
    "txt",
    "pdf",
    "doc",
    "docx",
    "xls",
    "csv",
    "jpg",
    "jpeg",
    "png",
    "gif",
    "html",
    "htm",
    "php",
    "asp",
    "aspx",
    "js",
    "jsx",
    "ts",
    "py",
    "pyc",
    "java",
    "class",
    "jar",
    "cpp",
    "exe",
    "dll",
    "zip",
    "tar",
    "gz",
    "xml",
    "json",
    "yaml",
    "yml",
    "toml",
    "md",
    "conf",
    "cfg",
    "ini",
    "log",
    "sh",
    "bat",
    "sql",
    "mp3",
    "mp4",
    "avi",
    "wav",
    "apk",
    "iso",
    "rss",
    "net",
    "core",
    "web",
    "forms",
    "app",
]


def main() -> None:
    """Count, and write both tables."""
    languages = gathered(Path(sys.argv[1]))
    languages["en"] = list(news(Path(sys.argv[2])))
    kept = {language: [text for text in texts if not held_out(text)] for language, texts in languages.items()}
    write("characters.json", characters(kept))
    write("joins.json", joins(kept))
    print({language: len(texts) for language, texts in kept.items()}, file=sys.stderr)


def held_out(text: str) -> bool:
    """Whether a document is kept for measuring: a fifth of them."""
    return hashlib.sha256(text.encode()).digest()[0] % 5 == 0


def gathered(folder: Path) -> dict[str, list[str]]:
    """The documents of gather.py, by language; regions fall together but for the two scripts of Chinese."""
    found: dict[str, list[str]] = defaultdict(list)
    for path in sorted(folder.glob("*.jsonl")):
        name = path.stem.replace("_", "-").lower()
        language = name if name in ("zh-tw", "zh-cn") else name.split("-")[0]
        if language in ("en", "so", "man6"):
            continue
        with open(path, encoding="utf-8") as file:
            found[language] += [json.loads(line)["text"] for line in file]
    return dict(found)


def news(folder: Path) -> Iterator[str]:
    """English news without a sign of damage and free to use."""
    for name in NEWS:
        with gzip.open(folder / f"{name}.jsonl.gz", "rt", encoding="utf-8") as file:
            for line in file:
                item = json.loads(line)
                if not item["gold"].get("noncommercial") and not DAMAGE.search(item["text"]):
                    yield item["text"]


def characters(languages: dict[str, list[str]]) -> dict[str, object]:
    """The table of classes, of pairs of classes, of single characters, and of punctuation in its context."""
    blocks = [entry.split() for line in BLOCKS.split("\n") for entry in line.split("|") if entry.strip()]
    names = list(dict.fromkeys([name for _, name in blocks])) + list(MORE)
    points = [[int(start, 16), names.index(name)] for start, name in blocks]
    table = class_table([(start, kind) for start, kind in points], tuple(names))
    pairs: Counter[tuple[int, int]] = Counter()
    counts: Counter[str] = Counter()
    neighbours: Counter[str] = Counter()
    for language, texts in languages.items():
        size = sum(map(len, texts))
        share = (3 if language == "en" else 1) * SHARE / size if size else 0.0
        inside: Counter[tuple[int, int]] = Counter()
        single: Counter[str] = Counter()
        beside: Counter[str] = Counter()
        for text in texts:
            kinds = [table[ord(char)] if ord(char) < 0x10000 else names.index("beyond") for char in f"\n{text}\n"]
            inside.update(pairwise(kinds))
            single.update(text)
            beside.update(first + second for first, second in pairwise(text) if not (first + second).isascii())
        for pair, count in inside.items():
            pairs[pair] += count * min(share, 3.0)
        for two, count in beside.items():
            neighbours[two] += count * min(share, 3.0)
        for char, count in single.items():
            if count > 1 or share < 1:
                counts[char] += count * min(share, 3.0)
    marks, style = contexts(
        texts for language, texts in languages.items() if language in ("en", "fr", "es", "it", "pt")
    )
    return {
        "version": "1",
        "licence": "MIT",
        "origin": "counts over Debian's translated manual pages and help texts and English news; see training/repair",
        "names": names,
        "blocks": points,
        "pairs": [[round(pairs[a, b], 1) for b in range(len(names))] for a in range(len(names))],
        "counts": {char: round(count, 1) for char, count in sorted(counts.items()) if count >= 0.6},
        "neighbours": nested(neighbours.most_common(NEIGHBOURS)),
        "marks": marks,
        "style": style,
    }


def nested(pairs: list[tuple[str, float]]) -> dict[str, dict[str, int]]:
    """Counts of two characters, by the first of them."""
    out: dict[str, dict[str, int]] = defaultdict(dict)
    for two, count in sorted(pairs):
        out[two[0]][two[1]] = round(count)
    return dict(out)


def contexts(corpora: Iterable[list[str]]) -> tuple[dict[str, dict[str, int]], dict[str, list[float]]]:
    """Marks by what stands around them, and how much likelier a mark is where the text has its like elsewhere."""
    table: dict[str, Counter[str]] = defaultdict(Counter)
    seen: dict[str, list[float]] = {mark: [1.0, 1.0, 1.0, 1.0] for mark in MARKS}
    for texts in corpora:
        for text in texts:
            present = Counter(char for char in text if char in MARKS)
            for line in re.finditer(r"[^\n]+", text):
                places = list(re.finditer(f"[{MARKS}]", line.group()))
                doubles = [(place.start(), place.group()) for place in places if place.group() in "“”"]
                for place in places:
                    start = line.start() + place.start()
                    previous = next((mark for at, mark in reversed(doubles) if at < place.start()), "")
                    following = next((mark for at, mark in doubles if at > place.start()), "")
                    around = text[max(0, start - 3) : start], text[start + 1 : start + 4]
                    for behind in (following, "?"):
                        # Once as it is, once as where the next mark lost a byte as well.
                        for key in keys(*around, state(previous, behind))[: None if behind == "?" else 2]:
                            table[key][place.group()] += 1
                    for mark in MARKS:
                        there = sum(present[other] for other in group(mark)) - (place.group() in group(mark)) > 0
                        seen[mark][(0 if mark == place.group() else 2) + (0 if there else 1)] += 1
    style = {}
    for mark, (own, alone, other, without) in seen.items():
        # tempered: the context counts already know much of what the style knows
        yes = (own / (own + alone)) / (other / (other + without))
        no = (alone / (own + alone)) / (without / (other + without))
        style[mark] = [round(yes**0.5, 4), round(no**0.5, 4)]
    return {key: dict(row.most_common()) for key, row in sorted(table.items()) if sum(row.values()) > 1}, style


def joins(languages: dict[str, list[str]]) -> dict[str, object]:
    """Frequent words, and the lists that the repair of joins goes by."""
    words: set[str] = set()
    for language, texts in languages.items():
        counted: Counter[str] = Counter()
        for text in texts:
            counted.update(
                word.lower() for word in re.findall(r"[^\W\d_]{2,}", text) if word.islower() or word.istitle()
            )
        most = WORDS * (6 if language == "en" else 1)
        words.update(word for word, count in counted.most_common(most) if count > 2 and ord(word[0]) < 0x590)
    return {
        "version": "1",
        "licence": "MIT",
        "origin": "frequent words of the same texts; lists by hand",
        "words": sorted(words),
        "starters": STARTERS,
        "abbreviations": ABBREVIATIONS,
        "endings": ENDINGS,
    }


def write(name: str, content: dict[str, object]) -> None:
    """One key a line, so that a change of the tables can be read."""
    DATA.mkdir(parents=True, exist_ok=True)
    lines = ",\n".join(
        f"{json.dumps(key)}: {json.dumps(value, ensure_ascii=False, separators=(',', ':'))}"
        for key, value in content.items()
    )
    (DATA / name).write_text("{\n" + lines + "\n}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
