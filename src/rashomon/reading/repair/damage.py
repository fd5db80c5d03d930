"""Turn characters back into the bytes that they were wrongly read from."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from functools import cache

LOST = "\ufffd"
SINGLE = ("cp1252", "latin-1", "cp1251", "koi8-r", "mac-roman", "cp437", "cp1250", "cp850", "cp866")
# The names under which a decoder of the family may have read; the first gives the bytes of a character.
DOUBLE = {
    "gbk": ("gb18030", "gbk"),
    "big5": ("big5", "cp950", "big5hkscs"),
    "cp932": ("cp932", "shift_jis"),
    "cp949": ("cp949", "euc_kr"),
}
LEADS_2, LEADS_3, LEADS_4, TAILS = range(0xC2, 0xE0), range(0xE0, 0xF0), range(0xF0, 0xF5), range(0x80, 0xC0)


@dataclass(frozen=True, slots=True)
class Single:
    """A codec of one byte a character; bytes that it leaves undefined stand for themselves, as browsers read them.

    `sure` finds what may be UTF-8 read in this codec; `loose` finds as well what lost a byte without a trace.
    """

    name: str
    alphabet: str
    encoding: object
    holes: frozenset[int]
    sure: re.Pattern[str]
    loose: re.Pattern[str]
    token: re.Pattern[str]

    def bytes_of(self, text: str) -> bytes:
        """The bytes of `text`; raises UnicodeEncodeError if it has characters beyond the codec."""
        return codecs.charmap_encode(text, "strict", self.encoding)[0]  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True)
class Double:
    """A codec of two bytes a character; `starts` finds runs that may begin with UTF-8 read in this codec."""

    name: str
    variants: tuple[str, ...]
    table: dict[str, bytes]
    pairs: frozenset[bytes]
    starts: re.Pattern[str]


@cache
def single(name: str) -> Single:
    """The tables of a codec of one byte."""
    alphabet = []
    holes = set()
    for byte in range(256):
        try:
            alphabet.append(bytes((byte,)).decode(name))
        except UnicodeDecodeError:
            holes.add(byte)
            alphabet.append(chr(byte))
    leads_2, leads_3, leads_4, tails = (
        re.escape("".join(alphabet[byte] for byte in part)) for part in (LEADS_2, LEADS_3, LEADS_4, TAILS)
    )
    leads, tail = f"[{leads_2}{leads_3}{leads_4}]", f"[{tails}]"
    # The first character is looked for by itself, which is fast; what must follow depends on it.
    whole = f"(?<=[{leads_2}]){tail}|(?<=[{leads_3}]){tail}{{2}}|(?<=[{leads_4}]){tail}{{3}}"
    lost = f"(?<=[{leads_2}]){LOST}|(?<=[{leads_3}])(?:{tail}{LOST}|{LOST}{tail}|{LOST}{{1,2}})"
    lost += f"|(?<={re.escape(alphabet[0xE2])}){re.escape(alphabet[0x80])}[{LOST}?]?"
    spaced = f"|(?<=[{leads_3}])(?:{tail} | {tail})|(?<=[{leads_2}]) " if "\xa0" in (alphabet[b] for b in TAILS) else ""
    dropped = ""
    if holes & set(TAILS):
        dropped = rf"|(?<=[{leads_3}]){tail}\??|(?<=[{leads_2}])\??"
    sure = f"{leads}(?:{whole}|{lost})"
    loose = f"{leads}(?:{whole}|{lost}{spaced}{dropped})"
    return Single(
        name,
        "".join(alphabet),
        codecs.charmap_build("".join(alphabet)),
        frozenset(holes),
        re.compile(f"{sure}(?:{sure})*"),
        re.compile(f"{loose}(?:{loose})*"),
        re.compile(f"({leads}(?:{whole}))|{loose}"),
    )


@cache
def double(name: str) -> Double:
    """The tables of a codec of two bytes."""
    variants = DOUBLE[name]
    table: dict[str, bytes] = {}
    pairs = set()
    for variant in variants:
        for byte in range(0x80, 0x100):
            _enter(bytes((byte,)), variant, table)
        for lead in range(0x81, 0xFF):
            for trail in range(0x30, 0xFF):
                if _enter(bytes((lead, trail)), variant, table):
                    pairs.add(bytes((lead, trail)))
    if name == "gbk":
        table["€"] = b"\x80"  # as Windows and browsers read it
    starts = []
    for char, data in table.items():
        if data[0] in LEADS_2 or data[0] in LEADS_3 or data[0] in LEADS_4:
            if len(data) == 1 or data[1] in TAILS:
                starts.append(char)
        elif name == "cp949" and data[0] in TAILS and len(data) > 1 and data[1] < 0x80:
            starts.append(char)
    return Double(
        name,
        variants,
        table,
        frozenset(pairs),
        re.compile(f"[{re.escape(''.join(starts))}{LOST}](?<![^\x00-\x7f].)[^\x00-\x7f]*", re.DOTALL),
    )


def _enter(data: bytes, variant: str, table: dict[str, bytes]) -> bool:
    try:
        char = data.decode(variant)
    except UnicodeDecodeError:
        return False
    if len(char) == 1:
        table.setdefault(char, data)
    return len(char) == 1


def forward(original: str, name: str) -> frozenset[str]:
    """All that readers of the codec `name` make of the UTF-8 bytes of `original`.

    Readers differ in what they do with a byte that the codec does not have: drop it, put U+FFFD for it or for the pair
    (as WHATWG's Encoding Standard has it), or put a question mark for it or for the pair.
    """
    data = original.encode("utf-8")
    if name in DOUBLE:
        codec = double(name)
        found = {data.decode(variant, mode) for variant in codec.variants for mode in ("ignore", "replace")}
        found |= {
            _pairwise(data, codec, LOST, False),
            _pairwise(data, codec, "?", False),
            _pairwise(data, codec, "?", True),
        }
        return frozenset(found)
    alphabet, holes = single(name).alphabet, single(name).holes
    kept = [alphabet[byte] for byte in data]
    found = {"".join(kept)}
    for mark in ("", LOST, "?"):
        found.add("".join(mark if byte in holes else alphabet[byte] for byte in data))
    return frozenset(found)


def _pairwise(data: bytes, codec: Double, mark: str, swallow: bool) -> str:
    # A broken pair gives one mark, and its second byte is read again if it is ASCII, unless the reader swallows it.
    out = []
    point = 0
    while point < len(data):
        one, two = data[point : point + 1], data[point : point + 2]
        if one < b"\x80":
            out.append(one.decode("ascii"))
            point += 1
        elif two in codec.pairs:
            out.append(two.decode(codec.variants[0], "replace"))
            point += 2
        elif len(_plain(one, codec)) == 1:
            out.append(_plain(one, codec))
            point += 1
        else:
            out.append(mark)
            point += 2 if len(two) == 2 and (two[1] >= 0x80 or swallow) else 1
    return "".join(out)


def _plain(one: bytes, codec: Double) -> str:
    if codec.name == "gbk" and one == b"\x80":
        return "€"
    return one.decode(codec.variants[0], "ignore")
